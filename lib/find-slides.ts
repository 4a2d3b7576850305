import type { SlideMeta } from './slides'
import { locales } from '../data'
import { claimOf } from './claim'
import { hasWords, normalise, queryWords } from './search'

/** A slide as it is looked for, in both languages: what it is called, and what the report says that it stands on. */
interface Searchable {
  readonly names: string
  readonly claims: string
}

const index = new WeakMap<SlideMeta, Searchable>()

function searchable(slide: SlideMeta): Searchable {
  const { alias, title, kicker, twin, claims } = slide
  const words = index.get(slide) ?? {
    names: normalise([alias, title, kicker, twin.title, twin.kicker].join(' ')),
    claims: normalise(claims.flatMap(id => locales.map(locale => claimOf(id).text[locale])).join(' ')),
  }
  index.set(slide, words)
  return words
}

/**
 * The slides that a query finds: first the one of its number, then those called by all its words, then those that say them.
 * All slides for an empty query.
 */
export function findSlides(query: string, slides: readonly SlideMeta[]): SlideMeta[] {
  const words = queryWords(query)
  const [only] = words
  const numbered = words.length === 1 ? slides.filter(slide => String(slide.number) === only) : []
  const called = slides.filter(slide => hasWords(searchable(slide).names, words))
  const saying = words.length ? slides.filter(slide => hasWords(searchable(slide).claims, words)) : []
  return [...new Set([...numbered, ...called, ...saying])]
}
