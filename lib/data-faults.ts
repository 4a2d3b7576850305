import { locales } from '../data/locale'
import { meant } from './nearest'

/** What the files of `data/` export, by file: `data/claims.ts`. */
export type DataFiles = Readonly<Record<string, Readonly<Record<string, unknown>>>>

type Entry = Readonly<Record<string, unknown>>

/** How many of the report’s words a claim may carry. */
export const quotedWords = 15

/** Keys whose value names an entry of a table, or lists such names: of which tables. */
const references: Readonly<Record<string, readonly string[]>> = {
  claims: ['claims'],
  to: ['claims', 'actors', 'blocs', 'places'],
  from: ['actors', 'blocs', 'places'],
  with: ['actors', 'blocs'],
  voice: ['voices'],
  by: ['voices'],
  time: ['times'],
  bloc: ['blocs'],
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A text in each language, or what was meant for one. */
function isLocalized(value: unknown): value is Entry {
  return isEntry(value) && locales.some(locale => Object.hasOwn(value, locale))
}

/** A text that is missing in one of the languages, or empty there. */
function textFaults(value: unknown): string[] {
  return isLocalized(value)
    ? locales.flatMap((locale) => {
        const text = value[locale]
        return typeof text === 'string' && text.trim() === ''
          ? [`It is empty in "${locale}". Write it.`]
          : text === undefined || text === null ? [`It is missing in "${locale}". Write it in every language.`] : []
      })
    : []
}

function quoteFaults(quote: unknown): string[] {
  if (typeof quote !== 'string')
    return []
  const words = quote.split(/\s+/).filter(Boolean).length
  return words === 0
    ? ['It is empty. Give the report’s words that carry the claim.']
    : words > quotedWords
      ? [`It has ${words} of the report’s words, and may have ${quotedWords}. Shorten it, or make two claims of it.`]
      : []
}

/** A list that is empty, and names that lead to nothing or come twice. */
function referenceFaults(key: string, value: unknown, tables: Entry): string[] {
  const names = Array.isArray(value) ? value as unknown[] : typeof value === 'string' ? [value] : undefined
  if (!Object.hasOwn(references, key) || !names)
    return []
  if (names.length === 0)
    return ['It is empty. Name at least one claim.']
  const known = (references[key] ?? []).flatMap(table => Object.keys(tables[table] ?? {}))
  return names.flatMap((name, index) => known.includes(String(name))
    ? names.indexOf(name) < index ? [`It names "${String(name)}" twice. Name it once.`] : []
    : [`There is no "${String(name)}" in ${references[key]?.join(', ')}. ${meant(String(name), known, 'Correct the id, or add it there.')}`])
}

/** Whether something rests on claims, or has parts that do. */
function rests(value: unknown): boolean {
  return isEntry(value) && (Object.hasOwn(value, 'claims') || Object.values(value).some(rests))
}

/** Entries without evidence beside entries that have it; `null` is an entry that says nothing. */
function evidenceFaults(value: object): string[] {
  const entries = Object.entries(value).filter(([, entry]) => isEntry(entry) && !isLocalized(entry))
  return entries.some(([, entry]) => Object.hasOwn(entry, 'claims'))
    ? entries.filter(([, entry]) => !rests(entry)).map(([id]) => `Its "${id}" has no claims. Name those that it rests on.`)
    : []
}

/**
 * What is wrong with the facts, as far as types would show it, which a build does not read: texts that are missing or empty,
 * quotations that are too long, evidence that is none.
 * @returns each fault with its file, its path and its mend
 */
export function dataFaults(files: DataFiles): string[] {
  const tables: Entry = Object.assign({}, ...Object.values(files))
  const within = (path: readonly string[], value: unknown): string[] => {
    if (typeof value !== 'object' || value === null)
      return []
    const own = [...textFaults(value), ...evidenceFaults(value)]
    return [
      ...own.map(fault => `${path.join('.')}: ${fault}`),
      ...Object.entries(value).flatMap(([key, inner]) => {
        const faults = key === 'quote' ? quoteFaults(inner) : referenceFaults(key, inner, tables)
        return [...faults.map(fault => `${[...path, key].join('.')}: ${fault}`), ...within([...path, key], inner)]
      }),
    ]
  }
  return Object.entries(files).flatMap(([file, exported]) => Object.entries(exported)
    .flatMap(([name, value]) => within([name], value)).map(fault => `${file}, ${fault}`))
}
