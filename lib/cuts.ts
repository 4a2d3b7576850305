import type { Cut, CutId } from '../data/cuts'
import { cuts, wholeTalk } from '../data/cuts'

/** What a cut goes by: a slide's alias, and whether the deck has it behind the talk. */
interface Cuttable {
  readonly alias: string
  readonly backup: boolean
}

/** Where a slide stands in a cut. */
export interface Standing {
  /** It stands beside the talk, for questions. */
  readonly backup: boolean
  /** It does so because the cut leaves it out: the whole talk has it. */
  readonly leftOut: boolean
  /** Counted from 1 through the talk, and on through what stands beside it. */
  readonly number: number
  /** Counted from 1 in the talk, or among what stands beside it. */
  readonly place: number
  /** How many slides the talk has. */
  readonly total: number
}

/** The cuts there are, the shortest first. */
export const cutIds = Object.keys(cuts) as CutId[]

/** The cut that an address asks for: none where it says nothing of one, the whole talk where there is no such cut. */
export function cutAsked(value: unknown): CutId | undefined {
  return value === undefined ? undefined : cutIds.find(id => id === value) ?? wholeTalk
}

/**
 * A deck's slides in the order of a cut: first its talk, then, in the deck's order, what it leaves out and what stands behind
 * every talk. So the numbers have no hole, whatever is left out.
 */
export function inCut<Slide extends Cuttable>(slides: readonly Slide[], cut: CutId): (Slide & Standing)[] {
  const { slides: chosen }: Cut = cuts[cut]
  const talk = chosen
    ? chosen.flatMap(({ alias }) => slides.filter(slide => slide.alias === alias))
    : slides.filter(slide => !slide.backup)
  const aside = slides.filter(slide => !talk.includes(slide))
  const total = talk.length
  return [...talk, ...aside].map((slide, index) => {
    const backup = index >= total
    return { ...slide, backup, leftOut: backup && !slide.backup, number: index + 1, place: backup ? index + 1 - total : index + 1, total }
  })
}

/** The seconds that a cut plans for a slide of its own; none where the deck itself says it. */
export function budgetIn(cut: CutId, alias: string): number | undefined {
  const { slides }: Cut = cuts[cut]
  return slides && (slides.find(slide => slide.alias === alias)?.budget ?? 0)
}
