/** The languages the deck is written in. The first is the one served at the site's root. */
export const locales = ['en', 'ar'] as const

export type Locale = (typeof locales)[number]

/** A value written once in each language; leaving one out does not compile. */
export type Localized<T = string> = Readonly<Record<Locale, T>>

export type Direction = 'ltr' | 'rtl'

/** The direction in which each language is read. */
export const directions = { en: 'ltr', ar: 'rtl' } as const satisfies Localized<Direction>

/** Each language's name in itself. */
export const languageNames = { en: 'English', ar: 'العربية' } as const satisfies Localized

/** At least one element: evidence is never empty. */
export type NonEmpty<T> = readonly [T, ...T[]]

export function isLocale(value: unknown): value is Locale {
  return locales.some(locale => locale === value)
}

/** The language that is not the given one. */
export function otherLocale(locale: Locale): Locale {
  return locales[(locales.indexOf(locale) + 1) % locales.length] ?? locale
}

/** A value in each language. */
export function inEach<T>(of: (locale: Locale) => T): Localized<T> {
  return { en: of('en'), ar: of('ar') }
}
