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
export const laneAt = { kyiv: 24, washington: 224, moscow: 424 } as const

/** From where a lane runs, behind the actors' names; how thick it is drawn. */
export const laneStart = 196
export const laneWeight = 3

/** Where along the lanes an act is drawn: the middle of its arrow, or of its dot. */
export const actAt: Readonly<Partial<Record<RungId, number>>> = {
  pressureOnKyiv: 260,
  meetingEnded: 482,
  newStrikes: 718,
  oilSanctions: 808,
}

/** The room of each time that is named: beside the first of its acts, clear of the arrows. */
export const timeRooms = {
  beforeAlaska: { x: 196, y: 240, width: 240, height: 34 },
  august: { x: 468, y: 240, width: 220, height: 34 },
  recentWeeks: { x: 736, y: 36, width: 416, height: 34 },
  twoWeeksAgo: { x: 744, y: 178, width: 408, height: 34 },
} as const satisfies Partial<Record<TimeId, Box>>

/** Where it is said that the order of two times is not stated: below what happened at the first of them. */
export const openOrderRoom = { x: 736, y: 108, width: 416, height: 34 } as const satisfies Box

/** The room for the words of each rung. What somebody says, or is in, stands at its owner's lane, and what has no stated time below all. */
export const rungRooms = {
  hostileTone: { x: 196, y: 380, width: 956, height: 36 },
  pressureOnKyiv: { x: 340, y: 34, width: 348, height: 180 },
  demandHeld: { x: 468, y: 380, width: 400, height: 36 },
  meetingEnded: { x: 468, y: 274, width: 228, height: 74 },
  frustration: { x: 736, y: 236, width: 416, height: 36 },
  littleReadiness: { x: 736, y: 344, width: 416, height: 74 },
  newStrikes: { x: 736, y: 70, width: 416, height: 38 },
  oilSanctions: { x: 888, y: 235, width: 264, height: 181 },
  pledge: { x: 196, y: 428, width: 956, height: 36 },
  nuclearTests: { x: 196, y: 428, width: 956, height: 36 },
} as const satisfies Record<RungId, Box>
