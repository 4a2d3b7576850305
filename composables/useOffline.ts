import type { Ref } from 'vue'
import { readonly, ref } from 'vue'
import { locales } from '../data'
import { addressIn } from '../lib/addresses'
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
  if (!__SPEAKER__ && 'serviceWorker' in navigator && location.protocol.startsWith('http')) {
    setTimeout(() => {
      const base = import.meta.env.BASE_URL
      for (const language of locales)
        void keep(addressIn(language, { locale, base, pathname: base, search: '' }))
    }, wait)
  }
  return readonly(isNewer)
}

/** @param base where a deck stands, from the host's root */
async function keep(base: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(`${base}sw.js`, { scope: base })
  const look = (): void => {
    if (registration.waiting && registration.active)
      isNewer.value = true
  }
  look()
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look))
}
