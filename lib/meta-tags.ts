import type { Locale } from '../data/locale'
import { locales } from '../data/locale'
import { escapeHtml } from './html'

/** A deck's social card, in the site's root; `npm run pictures` draws it from the cover. */
export function cardFile(locale: Locale): string {
  return `social-card.${locale}.png`
}

/** The size social networks show a card at, px. */
export const cardSize = { width: 1200, height: 630 } as const

/** Locales as Open Graph writes them, with a territory: it has no plain language. */
const openGraphLocales: Readonly<Record<Locale, string>> = { en: 'en_GB', ar: 'ar_AR' }

export interface PageDescription {
  readonly locale: Locale
  readonly title: string
  readonly description: string
  /** The page's path below its deck's base, the same in every language; empty for the deck's own. */
  readonly path?: string
  /** Where the site stands below its host; begins and ends with a slash. */
  readonly root?: string
  /** The site's host, if it is known; without it addresses are given from its root on. */
  readonly url?: URL
  /** Where each language's deck stands. */
  readonly bases: readonly { readonly locale: Locale, readonly base: string }[]
}

/** What a deck is, in a sentence; all that a page needs to say that has no address. */
export function descriptionTag(description: string): string {
  return `<meta name="description" content="${escapeHtml(description)}">`
}

/** What a deck's page says of itself before any script runs: to search engines, to social networks, to readers of the other language. */
export function headTags({ locale, title, description, path = '', root = '/', url, bases }: PageDescription): string[] {
  const address = (to: string) => url ? new URL(to, url).href : to
  const own = `${bases.find(each => each.locale === locale)?.base ?? root}${path}`
  const property = (name: string, content: string | number) => `<meta property="og:${name}" content="${escapeHtml(String(content))}">`
  return [
    ...bases.map(each => `<link rel="alternate" hreflang="${each.locale}" href="${address(`${each.base}${path}`)}">`),
    `<link rel="alternate" hreflang="x-default" href="${address(`${root}${path}`)}">`,
    descriptionTag(description),
    property('type', 'website'),
    property('title', title),
    property('description', description),
    property('locale', openGraphLocales[locale]),
    ...locales.filter(other => other !== locale).map(other => property('locale:alternate', openGraphLocales[other])),
    ...url ? [`<link rel="canonical" href="${address(own)}">`, property('url', address(own))] : [],
    property('image', address(`${root}${cardFile(locale)}`)),
    property('image:type', 'image/png'),
    property('image:width', cardSize.width),
    property('image:height', cardSize.height),
    property('image:alt', title),
    '<meta name="twitter:card" content="summary_large_image">',
  ]
}
