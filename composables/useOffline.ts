import type { Ref } from 'vue'
import { readonly, ref } from 'vue'
import { locales } from '../data'
import { serviceWorkerFile } from '../lib/addresses'
import { deckBaseIn } from './deckAddresses'
import { useLocale } from './useLocale'

/** How long the slides have the line for themselves before all of the site is fetched, to be kept, ms. */
const wait = 10_000

const isNewer = ref(false)

/**
 * Keeps the public site, in all languages, for when there is no network. A newer one that is found is kept beside it and
 * shown once all windows of this one are closed: nothing changes in the middle of a talk.
 * @returns whether a newer one is waiting
 */
export function useOffline(): Readonly<Ref<boolean>> {
  const { locale } = useLocale()
  if (!__SPEAKER__ && !__SINGLE_FILE__ && 'serviceWorker' in navigator) {
    setTimeout(() => {
      for (const language of locales)
        void keep(deckBaseIn(language, locale))
    }, wait)
  }
  return readonly(isNewer)
}

/** @param base where a deck stands, from the host's root */
async function keep(base: string): Promise<void> {
  // Where nothing can be kept (the network is gone already, the browser may not), the next visit tries again.
  const registration = await navigator.serviceWorker.register(`${base}${serviceWorkerFile}`, { scope: base }).catch(() => undefined)
  if (!registration)
    return
  const look = (): void => {
    if (registration.waiting && registration.active)
      isNewer.value = true
  }
  look()
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look))
}
