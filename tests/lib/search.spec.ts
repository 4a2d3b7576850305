import { expect, test } from '@playwright/test'
import { locales, messages, statuses, times, voices } from '../../data'
import { claimIds, claimOf } from '../../lib/evidence'
import { formatStatus } from '../../lib/format'
import { normalise, searchClaims } from '../../lib/search'
import { statusOf } from '../../lib/status'

const shuffled = (text: string) => normalise(text).split(' ').reverse().join(' ')

test.describe('the search', () => {
  test('lists every claim for an empty query', () => {
    for (const query of ['', '   ', '«»', '…'])
      expect(searchClaims(query)).toEqual(claimIds)
  })

  test('finds nothing for words that are nowhere', () => {
    expect(searchClaims('qqqq')).toEqual([])
  })

  for (const id of claimIds) {
    const { paragraph, quote, text, time, voice } = claimOf(id)

    test(`finds ${id} by its texts, the report's words, voice, time, status and paragraph`, () => {
      const queries = [
        quote,
        `¶${paragraph}`,
        `${paragraph}`,
        ...locales.flatMap(locale => [
          text[locale],
          shuffled(text[locale]),
          voices[voice].name[locale],
          voices[voice].short[locale],
          ...time ? [times[time].name[locale]] : [],
          formatStatus(id, locale),
          ...statusOf(id).map(mark => statuses[mark.status].name[locale]),
          `${messages.paragraph[locale]} ${paragraph}`,
        ]),
        `${text.en} ${text.ar}`,
      ]
      for (const query of queries)
        expect(searchClaims(query), query).toContain(id)
    })
  }

  test('reads a paragraph’s number as a whole', () => {
    for (const { paragraph } of claimIds.map(claimOf)) {
      const found = searchClaims(`¶${paragraph}`)
      expect(found).toEqual(claimIds.filter(id => claimOf(id).paragraph === paragraph))
    }
  })

  test('finds a claim that someone answers by the answer, and no other claim by it', () => {
    for (const locale of locales) {
      for (const id of claimIds.filter(each => statusOf(each).length > 0)) {
        const found = searchClaims(`${claimOf(id).quote} ${formatStatus(id, locale)}`)
        expect(found).toContain(id)
        for (const other of found)
          expect(formatStatus(other, locale)).toBe(formatStatus(id, locale))
      }
    }
  })

  test('wants all words', () => {
    for (const id of claimIds) {
      const { text, voice } = claimOf(id)
      for (const found of searchClaims(`${text.en} ${voices[voice].name.ar}`))
        expect(claimOf(found).voice).toBe(voice)
      expect(searchClaims(`${text.en} qqqq`)).toEqual([])
    }
  })

  test('takes a part of a word for the word', () => {
    for (const id of claimIds)
      expect(searchClaims(normalise(claimOf(id).text.en).slice(1, -1))).toContain(id)
  })
})

test.describe('two spellings of one word compare as one', () => {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['case', 'KREMLIN', 'kremlin'],
    ['Latin diacritics', 'Zélensky', 'zelensky'],
    ['curly quotes', 'Britain’s “own”', 'britain\'s "own"'],
    ['guillemets', '«أشد»', 'أشد'],
    ['Arabic diacritics', 'ثَمَّةَ', 'ثمة'],
    ['tatweel', 'بـــاول', 'باول'],
    ['alef forms', 'أإآٱ', 'اااا'],
    ['hamza on its seats', 'مسؤول هيئة', 'مسوول هييه'],
    ['hamza alone', 'لقاء', 'لقا'],
    ['alef maqsura', 'إلى', 'الي'],
    ['ta marbuta', 'قناة', 'قناه'],
    ['Arabic-Indic digits', '٢٤ ۳۰', '24 30'],
    ['presentation forms', 'ﻻ', 'لا'],
    ['marks of direction', '\u200Fباول\u200E', 'باول'],
    ['dashes', 'US–Russian', 'us russian'],
  ]
  for (const [what, one, other] of pairs) {
    test(what, () => {
      expect(normalise(one)).toBe(normalise(other))
    })
  }
})
