import type { Rung, RungId } from '../data'
import { escalation, times } from '../data'
import { blocOf } from './map'

/** The two sides that move. */
export const escalationSides = ['washington', 'moscow'] as const

export type EscalationSide = (typeof escalationSides)[number]

/** A rung with its id, its place among all (from 0; the click that tells it is the next number), and whose move it is. */
export interface RungRow extends Rung {
  readonly id: RungId
  readonly index: number
  readonly side: EscalationSide
}

/** The moves of one stated time, in rows: those of a row stand beside each other, one a side. */
export interface TimeBand {
  readonly time: Rung['time']
  readonly rows: readonly Readonly<Partial<Record<EscalationSide, RungRow>>>[]
  /** The report does not state which came first, this band or the next. */
  readonly openWithNext: boolean
}

function sideOf({ from }: Rung): EscalationSide {
  switch (blocOf(from)) {
    case 'unitedStates': return 'washington'
    case 'russia': return 'moscow'
    default: throw new Error(`data/escalation.ts: a rung goes out from "${from}", which is neither Washington's side nor Moscow's.`)
  }
}

/**
 * All rungs, in the order of the data.
 * @throws when a rung goes out from neither side
 */
export function rungRows(table: Readonly<Record<string, Rung>> = escalation): RungRow[] {
  return (Object.entries(table) as [RungId, Rung][]).map(([id, rung], index) => ({ ...rung, id, index, side: sideOf(rung) }))
}

/** Whether the report gives a rung a place in the order of time. */
export function isPlaced({ time }: Rung): boolean {
  return times[time].order !== null
}

/** Puts the rungs of one time in rows: beside one of the other side, unless it comes after it. */
function rowsOf(rungs: readonly RungRow[]): TimeBand['rows'] {
  const rows: Partial<Record<EscalationSide, RungRow>>[] = []
  for (const rung of rungs) {
    const free = rung.then ? undefined : rows.find(row => !row[rung.side])
    if (free)
      free[rung.side] = rung
    else
      rows.push({ [rung.side]: rung })
  }
  return rows
}

/** The rungs that have a place in time, by their time, in order. */
export function timeBands(rungs: readonly RungRow[] = rungRows()): TimeBand[] {
  const placed = rungs.filter(isPlaced)
  const order = [...new Set(placed.map(rung => rung.time))]
  return order.map((time, index) => {
    const next = order[index + 1]
    return {
      time,
      rows: rowsOf(placed.filter(rung => rung.time === time)),
      openWithNext: next !== undefined && times[next].order === times[time].order,
    }
  })
}
