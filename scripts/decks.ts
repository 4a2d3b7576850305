import type { Locale } from '../data/locale'
import { deckPath } from '../lib/addresses'
import { CommandError } from './command'

export interface Deck {
  readonly locale: Locale
  /** The Markdown file, from the project's folder. */
  readonly entry: string
  /** Where the deck stands in the site; begins and ends with a slash. */
  readonly base: `/${string}`
}

/** The decks of the site. The one at `/` is first, because building it empties the folder the others go into. */
export const decks: readonly Deck[] = [
  { locale: 'en', entry: 'slides.md', base: `/${deckPath('en')}` },
  { locale: 'ar', entry: 'slides.ar.md', base: `/${deckPath('ar')}` },
]

/** @throws CommandError when there is no deck in that language */
export function deckIn(locale: string): Deck {
  const deck = decks.find(each => each.locale === locale)
  if (!deck)
    throw new CommandError(`There is no deck in "${locale}", only in ${decks.map(each => each.locale).join(', ')}.`)
  return deck
}
