import type { BlocId, Direction, Locale, Rung, RungId, TimeId } from '../data'
import type { Point } from './geometry'
import { escalation, escalationAside, messages, rungKinds, times } from '../data'
import { actAt, escalationSize, laneAt, laneStart, laneWeight, timeRooms } from './escalation-layout'
import { describe } from './figure-text'
import { commas } from './format'
import { placeOf } from './line'
import { blocOf } from './map'
import { sentenceOf } from './sentences'

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
  /** The lane that its arrow leads to: only an act on somebody has one. */
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

/** The last click tells nothing new: it leaves what Washington did, whom the title is about, and withdraws the rest. */
export const lastStep = Math.max(...rungs.map(rung => rung.step)) + 1

/** Whether a step shows a rung: an act from its click on, at the last one Washington's alone; a state, or what is only said, at its own click. */
export function isShown({ kind, lane, step: told }: RungRow, step: number): boolean {
  if (kind !== 'act')
    return told === step
  return told <= step && (lane === 'washington' || step < lastStep)
}

/** Whether the report gives a rung a place in the order of time. */
export function isPlaced({ time }: Rung): boolean {
  return times[time].order !== null
}

/** The times that have a heading, in order. */
export const timesNamed = Object.keys(timeRooms) as (keyof typeof timeRooms)[]

/** Whether a rung stands under the heading of its time; where not, its words say when it is. */
export function hasHeading({ time }: Rung): boolean {
  return time in timeRooms
}

/** Whether a step shows something of a time, and so its heading. */
export function isTimeShown(time: TimeId, step: number): boolean {
  return rungs.some(rung => rung.time === time && isShown(rung, step))
}

/** Whether a step shows two times of which the report does not state which came first. */
export function isOrderOpen(step: number): boolean {
  const orders = timesNamed.filter(time => isTimeShown(time, step)).map(time => times[time].order)
  return new Set(orders).size < orders.length
}

/** How an arrow is drawn: the two moves of the title alike, for nothing is measured; the others thin. */
const weights = {
  lead: { line: 64, half: 64, length: 76 },
  other: { line: 3, half: 9, length: 18 },
} as const

/** How far a thin arrow keeps the lanes that it goes past from its line. */
const clearance = 10

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
  /** What it leaves out of the lanes that it goes past: empty where it goes past none. */
  readonly gaps: string
}

/** The arrow of a rung, for a reader of the given direction; none where it moves nobody. */
export function arrowShape({ id, lane, lead, target }: RungRow, direction: Direction): ArrowShape | null {
  const at = actAt[id]
  if (!target || at === undefined)
    return null
  const { line, half, length } = weights[lead ? 'lead' : 'other']
  const x = placeOf(at, direction)
  const sense = laneAt[target] > laneAt[lane] ? 1 : -1
  const from = laneAt[lane]
  const to = laneAt[target] - sense * laneWeight / 2
  const base = to - sense * length
  const passed = laneIds.map(other => laneAt[other]).filter(y => (y - laneAt[lane]) * (y - laneAt[target]) < 0)
  return {
    x,
    from,
    to,
    weight: line,
    // A little into its head, or paper is seen between the two.
    shaft: `M${x} ${from}V${base + sense}`,
    head: `M${x - half} ${base}L${x} ${to}L${x + half} ${base}`,
    gaps: passed.map(y => `M${x - clearance} ${y}H${x + clearance}`).join(''),
  }
}

/** The dot of an act that is on nobody, on the lane of who does it: an arrow would make it a move on somebody. */
export function dotShape({ id, lane, target }: RungRow, direction: Direction): Point | null {
  const at = actAt[id]
  return target || at === undefined ? null : { x: placeOf(at, direction), y: laneAt[lane] }
}

/** An actor's lane, from the names to the end of the figure. */
export function lanePath(id: LaneId, direction: Direction): string {
  return `M${placeOf(laneStart, direction)} ${laneAt[id]}H${placeOf(escalationSize.width, direction)}`
}

/** @param reached how many steps are told, in the order of time */
export function escalationText(reached: number, locale: Locale): string {
  const rungs = rungRows().filter(({ step }) => step <= reached)
    .map(rung => `${sentenceOf(rung, locale)} (${rungKinds[rung.kind].name[locale]}${commas[locale]}${times[rung.time].name[locale]})`)
  const aside = `${messages.besideMoves[locale]}: ${escalationAside.text[locale]}`
  const caption = `${messages.escalationCaption[locale]} ${messages.ourOrder[locale]}: ${messages.orderOurs[locale]}`
  return describe(caption, [...rungs, aside], locale)
}
