import type { PlaceId } from '../data'

/** Where a label stands from its place. The map is never mirrored, so these are sides of the world in every language. */
export type Side = 'west' | 'east' | 'south'

export interface PlaceLabel {
  readonly side: Side
  /** From the place to the middle of the label's near edge, px: east and south. */
  readonly away: readonly [number, number]
  /** How wide it may be, px. */
  readonly width: number
}

/** The room that each label has: over the sea where there is one. */
export const placeLabels: Readonly<Record<PlaceId, PlaceLabel>> = {
  london: { side: 'west', away: [-42, -6], width: 200 },
  moscow: { side: 'east', away: [18, -46], width: 206 },
  ukraine: { side: 'east', away: [24, 42], width: 206 },
  alaska: { side: 'south', away: [-22, 74], width: 190 },
  washington: { side: 'east', away: [22, 26], width: 240 },
}
