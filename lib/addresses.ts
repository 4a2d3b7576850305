import type { CutId } from '../data/cuts'
import type { Locale } from '../data/locale'
import { wholeTalk } from '../data/cuts'
import { locales } from '../data/locale'

/** Where a language's deck stands below the site's root: the first language at the root itself. */
export function deckPath(locale: Locale): string {
  return locale === locales[0] ? '' : `${locale}/`
}

/** A page of a deck, as the browser's address gives it. */
export interface Page {
  readonly locale: Locale
  /** The deck's base in the site; begins and ends with a slash. */
  readonly base: string
  readonly pathname: string
  /** The query with its question mark, or nothing. */
  readonly search: string
}

/** The same slide at the same click in another language: the decks have the same aliases. */
export function addressIn(target: Locale, { locale, base, pathname, search }: Page): string {
  const root = base.slice(0, base.length - deckPath(locale).length)
  return `${root}${deckPath(target)}${pathname.slice(base.length)}${search}`
}

/** The file that holds the whole deck of a language. Those of all languages lie side by side. */
export function deckFile(locale: Locale): string {
  return `briefing.${locale}.html`
}

/** With what the address of each page of such a file begins: its pages are behind the hash. */
export const inFile = '#/'

/** The same slide at the same click in another language, where each deck is a file. @param hash of this page, with its sign */
export function addressInFile(target: Locale, hash: string): string {
  return `${deckFile(target)}${hash}`
}

/** A cut as an address names it: the whole talk is not named. */
export function cutInQuery(cut: CutId): { readonly cut?: CutId } {
  return cut === wholeTalk ? {} : { cut }
}

/** The address of a page, without a query yet, in a cut: "/ar/alaska?cut=6". */
export function addressInCut(address: string, cut: CutId): string {
  const query = new URLSearchParams(cutInQuery(cut)).toString()
  return query ? `${address}?${query}` : address
}

/** Below a deck's base, its page for what is not there. Many hosts know only the one at the site's root. */
export const missingFile = '404.html'

/** In the query of that page: the path below the deck's base that was asked for. */
export const askedFor = 'for'

/**
 * Where another deck answers an address of its own that the host answered with this one's page, which knows nothing of it and
 * would say so in the wrong language.
 * @param page the address, with the language and the base of the deck that answers
 * @returns nothing for what is no other deck's, or for that deck's own page, which is missing too
 */
export function passedOn({ locale, base, pathname, search }: Page): string | undefined {
  const path = pathname.slice(base.length)
  const owner = locales.find(each => each !== locale && deckPath(each) && path.startsWith(deckPath(each)))
  if (!owner)
    return undefined
  const asked = path.slice(deckPath(owner).length)
  const query = new URLSearchParams(search)
  query.set(askedFor, asked)
  return asked === missingFile ? undefined : addressIn(owner, { locale, base, pathname: `${base}${missingFile}`, search: `?${query}` })
}

/** Below a deck's base, its page without a slide: what is shown for any address of it where there is no network. */
export const shellFile = 'shell.html'

/** Below a deck's base, the script that keeps the deck for then. */
export const serviceWorkerFile = 'sw.js'

/** The name, and below a deck's base the path, of the handout's page. */
export const handoutRoute = 'handout'

/** The pages of a deck that show any slide, by what stands before its name in the address; and those that have no slide in theirs. */
const slidePages = ['', 'presenter/'] as const
const otherPages = ['', 'presenter', 'notes', handoutRoute, 'print'] as const

/**
 * The paths of a deck's pages below its base.
 * @param aliases those of all its slides, which are also found by their numbers
 */
export function deckPaths(aliases: readonly string[]): string[] {
  const names = aliases.flatMap((alias, index) => [alias, String(index + 1)])
  return [...otherPages, ...slidePages.flatMap(page => names.map(name => `${page}${name}`))]
}

/** The parts behind the handout's slides, in order: their ids in the page, and those of their names. */
export const handoutAppendix = ['evidenceTable', 'unknowns', 'judgements'] as const

/** A slide's id in a document that has many; its links are followed by `scripts/pdf.ts` too. */
export function slideAnchor(alias: string): string {
  return `slide-${alias}`
}

/** A claim's id in the handout's table of all claims. */
export function claimAnchor(id: string): string {
  return `claim-${id}`
}
