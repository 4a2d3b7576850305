import type { Direction } from '../../data'
import type { ArrowShape, RungRow } from '../../lib/escalation'
import type { Box } from '../../lib/geometry'
import { expect, test } from '@playwright/test'
import { times } from '../../data'
import { arrowShape, dotShape, hasHeading, isOrderOpen, isPlaced, isShown, isTimeShown, laneIds, lanePath, lastStep, rungRows, timesNamed } from '../../lib/escalation'
import { actAt, escalationSize, laneAt, laneStart, laneWeight, openOrderRoom, rungRooms, timeRooms } from '../../lib/escalation-layout'
import { turn } from '../../lib/geometry'
import { placeOf } from '../../lib/line'

const rungs = rungRows()
const acts = rungs.filter(rung => rung.kind === 'act')
/** Those on somebody. */
const moves = acts.filter(rung => rung.target)

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
function roomOf(rung: RungRow, direction: Direction): Box {
  return turn<Box>(rungRooms[rung.id], direction, escalationSize.width)
}

/** A lane, as it is drawn. */
function laneBox(id: (typeof laneIds)[number], direction: Direction): Box {
  const [from, y, to] = numbersIn(lanePath(id, direction)) as [number, number, number]
  return { x: Math.min(from, to), y: y - laneWeight / 2, width: Math.abs(to - from), height: laneWeight }
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

test('every act on somebody has an arrow, every other a dot, and nothing else has either', () => {
  expect(rungs.filter(rung => arrowShape(rung, 'ltr'))).toEqual(moves)
  expect(rungs.filter(rung => dotShape(rung, 'ltr'))).toEqual(acts.filter(rung => !rung.target))
  expect(Object.keys(actAt).sort()).toEqual(acts.map(rung => rung.id).sort())
})

test('time runs once: what is later, by the report’s order, is drawn further on, and what stands under a heading begins there', () => {
  const orders = timesNamed.map(time => times[time].order!)
  expect(orders).toEqual([...orders].sort((a, b) => a - b))
  const places = acts.map(rung => actAt[rung.id]!)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  for (const rung of rungs.filter(rung => hasHeading(rung) && !rung.lead))
    expect(rungRooms[rung.id].x, rung.id).toBe(timeRooms[rung.time as keyof typeof timeRooms].x)
})

test('what has no stated time stands below all that has one', () => {
  const placed = rungs.filter(isPlaced).map(({ id }) => rungRooms[id].y + rungRooms[id].height)
  for (const { id } of rungs.filter(rung => !isPlaced(rung)))
    expect(rungRooms[id].y, id).toBeGreaterThan(Math.max(...placed, ...Object.values(laneAt)))
})

test('a time is named while something of it is shown, and two of no stated order are said to be so while both are', () => {
  for (let step = 0; step <= lastStep; step++) {
    const shown = new Set(rungs.filter(rung => isShown(rung, step)).map(({ time }) => time))
    expect(timesNamed.filter(time => isTimeShown(time, step))).toEqual(timesNamed.filter(time => shown.has(time)))
    expect(isOrderOpen(step), `step ${step}`).toBe(shown.has('recentWeeks') && shown.has('twoWeeksAgo'))
  }
  expect(timesNamed.filter(time => isTimeShown(time, lastStep))).toEqual(['beforeAlaska', 'august', 'twoWeeksAgo'])
})

for (const direction of ['ltr', 'rtl'] as const) {
  test.describe(`for a reader of ${direction}`, () => {
    test('each arrow runs from the lane of who moves to the lane of whom it is on', () => {
      for (const rung of moves) {
        const { from, head, shaft, to, x } = arrowOf(rung, direction)
        expect(x, rung.id).toBe(placeOf(actAt[rung.id]!, direction))
        expect(from, rung.id).toBe(laneAt[rung.lane])
        expect(Math.abs(to - laneAt[rung.target!]), rung.id).toBe(laneWeight / 2)
        expect(numbersIn(shaft).slice(0, 2), rung.id).toEqual([x, from])
        expect(numbersIn(head).slice(2, 4), rung.id).toEqual([x, to])
      }
    })

    test('an arrow leaves a gap in each lane that it goes past, as wide on both sides, and in no other', () => {
      for (const rung of moves) {
        const { gaps, x } = arrowOf(rung, direction)
        const [low, high] = [laneAt[rung.lane], laneAt[rung.target!]].sort((a, b) => a - b)
        const drawn = gaps.split('M').slice(1).map(numbersIn)
        expect(drawn.map(([, y]) => y), rung.id).toEqual(laneIds.map(id => laneAt[id]).filter(y => y > low! && y < high!))
        for (const [from, , to] of drawn)
          expect((from! + to!) / 2, rung.id).toBe(x)
      }
    })

    test('the dot of an act on nobody lies on the lane of who does it', () => {
      for (const rung of acts.filter(rung => !rung.target))
        expect(dotShape(rung, direction), rung.id).toEqual({ x: placeOf(actAt[rung.id]!, direction), y: laneAt[rung.lane] })
    })

    test('the lanes run whole, from behind the names to the end of the figure', () => {
      for (const id of laneIds)
        expect(laneBox(id, direction), id).toEqual(turn<Box>({ x: laneStart, y: laneAt[id] - laneWeight / 2, width: escalationSize.width - laneStart, height: laneWeight }, direction, escalationSize.width))
    })

    test('the two moves of the title are drawn alike, nothing being measured, and far heavier than the others', () => {
      const weightsOf = (list: readonly RungRow[]) => new Set(list.map(rung => arrowOf(rung, direction).weight))
      const [lead, ...uneven] = weightsOf(moves.filter(rung => rung.lead))
      const [other, ...odd] = weightsOf(moves.filter(rung => !rung.lead))
      expect([...uneven, ...odd]).toEqual([])
      expect(lead).toBeGreaterThan(8 * other!)
    })

    test('what is shown at once stands on nothing else, on no lane, and on the figure', () => {
      for (let step = 0; step <= lastStep; step++) {
        const lanes = laneIds.map(id => ({ id, ...laneBox(id, direction) }))
        const shown = rungs.filter(rung => isShown(rung, step))
        const headings = timesNamed.filter(time => isTimeShown(time, step)).map(time => ({ id: time, ...turn<Box>(timeRooms[time], direction, escalationSize.width) }))
        const open = isOrderOpen(step) ? [{ id: 'open order', ...turn<Box>(openOrderRoom, direction, escalationSize.width) }] : []
        const words = [...shown.map(rung => ({ id: rung.id, ...roomOf(rung, direction) })), ...headings, ...open]
        const arrows = shown.filter(rung => rung.target).map(rung => ({ id: `${rung.id}’s arrow`, ...boxOf(arrowOf(rung, direction)) }))
        const all: readonly (Box & { readonly id: string })[] = [...words, ...arrows, ...lanes]
        const clashes = (list: typeof all, others: typeof all) => list.flatMap((box, index) =>
          others.slice(index + 1).filter(other => meet(box, other)).map(other => `${box.id} and ${other.id} at ${step}`))
        expect([...clashes(words, all), ...clashes(arrows, arrows)]).toEqual([])
        for (const { id, x, y, width, height } of all) {
          expect(Math.min(x, y), id).toBeGreaterThanOrEqual(0)
          expect(x + width, id).toBeLessThanOrEqual(escalationSize.width)
          expect(y + height, id).toBeLessThanOrEqual(escalationSize.height)
        }
      }
    })

    test('an arrow’s words stand beside it, on the side that reading goes to', () => {
      for (const rung of moves) {
        const room = roomOf(rung, direction)
        const arrow = boxOf(arrowOf(rung, direction))
        const away = direction === 'rtl' ? arrow.x - (room.x + room.width) : room.x - (arrow.x + arrow.width)
        expect(away, rung.id).toBeGreaterThanOrEqual(8)
        expect(away, rung.id).toBeLessThanOrEqual(16)
      }
    })
  })
}
