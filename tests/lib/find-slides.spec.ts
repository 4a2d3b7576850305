import type { SlideMeta } from '../../lib/slides'
import { expect, test } from '@playwright/test'
import { locales } from '../../data'
import { claimOf } from '../../lib/evidence'
import { findSlides } from '../../lib/find-slides'
import { normalise } from '../../lib/search'
import { metas } from '../support/metas'
import { slides } from '../support/slides'

/** A number in each script its digits are typed in. */
function numbers(no: number): string[] {
  return ['٠', '۰'].map(zero => String(no).replace(/\d/g, digit => String.fromCharCode(zero.charCodeAt(0) + Number(digit)))).concat(String(no))
}

/** The words of a text as they are typed: with their case, marks and punctuation. */
const typed = (text: string): string[] => text.split(/[\s-]+/).filter(word => normalise(word))

for (const locale of locales) {
  test.describe(`finding slides, ${locale}`, () => {
    const all = metas(locale)
    const aliases = (query: string): string[] => findSlides(query, all).map(({ alias }) => alias)
    /** Of each slide what it is called in both languages, read from both decks. */
    const names = all.map(slide => ({
      slide,
      words: locales.flatMap(each => slides(each).filter(({ alias }) => alias === slide.alias).flatMap(({ alias, title, frontmatter }) => [alias, title, String(frontmatter.kicker)])),
    }))

    test('lists all of them, in order, for an empty query', () => {
      for (const query of ['', '   ', '«»', '…'])
        expect(findSlides(query, all)).toEqual(all)
    })

    test('finds nothing for words that are nowhere, and nothing among no slides', () => {
      expect(findSlides('qqqq', all)).toEqual([])
      for (const { alias } of all)
        expect(findSlides(`${alias} qqqq`, all)).toEqual([])
      expect(findSlides('', [])).toEqual([])
      expect(findSlides('1', [])).toEqual([])
    })

    test('finds each slide first by its number, in any digits, and by no number that it is not', () => {
      for (const { no, alias } of all) {
        for (const query of numbers(no))
          expect(aliases(query)[0], query).toBe(alias)
      }
      for (const query of [0, -1, all.length + 1].map(String))
        expect(findSlides(query, all).map(({ no }) => String(no)), query).not.toContain(query)
    })

    for (const { slide, words } of names) {
      test(`finds ${slide.alias} by any word of what it is called, in either language`, () => {
        for (const word of words.flatMap(typed)) {
          for (const query of [word, word.toUpperCase(), ` ${normalise(word)} `])
            expect(aliases(query), query).toContain(slide.alias)
        }
      })

      test(`finds ${slide.alias} by all of what it is called, in any order`, () => {
        for (const query of [...words, words.join(' '), words.join(' ').split(' ').reverse().join(' ')])
          expect(aliases(query), query).toContain(slide.alias)
      })

      test(`finds ${slide.alias} by what it stands on, in either language`, () => {
        for (const id of slide.claims) {
          for (const each of locales)
            expect(aliases(claimOf(id).text[each]), id).toContain(slide.alias)
        }
      })
    }

    test('lists those called by all words before those that only say them, each group in order, and each slide once', () => {
      const queries = new Set(names.flatMap(({ words }) => words.flatMap(typed)).map(normalise).filter(word => !/^\d+$/.test(word)))
      for (const query of queries) {
        const found = findSlides(query, all)
        expect(new Set(found).size, query).toBe(found.length)
        const called = (slide: SlideMeta) => findSlides(query, [{ ...slide, claims: [] }]).length > 0
        expect(found, query).toEqual([...all.filter(called), ...all.filter(slide => !called(slide) && findSlides(query, [slide]).length > 0)])
      }
    })

    test('finds the same whichever way a name is spelt', () => {
      for (const [one, other] of [['ترامب', 'ترمب'], ['واشنطون', 'واشنطن'], ['اوروبا', 'أوروبا'], ['الاسكا', 'ألاسكا'], ['والكرملين', 'الكرملين'], ['TRUMP', 'Trump']] as const) {
        expect(aliases(one), one).not.toEqual([])
        expect(aliases(one), one).toEqual(aliases(other))
      }
    })
  })
}

test('a query finds the same slides in every language, however they are ordered', () => {
  const found = (query: string) => locales.map(locale => findSlides(query, metas(locale)).map(({ alias }) => alias).toSorted())
  for (const locale of locales) {
    for (const { title, kicker, alias } of metas(locale)) {
      for (const query of [title, kicker, alias])
        expect(found(query)[1], query).toEqual(found(query)[0])
    }
  }
})
