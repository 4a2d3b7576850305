import type { ClaimId, Locale, Localized, MessageId, Paragraph, Voice } from '../data'
import type { SlideMeta } from './slides'
import { answerKinds, messages, statuses, voices } from '../data'
import { voicesOf } from './evidence'
import { statusOf } from './status'

/**
 * Both decks use the digits of the report itself (24, 30), so that a quotation and the line
 * around it never count in two scripts.
 */
const digits = 'latn'

/** Between the parts of a list. */
export const commas = { en: ', ', ar: '، ' } as const satisfies Localized

/** Between the parts of a list that is read as a sentence: of two, of more, and before the last of more. */
const joints = {
  two: { en: ' and ', ar: ' و' },
  between: { en: ', ', ar: '، و' },
  last: { en: ', and ', ar: '، و' },
} as const satisfies Record<string, Localized>

/** What stands before a part of such a list, counted from 0; nothing before the first. */
export function jointBefore(index: number, length: number, locale: Locale): string {
  if (index === 0)
    return ''
  return joints[index < length - 1 ? 'between' : length > 2 ? 'last' : 'two'][locale]
}

/** Made when first asked for, and kept: to make one takes longer than all else that a turn writes. */
const numberFormats = new Map<Locale, Intl.NumberFormat>()

export function formatNumber(value: number, locale: Locale): string {
  const format = numberFormats.get(locale) ?? new Intl.NumberFormat(`${locale}-u-nu-${digits}`)
  numberFormats.set(locale, format)
  return format.format(value)
}

/** A text with its `{name}`s filled in. */
export function fill(text: string, locale: Locale, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? ''
    return typeof value === 'number' ? formatNumber(value, locale) : value
  })
}

/** An interface word with its `{name}`s filled in. */
export function formatMessage(id: MessageId, locale: Locale, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(messages[id][locale], locale, values)
}

/** A slide's place in its deck: "5 / 13", "For questions 2". */
export function formatPlace({ backup, place, total }: Pick<SlideMeta, 'backup' | 'place' | 'total'>, locale: Locale): string {
  return backup ? formatMessage('backup', locale, { number: place }) : formatMessage('page', locale, { number: place, total })
}

/** [4, 1, 5, 6] → [[1, 1], [4, 6]] */
function ranges(list: readonly number[]): [number, number][] {
  const result: [number, number][] = []
  for (const n of [...new Set(list)].sort((a, b) => a - b)) {
    const last = result.at(-1)
    if (last && last[1] === n - 1)
      last[1] = n
    else
      result.push([n, n])
  }
  return result
}

/** Paragraph numbers as a reader of the language writes them: "¶1, 4–6", "الفقرات 1 و4–6". */
export function formatParagraphs(list: readonly Paragraph[], locale: Locale): string {
  const runs = ranges(list).map(([from, to]) => {
    const start = formatNumber(from, locale)
    if (from === to)
      return start
    // Two neighbours are a pair, not a range, where the word before them says so.
    return to === from + 1 && locale === 'ar' ? `${start} و${formatNumber(to, locale)}` : `${start}–${formatNumber(to, locale)}`
  })
  if (locale === 'en')
    return `¶${runs.join(', ')}`
  const count = new Set(list).size
  const word = count === 1 ? 'الفقرة' : count === 2 ? 'الفقرتان' : 'الفقرات'
  return `${word} ${runs.join(' و')}`
}

/** A voice behind some claims, with the paragraphs they stand in: "Kremlin ¶6", "الكرملين، الفقرة 6". */
export interface Citation {
  readonly label: string
  /** The voice alone, as it stands inside a sentence. */
  readonly speaker: string
  /** Those of the claims that the voice stands behind. */
  readonly claims: readonly ClaimId[]
}

/** Who says some claims, and where, each voice once. */
export function formatCitations(ids: readonly ClaimId[], locale: Locale): Citation[] {
  const separator = locale === 'ar' ? '، ' : ' '
  return voicesOf(ids).map(({ voice, paragraphs, claims }, index, all) => {
    const { among, inText, short }: Voice = voices[voice]
    const spoken = among && all[index - 1]?.voice === among.voice ? among.inText : inText
    return { speaker: spoken[locale], label: `${short[locale]}${separator}${formatParagraphs(paragraphs, locale)}`, claims }
  })
}

/** How the rest of the report answers a claim, and who does: "not denied by a British official"; "asserted" where nobody does. */
export function formatStatus(id: ClaimId, locale: Locale): string {
  const given = statusOf(id).map(({ kind, by, limits, reported }) => fill(answerKinds[kind][reported ? 'reported' : 'text'][locale], locale, {
    by: voices[by].inText[locale],
    limits: limits?.[locale] ?? '',
  }))
  return given.join(' · ') || statuses.asserted.name[locale]
}

/** Who says some claims, and where, in one line: "FT ¶2 · Kremlin ¶6". */
export function formatAttribution(ids: readonly ClaimId[], locale: Locale): string {
  return formatCitations(ids, locale).map(citation => citation.label).join(' · ')
}
