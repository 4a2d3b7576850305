import type { ClaimId } from '../data'
import { locales, messages, statuses, times, voices } from '../data'
import { claimOf } from './claim'
import { claimIds } from './evidence'
import { formatStatus } from './format'
import { statusOf } from './status'

/** Letters that writers of Arabic use for one another, and marks that carry no sound. A hamza is left out whatever it sits on. */
const alike: Readonly<Record<string, string>> = { ٱ: 'ا', ى: 'ي', ة: 'ه', ء: '', ؤ: '', ئ: '', ـ: '' }

/** Words that are spelt in several ways, each as it is compared, with the report's spelling. */
const spellings: Readonly<Record<string, string>> = {
  ترامب: 'ترمب',
  بوتن: 'بوتين',
  واشنطون: 'واشنطن',
  داوننغ: 'داونينج',
  داونينغ: 'داونينج',
  داوننج: 'داونينج',
  فاينانشال: 'فاينانشيال',
  فايننشال: 'فاينانشيال',
  اوشكوف: 'اوشاكوف',
  مسوول: 'مسول',
  رييس: 'ريس',
}

/**
 * A text as it is compared: no case, no diacritics (so أ إ آ are ا), one form of each letter and of each name, Latin
 * digits, and single spaces where there was punctuation.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[ؤئءـ]/g, letter => alike[letter] ?? letter)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’]/gu, '')
    .replace(/[ٱىة]/g, letter => alike[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) % 16))
    .replace(/[^\p{L}\p{N}¶]+/gu, ' ')
    .trim()
    .split(' ')
    .map(word => spellings[word] ?? word)
    .join(' ')
}

/** The words of a query as they are looked for: each also without the Arabic article and what is written together with it. */
export function queryWords(query: string): string[] {
  return normalise(query).split(' ').filter(Boolean).map((word) => {
    const bare = word.replace(/^[وفبك]?(?:ال|لل)(?=...)/, '')
    return spellings[bare] ?? bare
  })
}

/** Whether a text, as it is compared, has all words of a query. */
export function hasWords(text: string, words: readonly string[]): boolean {
  return words.every(word => has(text, word))
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
  const words = queryWords(query)
  return claimIds.filter(id => hasWords(index?.get(id) ?? '', words))
}
