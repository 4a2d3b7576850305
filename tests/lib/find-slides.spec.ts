import type { SlideMeta } from '../../lib/slides'
import { expect, test } from '@playwright/test'
import { locales } from '../../data'
import { cutIds } from '../../lib/cuts'
import { claimOf } from '../../lib/claim'
import { claimIds } from '../../lib/evidence'
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

const written = locales.flatMap(slides)

for (const locale of locales) {
  test.describe(`finding slides, ${locale}`, () => {
    const all = metas(locale)
    const aliasesOf = (list: readonly SlideMeta[]): string[] => list.map(({ alias }) => alias)
    const aliases = (query: string): string[] => aliasesOf(findSlides(query, all))

    /** Of each slide what it is called in both languages, read from both decks. */
    const names = all.map(({ alias }) => ({
      alias,
      words: written.filter(slide => slide.alias === alias).flatMap(({ title, frontmatter }) => [alias, title, String(frontmatter.kicker)]),
    }))

    /** The slides called by a word, by that word. */
    const words = new Map<string, string[]>()
    for (const slide of names) {
      for (const word of new Set(slide.words.flatMap(typed)))
        words.set(word, [...words.get(word) ?? [], slide.alias])
    }

    test('lists all of them, in order, for an empty query', () => {
      for (const query of ['', '   ', '«»', '…'])
        expect(findSlides(query, all)).toEqual(all)
    })

    test('finds nothing for words that are nowhere, and nothing among no slides', () => {
      for (const alias of ['', ...aliasesOf(all)])
        expect(findSlides(`${alias} qqqq`, all)).toEqual([])
      for (const query of ['', '1', 'qqqq'])
        expect(findSlides(query, [])).toEqual([])
    })

    test('finds each slide first by its number in the cut, in any digits, and none by a number that is no slide’s', () => {
      for (const slides of cutIds.map(cut => metas(locale, cut))) {
        for (const { number, alias } of slides) {
          for (const query of numbers(number))
            expect(findSlides(query, slides)[0]!.alias, query).toBe(alias)
        }
      }
      expect(aliases(String(all.length + 100))).toEqual([])
    })

    test('finds each slide by any word of its title, its kicker and its alias, in either language', () => {
      for (const [word, called] of words) {
        expect(aliases(word), word).toEqual(expect.arrayContaining(called))
      }
    })

    test('finds each slide by its name in whatever case, and with whatever marks round it', () => {
      for (const { alias, title } of all) {
        for (const query of [title.toUpperCase(), ` «${title}» `, normalise(title)])
          expect(aliases(query), query).toContain(alias)
      }
    })

    test('finds each slide by all of what it is called, in any order', () => {
      for (const { alias, words } of names) {
        for (const query of [...words, words.join(' '), words.join(' ').split(' ').reverse().join(' ')])
          expect(aliases(query), query).toContain(alias)
      }
    })

    test('finds each slide by what it stands on, in either language', () => {
      for (const id of claimIds) {
        const standing = aliasesOf(all.filter(({ claims }) => claims.includes(id)))
        for (const each of locales)
          expect(aliases(claimOf(id).text[each]), `${id}, ${each}`).toEqual(expect.arrayContaining(standing))
      }
    })

    test('lists those called by all words before those that only say them, each group in order, and each slide once', () => {
      const unsaid = all.map(slide => ({ ...slide, claims: [] }))
      const unnamed = all.map(slide => ({ ...slide, alias: '', title: '', kicker: '', twin: { title: '', kicker: '' } }))
      const shared = [...words].filter(([word, { length }]) => length > 1 && !/^\d+$/.test(normalise(word))).map(([word]) => word)
      expect(shared).not.toEqual([])
      for (const query of shared) {
        const [called, saying] = [unsaid, unnamed].map(list => findSlides(query, list).map(({ no }) => no)) as [number[], number[]]
        expect(findSlides(query, all).map(({ no }) => no), query).toEqual([...called, ...saying.filter(no => !called.includes(no))])
        expect(called, query).toEqual(called.toSorted((a, b) => a - b))
        expect(saying, query).toEqual(saying.toSorted((a, b) => a - b))
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

test('a query finds the same slides in every language', () => {
  const decks = locales.map(locale => metas(locale))
  for (const query of new Set(decks.flat().flatMap(({ alias, title, kicker }) => [alias, title, kicker]))) {
    const [first, ...others] = decks.map(deck => findSlides(query, deck).map(({ alias }) => alias))
    for (const other of others)
      expect(other, query).toEqual(first)
  }
})
