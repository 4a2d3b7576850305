import type { Locale } from '../../data/locale'
import type { Deck } from '../../scripts/decks'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** How many bytes of fonts a deck's first slide may ask for. */
export const fontBudgets = { en: 60_000, ar: 90_000 } as const satisfies Record<Locale, number>

/** The faces that a deck's first slide shows, by the names of their files. */
const coverFaces = {
  en: ['newsreader-500', 'ibm-plex-sans-400', 'ibm-plex-sans-600'],
  ar: ['noto-naskh-arabic-700', 'ibm-plex-sans-arabic-400', 'ibm-plex-sans-arabic-600', 'ibm-plex-sans-400-marks'],
} as const satisfies Record<Locale, readonly string[]>

/**
 * The addresses of the font files that a built deck's first slide asks for, and no others.
 * @throws Error when the site lacks one of them
 */
export async function coverFonts({ locale, base }: Deck, site: string): Promise<string[]> {
  const files = await readdir(join(site, base, 'assets'))
  return coverFaces[locale].map((face) => {
    // Behind the name stands the build's mark of the content, of eight characters.
    const file = files.find(each => each.startsWith(`${face}-`) && each.length === `${face}-01234567.woff2`.length)
    if (!file)
      throw new Error(`${site} has no file of ${face}: see styles/fonts.css, and what the cover shows in tests/support/cover-fonts.ts.`)
    return `${base}assets/${file}`
  })
}
