import { expect, test } from '@playwright/test'
import { locales, otherLocale } from '../../data'
import { askedFor, deckPath, missingFile, passedOn } from '../../lib/addresses'

for (const root of ['/', '/briefing/']) {
  for (const locale of locales) {
    const page = { locale, base: `${root}${deckPath(locale)}`, search: '' }

    test(`a deck passes on none of its own addresses: ${page.base}`, () => {
      for (const path of ['', 'cover', '8', 'a/b', missingFile])
        expect(passedOn({ ...page, pathname: `${page.base}${path}` }), path).toBeUndefined()
    })

    // Only a deck that has others below it is ever asked for what is theirs.
    const other = otherLocale(locale)
    const below = `${root}${deckPath(other)}`
    if (below.length > page.base.length) {
      test(`a deck passes on, whole, what is another's: ${below}`, () => {
        for (const [path, search] of [['8', '?clicks=2'], ['a/b', ''], ['', '?cut=6'], ['%D8%B9&x=1', '?print']] as const) {
          const { pathname, searchParams } = new URL(passedOn({ ...page, pathname: `${below}${path}`, search })!, 'http://host')
          expect(pathname).toBe(`${below}${missingFile}`)
          expect(searchParams.get(askedFor)).toBe(path)
          for (const [name, value] of new URLSearchParams(search))
            expect(searchParams.get(name)).toBe(value)
        }
      })

      test(`a deck does not send on to a page that is missing too: ${below}`, () => {
        expect(passedOn({ ...page, pathname: `${below}${missingFile}`, search: `?${askedFor}=8` })).toBeUndefined()
      })
    }
  }
}
