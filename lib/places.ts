import type { Locale, PlaceId } from '../data'
import { messages, places } from '../data'
import { describe } from './figure-text'
import { land } from './land'

/** Where a label stands by its point. The map is never mirrored, so these are sides of the world in every language. */
export type Side = 'west' | 'east' | 'south'

export interface PlaceLabel {
  readonly side: Side
  /** Told large: a place that the slide is about, and not what lies beside it. */
  readonly leads: boolean
  /** How far its point reaches from its middle, px. */
  readonly radius: number
  /** How far from the middle of its point its words begin, px: the nearest quiet ground, all land or all sea, or the map's foot. */
  readonly away: number
}

type Point = readonly [x: number, y: number]

/** How far words stand under the edge of the map. */
const underMap = 16

/** From a point to what is told of it at the map's foot. */
function toFoot(id: PlaceId): number {
  return land.height + underMap - land.points[id][1]
}

/** London's words stand beyond Ireland, Alaska's beyond its peninsula; where there is no sea near enough, at the map's foot. */
export const placeLabels: Readonly<Record<PlaceId, PlaceLabel>> = {
  london: { side: 'west', leads: true, radius: 11, away: 70 },
  moscow: { side: 'east', leads: false, radius: 11, away: 20 },
  ukraine: { side: 'south', leads: false, radius: 7, away: toFoot('ukraine') },
  alaska: { side: 'south', leads: true, radius: 15, away: 82 },
  washington: { side: 'south', leads: false, radius: 7, away: toFoot('washington') },
}

/** Nearer than this a label needs no stroke to its point; and how far such a stroke ends from the words, px. */
const near = 24
const beforeWords = { west: 8, east: 8, south: 2 } as const

const towards: Readonly<Record<Side, Point>> = { west: [-1, 0], east: [1, 0], south: [0, 1] }

/** Where the words of a place begin, and the stroke that ties them to its point where they are not beside it. */
export function placeWords(id: PlaceId): { readonly at: Point, readonly tie?: readonly [Point, Point] } {
  const { side, away } = placeLabels[id]
  const [x, y] = land.points[id]
  const out = (distance: number): Point => [x + towards[side][0] * distance, y + towards[side][1] * distance]
  return { at: out(away), ...(away > near && { tie: [[x, y], out(away - beforeWords[side])] }) }
}

/** A quadratic Bézier curve: where it begins, what pulls at it, where it ends. */
export type Curve = readonly [from: Point, pull: Point, to: Point]

export interface TriedLine {
  /** From the point it goes out from to where it breaks off, short of the cross. */
  readonly tried: Curve
  readonly breaksAt: Point
  /** From beyond the cross to the point that was meant. */
  readonly rest: Curve
}

/** How far the line keeps from its ends and from the cross, px; and how high it rises over the straight way. */
const gap = { end: 20, cross: 32 } as const
const rise = 32

/** The line between two places that was tried, an arc, since no route is told of. */
export function triedLine(from: Point, to: Point, share: number): TriedLine {
  const pull: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 - 2 * rise]
  const between = ([x, y]: Point, [toX, toY]: Point, t: number): Point => [x + (toX - x) * t, y + (toY - y) * t]
  const pulls = (t: number): readonly [Point, Point] => [between(from, pull, t), between(pull, to, t)]
  const at = (t: number) => between(...pulls(t), t)
  /** How much of the whole some px are, at a part of it. */
  const part = (distance: number, t: number) => {
    const [[x, y], [toX, toY]] = pulls(t)
    return distance / (2 * Math.hypot(toX - x, toY - y))
  }
  const curve = (t: number, u: number): Curve => [at(t), between(...pulls(t), u), at(u)]
  return {
    tried: curve(part(gap.end, 0), share - part(gap.cross, share)),
    breaksAt: at(share),
    rest: curve(share + part(gap.cross, share), 1 - part(gap.end, 1)),
  }
}

/** The map of the report's places. */
export function placesText(locale: Locale): string {
  return describe(messages.placesTwin[locale], Object.values(places).map(({ name, told }) => `${name[locale]}: ${told[locale]}`), locale)
}
