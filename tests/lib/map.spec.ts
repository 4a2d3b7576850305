import type { RelationId } from '../../data'
import type { Box, Point, Route } from '../../lib/map-layout'
import { expect, test } from '@playwright/test'
import { actors, blocs, relations } from '../../data'
import { blocOf, boxOf, layoutMap } from '../../lib/map'
import { actorBoxes, blocBoxes, mapSize, routes } from '../../lib/map-layout'

/** How far from a box's edge a line may start or end, px. */
const reach = 2

const ltr = layoutMap('ltr')
const rtl = layoutMap('rtl')
const routeList = Object.entries(routes) as [RelationId, Route][]

function distanceToEdge({ x, y }: Point, box: Box): number {
  const outside = Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height))
  const inside = Math.min(x - box.x, box.x + box.width - x, y - box.y, box.y + box.height - y)
  return Math.max(outside, inside)
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

test('every line starts and ends at the edge of what it relates', () => {
  for (const [id, route] of routeList) {
    expect(distanceToEdge(route.from, boxOf(relations[id].from)), `${id} from`).toBeLessThanOrEqual(reach)
    expect(distanceToEdge(route.to, boxOf(relations[id].to)), `${id} to`).toBeLessThanOrEqual(reach)
  }
})

test('every actor stands inside its bloc, and no two on each other', () => {
  const boxes = Object.entries(actorBoxes)
  for (const [id, box] of boxes) {
    const bloc = blocBoxes[actors[id as keyof typeof actors].bloc]
    expect(box.x >= bloc.x && box.y >= bloc.y && box.x + box.width <= bloc.x + bloc.width && box.y + box.height <= bloc.y + bloc.height, id).toBe(true)
  }
  for (const boxList of [boxes, Object.entries(blocBoxes)]) {
    for (const [index, [id, box]] of boxList.entries())
      expect(boxList.slice(index + 1).filter(([, other]) => meet(box, other)).map(([other]) => `${id} and ${other}`)).toEqual([])
  }
  expect(Object.keys(blocBoxes).sort()).toEqual(Object.keys(blocs).sort())
})

test('everything lies on the canvas', () => {
  for (const box of [...Object.values(ltr.actors), ...Object.values(ltr.blocs)]) {
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(mapSize.width)
    expect(box.y + box.height).toBeLessThanOrEqual(mapSize.height)
  }
})

test('a right-to-left reader gets the whole of it mirrored', () => {
  for (const part of ['actors', 'blocs'] as const) {
    for (const [id, box] of Object.entries(ltr[part])) {
      const twin = rtl[part][id as never] as Box
      expect(twin).toEqual({ ...box, x: mapSize.width - box.x - box.width })
    }
  }
  for (const [index, edge] of ltr.edges.entries()) {
    const twin = rtl.edges[index]!
    expect(twin.id).toBe(edge.id)
    expect(twin.label.x, edge.id).toBeCloseTo(mapSize.width - edge.label.x)
    expect(twin.label.y, edge.id).toBeCloseTo(edge.label.y)
  }
})

test('a line that failed carries a cross, and the channel never arrives', () => {
  const failed = ltr.edges.filter(edge => edge.form === 'failed')
  expect(failed.every(edge => edge.cross !== null)).toBe(true)
  expect(ltr.edges.filter(edge => edge.cross !== null)).toEqual(failed)
  expect(ltr.edges.filter(edge => edge.head === null).map(edge => edge.id)).toEqual(['channel'])
})

test('words stand on the ground of the bloc they stay in', () => {
  for (const edge of ltr.edges) {
    const { from, to } = relations[edge.id]
    expect(edge.ground, edge.id).toBe(blocOf(from) === blocOf(to) ? blocOf(from) : null)
  }
})
