import type { Direction, SummitPeriod, SummitSide, SummitStep, SummitStepId } from '../data'
import type { Box, Point } from './geometry'
import type { SummitRow } from './summit-steps'
import { summitSides } from '../data'
import { turn } from './geometry'
import { summitRows } from './summit-steps'

/** Whose a step is: Trump's, Putin's, what both do, or Europe's. */
export type SummitLane = SummitSide | 'both'

/** A step where it is drawn: its mark, the line that joins the mark to the time axis, and its words. */
export interface SummitPlace {
  readonly id: SummitStepId
  readonly lane: SummitLane
  /** Where it stands in the order of time; drawn where something was done. */
  readonly mark: Point
  readonly words: Box
}

export interface SummitLayout {
  readonly steps: readonly SummitPlace[]
  /** Where it is said that an order is not stated: under the words of one of those it is not stated for. */
  readonly notes: readonly (Box & { readonly id: SummitStepId })[]
  /** The times, each as far as it goes. */
  readonly periods: readonly (Box & { readonly id: SummitPeriod })[]
  /** Whose moves stand where: the ground under them, and the name on it. */
  readonly lanes: readonly { readonly id: SummitSide, readonly ground: Box, readonly name: Box }[]
  /** The time axis, between Trump's ground and Putin's, from where time starts to where it goes on. */
  readonly axis: { readonly from: Point, readonly to: Point }
  /** The meeting on the axis, up to where it is ended. */
  readonly meeting: Box
}

/*
 * The drawing is designed, not simulated: these numbers, px, are where things are for a left-to-right reader. Steps whose
 * order is not stated share their x, so that none of them comes first.
 */

export const summitSize = { width: 1152, height: 460 } as const

/** From where each one's ground starts to where it ends. Between Trump's and Putin's is the axis. */
const grounds = {
  trump: { y: 46, height: 172 },
  putin: { y: 290, height: 81 },
  europe: { y: 379, height: 81 },
} as const satisfies Record<SummitSide, Pick<Box, 'y' | 'height'>>

const heights = { trump: 128, both: 254, putin: 330.5, europe: 419.5 } as const satisfies Record<SummitLane, number>

/** The height of a time's name with the room above its rule; of a line of words, the taller of both scripts; of one in the small size; and from a mark to its words. */
const head = 35
const line = 33
const noteLine = 26
const gap = 18

/** How far a mark reaches from its middle. */
export const radius = 10

/** The meeting's bar: how high it is, and how far it keeps from the cross that ends it. */
const barHeight = 60
const clear = 40

/** The time axis goes from here to the far side. */
const start = 116

/** Between two times. */
const between = 16

const periodStarts = { beforeAlaska: 116, august: 276, daysLater: 762, recentWeeks: 896 } as const satisfies Record<SummitPeriod, number>

/** From where the meeting's bar runs. */
const meetingStart = periodStarts.august - between / 2

interface Spot {
  /** Where the mark stands. */
  readonly x: number
  /** The height of its mark, where it is not that of its lane. */
  readonly y?: number
  /** How wide its words may run, and over how many lines. */
  readonly width: number
  readonly lines: number
  /** Where its words are, as far as that is not beside its mark. */
  readonly words?: Partial<Box>
}

const spots = {
  tiesImprove: { x: 125, width: 158, lines: 2, words: { x: 116 } },
  trumpPresses: { x: 125, width: 122, lines: 2 },
  meeting: { x: 285, width: 130, lines: 1, words: { x: meetingStart + 8 } },
  concernPeak: { x: 285, width: 470, lines: 2, words: { x: 276 } },
  demandHeld: { x: 342, width: 306, lines: 1 },
  meetingEnds: { x: 454, y: 128, width: 470, lines: 1, words: { x: 276, y: 54, height: 70 } },
  lunchCancelled: { x: 454, y: 150, width: 320, lines: 1 },
  didNotGoWell: { x: 492, width: 214, lines: 2, words: { x: 492 } },
  // Longer than its time: nothing of Europe's comes after it.
  washington: { x: 771, width: 310, lines: 2 },
  frustration: { x: 905, width: 232, lines: 2, words: { x: 896 } },
  newStrikes: { x: 905, width: 229, lines: 2 },
} as const satisfies Record<SummitStepId, Spot>

/** Under whose words it is said that the order is not stated, one of each group; and over how many lines. */
const noted: Partial<Record<SummitStepId, number>> = { trumpPresses: 2, lunchCancelled: 1, frustration: 1 }

/** Whose move a step is, by who acts in it: two of them, on the axis itself. */
export function laneOf({ sign }: SummitStep): SummitLane {
  const [first, second] = sign.over ?? (sign.mutual ? [sign.from, sign.to] : [sign.from])
  if (second)
    return 'both'
  switch (first) {
    case 'trump':
    case 'putin': return first
    default: return 'europe'
  }
}

/** A step, its words beside its mark, their middle level with it. */
function placeOf({ id, step }: SummitRow): SummitPlace {
  const lane = laneOf(step)
  const { x, y = heights[lane], width, lines, words }: Spot = spots[id]
  const height = lines * line
  return { id, lane, mark: { x, y }, words: { x: x + gap, y: y - height / 2, width, height, ...words } }
}

/** The time axis with everything on it, above it and below it, for a reader of the given direction. */
export function summitLayout(direction: Direction): SummitLayout {
  const placed = <S extends Point>(shape: S) => turn(shape, direction, summitSize.width)
  const along = (from: number, to: number) => ({
    from: placed({ x: from, y: heights.both }),
    to: placed({ x: to, y: heights.both }),
  })
  const steps = summitRows().map(placeOf).map(place => ({ ...place, mark: placed(place.mark), words: placed(place.words) }))
  return {
    steps,
    notes: steps.flatMap(({ id, words }) => {
      const lines = noted[id]
      return lines ? [{ ...words, id, y: words.y + words.height, height: lines * noteLine }] : []
    }),
    periods: (Object.entries(periodStarts) as [SummitPeriod, number][])
      .map(([id, x], index, all) => placed({ id, x, y: 0, width: (all[index + 1]?.[1] ?? summitSize.width + between) - between - x, height: head })),
    lanes: (Object.keys(summitSides) as SummitSide[]).map(id => ({
      id,
      ground: { x: 0, width: summitSize.width, ...grounds[id] },
      name: placed({ x: 0, y: heights[id] - line / 2, width: start - 4, height: line }),
    })),
    axis: along(start, summitSize.width),
    meeting: placed({ x: meetingStart, y: heights.both - barHeight / 2, width: spots.meetingEnds.x - clear - meetingStart, height: barHeight }),
  }
}
