import type { Locale } from '../data/locale'
import { locales } from '../data/locale'

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
  /** The site's root, if it is known; without it addresses are given from the root on. */
  readonly url?: URL
  /** Where each language's deck stands. */
  readonly bases: readonly { readonly locale: Locale, readonly base: string }[]
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
}

/** What a deck's page says of itself before any script runs: to search engines, to social networks, to readers of the other language. */
export function headTags({ locale, title, description, url, bases }: PageDescription): string[] {
  const address = (path: string) => url ? new URL(path, url).href : path
  const base = bases.find(each => each.locale === locale)?.base ?? '/'
  const property = (name: string, content: string | number) => `<meta property="og:${name}" content="${escape(String(content))}">`
  return [
    ...bases.map(each => `<link rel="alternate" hreflang="${each.locale}" href="${address(each.base)}">`),
    `<link rel="alternate" hreflang="x-default" href="${address('/')}">`,
    `<meta name="description" content="${escape(description)}">`,
    property('type', 'website'),
    property('title', title),
    property('description', description),
    property('locale', openGraphLocales[locale]),
    ...locales.filter(other => other !== locale).map(other => property('locale:alternate', openGraphLocales[other])),
    ...url ? [`<link rel="canonical" href="${address(base)}">`, property('url', address(base))] : [],
    property('image', address(`/${cardFile(locale)}`)),
    property('image:type', 'image/png'),
    property('image:width', cardSize.width),
    property('image:height', cardSize.height),
    property('image:alt', title),
    '<meta name="twitter:card" content="summary_large_image">',
  ]
}
