import type { Cut, Locale } from '../../data'
import { expect, test } from '@playwright/test'
import { cuts, locales, wholeTalk } from '../../data'
import { cutFaults } from '../../lib/cut-faults'
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
      expect(own.reduce((sum, { budget }) => sum + budget, 0)).toBe(minutes * 60)
    })

    test('takes some slides of the whole talk, and ends as that does', () => {
      for (const locale of locales) {
        const all = slides(locale).map(({ alias, frontmatter }) => ({ alias, backup: Boolean(frontmatter.backup) }))
        const talk = all.filter(slide => !slide.backup)
        expect(cutFaults(cuts, all)).toEqual([])
        expect(own.at(-1)?.alias).toBe(talk.at(-1)?.alias)
        expect(own.length).toBeLessThan(talk.length)
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
