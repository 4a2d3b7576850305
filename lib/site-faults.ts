import type { Cut } from '../data/cuts'
import type { KnownTags, SlideSource } from './deck-faults'
import type { DeckSource } from './parity-faults'
import { cutFaults } from './cut-faults'
import { deckFaults, placeOf } from './deck-faults'
import { syntaxFaults } from './frontmatter-faults'
import { parityFaults } from './parity-faults'

/** What search engines, windows and exports are told of a deck, which stands with the first slide. */
function headFaults({ title, info }: SlideSource['frontmatter']): string[] {
  return Object.entries({ title, info }).filter(([, value]) => typeof value !== 'string' || value.trim() === '')
    .map(([key]) => `It gives the deck no ${key}. Write one among the lines at its top, in a sentence.`)
}

function areRead(...slides: readonly (SlideSource | undefined)[]): boolean {
  return slides.every(slide => slide && syntaxFaults(slide).length === 0)
}

/** Whether each slide is read as it is meant, and goes by a name of its own: what is compared by these names is worth it then. */
function areNamed({ slides }: DeckSource): boolean {
  const aliases = slides.map(slide => slide.frontmatter.routeAlias)
  return areRead(...slides)
    && aliases.every((alias, index) => typeof alias === 'string' && alias !== '' && aliases.indexOf(alias) === index)
}

/**
 * What is wrong with the decks: each by itself, beside one another, and beside the talks that take their slides.
 * @param decks the one that the others are held to comes first
 * @returns each fault with its place and its mend
 */
export function siteFaults(decks: readonly DeckSource[], known: KnownTags, cuts: Readonly<Record<string, Cut>>): string[] {
  const own = decks.flatMap(({ entry, slides }) => deckFaults(slides, known).flatMap((faults, index) => {
    const frontmatter: SlideSource['frontmatter'] = slides[index]?.frontmatter ?? {}
    const head = index === 0 && areRead(slides[index]) ? headFaults(frontmatter) : []
    return [...faults, ...head].map(fault => `${placeOf(entry, index, frontmatter)}: ${fault}`)
  }))
  const [first, ...others] = decks
  if (!first || !decks.every(areNamed))
    return own
  const slides = decks.flatMap(deck => deck.slides).map(({ frontmatter }) => ({ alias: String(frontmatter.routeAlias), backup: Boolean(frontmatter.backup) }))
  return [...own, ...others.flatMap(other => parityFaults(first, other)), ...cutFaults(cuts, slides)]
}
