import type { Locale } from '../data'
import { otherLocale } from '../data'
import { shellFile } from '../lib/addresses'
import { deckBaseIn, thisPageIn } from './deckAddresses'
import { useLocale } from './useLocale'
import { useNotice } from './useNotice'

/** How long the other deck may take to answer, ms. */
const patience = 5000

/** The deck's other language, and the way to this page in it. */
export function useOtherLanguage(): {
  readonly other: Locale
  /** Whether its deck is there; says why if it is not. */
  readonly isThere: () => Promise<boolean>
  readonly go: () => Promise<void>
} {
  const { locale, t } = useLocale()
  const notice = useNotice()
  const other = otherLocale(locale)

  async function isThere(): Promise<boolean> {
    // While authoring, each deck has a server of its own; only the built site has both.
    if (import.meta.env.DEV) {
      window.alert(t('otherLanguageInDev'))
      return false
    }
    // A file cannot be asked for before it is opened.
    const answers = __SINGLE_FILE__ || await isKept(deckBaseIn(other, locale)) || await doesAnswer(deckBaseIn(other, locale))
    if (!answers)
      notice.value = t('otherLanguageAway')
    return answers
  }

  async function go(): Promise<void> {
    if (await isThere())
      window.location.assign(thisPageIn(other, locale))
  }

  return { other, isThere, go }
}

/** Whether the browser keeps a deck for when there is no network; see `useOffline`. */
async function isKept(base: string): Promise<boolean> {
  return !__SPEAKER__ && 'caches' in window && await caches.match(`${base}${shellFile}`, { ignoreSearch: true }) !== undefined
}

/**
 * Whether a deck answers: where the server is gone the browser would leave this one, which works, for a page of its own. The
 * first page is asked for, for some hosts answer any other with a 404 and the page.
 */
async function doesAnswer(base: string): Promise<boolean> {
  return await fetch(base, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(patience) }).then(({ ok }) => ok, () => false)
}
