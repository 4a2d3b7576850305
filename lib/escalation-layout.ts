import type { RungId, TimeId } from '../data'
import type { Box } from './geometry'
import { strandSize } from './line'

/*
 * The escalation is designed, not measured: these numbers are where things are, px from the top and from the side that
 * reading starts on; lib/escalation.ts turns the drawing round for Arabic.
 */

/** The width of a slide's body, and what is left of its height by a title of one line, its byline and the strip below. */
export const escalationSize = { width: strandSize.width, height: 420 } as const

/** How far down each actor's lane runs. Washington, which moves, is between the two it moves on. */
export const laneAt = { kyiv: 82, washington: 232, moscow: 382 } as const

/** Where the lanes begin: behind the actors' names. */
export const lanesFrom = 186

/** How thick a lane is drawn. */
export const laneWeight = 2

/** The room of each time that has a heading, from the side that reading starts on. */
export const columns = {
  beforeAlaska: { x: 204, width: 251 },
  august: { x: 455, width: 204 },
  recentWeeks: { x: 659, width: 169 },
  twoWeeksAgo: { x: 828, width: 324 },
} as const satisfies Partial<Record<TimeId, { readonly x: number, readonly width: number }>>

/** Where a rung's arrow runs, or a state begins, and the room for its words. */
export interface RungPlace {
  readonly x: number
  readonly words: Box
}

/** The rungs that have a place in time. */
export const rungPlaces = {
  hostileTone: { x: 186, words: { x: 186, y: 388, width: 200, height: 32 } },
  pressureOnKyiv: { x: 234, words: { x: 272, y: 93, width: 172, height: 128 } },
  demandHeld: { x: 462, words: { x: 477, y: 93, width: 182, height: 128 } },
  meetingEnded: { x: 530, words: { x: 545, y: 243, width: 114, height: 128 } },
  frustration: { x: 681, words: { x: 681, y: 238, width: 140, height: 32 } },
  littleReadiness: { x: 681, words: { x: 681, y: 388, width: 270, height: 32 } },
  newStrikes: { x: 666, words: { x: 681, y: 93, width: 150, height: 128 } },
  oilSanctions: { x: 886, words: { x: 952, y: 243, width: 200, height: 128 } },
} as const satisfies Partial<Record<RungId, RungPlace>>
