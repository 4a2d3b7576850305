import { expect, test } from '@playwright/test'
import { locales, messages, statuses, times, voices } from '../../data'
import { claimOf } from '../../lib/claim'
import { claimIds } from '../../lib/evidence'
import { formatStatus } from '../../lib/format'
import { normalise, queryWords, searchClaims } from '../../lib/search'
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

  test('takes an Arabic word for the word without its article, whatever is written together with it', () => {
    for (const id of claimIds) {
      for (const word of claimOf(id).quote.split(/\s+/).filter(each => /^ال\p{L}{3}/u.test(each))) {
        const bare = word.slice(2)
        for (const query of [word, bare, `«${word}»`, `لل${bare}`, `ولل${bare}`, ...['و', 'ف', 'ب', 'ك'].map(letter => letter + word)])
          expect(searchClaims(query), query).toContain(id)
      }
    }
  })

  const same: readonly (readonly [string, string])[] = [
    ['القناة', 'قناة'],
    ['والقناة', 'قناة'],
    ['للقناة', 'قناة'],
    ['القناه', 'قناة'],
    ['بالكرملين', 'الكرملين'],
    ['ترامب', 'ترمب'],
    ['ترامب بوتين', 'بوتين ترمب'],
    ['بوتن', 'بوتين'],
    ['واشنطون', 'واشنطن'],
    ['اوشكوف', 'أوشاكوف'],
    ['داوننغ ستريت', 'داونينج ستريت'],
    ['داونينغ ستريت', 'داونينج ستريت'],
    ['داوننج ستريت', 'داونينج ستريت'],
    ['فاينانشال تايمز', 'فاينانشيال تايمز'],
    ['فايننشال تايمز', 'فاينانشيال تايمز'],
    ['مسئول', 'مسؤول'],
    ['المسئول', 'المسؤول'],
    ['اوروبا', 'أوروبا'],
    ['الاسكا', 'ألاسكا'],
    ['٢٤', '24'],
    ['۳۰', '30'],
    ['¶٦', '¶6'],
    ['الفقرة ١٢', 'الفقرة 12'],
  ]
  for (const [one, other] of same) {
    test(`finds the same for ${one} as for ${other}, and something`, () => {
      expect(searchClaims(other)).not.toEqual([])
      expect(searchClaims(one)).toEqual(searchClaims(other))
    })
  }

  test('finds by a name, however it is spelt, every claim whose words have it', () => {
    const names = [['القناة', 'قناة'], ['ترامب', 'ترمب'], ['مسئول', 'مسؤول'], ['اوروبا', 'أوروبا']] as const
    for (const [query, written] of names) {
      const having = claimIds.filter(id => [claimOf(id).quote, claimOf(id).text.ar].some(text => text.includes(written)))
      expect(searchClaims(query)).toEqual(expect.arrayContaining(having))
    }
  })
})

test('a query’s words are what is left of it without case, marks, articles and punctuation', () => {
  expect(queryWords(' «القناة»  السرّية، Trump’s ')).toEqual(['قناه', 'سريه', 'trumps'])
  for (const query of ['', '   ', '…'])
    expect(queryWords(query)).toEqual([])
})

test('a text that is compared once compares the same again', () => {
  for (const id of claimIds) {
    const { quote, text } = claimOf(id)
    for (const each of [quote, ...locales.map(locale => text[locale])].map(normalise)) {
      expect(normalise(each)).toBe(each)
      expect(each).not.toMatch(/ {2}|^ | $|[A-Zأإآٱىةءؤئ]/)
    }
  }
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
    ['hamza on its seats', 'مسؤول هيئة', 'مسئول هيءة'],
    ['hamza as a mark of its own', 'مسو\u0654ول', 'مسؤول'],
    ['hamza alone', 'لقاء', 'لقا'],
    ['alef maqsura', 'إلى', 'الي'],
    ['ta marbuta', 'قناة', 'قناه'],
    ['Arabic-Indic digits', '٢٤ ۳۰', '24 30'],
    ['presentation forms', 'ﻻ', 'لا'],
    ['presentation forms with a hamza on its seat', 'ﻣﺴﺆﻭﻝ', 'مسؤول'],
    ['presentation forms with a hamza alone', 'ﻟﻘﺎﺀ', 'لقاء'],
    ['names', 'ترامب وبوتن في واشنطون', 'ترمب وبوتن في واشنطن'],
    ['marks of direction', '\u200Fباول\u200E', 'باول'],
    ['dashes', 'US–Russian', 'us russian'],
  ]
  for (const [what, one, other] of pairs) {
    test(what, () => {
      expect(normalise(one)).toBe(normalise(other))
    })
  }
})
