import type { MapEdge } from '../../lib/map'
import type { Box, Point } from '../../lib/geometry'

/** A straight part of a line. */
export interface Segment { readonly start: Point, readonly end: Point }

/** The straight parts of an edge: those of its line, then those of its branch. */
export function segmentsOf({ line, branch }: Pick<MapEdge, 'line' | 'branch'>): Segment[] {
  return [line, branch ?? []].flatMap(points => points.slice(1).map((end, index) => ({ start: points[index]!, end })))
}

export function isUpright({ start, end }: Segment): boolean {
  return start.x === end.x
}

/** The smallest box round a segment: as thin as a line. */
export function boxRound({ start, end }: Segment): Box {
  return { x: Math.min(start.x, end.x), y: Math.min(start.y, end.y), width: Math.abs(start.x - end.x), height: Math.abs(start.y - end.y) }
}

/** How far two boxes are from each other, px; 0 where they meet. */
export function distance(a: Box, b: Box): number {
  const gap = (from: number, size: number, other: number, otherSize: number) => Math.max(other - from - size, from - other - otherSize, 0)
  return Math.hypot(gap(a.x, a.width, b.x, b.width), gap(a.y, a.height, b.y, b.height))
}

export function pointBox(point: Point): Box {
  return { ...point, width: 0, height: 0 }
}

/** How far a point is from the outline of a box, px. */
export function distanceToEdge({ x, y }: Point, box: Box): number {
  const inside = Math.min(x - box.x, box.x + box.width - x, y - box.y, box.y + box.height - y)
  return inside >= 0 ? inside : distance(pointBox({ x, y }), box)
}

export function holds(outer: Box, inner: Box): boolean {
  return outer.x <= inner.x && outer.y <= inner.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height
}

/** Every two entries of a list, once. */
export function pairs<Entry>(list: readonly Entry[]): [Entry, Entry][] {
  return list.flatMap((entry, index) => list.slice(index + 1).map((other): [Entry, Entry] => [entry, other]))
}
