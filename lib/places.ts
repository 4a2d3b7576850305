import type { PlaceId } from '../data'

/** On which side of its point a label stands. The map is never mirrored, so these are sides of the world in every language. */
export type Side = 'west' | 'east'

export interface PlaceLabel {
  readonly side: Side
  /** How wide it may be, px. */
  readonly width: number
}

/** A name stands beside its point; what is told of a place stands under its name. */
export const placeLabels: Readonly<Record<PlaceId, PlaceLabel>> = {
  london: { side: 'west', width: 176 },
  moscow: { side: 'east', width: 176 },
  ukraine: { side: 'east', width: 176 },
  alaska: { side: 'east', width: 220 },
  washington: { side: 'east', width: 300 },
}

/** The middle of the words on the line that was tried, from the middle of it, px: east and south. */
export const lineLabelAway = [-168, -26] as const
