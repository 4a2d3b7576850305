import type { SlideMeta } from './slides'
import { locales } from '../data'
import { claimOf } from './evidence'
import { hasWords, normalise, queryWords } from './search'

/** What a slide is called, in both languages. */
function namesOf({ alias, title, kicker, twin }: SlideMeta): string {
  return normalise([alias, title, kicker, twin.title, twin.kicker].join(' '))
}

/** What the report says that a slide stands on, in both languages. */
function claimsOf({ claims }: SlideMeta): string {
  return normalise(claims.flatMap(id => locales.map(locale => claimOf(id).text[locale])).join(' '))
}

/**
 * The slides that a query finds: first the one of its number, then those called by all its words, then those that say them.
 * All slides for an empty query.
 */
export function findSlides(query: string, slides: readonly SlideMeta[]): SlideMeta[] {
  const words = queryWords(query)
  const [only] = words
  const numbered = words.length === 1 ? slides.filter(slide => String(slide.number) === only) : []
  const called = slides.filter(slide => hasWords(namesOf(slide), words))
  const saying = words.length ? slides.filter(slide => hasWords(claimsOf(slide), words)) : []
  return [...new Set([...numbered, ...called, ...saying])]
}
