import type { Fault } from '../fault'
import type { Reading } from '../reading'
import { words as limits } from '../limits'

/** What stands between spaces and has a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
}

/** The words read on a slide, its title among them: without its kicker, byline, citations and footer, and without tables. */
export function wordsShown({ texts }: Reading): number {
  return texts.filter(({ role, inTable }) => role !== 'citation' && !inTable).reduce((sum, { text }) => sum + countWords(text), 0)
}

/** More words than are read while somebody speaks. */
export function words(reading: Reading, backup: boolean): Fault[] {
  const shown = wordsShown(reading)
  const most = limits[backup ? 'backup' : 'talk']
  return shown > most
    ? [{ check: 'words', text: 'the whole slide', measured: `${shown} words`, allowed: `${most} words`, hint: 'say less, or show it over more steps' }]
    : []
}
