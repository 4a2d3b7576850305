import type { Frontmatter } from '@slidev/types'
import { rendered } from './markdown'
import { meant, nearest } from './nearest'

/** The lines at a slide’s top, as they are read. */
export interface FrontmatterSource {
  readonly content: string
  readonly frontmatter: Readonly<Record<string, unknown>>
  /** What reads them, with all that it stumbled over: Slidev takes what it got, and says nothing. */
  readonly frontmatterDoc?: { readonly errors: readonly YamlFault[] }
  readonly frontmatterRaw?: string
  /** The place of the slide’s first line in its file, from 0. */
  readonly start?: number
}

interface YamlFault {
  readonly code: string
  /** The reason, and below it the lines round the place. */
  readonly message: string
  /** Counted from 1. */
  readonly linePos?: readonly [{ readonly line: number }, ...unknown[]]
}

/** What a slide says of itself that is the same in every language. */
export const sharedKeys = ['layout', 'routeAlias', 'budget', 'claims', 'backup', 'signal', 'large', 'evidenceTable', 'sourceStatement', 'summitText'] as const

/** All that this project reads. */
const ownKeys: readonly string[] = [...sharedKeys, 'kicker']

/** What Slidev reads of a slide, and so is no slip of the pen for one of ours. */
const slidevKeys: readonly string[] = ['class', 'clicks', 'clicksStart', 'clickAnimation', 'disabled', 'dragPos', 'hide', 'hideInToc', 'level', 'preload', 'src', 'title', 'transition', 'zoom'] satisfies (keyof Frontmatter)[]

/** A line that opens a quotation and does not end with it. */
const openQuotation = /:\s*(["'])(?:(?!\1).)*$/

/** One of our keys where only text is. */
const strayKey = new RegExp(`^(?:${ownKeys.join('|')}):(?:\\s.*)?$`, 'm')

/**
 * What keeps a slide’s frontmatter from being read as it is meant. All else that is wrong with the slide may follow from it.
 * @returns each fault in words, with its mend
 */
export function syntaxFaults({ content, frontmatter, frontmatterDoc, frontmatterRaw = '', start = 0 }: FrontmatterSource): string[] {
  // What is behind the first may follow from it.
  const [error] = frontmatterDoc?.errors ?? []
  if (error)
    return [`Line ${start + 1 + lineOf(error, frontmatterRaw)}, in its frontmatter, is no YAML: ${reasonIn(error.message)}. A value with a colon or a quotation mark in it stands in quotation marks, opened and closed; a line of --- ends all.`]
  if (typeof frontmatter !== 'object' || Array.isArray(frontmatter))
    return ['Its frontmatter has no keys, like "routeAlias: my-slide". If it is text, leave a line empty above it.']
  const [stray] = strayKey.exec(rendered(content)) ?? []
  return stray === undefined
    ? []
    : [`"${stray}" stands in its text and is shown. Frontmatter begins right below the first ---, ends with the next, and has no --- in a value.`]
}

/** The line of a fault, counted from 1: of a quotation that is not closed where it is opened, since YAML’s reader looks for its end. */
function lineOf({ code, linePos }: YamlFault, raw: string): number {
  const opened = code === 'MISSING_CHAR' ? raw.split('\n').findIndex(line => openQuotation.test(line)) : -1
  return opened >= 0 ? opened + 1 : linePos?.[0].line ?? 1
}

/** The first line of what YAML’s reader says, without the place: it counts from the frontmatter’s own first line. */
function reasonIn(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:$/, '').replace(/(["'])(?=quote$)/, '$1 ')
}

/** A number of seconds: the talk adds them up. */
function budgetFaults({ budget, backup }: FrontmatterSource['frontmatter']): string[] {
  if (budget === undefined || budget === null)
    return backup ? [] : ['It has no budget. Give the seconds that are planned for it, like budget: 30.']
  return Number.isInteger(budget) && Number(budget) >= 0
    ? []
    : [`Its budget is ${JSON.stringify(budget)}. Give a whole number of seconds, like budget: 30.`]
}

/** Without a layout a slide has Slidev’s default, which is ours; with one that is not there it would have that too. */
function layoutFaults(frontmatter: FrontmatterSource['frontmatter'], layouts: readonly string[]): string[] {
  if (!Object.hasOwn(frontmatter, 'layout'))
    return []
  const layout = String(frontmatter.layout ?? '')
  return layouts.includes(layout)
    ? []
    : [`There is no layout "${layout}". ${meant(layout, layouts, `Give one of ${layouts.join(', ')}, or add layouts/${layout || 'NAME'}.vue.`)}`]
}

/** Keys that nobody reads, where it is plain which was meant. */
function keyFaults(frontmatter: FrontmatterSource['frontmatter']): string[] {
  const known = [...ownKeys, ...slidevKeys]
  return Object.keys(frontmatter).filter(key => !known.includes(key)).flatMap((key) => {
    const name = nearest(key, known)
    return name ? [`Nothing reads its "${key}". Did you mean ${name}?`] : []
  })
}

/**
 * What is wrong with the values of a slide’s frontmatter, its alias and its claims aside.
 * @param layouts the names there are
 */
export function frontmatterFaults(frontmatter: FrontmatterSource['frontmatter'], layouts: readonly string[]): string[] {
  return [...layoutFaults(frontmatter, layouts), ...budgetFaults(frontmatter), ...keyFaults(frontmatter)]
}
