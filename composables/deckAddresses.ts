import type { Locale } from '../data'
import { addressIn, addressInFile, inFile, passedOn } from '../lib/addresses'

/** With what the addresses of this deck's pages begin: its base in the site, or what stands for it in a file of its own. */
export const deckBase = __SINGLE_FILE__ ? inFile : import.meta.env.BASE_URL

/** Where the deck in another language begins, in the site. @param locale the language of this one */
export function deckBaseIn(target: Locale, locale: Locale): string {
  const base = import.meta.env.BASE_URL
  return addressIn(target, { locale, base, pathname: base, search: '' })
}

/** Where this page is in another language. @param locale the language it is in */
export function thisPageIn(target: Locale, locale: Locale): string {
  const { pathname, search, hash } = window.location
  return __SINGLE_FILE__
    ? addressInFile(target, hash)
    : addressIn(target, { locale, base: import.meta.env.BASE_URL, pathname, search })
}

/** Where this page is asked for if it is another deck's; see `passedOn`. A server that writes decks has one alone. @param locale the language of this deck */
export function thisPageElsewhere(locale: Locale): string | undefined {
  const { pathname, search } = window.location
  return __SINGLE_FILE__ || import.meta.env.DEV
    ? undefined
    : passedOn({ locale, base: import.meta.env.BASE_URL, pathname, search })
}
