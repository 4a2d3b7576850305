import type { Direction } from '../../data'
import type { ArrowShape, LaneId, RungRow } from '../../lib/escalation'
import type { Box } from '../../lib/geometry'
import { expect, test } from '@playwright/test'
import { times } from '../../data'
import { arrowShape, hasColumn, isPlaced, isShown, laneIds, lanePath, lastStep, openTimes, rungRows, timesShown } from '../../lib/escalation'
import { escalationSize, laneAt, laneWeight, rungRooms } from '../../lib/escalation-layout'
import { turn } from '../../lib/geometry'
import { placeOf } from '../../lib/line'

const rungs = rungRows()
const acts = rungs.filter(rung => rung.kind === 'act')

function columnOf(rung: RungRow) {
  return timesShown.find(({ time }) => time === rung.time)!
}

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

/** The stretches of a lane at a step, each a box. */
function stretchesOf(id: LaneId, step: number, direction: Direction): Box[] {
  return lanePath(id, step, direction).split('M').slice(1).map((stretch) => {
    const [from, y, to] = numbersIn(stretch) as [number, number, number]
    return { x: Math.min(from, to), y: y - laneWeight / 2, width: Math.abs(to - from), height: laneWeight }
  })
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

test('every act has an arrow, and nothing else has', () => {
  expect(rungs.filter(rung => arrowShape(rung, 'ltr'))).toEqual(acts)
})

test('time runs once: its headings in order, and what stands under one begins there', () => {
  const orders = timesShown.map(column => times[column.time].order!)
  expect(orders).toEqual([...orders].sort((a, b) => a - b))
  for (const rung of rungs.filter(hasColumn)) {
    const { x, width } = columnOf(rung)
    expect(rungRooms[rung.id].x, rung.id).toBeGreaterThanOrEqual(x)
    expect(rungRooms[rung.id].x, rung.id).toBeLessThan(x + width)
  }
})

test('what has no stated time stands below all that has one', () => {
  const placed = rungs.filter(isPlaced).map(({ id }) => rungRooms[id].y + rungRooms[id].height)
  for (const { id } of rungs.filter(rung => !isPlaced(rung)))
    expect(rungRooms[id].y, id).toBeGreaterThan(Math.max(...placed, ...Object.values(laneAt)))
})

test('headings stand side by side on the figure, and one room holds those whose order is not stated, once both are told', () => {
  for (const [index, { x, width }] of timesShown.entries())
    expect(x + width).toBeLessThanOrEqual(timesShown[index + 1]?.x ?? escalationSize.width)
  const [span, ...others] = openTimes
  expect(others).toEqual([])
  const joined = timesShown.filter(({ x }) => x >= span!.x && x < span!.x + span!.width)
  const [before, after] = joined
  expect(span!.x + span!.width / 2).toBe((before!.x + before!.width + after!.x) / 2)
  expect(joined.map(({ time }) => times[time].order)).toEqual([times.recentWeeks.order, times.twoWeeksAgo.order])
  expect(span!.step).toBe(Math.max(...rungs.filter(rung => joined.includes(columnOf(rung))).map(({ step }) => step)))
})

for (const direction of ['ltr', 'rtl'] as const) {
  test.describe(`for a reader of ${direction}`, () => {
    test('each arrow begins where its heading does, and runs from the lane of who moves to the lane of whom it is on', () => {
      for (const rung of acts) {
        const arrow = arrowOf(rung, direction)
        const { from, head, shaft, to, x } = arrow
        const box = boxOf(arrow)
        expect(direction === 'rtl' ? box.x + box.width : box.x, rung.id).toBe(placeOf(columnOf(rung).x, direction))
        expect(from, rung.id).toBe(laneAt[rung.lane])
        expect(Math.abs(to - laneAt[rung.target!]), rung.id).toBe(laneWeight / 2)
        expect(numbersIn(shaft).slice(0, 2), rung.id).toEqual([x, from])
        expect(numbersIn(head).slice(2, 4), rung.id).toEqual([x, to])
      }
    })

    test('no arrow goes through a lane on its way to another, and each begins and ends on one', () => {
      for (const rung of acts) {
        const { x } = arrowOf(rung, direction)
        for (const id of laneIds) {
          const [low, high] = [laneAt[rung.lane], laneAt[rung.target!]].sort((a, b) => a - b)
          if (laneAt[id] < low! || laneAt[id] > high!)
            continue
          const ends = id === rung.lane || id === rung.target
          expect(stretchesOf(id, rung.step, direction).some(stretch => x > stretch.x && x < stretch.x + stretch.width), `${rung.id} on ${id}`).toBe(ends)
        }
      }
    })

    test('the lanes run from the first heading to the end of the figure, whole until an arrow goes past them', () => {
      const first = Math.min(...acts.map(rung => rung.step))
      for (const id of laneIds) {
        const whole = stretchesOf(id, first, direction).reduce((sum, { width }) => sum + width, 0)
        expect(whole, id).toBe(escalationSize.width - timesShown[0]!.x)
        const ends = stretchesOf(id, lastStep, direction).flatMap(({ x, width }) => [x, x + width])
        expect([Math.min(...ends), Math.max(...ends)], id).toEqual([placeOf(timesShown[0]!.x, direction), placeOf(escalationSize.width, direction)].sort((a, b) => a - b))
      }
    })

    test('the two moves of the title are drawn alike, nothing being measured, and far heavier than the others', () => {
      const weightsOf = (list: readonly RungRow[]) => new Set(list.map(rung => arrowOf(rung, direction).weight))
      const [lead, ...uneven] = weightsOf(acts.filter(rung => rung.lead))
      const [other, ...odd] = weightsOf(acts.filter(rung => !rung.lead))
      expect([...uneven, ...odd]).toEqual([])
      expect(lead).toBeGreaterThan(8 * other!)
    })

    test('what is shown at once stands on nothing else, on no lane, and on the figure', () => {
      for (let step = 0; step <= lastStep; step++) {
        const lanes = laneIds.flatMap(id => stretchesOf(id, step, direction).map(box => ({ id, ...box })))
        const shown = rungs.filter(rung => isShown(rung, step))
        const words = shown.map(rung => ({ id: rung.id, ...roomOf(rung, direction) }))
        const arrows = shown.filter(rung => rung.target).map(rung => ({ id: `${rung.id}’s arrow`, ...boxOf(arrowOf(rung, direction)) }))
        const all = [...words, ...arrows, ...lanes]
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
      for (const rung of acts) {
        const room = roomOf(rung, direction)
        const arrow = boxOf(arrowOf(rung, direction))
        const away = direction === 'rtl' ? arrow.x - (room.x + room.width) : room.x - (arrow.x + arrow.width)
        expect(away, rung.id).toBeGreaterThanOrEqual(8)
        expect(away, rung.id).toBeLessThanOrEqual(12)
      }
    })
  })
}
