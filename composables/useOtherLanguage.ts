import type { Locale } from '../data'
import { otherLocale } from '../data'
import { addressIn } from '../lib/addresses'
import { useLocale } from './useLocale'

/** The deck's other language, and the way to this page in it. */
export function useOtherLanguage(): {
  readonly other: Locale
  /** Whether its deck is there; says why if it is not. */
  readonly isThere: () => boolean
  readonly go: () => void
} {
  const { locale, t } = useLocale()
  const other = otherLocale(locale)

  function isThere(): boolean {
    // While authoring, each deck has a server of its own; only the built site has both.
    if (import.meta.env.DEV)
      window.alert(t('otherLanguageInDev'))
    return !import.meta.env.DEV
  }

  function go(): void {
    const { pathname, search } = window.location
    if (isThere())
      window.location.assign(addressIn(other, { locale, base: import.meta.env.BASE_URL, pathname, search }))
  }

  return { other, isThere, go }
}
