import type { Direction, Evidence, LineState, LineStateId, Localized, StrandForm } from '../data'
import { lineStates } from '../data'
import { turnX } from './geometry'

/** The box a strand is drawn in, px: the width of a slide's body. */
export const strandSize = { width: 1152, height: 36 } as const

/** Where the two cities stand, and where what was tried breaks off, px from the side reading starts on. */
export const londonAt = 12
export const moscowAt = strandSize.width - londonAt
export const breakAt = 712

/** Where the knots stand on the spine, from its London end to where it breaks off. */
export const knotsAt = [60, 277, 494, breakAt] as const

/** How far a strand keeps from the dots of the cities, px. */
const gap = 16

/** What stands at the end of a strand. */
export type StrandEnd = 'arrow' | 'ring' | 'cross' | 'open'

export interface StrandShape {
  readonly from: number
  readonly to: number
  readonly end: StrandEnd
  /** Where a bar strikes it out. */
  readonly bar: number | null
  /** Which way its end points: along the x axis, or against it. */
  readonly sense: 1 | -1
}

interface Course { readonly from: number, readonly to: number, readonly end: StrandEnd, readonly bar?: number }

const start = londonAt + gap
const whole = moscowAt - gap

const courses: Readonly<Record<StrandForm, Course>> = {
  made: { from: start, to: whole, end: 'arrow' },
  tried: { from: start, to: breakAt, end: 'cross' },
  said: { from: whole, to: start, end: 'arrow' },
  backed: { from: start, to: breakAt, end: 'arrow' },
  felt: { from: breakAt, to: start, end: 'ring' },
  denied: { from: start, to: whole, end: 'open', bar: breakAt },
  undenied: { from: start, to: breakAt, end: 'open' },
  untouched: { from: start, to: whole, end: 'arrow' },
}

/** A place on the line for a reader of the given direction. */
export function placeOf(x: number, direction: Direction): number {
  return turnX(x, direction, strandSize.width)
}

/** How a strand runs. */
export function strandShape(form: StrandForm, direction: Direction): StrandShape {
  const { from, to, end, bar }: Course = courses[form]
  const [first, last] = [placeOf(from, direction), placeOf(to, direction)]
  return { from: first, to: last, end, bar: bar === undefined ? null : placeOf(bar, direction), sense: last > first ? 1 : -1 }
}

/** Everything that a state of the line says, in the order of reading. */
export interface LinePart { readonly label: Localized, readonly by?: Localized, readonly claims: Evidence }

export function linePartsOf(id: LineStateId): LinePart[] {
  const { strands = [], remarks = [], knots = [] }: LineState = lineStates[id]
  return [...strands, ...remarks, ...knots]
}
