import type { Relation, RelationId } from '../../data'
import type { Box, Point, Route } from '../../lib/map-layout'
import { expect, test } from '@playwright/test'
import { actors, blocs, relationForms, relationKinds, relations } from '../../data'
import { boxOf, layoutMap } from '../../lib/map'
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

function isIn({ x, y }: Point, box: Box): boolean {
  return box.x <= x && x <= box.x + box.width && box.y <= y && y <= box.y + box.height
}

test('every line starts and ends at the edge of what it relates, or starts at nobody where the report names nobody', () => {
  for (const [id, route] of routeList) {
    if ('unowned' in relations[id])
      expect([...Object.entries(actorBoxes), ...Object.entries(blocBoxes)].filter(([, box]) => isIn(route.from, box)).map(([box]) => box), `${id} from`).toEqual([])
    else
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

/** Where a path begins, and where it ends. */
function endsOf(path: string): [Point, Point] {
  const numbers = path.match(/-?\d+(?:\.\d+)?/g)!.map(Number)
  return [{ x: numbers[0]!, y: numbers[1]! }, { x: numbers.at(-2)!, y: numbers.at(-1)! }]
}

test('only the channel is crossed out, and only it never arrives', () => {
  for (const { edges } of [ltr, rtl]) {
    expect(edges.filter(edge => edge.form === 'failed').map(edge => edge.id)).toEqual(['channel'])
    expect(edges.filter(edge => edge.cross !== null).map(edge => edge.id)).toEqual(['channel'])
  }
  expect(routeList.filter(([, route]) => route.stop !== undefined).map(([id]) => id)).toEqual(['channel'])
  const [, end] = endsOf(ltr.edges.find(edge => edge.id === 'channel')!.path)
  expect(distanceToEdge(end, boxOf(relations.channel.to))).toBeGreaterThan(50)
})

test('a state ends in a ring, everything else that arrives in an arrowhead', () => {
  for (const [layout, mirrored] of [[ltr, false], [rtl, true]] as const) {
    for (const edge of layout.edges) {
      const state = 'state' in relationForms[relationKinds[relations[edge.id].kind].form]
      expect(edge.ring !== null, `${edge.id}, ring`).toBe(state)
      expect(edge.head !== null, `${edge.id}, arrowhead`).toBe(!state && edge.id !== 'channel')
      if (edge.ring) {
        const { x, y } = routes[edge.id].to
        expect(edge.ring.x, edge.id).toBeCloseTo(mirrored ? mapSize.width - x : x)
        expect(edge.ring.y, edge.id).toBeCloseTo(y)
      }
    }
  }
})

test('what two do together has a line from each: the second starts at its doer’s edge and joins the first', () => {
  for (const [layout, turn] of [[ltr, (x: number) => x], [rtl, (x: number) => mapSize.width - x]] as const) {
    for (const { id, branch } of layout.edges) {
      const { with: partner }: Relation = relations[id]
      expect(branch !== null, id).toBe(partner !== undefined)
      if (!branch || !partner)
        continue
      const { from, to }: Route = routes[id]
      const [start, end] = endsOf(branch).map(({ x, y }) => ({ x: turn(x), y })) as [Point, Point]
      expect(distanceToEdge(start, boxOf(partner)), `${id} starts`).toBeLessThanOrEqual(reach)
      // On the way to the target, and no longer at the start.
      const whole = Math.hypot(to.x - from.x, to.y - from.y)
      expect(Math.hypot(end.x - from.x, end.y - from.y), `${id} joins`).toBeGreaterThan(whole / 4)
      expect(Math.hypot(to.x - end.x, to.y - end.y), `${id} joins`).toBeLessThan(whole * 3 / 4)
    }
  }
})

test('words are broken where the design says so, for every reader at the same width', () => {
  for (const [id, route] of routeList) {
    for (const { edges } of [ltr, rtl])
      expect(edges.find(edge => edge.id === id)?.wrap, id).toBe(route.wrap)
  }
})

test('words know the ground they stand on: the bloc whose box their middle is in, or none', () => {
  for (const { blocs: boxes, edges } of [ltr, rtl]) {
    for (const { id, ground, label } of edges) {
      const under = Object.entries(boxes).filter(([bloc, box]) => bloc in blocs && isIn(label, box)).map(([bloc]) => bloc)
      expect(under, id).toEqual(ground ? [ground] : [])
    }
  }
})
