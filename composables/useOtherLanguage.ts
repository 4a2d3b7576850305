import type { Locale } from '../data'
import { locales } from '../data'
import { addressIn } from '../lib/addresses'
import { useLocale } from './useLocale'

/** The deck's other language, and how to go to the same slide and click in it. */
export function useOtherLanguage(): { readonly other: Locale, readonly go: () => void } {
  const { locale, t } = useLocale()
  const other = locales[(locales.indexOf(locale) + 1) % locales.length] ?? locale

  function go(): void {
    // While authoring, each deck has a server of its own; only the built site has both.
    if (import.meta.env.DEV) {
      window.alert(t('otherLanguageInDev'))
      return
    }
    const { pathname, search } = window.location
    window.location.assign(addressIn(other, { locale, base: import.meta.env.BASE_URL, pathname, search }))
  }

  return { other, go }
}
