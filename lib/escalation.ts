import type { BlocId, Direction, Rung, RungId, TimeId } from '../data'
import type { Span } from './escalation-layout'
import { escalation, times } from '../data'
import { columns, laneAt, laneWeight } from './escalation-layout'
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
  /** The lane that its arrow leads to: only an act has one. */
  readonly target?: LaneId
}

function laneOf(party: Rung['from']): LaneId {
  const bloc = blocOf(party)
  const lane = laneIds.find(id => laneBlocs[id] === bloc)
  if (!lane)
    throw new Error(`data/escalation.ts: "${party}" stands on none of the lanes of lib/escalation.ts.`)
  return lane
}

/**
 * States before the first move are where the story starts from; then each time is a click, and each "after that". What
 * has no stated time is told one by one: nothing says that any of it belongs together.
 */
function stepAfter(step: number, rung: Rung, previous: Rung | undefined): number {
  if (step === 0)
    return rung.kind === 'condition' ? 0 : 1
  return rung.then || rung.time !== previous?.time || !isPlaced(rung) ? step + 1 : step
}

/**
 * All rungs, in the order of the data.
 * @throws when a rung is of, or an act is on, somebody without a lane
 */
export function rungRows(table: Readonly<Record<string, Rung>> = escalation): RungRow[] {
  let step = 0
  return (Object.entries(table) as [RungId, Rung][]).map(([id, rung], index, all) => {
    step = stepAfter(step, rung, all[index - 1]?.[1])
    const lane = laneOf(rung.from)
    return { ...rung, id, step, lane, ...rung.to && rung.kind === 'act' && { target: laneOf(rung.to) } }
  })
}

const rungs = rungRows()

/** The last click tells nothing new: it leaves what was done, and withdraws the rest. */
export const lastStep = Math.max(...rungs.map(rung => rung.step)) + 1

/** Whether a step shows a rung: an act from its click on; a state, or what is only said, at its own alone. */
export function isShown({ kind, step: told }: RungRow, step: number): boolean {
  return kind === 'act' ? told <= step : told === step
}

/** Whether the report gives a rung a place in the order of time. */
export function isPlaced({ time }: Rung): boolean {
  return times[time].order !== null
}

/** A time with a heading, and the room of what happened then. */
export interface TimeColumn extends Span {
  readonly time: TimeId
}

/** The times that have a heading, in order. */
export const timesShown: readonly TimeColumn[] = (Object.entries(columns) as [TimeId, Span][]).map(([time, span]) => ({ time, ...span }))

/** Whether a rung stands under the heading of its time; where not, its words say when it is. */
export function hasColumn({ time }: Rung): boolean {
  return time in columns
}

/** Room across the beginnings of two neighbours of which the report does not state which came first. */
export interface OpenTimes extends Span {
  /** The click that tells the last of them. */
  readonly step: number
}

/** All neighbours of which the report does not state which came first. */
export const openTimes: readonly OpenTimes[] = timesShown.flatMap((column, index) => {
  const next = timesShown[index + 1]
  if (!next || times[next.time].order !== times[column.time].order)
    return []
  const step = Math.max(...rungs.filter(({ time }) => time === column.time || time === next.time).map(rung => rung.step))
  return [{ x: column.x, width: next.x - column.x + column.width, step }]
})

/** How an arrow is drawn: the two moves of the title alike, for nothing is measured; the others thin. */
const weights = {
  lead: { line: 28, half: 32, length: 42 },
  other: { line: 2.5, half: 8, length: 16 },
} as const

/** An arrow from the lane of who moves to the lane of whom it is on, straight up or down. */
export interface ArrowShape {
  readonly x: number
  /** On the mover's lane, and at the edge of the other's. */
  readonly from: number
  readonly to: number
  readonly weight: number
  /** The line, up to its head. */
  readonly shaft: string
  /** The head's three corners, its tip the second. */
  readonly head: string
}

/** The arrow of a rung, where its time begins, for a reader of the given direction; none where it moves nobody. */
export function arrowShape(rung: RungRow, direction: Direction): ArrowShape | null {
  const column = timesShown.find(({ time }) => time === rung.time)
  if (!rung.target || !column)
    return null
  const { line, half, length } = weights[rung.lead ? 'lead' : 'other']
  const x = placeOf(column.x + half, direction)
  const sense = laneAt[rung.target] > laneAt[rung.lane] ? 1 : -1
  const from = laneAt[rung.lane]
  const to = laneAt[rung.target] - sense * laneWeight / 2
  const base = to - sense * length
  return { x, from, to, weight: line, shaft: `M${x} ${from}V${base}`, head: `M${x - half} ${base}L${x} ${to}L${x + half} ${base}` }
}

/** Whether by that step an arrow of that time goes past a lane, on its way from one to another. */
function isPassed(id: LaneId, time: TimeId, step: number): boolean {
  return rungs.some(rung => rung.time === time && rung.step <= step && rung.target && (laneAt[id] - laneAt[rung.lane]) * (laneAt[id] - laneAt[rung.target]) < 0)
}

/** An actor's lane: from heading to heading, and open at a time when others' arrow goes past it. */
export function lanePath(id: LaneId, step: number, direction: Direction): string {
  return timesShown.map(({ time, x, width }, index) => {
    if (isPassed(id, time, step))
      return ''
    const next = timesShown[index + 1]
    const to = next && !isPassed(id, next.time, step) ? next.x : x + width
    return `M${placeOf(x, direction)} ${laneAt[id]}H${placeOf(to, direction)}`
  }).join('')
}
