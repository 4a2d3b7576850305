import type { Cut, Locale } from '../../data'
import { expect, test } from '@playwright/test'
import { cuts, locales, wholeTalk } from '../../data'
import { cutIds } from '../../lib/cuts'
import { readNote } from '../../lib/notes'
import { metas } from '../support/metas'
import { slides } from '../support/slides'

/**
 * How many words of the notes are said in a minute, by somebody who wants to be followed. Arabic joins to a word what English
 * writes as one more: the same notes have a fifth fewer words, and each takes longer.
 */
const wordsPerMinute = { en: 130, ar: 110 } as const satisfies Record<Locale, number>

/** By what share a budget may be off: so much slower or faster nobody in a room takes notice of. */
const tolerance = 0.1

/** Seconds that what is to be said to a slide takes, its warnings and answers left out, in the language that takes longest. */
function speakingTime(alias: string): number {
  return Math.max(...locales.map((locale) => {
    const { note } = slides(locale).find(slide => slide.alias === alias)!
    const words = readNote(note, locale).say.flat().flatMap(({ text }) => text.split(' '))
    return words.length / wordsPerMinute[locale] * 60
  }))
}

const shortened = cutIds.filter(id => id !== wholeTalk)

test('there is the whole talk, whose slides stand in the decks, and shorter ones', () => {
  expect(cutIds).toContain(wholeTalk)
  expect(shortened.length).toBeGreaterThan(0)
  for (const id of cutIds) {
    const { minutes, slides: own }: Cut = cuts[id]
    // As it is typed, and as files are called.
    expect(id).toBe(String(minutes))
    expect(own === undefined).toBe(id === wholeTalk)
    expect(minutes).toBeLessThanOrEqual(cuts[wholeTalk].minutes)
  }
})

for (const id of shortened) {
  const { minutes, slides: own = [] }: Cut = cuts[id]

  test.describe(`the talk of ${id} minutes`, () => {
    test('plans its minutes to the second', () => {
      expect(own.every(({ budget }) => Number.isInteger(budget) && budget > 0)).toBe(true)
      expect(own.reduce((sum, { budget }) => sum + budget, 0)).toBe(minutes * 60)
    })

    test('takes slides of the whole talk, each once, and ends as that does', () => {
      const aliases = own.map(({ alias }) => alias)
      expect(new Set(aliases).size).toBe(aliases.length)
      for (const locale of locales) {
        const talk = slides(locale).filter(slide => !slide.frontmatter.backup).map(slide => slide.alias)
        expect(talk).toEqual(expect.arrayContaining(aliases))
        expect(aliases.at(-1)).toBe(talk.at(-1))
        expect(aliases.length).toBeLessThan(talk.length)
      }
    })
  })
}

for (const id of cutIds) {
  for (const { alias, budget } of metas('en', id).filter(slide => !slide.backup)) {
    test(`the talk of ${id} minutes gives ${alias} the time that its notes take`, () => {
      expect(Math.abs(speakingTime(alias) - budget)).toBeLessThanOrEqual(budget * tolerance)
    })
  }
}
