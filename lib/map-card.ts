import type { PartyId } from '../data'
import type { Box, Point } from './geometry'
import type { MapLayout, MapTarget } from './map'
import { nth } from './geometry'
import { partiesOf, touches } from './map'
import { mapSize } from './map-layout'

/** The detail card, px, as high as it may grow: the shape it has where there is room, and the one for a narrow place. */
export const cardSizes = [{ width: 528, height: 252 }, { width: 308, height: 400 }] as const

/** How far the card keeps from what it speaks of, px. */
export const cardGap = 12

export function meet(a: Box, b: Box, gap = 0): boolean {
  return a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
}

/** What the card may not cover: those it speaks of, and the words on its line. */
export function spokenOf(target: MapTarget, layout: MapLayout): Box[] {
  if (target.kind === 'party')
    return [layout.parties[target.id]]
  const { words } = nth(layout.edges.filter(({ id }) => id === target.id), 0)
  return [...partiesOf(target.id).map(id => layout.parties[id]), words]
}

function centreOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

/** Whether a line runs under a box. */
function isUnder(box: Box, points: readonly Point[]): boolean {
  return points.slice(1).some((end, index) => {
    const start = nth(points, index)
    return meet(box, { x: Math.min(start.x, end.x), y: Math.min(start.y, end.y), width: Math.abs(start.x - end.x), height: Math.abs(start.y - end.y) })
  })
}

/** The places along one side of the canvas from which a card just clears what it speaks of, or the canvas’s edge. */
function placesClear(spans: readonly (readonly [start: number, end: number])[], own: number, whole: number): number[] {
  return [0, whole - own, ...spans.flatMap(([start, end]) => [start - cardGap - own, end + cardGap])]
    .filter(place => place >= 0 && place + own <= whole)
}

/**
 * Where the detail card stands: clear of all it speaks of; of the places where that is so, one that hides the fewest lines
 * it has to do with and other boxes, and is the nearest.
 * @param shown those to be left in sight
 * @returns its box on the map's canvas, px, or `undefined` where there is no such place
 */
export function placeCard(target: MapTarget, layout: MapLayout, shown: readonly PartyId[]): Box | undefined {
  const keepClear = spokenOf(target, layout)
  const lines = layout.edges.filter(({ id }) => touches(id, target))
  const middle = centreOf(nth(keepClear, 0))
  const cost = (box: Box) => {
    const { x, y } = centreOf(box)
    const hidden = lines.filter(({ line, branch }) => [line, branch ?? []].some(points => isUnder(box, points))).length
    const covered = shown.filter(id => meet(box, layout.parties[id])).length
    return Math.hypot(x - middle.x, y - middle.y) + (covered + hidden) * mapSize.width
  }
  const placesFor = (size: typeof cardSizes[number]) => placesClear(keepClear.map(({ x, width }) => [x, x + width]), size.width, mapSize.width)
    .flatMap(x => placesClear(keepClear.map(({ y, height }) => [y, y + height]), size.height, mapSize.height).map((y): Box => ({ x, y, ...size })))
    .filter(box => !keepClear.some(each => meet(box, each, cardGap - 1)))
  return cardSizes.flatMap(placesFor).sort((a, b) => cost(a) - cost(b))[0]
}
