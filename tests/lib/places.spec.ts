import type { PlaceId } from '../../data'
import { expect, test } from '@playwright/test'
import { places, placesLine } from '../../data'
import { land } from '../../lib/land'
import { placeLabels, placeWords, triedLine } from '../../lib/places'

const ids = Object.keys(places) as PlaceId[]

test('the line that was tried breaks off half the way, over the straight one, and keeps clear of the cross', () => {
  const { tried, breaksAt, rest } = triedLine([0, 0], [400, 0], 1 / 2)
  expect(breaksAt[0]).toBe(200)
  expect(breaksAt[1]).toBeLessThan(-20)
  const along = [...tried, ...rest].map(([x]) => x)
  expect(along).toEqual(along.toSorted((a, b) => a - b))
  expect(along[0]).toBeGreaterThan(0)
  expect(along[5]).toBeLessThan(400)
  expect(breaksAt[0] - tried[2][0]).toBeGreaterThan(20)
  expect(rest[0][0] - breaksAt[0]).toBeGreaterThan(20)
})

test('north is up and west is west', () => {
  const sorted = (axis: 0 | 1) => ids.toSorted((a, b) => land.points[a][axis] - land.points[b][axis])
  expect(sorted(0)).toEqual(['alaska', 'washington', 'london', 'ukraine', 'moscow'])
  expect(sorted(1)).toEqual(['alaska', 'moscow', 'london', 'ukraine', 'washington'])
})

test('the line stays clear of the points of both its ends', () => {
  const [from, to] = [land.points[placesLine.from], land.points[placesLine.to]]
  const { tried, rest } = triedLine(from, to, 1 / 2)
  const apart = ([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]) => Math.hypot(x - toX, y - toY)
  expect(apart(tried[0], from)).toBeGreaterThan(placeLabels[placesLine.from].radius)
  expect(apart(rest[2], to)).toBeGreaterThan(placeLabels[placesLine.to].radius)
})

test('words that do not stand beside their point are tied to it', () => {
  for (const id of ids) {
    const { at, tie } = placeWords(id)
    const [x, y] = land.points[id]
    const away = Math.hypot(at[0] - x, at[1] - y)
    expect(away, id).toBeGreaterThan(placeLabels[id].radius)
    expect(Boolean(tie), id).toBe(away > 24)
    if (tie) {
      expect(tie[0], id).toEqual([x, y])
      expect(Math.hypot(tie[1][0] - x, tie[1][1] - y), id).toBeLessThan(away)
    }
  }
})
