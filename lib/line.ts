import type { Direction, LineState, LineStateId, LineWords, Locale, SpanId, StationId, StrandForm } from '../data'
import { lineStates } from '../data'
import { turnX } from './geometry'

/** The box a strand is drawn in, px: the width of a slide's body. */
export const strandSize = { width: 1152, height: 44 } as const

/** Where the two cities stand, and where what was tried breaks off, px from the side reading starts on. */
export const londonAt = 14
export const moscowAt = strandSize.width - londonAt
export const breakAt = strandSize.width / 2

/** The places of the spine, in the order of reading. */
export const stationIds = ['london', 'middle', 'moscow'] as const satisfies readonly StationId[]

/** How far a strand keeps from the dots of the cities, and from what it does not touch, px. */
const gap = 22

/** Half of what stands in the middle where two sides have to do with it, px. */
export const knotRadius = 100

/** What stands at the end of a strand. */
export type StrandEnd = 'arrow' | 'cross' | 'open'

export interface StrandShape {
  readonly from: number
  readonly to: number
  readonly end: StrandEnd
  /** Which way its end points: along the x axis, or against it. */
  readonly sense: 1 | -1
}

interface Course { readonly from: number, readonly to: number, readonly end: StrandEnd }

const start = londonAt + gap
const whole = moscowAt - gap

/** Between the thirds that words under the line stand in, px. */
const stationGap = 24

/** How far the cities move in where something is said under each of them, px: each to the middle of its third. */
export const stationInset = (strandSize.width - 2 * stationGap) / 6 - londonAt

const courses: Readonly<Record<StrandForm, Course>> = {
  made: { from: start, to: whole, end: 'arrow' },
  tried: { from: start, to: breakAt, end: 'cross' },
  backed: { from: 0, to: breakAt - knotRadius - 6, end: 'arrow' },
  felt: { from: strandSize.width - 6, to: breakAt + knotRadius + gap, end: 'open' },
}

/** A place on the line for a reader of the given direction. */
export function placeOf(x: number, direction: Direction): number {
  return turnX(x, direction, strandSize.width)
}

/**
 * How a strand runs.
 * @param inset how far the city it goes out from has moved in, px
 */
export function strandShape(form: StrandForm, direction: Direction, inset = 0): StrandShape {
  const { from, to, end }: Course = courses[form]
  const [first, last] = [placeOf(from + inset, direction), placeOf(to, direction)]
  return { from: first, to: last, end, sense: last > first ? 1 : -1 }
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
