import type { PlaceId } from '../data'

/** Where a label stands from its point. The map is never mirrored, so these are sides of the world in every language. */
export type Side = 'west' | 'east' | 'north' | 'south'

export interface PlaceLabel {
  readonly side: Side
  /** From the point to the middle of the label's near edge, px: east and south. */
  readonly away: readonly [number, number]
  /** How wide it may be, px. */
  readonly width: number
}

/** A city's name stands beside its point, an area's on its land; what is told of a place stands under its name. */
export const placeLabels: Readonly<Record<PlaceId, PlaceLabel>> = {
  london: { side: 'west', away: [-18, 0], width: 150 },
  moscow: { side: 'east', away: [18, 0], width: 150 },
  ukraine: { side: 'south', away: [0, -22], width: 200 },
  alaska: { side: 'south', away: [14, -22], width: 200 },
  washington: { side: 'south', away: [0, 16], width: 220 },
}

/** The words on the line that was tried, from its middle. */
export const lineLabel: PlaceLabel = { side: 'north', away: [-4, -36], width: 300 }
