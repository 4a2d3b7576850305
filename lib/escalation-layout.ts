import type { RungId, TimeId } from '../data'
import type { Box } from './geometry'
import { strandSize } from './line'

/*
 * The escalation is designed, not measured: these numbers are where things are, px from the top and from the side that
 * reading starts on; lib/escalation.ts turns the drawing round for Arabic.
 */

/** The width of a slide's body, and what is left of its height by a title of one line and its byline. */
export const escalationSize = { width: strandSize.width, height: 464 } as const

/** How far down each actor's lane runs. Washington, which moves, is between the two it moves on. */
export const laneAt = { kyiv: 88, washington: 256, moscow: 424 } as const

/** How thick a lane is drawn. */
export const laneWeight = 2

/** Room along the lanes, from the side that reading starts on. */
export interface Span {
  readonly x: number
  readonly width: number
}

/** The room of each time that has a heading, behind the actors' names. Its heading, arrow and words all begin there. */
export const columns = {
  beforeAlaska: { x: 180, width: 328 },
  august: { x: 516, width: 144 },
  recentWeeks: { x: 684, width: 144 },
  twoWeeksAgo: { x: 852, width: 300 },
} as const satisfies Partial<Record<TimeId, Span>>

/** The room for the words of each rung. What somebody says, or is in, stands on its owner's lane, and what has no stated time below all. */
export const rungRooms = {
  hostileTone: { x: 180, y: 380, width: 972, height: 36 },
  pressureOnKyiv: { x: 256, y: 96, width: 288, height: 152 },
  demandHeld: { x: 516, y: 380, width: 400, height: 36 },
  meetingEnded: { x: 540, y: 264, width: 140, height: 152 },
  frustration: { x: 708, y: 222, width: 140, height: 68 },
  littleReadiness: { x: 708, y: 380, width: 444, height: 36 },
  newStrikes: { x: 708, y: 96, width: 140, height: 120 },
  oilSanctions: { x: 928, y: 264, width: 224, height: 152 },
  pledge: { x: 180, y: 428, width: 972, height: 36 },
  nuclearTests: { x: 180, y: 428, width: 972, height: 36 },
} as const satisfies Record<RungId, Box>
