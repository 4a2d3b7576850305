import type { Cut } from '../data/cuts'
import { meant } from './nearest'

/** What a talk takes its slides by. */
interface Takeable {
  readonly alias: string
  /** It stands beside every talk. */
  readonly backup: boolean
}

/**
 * What is wrong with the slides of the shorter talks. Whether their seconds add up is seen by tests, so that one can write
 * before they do.
 * @param slides those of the whole talk, and what stands beside it
 * @returns each fault with its place and its mend
 */
export function cutFaults(cuts: Readonly<Record<string, Cut>>, slides: readonly Takeable[]): string[] {
  const talk = slides.filter(slide => !slide.backup).map(slide => slide.alias)
  return Object.entries(cuts).flatMap(([id, { slides: own = [] }]) => own.flatMap(({ alias, budget }, index) => {
    const place = `data/cuts.ts, cut ${id}, slide ${index + 1} "${alias}"`
    return [
      ...talk.includes(alias)
        ? []
        : slides.some(slide => slide.alias === alias)
          ? [`${place}: It stands beside the talk, for questions. Take it out, or take backup from it in the decks.`]
          : [`${place}: No slide has this alias. ${meant(alias, talk, 'Give one that a slide of the talk has.')}`],
      ...own.findIndex(other => other.alias === alias) < index ? [`${place}: It is in this cut already. Take it out once.`] : [],
      ...Number.isInteger(budget) && budget > 0 ? [] : [`${place}: Its budget is ${JSON.stringify(budget)}. Give a whole number of seconds from 1 up.`],
    ]
  }))
}
