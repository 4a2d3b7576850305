import type { Deed, Locale, PartyId } from '../data'
import { actors, blocs } from '../data'
import { fill } from './format'

export function partyOf(id: PartyId) {
  return id in actors ? actors[id as keyof typeof actors] : blocs[id as keyof typeof blocs]
}

/** Who does what to whom, as one sentence without its full stop: "Starmer appointed Powell last year". */
export function sentenceOf({ sentence, from, with: partner, to }: Deed, locale: Locale): string {
  const names = Object.entries({ from, with: partner, to })
    .map(([hole, id]) => [hole, id ? partyOf(id).inText[locale] : ''])
  const text = fill(sentence[locale], locale, Object.fromEntries(names) as Record<string, string>)
  return text.charAt(0).toUpperCase() + text.slice(1)
}
