import type { Place } from './talk'

/** A slide as the way through the deck knows it. */
export interface Stop {
  readonly alias: string
  /** How many clicks it takes. */
  readonly steps: number
}

/** The ways to move on through the slides. */
export type Turn = 'next' | 'prev' | 'nextSlide' | 'prevSlide' | 'first' | 'last'

/** The way through a deck: the talk, which ends at its close, and what is shown on purpose only. */
export interface Itinerary {
  readonly talk: readonly Stop[]
  readonly aside: readonly Stop[]
}

/** The stop with that alias, wherever it stands. */
export function stopAt({ talk, aside }: Itinerary, alias: string): Stop | undefined {
  return [...talk, ...aside].find(stop => stop.alias === alias)
}

/** Whether a slide belongs to the talk. */
export function isInTalk({ talk }: Itinerary, { alias }: Pick<Place, 'alias'>): boolean {
  return talk.some(stop => stop.alias === alias)
}

/** A place that exists: no step beyond the slide's last; the talk's beginning where there is no such slide. */
export function nearestPlace(way: Itinerary, { alias, clicks }: Place): Place {
  const stop = stopAt(way, alias)
  return stop
    ? { alias, clicks: Math.min(stop.steps, Math.max(0, Math.trunc(clicks) || 0)) }
    : { alias: way.talk[0]?.alias ?? alias, clicks: 0 }
}

/**
 * Where a turn leads from a place. Beyond the talk's close there is nothing; the slides beside the talk follow one
 * another, and before the first of them comes that close.
 */
export function turned(way: Itinerary, place: Place, turn: Turn): Place {
  const begin = ({ alias }: Stop): Place => ({ alias, clicks: 0 })
  const end = ({ alias, steps }: Stop): Place => ({ alias, clicks: steps })
  const [first, close] = [way.talk[0], way.talk.at(-1)]
  const inTalk = isInTalk(way, place)
  const row = inTalk ? way.talk : way.aside
  const index = row.findIndex(stop => stop.alias === place.alias)
  const before = row[index - 1] ?? (inTalk ? undefined : close)
  const after = row[index + 1]
  const steps = row[index]?.steps ?? 0
  switch (turn) {
    case 'next': return place.clicks < steps ? { ...place, clicks: place.clicks + 1 } : after ? begin(after) : place
    case 'prev': return place.clicks > 0 ? { ...place, clicks: place.clicks - 1 } : before ? end(before) : place
    case 'nextSlide': return after ? begin(after) : place
    case 'prevSlide': return before ? begin(before) : place
    case 'first': return first ? begin(first) : place
    case 'last': return close ? begin(close) : place
  }
}
