import { expect, test } from '@playwright/test'
import { NotTheReport, paragraphsIn, verifyQuotes } from '../../lib/verify'

/** A made-up report: a line for each of the 17 paragraphs, and the subheading after the sixth. */
const paragraphs = Array.from({ length: 17 }, (_, index) => `فقرة رقم ${index + 1}: قال المتحدث إن الأمر “معقد” جداً.`)
const report = [...paragraphs.slice(0, 6), 'عنوان فرعي', ...paragraphs.slice(6)].join('\n')

/** Two sound claims, so that one bad claim beside them does not make the text another one. */
const sound = {
  first: { paragraph: 1, quote: 'رقم 1: قال المتحدث' },
  last: { paragraph: 17, quote: 'الأمر “معقد” جداً' },
}

function resultOf(text: string, claim: { paragraph: number, quote: string }) {
  return verifyQuotes(text, { ...sound, claim }).find(result => result.id === 'claim')
}

test('finds exact quotations in their paragraphs', () => {
  expect(verifyQuotes(report, sound).map(result => result.found)).toEqual([true, true])
})

test('counts paragraphs past the subheading, and quotes nothing from it', () => {
  expect(paragraphsIn(report)).toEqual(paragraphs)
  expect(resultOf(report, { paragraph: 7, quote: 'رقم 7:' })).toMatchObject({ found: true })
  expect(resultOf(report, { paragraph: 7, quote: 'عنوان فرعي' })).toMatchObject({ found: false, elsewhere: [] })
})

test('takes a byte order mark, other line ends and blank lines for line splitting only', () => {
  expect(paragraphsIn(`\uFEFF${report.replaceAll('\n', '\r\n\r\n')}\r\n`)).toEqual(paragraphs)
})

for (const [difference, quote] of [
  ['quotation marks', 'الأمر "معقد" جداً'],
  ['a diacritic', 'الأمر “معقد” جدا.'],
  ['a doubled space', 'قال  المتحدث'],
  ['a direction mark', 'قال \u200Fالمتحدث'],
  ['an edge space', 'جداً. '],
  ['no words at all', ''],
] as const) {
  test(`does not overlook ${difference}`, () => {
    expect(resultOf(report, { paragraph: 3, quote })).toMatchObject({ found: false })
  })
}

test('says where else a quotation is', () => {
  expect(resultOf(report, { paragraph: 3, quote: 'رقم 9: قال' })).toMatchObject({ found: false, elsewhere: [9] })
})

test('says how far a quotation agrees', () => {
  expect(resultOf(report, { paragraph: 3, quote: 'رقم 3: قالت المتحدثة' })).toMatchObject({ found: false, agrees: 'رقم 3: قال' })
})

test('fails a claim about a paragraph that is not there', () => {
  expect(resultOf(report, { paragraph: 18, quote: 'رقم 1' })).toMatchObject({ found: false })
})

for (const [kind, text] of [
  ['an empty text', ''],
  ['a text of blank lines', '\n \n\n'],
  ['a text with a line too few', report.slice(0, report.lastIndexOf('\n'))],
  ['a text with a line too many', `${report}\nسطر آخر`],
  ['another text of as many lines', Array.from({ length: 18 }, () => 'نص آخر').join('\n')],
] as const) {
  test(`refuses ${kind}`, () => {
    expect(() => verifyQuotes(text, sound)).toThrow(NotTheReport)
  })
}
