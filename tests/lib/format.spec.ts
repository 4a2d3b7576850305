import type { Paragraph } from '../../data'
import { expect, test } from '@playwright/test'
import { locales, voices } from '../../data'
import { claimIds, claimOf } from '../../lib/evidence'
import { formatAttribution, formatNumber, formatParagraphs } from '../../lib/format'

test('numbers are written in the report’s digits in every language', () => {
  for (const locale of locales)
    expect(formatNumber(24, locale)).toBe('24')
})

const lists: [readonly Paragraph[], string, string][] = [
  [[4], '¶4', 'الفقرة 4'],
  [[2, 1], '¶1–2', 'الفقرتان 1 و2'],
  [[6, 4, 5], '¶4–6', 'الفقرات 4–6'],
  [[1, 4, 5, 6, 10, 4], '¶1, 4–6, 10', 'الفقرات 1 و4–6 و10'],
]

for (const [list, en, ar] of lists) {
  test(`paragraphs ${list.join(', ')} are written as a reader of each language writes them`, () => {
    expect(formatParagraphs(list, 'en')).toBe(en)
    expect(formatParagraphs(list, 'ar')).toBe(ar)
  })
}

test('an attribution names each voice once, with its paragraph', () => {
  for (const locale of locales) {
    for (const id of claimIds) {
      const { voice, paragraph } = claimOf(id)
      const separator = { en: ' ', ar: '، ' }[locale]
      expect(formatAttribution([id, id], locale)).toBe(`${voices[voice].short[locale]}${separator}${formatParagraphs([paragraph], locale)}`)
    }
  }
})
