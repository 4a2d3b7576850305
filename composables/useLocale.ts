import type { ClaimId, Deed, Direction, Locale, Localized, MessageId, Paragraph } from '../data'
import type { Citation } from '../lib/format'
import { configs } from '@slidev/client'
import { directions, isLocale, locales } from '../data'
import { formatAttribution, formatCitations, formatMessage, formatNumber, formatParagraphs, formatStatus } from '../lib/format'
import { sentenceOf } from '../lib/sentences'

export interface DeckLocale {
  readonly locale: Locale
  readonly direction: Direction
  /** Picks the deck's language out of a value written in all of them. */
  readonly pick: <T>(value: Localized<T>) => T
  /** An interface word in the deck's language, with its `{name}`s filled in. */
  readonly t: (id: MessageId, values?: Readonly<Record<string, string | number>>) => string
  readonly number: (value: number) => string
  /** "¶1, 4–6" or its Arabic form. */
  readonly paragraphs: (list: readonly Paragraph[]) => string
  /** Who says some claims, and where: "FT ¶2 · Kremlin ¶6". */
  readonly attribution: (ids: readonly ClaimId[]) => string
  /** The same, a voice at a time, each with its claims. */
  readonly citations: (ids: readonly ClaimId[]) => Citation[]
  /** How the rest of the report answers a claim, and who does. */
  readonly status: (id: ClaimId) => string
  /** Who does what to whom, as one sentence. */
  readonly sentence: (deed: Deed) => string
}

/** The deck's language and direction, from its headmatter. The only reader of direction. */
export function useLocale(): DeckLocale {
  const lang = configs.htmlAttrs?.lang
  const locale: Locale = isLocale(lang) ? lang : locales[0]
  return {
    locale,
    direction: directions[locale],
    pick: value => value[locale],
    t: (id, values) => formatMessage(id, locale, values),
    number: value => formatNumber(value, locale),
    paragraphs: list => formatParagraphs(list, locale),
    attribution: ids => formatAttribution(ids, locale),
    citations: ids => formatCitations(ids, locale),
    status: id => formatStatus(id, locale),
    sentence: deed => sentenceOf(deed, locale),
  }
}
