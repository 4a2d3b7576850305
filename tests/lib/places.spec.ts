import { expect, test } from '@playwright/test'
import { placesLine } from '../../data'
import { land } from '../../lib/land'
import { placeLabels, triedLine } from '../../lib/places'

test('the line that was tried breaks off on its straight way, and the rest of it keeps clear of the cross and of what it was meant for', () => {
  const { tried, breaksAt, rest, words } = triedLine([0, 0], [300, 400], 1 / 2)
  expect(breaksAt).toEqual([150, 200])
  expect(tried[1]).toEqual(breaksAt)
  for (const [x, y] of [...tried, ...rest])
    expect(y / x).toBeCloseTo(4 / 3)
  const along = [...tried, ...rest].map(([x, y]) => Math.hypot(x, y))
  expect(along).toEqual(along.toSorted((a, b) => a - b))
  expect(along[0]).toBeGreaterThan(0)
  expect(along[2]).toBeGreaterThan(along[1]!)
  expect(along[3]).toBeLessThan(500)
  expect(words[1]).toBeGreaterThan(100)
})

test('London and Moscow lie on one level, and the line stays clear of both their points', () => {
  const [from, to] = [land.points[placesLine.from], land.points[placesLine.to]]
  expect(Math.abs(from[1] - to[1])).toBeLessThan(1)
  const { tried, rest } = triedLine(from, to, 1 / 2)
  expect(tried[0][0] - from[0]).toBeGreaterThan(placeLabels[placesLine.from].radius)
  expect(to[0] - rest[1][0]).toBeGreaterThan(placeLabels[placesLine.to].radius)
})
