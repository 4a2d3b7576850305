import type { RungId, TimeId } from '../data'
import type { Box } from './map-layout'
import { strandSize } from './line'

/*
 * The escalation is designed, not measured: these numbers are where things are, px from the top and from the side that
 * reading starts on; lib/escalation.ts turns the drawing round for Arabic.
 */

/** The width of a slide's body, and what is left of its height by a title of one line, its byline and the strip below. */
export const escalationSize = { width: strandSize.width, height: 412 } as const

/** How far down each actor's lane runs. Washington, which moves, is between the two it moves on. */
export const laneAt = { kyiv: 92, washington: 222, moscow: 352 } as const

/** How thick a lane is drawn. */
export const laneWeight = 3

/** The room of each time that has a heading, from the side that reading starts on. */
export const columns = {
  beforeAlaska: { x: 180, width: 220 },
  august: { x: 400, width: 290 },
  recentWeeks: { x: 690, width: 200 },
  twoWeeksAgo: { x: 890, width: 262 },
} as const satisfies Partial<Record<TimeId, { readonly x: number, readonly width: number }>>

/** Under the headings: where a bracket joins the times whose order is not stated. */
export const bracketAt = 32

/** Where a rung's arrow runs or its mark stands, and the room for its words. */
export interface RungPlace {
  readonly x: number
  readonly words: Box
}

/** The rungs that have a place in time. */
export const rungPlaces = {
  hostileTone: { x: 16, words: { x: 4, y: 366, width: 170, height: 32 } },
  pressureOnKyiv: { x: 196, words: { x: 216, y: 110, width: 184, height: 94 } },
  demandHeld: { x: 416, words: { x: 434, y: 110, width: 200, height: 94 } },
  meetingEnded: { x: 492, words: { x: 512, y: 240, width: 174, height: 94 } },
  frustration: { x: 760, words: { x: 748, y: 236, width: 134, height: 32 } },
  littleReadiness: { x: 760, words: { x: 748, y: 366, width: 160, height: 46 } },
  newStrikes: { x: 706, words: { x: 724, y: 110, width: 164, height: 94 } },
  oilSanctions: { x: 934, words: { x: 982, y: 240, width: 170, height: 94 } },
} as const satisfies Partial<Record<RungId, RungPlace>>
