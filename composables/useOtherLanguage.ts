import type { Locale } from '../data'
import { otherLocale } from '../data'
import { thisPageIn } from './deckAddresses'
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
    if (isThere())
      window.location.assign(thisPageIn(other, locale))
  }

  return { other, isThere, go }
}
