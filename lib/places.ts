import type { PlaceId } from '../data'

/** Where a label stands by its point. The map is never mirrored, so these are sides of the world in every language. */
export type Side = 'west' | 'east' | 'north'

export interface PlaceLabel {
  readonly side: Side
  /** Told large: a place that the slide is about, and not what lies beside it. */
  readonly leads: boolean
  /** How far its point reaches from its middle, px. */
  readonly radius: number
}

/** A name stands beside its point or over it; what is told of a place stands under its name. */
export const placeLabels: Readonly<Record<PlaceId, PlaceLabel>> = {
  london: { side: 'west', leads: true, radius: 11 },
  moscow: { side: 'north', leads: true, radius: 11 },
  ukraine: { side: 'east', leads: false, radius: 6 },
  alaska: { side: 'east', leads: true, radius: 15 },
  washington: { side: 'east', leads: false, radius: 6 },
}

type Point = readonly [x: number, y: number]

export interface TriedLine {
  /** From the point it goes out from to where it breaks off. */
  readonly tried: readonly [Point, Point]
  readonly breaksAt: Point
  /** From there to the point that was meant. */
  readonly rest: readonly [Point, Point]
  /** The middle of the words on it. */
  readonly words: Point
}

/** How far the line keeps from its ends and the rest of it from the cross, px; and how far under it its words stand. */
const gap = { end: 20, cross: 34 } as const
const wordsUnder = 62

/** The line between two places that was tried, straight: no route is told of. */
export function triedLine(from: Point, to: Point, share: number): TriedLine {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const at = (distance: number): Point => [
    from[0] + (to[0] - from[0]) * distance / length,
    from[1] + (to[1] - from[1]) * distance / length,
  ]
  const broken = length * share
  const [x, y] = at(broken / 2)
  return {
    tried: [at(gap.end), at(broken)],
    breaksAt: at(broken),
    rest: [at(broken + gap.cross), at(length - gap.end)],
    words: [x, y + wordsUnder],
  }
}
