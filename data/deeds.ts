import type { PartyId } from './actors'
import type { Localized } from './locale'

/** Who does what to whom: what a relation, a step and a rung have in common. */
export interface Deed {
  readonly from: PartyId
  /** Who does it, or has part in it, together with `from`. */
  readonly with?: PartyId
  readonly to?: PartyId
  /**
   * The whole sentence, in the report's sense; `{from}`, `{with}` and `{to}` are the parties' names. Where the report
   * has another word for a party (Kyiv for Ukraine), the sentence has that word.
   */
  readonly sentence: Localized
  /** The few words that are drawn: they shorten the sentence and never turn it. */
  readonly label: Localized
}
