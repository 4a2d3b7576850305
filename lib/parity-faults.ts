import type { SlideSource } from './deck-faults'
import { placeOf } from './deck-faults'
import { sharedKeys } from './frontmatter-faults'

/** A deck as it is written. */
export interface DeckSource {
  /** The Markdown file. */
  readonly entry: string
  readonly slides: readonly SlideSource[]
}

function aliasesOf({ slides }: DeckSource): unknown[] {
  return slides.map(slide => slide.frontmatter.routeAlias)
}

/** A value as it is written in frontmatter. */
function written(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}

/**
 * Where the decks of two languages are not slide for slide the same: an address, a link and a change of language lead from one
 * to the other by alias and step.
 * @param first the deck that the other one is held to
 * @returns each fault with its place and its mend
 */
export function parityFaults(first: DeckSource, other: DeckSource): string[] {
  const [ours, theirs] = [aliasesOf(first), aliasesOf(other)]
  const placeIn = (deck: DeckSource, index: number) => placeOf(deck.entry, index, deck.slides[index]?.frontmatter ?? {})
  const missing = (from: DeckSource, to: DeckSource, there: readonly unknown[]) => aliasesOf(from).flatMap((alias, index) =>
    there.includes(alias) ? [] : [`${placeIn(from, index)}: ${to.entry} has no slide with this routeAlias. Add it there at the same place, or take it out here.`])

  const [shared, order] = [ours.filter(alias => theirs.includes(alias)), theirs.filter(alias => ours.includes(alias))]
  const moved = order.findIndex((alias, index) => alias !== shared[index])
  const places = moved < 0
    ? []
    : [`${placeIn(other, theirs.indexOf(order[moved]))}: ${first.entry} has "${String(shared[moved])}" at this place. Put the slides of both into one order.`]

  const values = shared.flatMap((alias) => {
    const [here, there] = [other.slides[theirs.indexOf(alias)], first.slides[ours.indexOf(alias)]]
    return sharedKeys.filter(key => JSON.stringify(here?.frontmatter[key]) !== JSON.stringify(there?.frontmatter[key])).map(key =>
      `${placeIn(other, theirs.indexOf(alias))}: Its ${key} is ${written(here?.frontmatter[key])}, and ${written(there?.frontmatter[key])} in ${first.entry}. Give both the same.`)
  })
  return [...missing(first, other, theirs), ...missing(other, first, ours), ...places, ...values]
}
