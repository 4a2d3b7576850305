import type { TimeId } from '../../data'
import type { EscalationSide, RungRow } from '../../lib/escalation'
import { expect, test } from '@playwright/test'
import { blocs, escalation, times } from '../../data'
import { escalationSides, isPlaced, rungRows, timeBands } from '../../lib/escalation'
import { blocOf } from '../../lib/map'

const rungs = rungRows()
const bands = timeBands()

/** A move with nothing said of it but whose it is, when, and whether it comes after the one before it. */
function move(index: number, side: EscalationSide, time: TimeId, then?: true): RungRow {
  const { then: _, ...rung } = rungs[0]!
  return { ...rung, index, side, time, ...then && { then } }
}

/** The places of the moves in a band's rows, side by side. */
function placesIn({ rows }: ReturnType<typeof timeBands>[number]): (number | undefined)[][] {
  return rows.map(row => escalationSides.map(side => row[side]?.index))
}

/** In which band and row a move stands. */
function rowOf(rung: RungRow) {
  return bands.flatMap(band => band.rows).find(row => Object.values(row).some(each => each.id === rung.id))
}

test.describe('the escalation', () => {
  test('follows the data, one move a click', () => {
    expect(rungs.map(rung => rung.id)).toEqual(Object.keys(escalation))
    expect(rungs.map(rung => rung.index)).toEqual([...rungs.keys()])
  })

  test('gives each move to the side it goes out from', () => {
    const sides: Readonly<Partial<Record<keyof typeof blocs, EscalationSide>>> = { unitedStates: 'washington', russia: 'moscow' }
    for (const { from, id, side } of rungs)
      expect(sides[blocOf(from)], id).toBe(side)
    expect(new Set(rungs.map(rung => rung.side))).toEqual(new Set(escalationSides))
  })

  test('refuses a move of neither side, by the name of whoever makes it', () => {
    expect(() => rungRows({ visit: { ...escalation.pressureOnKyiv, from: 'starmer' } })).toThrow(/data\/escalation\.ts: .*"starmer"/)
  })

  test('goes through the times in their order, each time once', () => {
    const orders = bands.map(band => times[band.time].order)
    expect(orders).not.toContain(null)
    expect(orders).toEqual([...orders].sort((a, b) => a! - b!))
    expect(new Set(bands.map(band => band.time)).size).toBe(bands.length)
  })

  test('has every move that has a place in time once, in the band of its time, on its own side', () => {
    const found = bands.flatMap(band => band.rows.flatMap(row => escalationSides.flatMap((side) => {
      const rung = row[side]
      return rung ? [{ id: rung.id, time: band.time, side }] : []
    })))
    const expected = rungs.filter(isPlaced).map(({ id, side, time }) => ({ id, time, side }))
    expect(found.sort((a, b) => a.id.localeCompare(b.id))).toEqual(expected.sort((a, b) => a.id.localeCompare(b.id)))
  })

  test('keeps what has no stated place apart, and all of it at the end', () => {
    for (const rung of rungs)
      expect(isPlaced(rung), rung.id).toBe(times[rung.time].order !== null)
    const placed = rungs.filter(isPlaced)
    expect(placed).toEqual(rungs.slice(0, placed.length))
    expect(placed.length).toBeLessThan(rungs.length)
  })

  test('puts what comes after another move in a later row than that', () => {
    const all = bands.flatMap(band => band.rows)
    const later = rungs.filter(rung => rung.then)
    expect(later).not.toEqual([])
    for (const rung of later)
      expect(all.indexOf(rowOf(rung)!), rung.id).toBeGreaterThan(all.indexOf(rowOf(rungs[rung.index - 1]!)!))
  })

  test('says exactly between times of the same order that their order is open', () => {
    for (const [index, band] of bands.entries()) {
      const next = bands[index + 1]
      expect(band.openWithNext, band.time).toBe(next !== undefined && times[next.time].order === times[band.time].order)
    }
    expect(bands.filter(band => band.openWithNext).length).toBeGreaterThan(0)
  })
})

test.describe('time bands', () => {
  test('are none without moves, and none of moves without a place', () => {
    expect(timeBands([])).toEqual([])
    expect(timeBands([move(0, 'moscow', 'notStated')])).toEqual([])
  })

  test('put moves of two sides beside each other, and those of one side below each other', () => {
    const [band, ...others] = timeBands([move(0, 'moscow', 'august'), move(1, 'washington', 'august'), move(2, 'moscow', 'august')])
    expect(others).toEqual([])
    expect(placesIn(band!)).toEqual([[1, 0], [undefined, 2]])
  })

  test('never put a move beside the one it comes after', () => {
    const [band] = timeBands([move(0, 'moscow', 'august'), move(1, 'washington', 'august', true)])
    expect(placesIn(band!)).toEqual([[undefined, 0], [1, undefined]])
  })

  test('gather the moves of one time, and are open to the next where both have one order', () => {
    const made = timeBands([move(0, 'moscow', 'august'), move(1, 'moscow', 'recentWeeks'), move(2, 'washington', 'twoWeeksAgo'), move(3, 'washington', 'recentWeeks')])
    expect(made.map(band => [band.time, band.openWithNext, placesIn(band)])).toEqual([
      ['august', false, [[undefined, 0]]],
      ['recentWeeks', true, [[3, 1]]],
      ['twoWeeksAgo', false, [[2, undefined]]],
    ])
  })
})
