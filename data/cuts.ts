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
 * The talks that are given from the deck, by what is typed for them and stands in an address. A cut’s budgets are what its
 * slides’ notes take to say, at the rate that `tests/data/cuts.spec.ts` holds them to.
 */
export const cuts = {
  2: {
    name: { en: 'The talk in two minutes', ar: 'العرض في دقيقتين' },
    minutes: 2,
    // The versions have no slide of their own here: it takes a minute. How it ended is told, by both sides, with the bottom
    // line, and the Kremlin’s reason at the close.
    slides: [
      { alias: 'bottom-line', budget: 60 },
      { alias: 'unknowns', budget: 25 },
      { alias: 'close', budget: 35 },
    ],
  },
  6: {
    name: { en: 'The talk in six minutes', ar: 'العرض في ست دقائق' },
    minutes: 6,
    // The map tells of the call, of London, of Europe, of Alaska and of the sanctions, each in a step. Alaska’s and the
    // sanctions’ own slides take more than two minutes each.
    slides: [
      { alias: 'cover', budget: 25 },
      { alias: 'bottom-line', budget: 60 },
      { alias: 'actors', budget: 155 },
      { alias: 'versions', budget: 60 },
      { alias: 'unknowns', budget: 25 },
      { alias: 'close', budget: 35 },
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
