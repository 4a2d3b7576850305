import type { Locale } from '../data'

/** A character of each language that every face for it has in its small file. */
const sample = { en: 'a', ar: 'ا' } as const satisfies Record<Locale, string>

/** Fetches the weights that later slides show in the deck's language, so that no turn shows a text in another face first. */
export function fetchFacesAhead(locale: Locale): void {
  for (const { family, weight } of document.fonts)
    // One that cannot be fetched now is asked for again by the slide that shows it.
    document.fonts.load(`${weight} 1em ${family}`, sample[locale]).catch(() => {})
}
