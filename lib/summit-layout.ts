import type { Direction, SummitPeriod, SummitSide, SummitStep, SummitStepId } from '../data'
import type { Box, Point } from './geometry'
import type { OrderBracket, SummitRow } from './summit-steps'
import { summitSides } from '../data'
import { turn, turnX } from './geometry'
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

/** What joins steps whose order is not stated, and where the words for that stand. */
export interface SummitBracket extends OrderBracket {
  /** The `d` of an SVG path. */
  readonly path: string
  /** None where the words stand at a bracket before it. */
  readonly words: Box | null
}

export interface SummitLayout {
  readonly steps: readonly SummitPlace[]
  readonly brackets: readonly SummitBracket[]
  /** The times, each as far as it goes. */
  readonly periods: readonly (Box & { readonly id: SummitPeriod })[]
  /** The names of those whose moves stand at a height. */
  readonly lanes: readonly (Box & { readonly id: SummitSide })[]
  /** The time axis, and Europe's line beside it, from where time starts to where it goes on. */
  readonly axis: { readonly from: Point, readonly to: Point }
  readonly europe: { readonly from: Point, readonly to: Point }
  /** How long the meeting lasts on the axis, up to where it is ended. */
  readonly meeting: { readonly from: Point, readonly to: Point }
}

/*
 * The drawing is designed, not simulated: these numbers, px, are where things are for a left-to-right reader. Steps whose
 * order is not stated share their x, so that none of them comes first.
 */

export const summitSize = { width: 1152, height: 462 } as const

const heights = { trump: 148, both: 216, putin: 284, europe: 354 } as const satisfies Record<SummitLane, number>

/** The height of a line of words, the tallest of both scripts; and from a mark to its words. */
const line = 31
const gap = 20

/** The time axis goes from here to the far side. */
const start = 80

interface Spot {
  /** Where the mark stands. */
  readonly x: number
  /** How wide its words may run, and over how many lines. */
  readonly width: number
  readonly lines: number
  /** The height of its mark, where it is not that of its lane. */
  readonly y?: number
}

const spots = {
  tiesImprove: { x: 96, width: 190, lines: 2 },
  trumpPresses: { x: 96, width: 190, lines: 1 },
  meeting: { x: 446, width: 100, lines: 1 },
  concernPeak: { x: 446, width: 330, lines: 3 },
  demandHeld: { x: 516, width: 250, lines: 1 },
  meetingEnds: { x: 586, width: 186, lines: 3, y: 84 },
  lunchCancelled: { x: 586, width: 186, lines: 1 },
  didNotGoWell: { x: 642, width: 156, lines: 2 },
  washington: { x: 827, width: 190, lines: 2 },
  frustration: { x: 950, width: 144, lines: 2 },
  newStrikes: { x: 950, width: 144, lines: 2 },
} as const satisfies Record<SummitStepId, Spot>

/** How long the arms of a bracket are, towards the words that it joins. */
const arm = 10

/** Where a bracket stands, by the first step it joins, and its words. */
const brackets: Partial<Record<SummitStepId, { readonly x: number, readonly words?: Box }>> = {
  tiesImprove: { x: 312, words: { x: 324, y: 106, width: 108, height: 3 * line } },
  meetingEnds: { x: 798, words: { x: 810, y: 62, width: 170, height: 2 * line } },
  frustration: { x: 1128 },
}

const periodStarts = { beforeAlaska: 87, august: 437, daysLater: 818, recentWeeks: 941 } as const satisfies Record<SummitPeriod, number>

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

/** Where a step's words stand: below its mark on Europe's line; else beside it, their first line or their middle level with it. */
function wordsAt(lane: SummitLane, { x, y }: Point, { width, lines, ...own }: Spot): Box {
  const height = lines * line
  if (lane === 'europe')
    return { x: x - 8, y: y + 12, width, height }
  const level = lane === 'both' || own.y !== undefined
  return { x: x + gap, y: y - (level ? height : line) / 2, width, height }
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
  const rows = summitRows()
  const places = rows.map(placeOf)
  const along = (lane: SummitLane, from: number, to: number) => ({
    from: placed({ x: from, y: heights[lane] }),
    to: placed({ x: to, y: heights[lane] }),
  })
  return {
    steps: places.map(place => ({ ...place, mark: placed(place.mark), words: placed(place.words) })),
    brackets: [...new Set(rows.flatMap(row => row.bracket ?? []))].flatMap((bracket) => {
      const joined = places.slice(bracket.from, bracket.to + 1)
      const drawn = joined[0] && brackets[joined[0].id]
      if (!drawn)
        return []
      const [x, tip] = [turnX(drawn.x, direction, summitSize.width), turnX(drawn.x - arm, direction, summitSize.width)]
      const ends = joined.map(place => place.mark.y)
      return [{
        ...bracket,
        path: `M${tip} ${Math.min(...ends)}H${x}V${Math.max(...ends)}H${tip}`,
        words: drawn.words ? placed(drawn.words) : null,
      }]
    }),
    periods: (Object.entries(periodStarts) as [SummitPeriod, number][])
      .map(([id, x], index, all) => placed({ id, x, y: 0, width: (all[index + 1]?.[1] ?? summitSize.width + gap) - gap - x, height: line })),
    lanes: (Object.keys(summitSides) as SummitSide[])
      .map(id => placed({ id, x: 0, y: heights[id] - line / 2, width: start - 6, height: line })),
    axis: along('both', start, summitSize.width),
    europe: along('europe', start, summitSize.width),
    meeting: along('both', spots.meeting.x, spots.meetingEnds.x),
  }
}
