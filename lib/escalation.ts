import type { BlocId, Direction, Locale, Rung, RungId, TimeId } from '../data'
import type { RungPlace } from './escalation-layout'
import { escalation, times } from '../data'
import { columns, escalationSize, laneAt, lanesFrom, laneWeight, rungPlaces } from './escalation-layout'
import { placeOf } from './line'
import { blocOf } from './map'

/** The actors' lanes, from top to bottom. */
export const laneIds = ['kyiv', 'washington', 'moscow'] as const

export type LaneId = (typeof laneIds)[number]

/** The bloc that a lane stands for. */
export const laneBlocs = { kyiv: 'ukraine', washington: 'unitedStates', moscow: 'russia' } as const satisfies Record<LaneId, BlocId>

/** A rung as it is told and drawn. */
export interface RungRow extends Rung {
  readonly id: RungId
  /** The click that tells it; 0 where it is there from the start. */
  readonly step: number
  /** The lane of whoever does it. */
  readonly lane: LaneId
  /** The lane that its arrow leads to; none for a state, or for what is said to nobody. */
  readonly target?: LaneId
}

function laneOf(party: Rung['from']): LaneId {
  const bloc = blocOf(party)
  const lane = laneIds.find(id => laneBlocs[id] === bloc)
  if (!lane)
    throw new Error(`data/escalation.ts: "${party}" stands on none of the lanes of lib/escalation.ts.`)
  return lane
}

/** States before the first move are where the story starts from; then each time is a click, and each "after that". */
function stepAfter(step: number, rung: Rung, previous: Rung | undefined): number {
  if (step === 0)
    return rung.kind === 'condition' ? 0 : 1
  return rung.then || rung.time !== previous?.time ? step + 1 : step
}

/**
 * All rungs, in the order of the data.
 * @throws when a rung is of, or on, somebody without a lane
 */
export function rungRows(table: Readonly<Record<string, Rung>> = escalation): RungRow[] {
  let step = 0
  return (Object.entries(table) as [RungId, Rung][]).map(([id, rung], index, all) => {
    step = stepAfter(step, rung, all[index - 1]?.[1])
    const lane = laneOf(rung.from)
    return { ...rung, id, step, lane, ...rung.to && rung.kind !== 'condition' && { target: laneOf(rung.to) } }
  })
}

/** How many clicks tell all rungs. */
export const lastStep = Math.max(...rungRows().map(rung => rung.step))

/** Whether the report gives a rung a place in the order of time. */
export function isPlaced({ time }: Rung): boolean {
  return times[time].order !== null
}

/** Where a rung stands; nowhere on the lanes when it has no place in time. */
export function placeOfRung(id: RungId): RungPlace | undefined {
  return id in rungPlaces ? rungPlaces[id as keyof typeof rungPlaces] : undefined
}

/** Room along the lanes, px from the side that reading starts on. */
export interface Span {
  readonly x: number
  readonly width: number
}

/** A time with a heading, and the room of what happened then. */
export interface TimeColumn extends Span {
  readonly time: TimeId
}

/** The times that have a heading, in order. */
export const timesShown: readonly TimeColumn[] = (Object.entries(columns) as [TimeId, Span][]).map(([time, span]) => ({ time, ...span }))

/** Neighbours of which the report does not state which came first, as one room. */
export const openTimes: readonly Span[] = timesShown.flatMap((column, index) => {
  const next = timesShown[index + 1]
  return next && times[next.time].order === times[column.time].order ? [{ x: column.x, width: next.x + next.width - column.x }] : []
})

/** The words of a rung, cut where its large ones begin and end. */
export interface LabelParts {
  readonly before: string
  readonly large: string
  readonly after: string
}

/** Cuts the words of a rung; where it has no large ones, all of them come after. */
export function labelParts({ label, lead }: Rung, locale: Locale): LabelParts {
  const large = lead?.[locale] ?? ''
  const at = label[locale].indexOf(large)
  return { before: label[locale].slice(0, at), large, after: label[locale].slice(at + large.length) }
}

/** How an arrow is drawn: the one sanction unlike all others, the move that the title begins with before the rest. */
const weights = {
  sanction: { line: 52, half: 58, length: 60 },
  lead: { line: 18, half: 30, length: 38 },
  other: { line: 2, half: 7, length: 13 },
} as const

/** How far on either side of a lane that an arrow passes over the lane is left out, px. */
const clear = 9

/** An arrow from the lane of who moves to the lane of whom it is on, straight up or down. */
export interface ArrowShape {
  readonly x: number
  /** On the mover's lane, and at the edge of the other's. */
  readonly from: number
  readonly to: number
  readonly weight: number
  /** The line, up to its head. */
  readonly shaft: string
  /** The head's three corners, its tip the second; only said, it is left open. */
  readonly head: string
  readonly open: boolean
  /** Where it passes over a lane that it has nothing to do with. */
  readonly passes: string | null
}

/** The arrow of a rung, for a reader of the given direction; none where it moves nobody, or has no place in time. */
export function arrowShape(rung: RungRow, direction: Direction): ArrowShape | null {
  const place = placeOfRung(rung.id)
  if (!rung.target || !place)
    return null
  const { line, half, length } = weights[rung.sanctions ? 'sanction' : rung.lead ? 'lead' : 'other']
  const x = placeOf(place.x, direction)
  const sense = laneAt[rung.target] > laneAt[rung.lane] ? 1 : -1
  const from = laneAt[rung.lane]
  const to = laneAt[rung.target] - sense * laneWeight / 2
  const open = rung.kind === 'talk'
  const base = to - sense * length
  const passed = laneIds.find(id => (laneAt[id] - from) * (laneAt[id] - to) < 0)
  return {
    x,
    from,
    to,
    weight: line,
    shaft: `M${x} ${from}V${open ? to : base}`,
    head: `M${x - half} ${base}L${x} ${to}L${x + half} ${base}`,
    open,
    passes: passed ? `M${x - clear} ${laneAt[passed]}h${2 * clear}` : null,
  }
}

/** The lanes' own line, from the actor's name to the end of the figure. */
export function lanePath(id: LaneId, direction: Direction): string {
  return `M${placeOf(lanesFrom, direction)} ${laneAt[id]}H${placeOf(escalationSize.width, direction)}`
}
