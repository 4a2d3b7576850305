import type { Direction, LineState, LineStateId, LineWords, Locale, SpanId, StationId, StrandForm } from '../data'
import { lineStates } from '../data'
import { describe } from './figure-text'
import { turnX } from './geometry'

/** The box a strand is drawn in, px: the width of a slide's body. */
export const strandSize = { width: 1152, height: 44 } as const

/** The places of the spine, in the order of reading. */
export const stationIds = ['london', 'middle', 'moscow'] as const satisfies readonly StationId[]

/** How far a strand keeps from the dots of the cities, and from what it does not touch, px. */
const gap = 22

/** Half of what stands in the middle where two sides have to do with it, px. */
export const knotRadius = 112

/** What stands at the end of a strand. */
export type StrandEnd = 'arrow' | 'cross' | 'open'

export interface StrandShape {
  readonly from: number
  readonly to: number
  readonly end: StrandEnd
  /** Which way its end points: along the x axis, or against it. */
  readonly sense: 1 | -1
}

/** Where the stations of a line stand, px from the side reading starts on: its cities, and where what was tried breaks off. */
export type StationPlaces = Readonly<Record<StationId, number>>

/** Half of what stands for a city, px. */
const cityRadius = 14

/** Between the thirds that words under the line stand in, px. */
const thirdGap = 24
const third = (strandSize.width - 2 * thirdGap) / 3

/** The columns that accounts stand in under the line, px: the last is the one that a slide is about. */
export const voicedColumns = { widths: [320, 320, 432], gap: 40 } as const

const [first, second] = voicedColumns.widths

export const stationPlaces = {
  /** From edge to edge. */
  wide: { london: cityRadius, middle: strandSize.width / 2, moscow: strandSize.width - cityRadius },
  /** Each in the middle of its third. */
  thirds: { london: third / 2, middle: strandSize.width / 2, moscow: strandSize.width - third / 2 },
  /** Each where its column begins. */
  columns: { london: cityRadius, middle: first + voicedColumns.gap + cityRadius, moscow: first + second + 2 * voicedColumns.gap + cityRadius },
} as const satisfies Record<string, StationPlaces>

/** A place on the line for a reader of the given direction. */
export function placeOf(x: number, direction: Direction): number {
  return turnX(x, direction, strandSize.width)
}

/** How a strand runs between these places. */
export function strandShape(form: StrandForm, direction: Direction, { london, middle, moscow }: StationPlaces): StrandShape {
  const courses: Readonly<Record<StrandForm, { readonly from: number, readonly to: number, readonly end: StrandEnd }>> = {
    made: { from: london + gap, to: moscow - gap, end: 'arrow' },
    tried: { from: london + gap, to: middle, end: 'cross' },
    backed: { from: 0, to: middle - knotRadius - 6, end: 'arrow' },
    felt: { from: strandSize.width - 6, to: middle + knotRadius + 16, end: 'open' },
  }
  const { from, to, end } = courses[form]
  const [start, stop] = [placeOf(from, direction), placeOf(to, direction)]
  return { from: start, to: stop, end, sense: stop > start ? 1 : -1 }
}

/** The stretches of the line of time, in the order of reading. */
export const spanIds = ['uncovered', 'denied'] as const satisfies readonly SpanId[]

/** Everything that a state of the line says, in the order of reading. */
export function linePartsOf(id: LineStateId): LineWords[] {
  const { strands = [], stations, spans, remark }: LineState = lineStates[id]
  return [
    ...stations ? stationIds.map(station => stations[station]) : [],
    ...spans ? spanIds.map(span => spans[span]) : [],
    ...remark ? [remark] : [],
    ...strands,
  ]
}

/** Words on the line in one row: who says it or how it stands, and what. */
export function lineHeading({ head, label }: LineWords, locale: Locale): string {
  return head ? `${head[locale]}: ${label[locale]}` : label[locale]
}

/** The line from London to Moscow in one of its states. */
export function lineText(state: LineStateId, locale: Locale): string {
  const parts = linePartsOf(state).map((words) => {
    const heading = lineHeading(words, locale)
    return words.by ? `${heading} (${words.by[locale]})` : heading
  })
  return parts.length ? describe(lineStates[state].alt[locale], parts, locale) : lineStates[state].alt[locale]
}
