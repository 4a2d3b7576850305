import type { RungId, TimeId } from '../data'
import type { Box } from './geometry'
import { strandSize } from './line'

/*
 * The escalation is designed, not measured: these numbers are where things are, px from the top and from the side that
 * reading starts on; lib/escalation.ts turns the drawing round for Arabic.
 */

/** The width of a slide's body, and what is left of its height by a title of one line, its byline and the strip below. */
export const escalationSize = { width: strandSize.width, height: 428 } as const

/** How far down each actor's lane runs. Washington, which moves, is between the two it moves on. */
export const laneAt = { kyiv: 92, washington: 222, moscow: 352 } as const

/** How thick a lane is drawn. */
export const laneWeight = 3

/** The room of each time that has a heading, from the side that reading starts on. */
export const columns = {
  beforeAlaska: { x: 180, width: 228 },
  august: { x: 408, width: 276 },
  recentWeeks: { x: 684, width: 194 },
  twoWeeksAgo: { x: 878, width: 274 },
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
  hostileTone: { x: 142, words: { x: 130, y: 366, width: 170, height: 32 } },
  pressureOnKyiv: { x: 200, words: { x: 226, y: 110, width: 184, height: 94 } },
  demandHeld: { x: 424, words: { x: 442, y: 110, width: 200, height: 94 } },
  meetingEnded: { x: 500, words: { x: 518, y: 240, width: 150, height: 94 } },
  frustration: { x: 752, words: { x: 740, y: 236, width: 134, height: 32 } },
  littleReadiness: { x: 752, words: { x: 740, y: 366, width: 180, height: 62 } },
  newStrikes: { x: 700, words: { x: 718, y: 110, width: 160, height: 94 } },
  oilSanctions: { x: 914, words: { x: 960, y: 232, width: 192, height: 110 } },
} as const satisfies Partial<Record<RungId, RungPlace>>
