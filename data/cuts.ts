import type { Localized } from './locale'

/** A slide of a cut. */
export interface CutSlide {
  /** Its alias, the same in every deck. */
  readonly alias: string
  /** Seconds planned for it. */
  readonly budget: number
}

/** A talk that is given from the deck. */
export interface Cut {
  readonly name: Localized
  readonly minutes: number
  /** Its slides in their order; the whole talk's stand in the decks themselves, with their budgets. */
  readonly slides?: readonly CutSlide[]
}

/**
 * The talks that are given from the deck, by what is typed for them and stands in an address. A talk’s budgets are what its
 * slides’ notes take to say, at the rate that `tests/data/cuts.spec.ts` holds them to.
 */
export const cuts = {
  2: {
    name: { en: 'The talk in two minutes', ar: 'العرض في دقيقتين' },
    minutes: 2,
    // The versions have no slide of their own here. How it ended is told, by both sides, with the bottom line, and the
    // Kremlin’s reason at the close.
    slides: [
      { alias: 'cover', budget: 20 },
      { alias: 'bottom-line', budget: 50 },
      { alias: 'unknowns', budget: 25 },
      { alias: 'close', budget: 25 },
    ],
  },
  6: {
    name: { en: 'The talk in six minutes', ar: 'العرض في ست دقائق' },
    minutes: 6,
    // The map tells of the call, of Alaska and of the sanctions, each in a step: their own slides take half of the time.
    slides: [
      { alias: 'cover', budget: 20 },
      { alias: 'bottom-line', budget: 55 },
      { alias: 'actors', budget: 110 },
      { alias: 'versions', budget: 45 },
      { alias: 'london', budget: 35 },
      { alias: 'europe', budget: 45 },
      { alias: 'unknowns', budget: 25 },
      { alias: 'close', budget: 25 },
    ],
  },
  10: {
    name: { en: 'The talk', ar: 'العرض' },
    minutes: 10,
  },
} as const satisfies Record<string, Cut>

/** As it is typed: "6". */
export type CutId = `${keyof typeof cuts}`

/** The one that leaves nothing out. */
export const wholeTalk: CutId = '10'
