import { expect, test } from '@playwright/test'
import { locales, messages, statuses, voices } from '../../data'
import { claimIds, claimOf } from '../../lib/evidence'
import { normalise, searchClaims } from '../../lib/search'

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
    const { paragraph, quote, status, text, voice } = claimOf(id)

    test(`finds ${id} by its texts, the report's words, voice, status and paragraph`, () => {
      const queries = [
        quote,
        `¶${paragraph}`,
        `${paragraph}`,
        ...locales.flatMap(locale => [
          text[locale],
          shuffled(text[locale]),
          voices[voice].name[locale],
          voices[voice].short[locale],
          statuses[status].name[locale],
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
