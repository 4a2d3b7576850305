import type { ClaimId } from '../data'
import { locales, messages, statuses, times, voices } from '../data'
import { claimIds, claimOf } from './evidence'
import { formatStatus } from './format'
import { statusOf } from './status'

/** Letters that writers of Arabic use for one another, and marks that carry no sound. */
const alike: Readonly<Record<string, string>> = { ٱ: 'ا', ى: 'ي', ة: 'ه', ء: '', ـ: '' }

/**
 * A text as it is compared: no case, no diacritics (so أ إ آ are ا, ؤ is و, ئ is ي), one form of each letter, Latin
 * digits, and single spaces where there was punctuation.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’]/gu, '')
    .replace(/[ٱىةءـ]/g, letter => alike[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) % 16))
    .replace(/[^\p{L}\p{N}¶]+/gu, ' ')
    .trim()
}

/** All that a claim can be found by: its sentence in both languages, the report's words, voice, time, status, paragraph. */
function searchable(id: ClaimId): string {
  const { paragraph, quote, text, voice, time } = claimOf(id)
  const parts = locales.flatMap(locale => [
    text[locale],
    voices[voice].name[locale],
    voices[voice].short[locale],
    formatStatus(id, locale),
    ...statusOf(id).map(mark => statuses[mark.status].name[locale]),
    ...time ? [times[time].name[locale]] : [],
    `${messages.paragraph[locale]} ${paragraph}`,
  ])
  return normalise([...parts, quote, `¶${paragraph}`].join(' '))
}

let index: ReadonlyMap<ClaimId, string> | undefined

/** A number stands for itself only (4 is neither 14 nor 24), any other word for every word it is part of. */
function has(text: string, word: string): boolean {
  return /^¶?\d+$/.test(word) ? text.split(' ').includes(word) : text.includes(word)
}

/** The claims that have all words of a query, in either language and in any order; all claims when there are none. */
export function searchClaims(query: string): readonly ClaimId[] {
  index ??= new Map(claimIds.map(id => [id, searchable(id)]))
  const words = normalise(query).split(' ').filter(Boolean)
  return claimIds.filter(id => words.every(word => has(index?.get(id) ?? '', word)))
}
