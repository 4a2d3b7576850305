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
  readonly mark: Point
  /** The height its mark's line starts at, px; the mark is where it ends. None for what stands on its line itself. */
  readonly stem: number | null
  readonly words: Box
}

export interface SummitLayout {
  readonly steps: readonly SummitPlace[]
  /** The times, each as far as it goes. */
  readonly periods: readonly (Box & { readonly id: SummitPeriod })[]
  /** The ground under all of August, from its head to below Europe's line. */
  readonly ground: Box
  /** The names of those whose moves stand at a height. */
  readonly lanes: readonly (Box & { readonly id: SummitSide })[]
  /** The time axis, and Europe's line beside it, from where time starts to where it goes on. */
  readonly axis: { readonly from: Point, readonly to: Point }
  readonly europe: { readonly from: Point, readonly to: Point }
  /** The meeting on the axis, from where August's ground starts up to where it is ended. */
  readonly meeting: { readonly from: Point, readonly to: Point }
}

/*
 * The drawing is designed, not simulated: these numbers, px, are where things are for a left-to-right reader. Steps whose
 * order is not stated share their x, so that none of them comes first.
 */

export const summitSize = { width: 1152, height: 464 } as const

const heights = { trump: 130, both: 244, putin: 316, europe: 384 } as const satisfies Record<SummitLane, number>

/** The height of a line of words, the tallest of both scripts; and from a mark to its words. */
const line = 35
const gap = 18

/** How far a mark reaches from its middle. */
export const radius = 9

/** The time axis goes from here to the far side. */
const start = 100

/** Between two times; August's ground reaches halfway into it. */
const between = 24

const periodStarts = { beforeAlaska: 102, august: 362, daysLater: 796, recentWeeks: 950 } as const satisfies Record<SummitPeriod, number>

interface Spot {
  /** Where the mark stands. */
  readonly x: number
  /** The height of its mark, where it is not that of its lane. */
  readonly y?: number
  /** How wide its words may run, and over how many lines. */
  readonly width: number
  readonly lines: number
  /** Where its words are, as far as that is neither beside its mark nor below its line. */
  readonly words?: Partial<Box>
}

const spots = {
  tiesImprove: { x: 111, width: 218, lines: 1, words: { x: 111 + gap, y: heights.both - radius - line } },
  trumpPresses: { x: 111, width: 218, lines: 1 },
  meeting: { x: 371, width: 100, lines: 1, words: { x: 362, y: heights.both - line / 2 } },
  concernPeak: { x: 371, width: 401, lines: 1 },
  demandHeld: { x: 426, width: 250, lines: 1 },
  meetingEnds: { x: 490, y: 160, width: 410, lines: 1, words: { x: 362, y: 42, height: 116 } },
  lunchCancelled: { x: 490, y: 190, width: 264, lines: 1 },
  didNotGoWell: { x: 528, width: 250, lines: 1, words: { x: 528, y: heights.both + 12 } },
  washington: { x: 805, width: 140, lines: 2 },
  frustration: { x: 959, width: 175, lines: 2 },
  newStrikes: { x: 959, width: 175, lines: 3 },
} as const satisfies Record<SummitStepId, Spot>

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

/** Where a step's words stand: beside a mark at the end of a stem, their middle level with it; below one on a line. */
function wordsAt(lane: SummitLane, { x, y }: Point, { width, lines, words }: Spot): Box {
  const height = lines * line
  const beside = lane === 'trump' || lane === 'putin'
  return { ...beside ? { x: x + gap, y: y - height / 2 } : { x: x - radius, y: y + radius }, width, height, ...words }
}

function placeOf({ id, step }: SummitRow): SummitPlace {
  const lane = laneOf(step)
  const spot: Spot = spots[id]
  const mark = { x: spot.x, y: spot.y ?? heights[lane] }
  return { id, lane, mark, stem: lane === 'trump' || lane === 'putin' ? heights.both : null, words: wordsAt(lane, mark, spot) }
}

/** The time axis with everything on it, above it and below it, for a reader of the given direction. */
export function summitLayout(direction: Direction): SummitLayout {
  const placed = <S extends Point>(shape: S) => turn(shape, direction, summitSize.width)
  const along = (lane: SummitLane, from: number, to: number) => ({
    from: placed({ x: from, y: heights[lane] }),
    to: placed({ x: to, y: heights[lane] }),
  })
  const ground = {
    x: periodStarts.august - between / 2,
    y: 0,
    width: periodStarts.daysLater - periodStarts.august,
    height: summitSize.height,
  }
  return {
    steps: summitRows().map(placeOf).map(place => ({ ...place, mark: placed(place.mark), words: placed(place.words) })),
    periods: (Object.entries(periodStarts) as [SummitPeriod, number][])
      .map(([id, x], index, all) => placed({ id, x, y: 0, width: (all[index + 1]?.[1] ?? summitSize.width + between) - between - x, height: line })),
    ground: placed(ground),
    lanes: (Object.keys(summitSides) as SummitSide[])
      .map(id => placed({ id, x: 0, y: heights[id] - line / 2, width: start - 6, height: line })),
    axis: along('both', start, summitSize.width),
    europe: along('europe', start, summitSize.width),
    meeting: along('both', ground.x, spots.meetingEnds.x),
  }
}
