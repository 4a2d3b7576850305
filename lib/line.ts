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

/** How far a strand keeps from the dots of the cities, and from what stands in its middle, px. */
const gap = 22

/** What stands at the end of a strand. */
export type StrandEnd = 'arrow' | 'cross' | 'open'

export interface StrandShape {
  readonly from: number
  readonly to: number
  readonly end: StrandEnd
  /** Where on it something lies. */
  readonly mark: number | null
  /** Which way its end points: along the x axis, or against it. */
  readonly sense: 1 | -1
}

interface Course { readonly from: number, readonly to: number, readonly end: StrandEnd, readonly mark?: number }

const start = londonAt + gap
const whole = moscowAt - gap

/** Where on the line of time a denial begins to cover what was. */
const deniedFrom = 640

const courses: Readonly<Record<StrandForm, Course>> = {
  made: { from: start, to: whole, end: 'arrow' },
  tried: { from: start, to: breakAt, end: 'cross' },
  backed: { from: moscowAt, to: breakAt + gap, end: 'arrow' },
  felt: { from: londonAt, to: breakAt - gap, end: 'arrow' },
  uncovered: { from: 0, to: deniedFrom, end: 'open', mark: londonAt },
  denied: { from: deniedFrom, to: strandSize.width, end: 'open' },
}

/** A place on the line for a reader of the given direction. */
export function placeOf(x: number, direction: Direction): number {
  return turnX(x, direction, strandSize.width)
}

/** How a strand runs. */
export function strandShape(form: StrandForm, direction: Direction): StrandShape {
  const { from, to, end, mark }: Course = courses[form]
  const [first, last] = [placeOf(from, direction), placeOf(to, direction)]
  return { from: first, to: last, end, mark: mark === undefined ? null : placeOf(mark, direction), sense: last > first ? 1 : -1 }
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
