import { expect, test } from '@playwright/test'
import { locales } from '../../data'
import { meantSlides } from '../../lib/meant-slides'
import { metas } from '../support/metas'

for (const locale of locales) {
  const slides = metas(locale)
  const meant = (path: string) => meantSlides(path, slides).map(({ alias }) => alias)

  test(`a misspelt alias means its slide, in ${locale}`, () => {
    for (const { alias } of slides)
      expect(meant(`/presenter/${alias.toUpperCase()}x/`)).toEqual([alias])
  })

  test(`a number beyond the slides means the last, and one before them the first, in ${locale}`, () => {
    expect(meant(`/${slides.length + 1}`)).toEqual([slides.at(-1)!.alias])
    for (const none of ['0', '-1', '1.5', '1x'])
      expect(meant(none)).toEqual([slides[0]!.alias])
  })

  test(`what is no name of a slide is looked for among the words of all, in ${locale}`, () => {
    const { alias, twin } = slides.at(-1)!
    expect(meant(twin.title.replaceAll(' ', '-'))).toContain(alias)
    expect(meant('/')).toEqual([])
    expect(meant('/qqqqqqqqqq')).toEqual([])
  })
}
