import type { Direction } from '../../data'
import type { ArrowShape, RungRow } from '../../lib/escalation'
import type { Box } from '../../lib/geometry'
import { expect, test } from '@playwright/test'
import { times } from '../../data'
import { arrowShape, isPlaced, laneIds, lanePath, openTimes, placeOfRung, rungRows, timesShown } from '../../lib/escalation'
import { escalationSize, laneAt, lanesFrom, laneWeight } from '../../lib/escalation-layout'
import { placeOf } from '../../lib/line'

const rungs = rungRows()
const placed = rungs.filter(isPlaced)
const moves = placed.filter(rung => rung.target)

function arrowOf(rung: RungRow, direction: Direction): ArrowShape {
  return arrowShape(rung, direction)!
}

/** The numbers of a path or of a list of points. */
function numbersIn(path: string): number[] {
  return path.match(/-?\d+(?:\.\d+)?/g)!.map(Number)
}

/** All that an arrow takes, with its head. */
function boxOf({ from, to, head }: ArrowShape): Box {
  const [left, , , , right] = numbersIn(head)
  return { x: left!, y: Math.min(from, to), width: right! - left!, height: Math.abs(to - from) }
}

/** The room for a rung's words, for a reader of the given direction. */
function wordsOf(rung: RungRow, direction: Direction): Box {
  const { words } = placeOfRung(rung.id)!
  return direction === 'rtl' ? { ...words, x: placeOf(words.x + words.width, direction) } : words
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

test('what has a place in time has one on the lanes, and nothing else has', () => {
  expect(rungs.filter(rung => placeOfRung(rung.id))).toEqual(placed)
  for (const rung of rungs)
    expect(arrowShape(rung, 'ltr') !== null, rung.id).toBe(moves.includes(rung))
})

test('time runs once: its headings in order, each rung under its own, and one that comes after another behind it', () => {
  const orders = timesShown.map(column => times[column.time].order!)
  expect(orders).toEqual([...orders].sort((a, b) => a - b))
  for (const [index, rung] of placed.entries()) {
    const { x } = placeOfRung(rung.id)!
    const column = timesShown.find(each => each.time === rung.time)
    if (column) {
      expect(x, rung.id).toBeGreaterThan(column.x)
      expect(x, rung.id).toBeLessThan(column.x + column.width)
    }
    else {
      expect(times[rung.time].order, rung.id).toBeLessThan(orders[0]!)
      expect(x, rung.id).toBeLessThan(timesShown[0]!.x)
    }
    if (rung.then)
      expect(x, rung.id).toBeGreaterThan(placeOfRung(placed[index - 1]!.id)!.x)
  }
})

test('headings stand side by side on the figure, and one room holds those whose order is not stated', () => {
  for (const [index, { x, width }] of timesShown.entries())
    expect(x + width).toBeLessThanOrEqual(timesShown[index + 1]?.x ?? escalationSize.width)
  const [span, ...others] = openTimes
  expect(others).toEqual([])
  const joined = timesShown.filter(({ x }) => x >= span!.x && x < span!.x + span!.width)
  expect(joined.map(({ time }) => times[time].order)).toEqual([times.recentWeeks.order, times.twoWeeksAgo.order])
})

for (const direction of ['ltr', 'rtl'] as const) {
  test.describe(`for a reader of ${direction}`, () => {
    test('each arrow runs from the lane of who moves to the lane of whom it is on', () => {
      for (const rung of moves) {
        const { from, head, shaft, to, x } = arrowOf(rung, direction)
        expect(x, rung.id).toBe(placeOf(placeOfRung(rung.id)!.x, direction))
        expect(from, rung.id).toBe(laneAt[rung.lane])
        expect(Math.abs(to - laneAt[rung.target!]), rung.id).toBe(laneWeight / 2)
        expect(numbersIn(shaft).slice(0, 2), rung.id).toEqual([x, from])
        expect(numbersIn(head).slice(2, 4), rung.id).toEqual([x, to])
      }
    })

    test('lanes run from behind the actors’ names to the end of the figure', () => {
      for (const id of laneIds)
        expect(numbersIn(lanePath(id, direction)), id).toEqual([placeOf(lanesFrom, direction), laneAt[id], placeOf(escalationSize.width, direction)])
    })

    test('a lane is left out only where an arrow passes over it on its way to another', () => {
      for (const rung of moves) {
        const between = laneIds.filter(id => id !== rung.lane && id !== rung.target
          && (laneAt[id] - laneAt[rung.lane]) * (laneAt[id] - laneAt[rung.target!]) < 0)
        const { passes } = arrowOf(rung, direction)
        expect(passes === null ? [] : [numbersIn(passes)[1]], rung.id).toEqual(between.map(id => laneAt[id]))
      }
    })

    test('what is said has an open head, what is done a filled one', () => {
      for (const rung of moves)
        expect(arrowOf(rung, direction).open, rung.id).toBe(rung.kind === 'talk')
    })

    test('the sanction is far heavier than any other, and then the move that the title begins with', () => {
      const [sanction, lead, ...others] = moves
        .map(rung => ({ rung, ...arrowOf(rung, direction) }))
        .sort((a, b) => b.weight - a.weight)
      expect(sanction!.rung.sanctions).toBe(true)
      expect(lead!.rung.lead).toBeDefined()
      expect(sanction!.weight).toBeGreaterThan(2 * lead!.weight)
      expect(new Set(others.map(({ weight }) => weight)).size).toBe(1)
      expect(lead!.weight).toBeGreaterThan(2 * others[0]!.weight)
    })

    test('words stand on no other words, on no arrow and on no lane, and all of it on the figure', () => {
      const words = placed.map(rung => ({ id: rung.id, ...wordsOf(rung, direction) }))
      const arrows = moves.map(rung => ({ id: `${rung.id}’s arrow`, ...boxOf(arrowOf(rung, direction)) }))
      const lanes = laneIds.map(id => ({ id, x: 0, y: laneAt[id] - laneWeight / 2, width: escalationSize.width, height: laneWeight }))
      const all = [...words, ...arrows, ...lanes]
      expect(words.flatMap((box, index) => all.slice(index + 1).filter(other => meet(box, other)).map(other => `${box.id} and ${other.id}`))).toEqual([])
      expect(arrows.flatMap((box, index) => arrows.slice(index + 1).filter(other => meet(box, other)).map(other => `${box.id} and ${other.id}`))).toEqual([])
      for (const { id, x, y, width, height } of all) {
        expect(Math.min(x, y), id).toBeGreaterThanOrEqual(0)
        expect(x + width, id).toBeLessThanOrEqual(escalationSize.width)
        expect(y + height, id).toBeLessThanOrEqual(escalationSize.height)
      }
    })

    test('a state’s words stand at its place, and an arrow’s beside it on the side that reading goes to', () => {
      for (const rung of placed) {
        const { x, width } = wordsOf(rung, direction)
        const near = direction === 'rtl' ? x + width : x
        const away = Math.abs(near - placeOf(placeOfRung(rung.id)!.x, direction))
        expect(away, rung.id).toBeLessThanOrEqual(rung.target ? boxOf(arrowOf(rung, direction)).width / 2 + 12 : 0)
      }
    })
  })
}
