import type { Locale } from '../../../data'
import type { Fault } from './fault'
import type { Reading, Role } from './reading'
import { countWords, wordsShown } from './checks/words'

export type Theme = 'light' | 'dark'

/** Where a slide was looked at. */
export interface Place {
  readonly locale: Locale
  readonly slide: string
  readonly theme: Theme
  readonly medium: 'play' | 'print'
  /** How many clicks had been made. */
  readonly step: number
}

/** What a slide measures at one step, in the numbers of the report. Those of what it does not have are missing. */
export interface Measures {
  readonly words: number
  readonly titleLines?: number
  readonly titleWords?: number
  /** The smallest text of each role, px. */
  readonly sizes: Readonly<Partial<Record<Role, number>>>
  /** The worst contrast of each role, and of lines. */
  readonly contrasts: Readonly<Partial<Record<Role | 'line', number>>>
}

export interface Visit extends Place {
  readonly measures: Measures
  readonly faults: readonly Fault[]
}

function least<Key extends string>(entries: readonly (readonly [Key, number])[]): Partial<Record<Key, number>> {
  const smallest: Partial<Record<Key, number>> = {}
  for (const [key, value] of entries)
    smallest[key] = Math.min(value, smallest[key] ?? Infinity)
  return smallest
}

/** The numbers of a reading that are reported. */
export function measuresOf(reading: Reading): Measures {
  const { texts, strokes, titles: [title] } = reading
  return {
    words: wordsShown(reading),
    titleLines: title?.lines,
    titleWords: title && countWords(title.text),
    sizes: least(texts.map(({ role, size }) => [role, size] as const)),
    contrasts: least([
      ...texts.map(({ role, contrast }) => [role, contrast] as const),
      ...strokes.map(({ contrast }) => ['line', contrast] as const),
    ]),
  }
}
