import type { ClaimId, Paragraph, Voice, VoiceId } from '../../data'
import { expect, test } from '@playwright/test'
import { answerKinds, answers, locales, statuses, voices } from '../../data'
import { claimOf } from '../../lib/claim'
import { claimIds } from '../../lib/evidence'
import { fill, formatAttribution, formatCitations, formatNumber, formatParagraphs, formatStatus, jointBefore } from '../../lib/format'
import { statusOf } from '../../lib/status'

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

test('a voice that is part of another is told as one of those right after it, and as itself elsewhere', () => {
  const claimBy = (voice: VoiceId) => claimIds.find(id => claimOf(id).voice === voice)!
  const parts = (Object.entries(voices) as [VoiceId, Voice][]).filter(([, { among }]) => among)
  expect(parts).not.toEqual([])
  for (const [id, { among, inText }] of parts) {
    const whole = among!.voice as VoiceId
    const own = claimBy(id)
    for (const locale of locales) {
      const speakers = (ids: ClaimId[]) => formatCitations(ids, locale).map(({ speaker }) => speaker)
      expect(speakers([claimBy(whole), own])).toEqual([voices[whole].inText[locale], among!.inText[locale]])
      expect(speakers([own, claimBy(whole)])).toEqual([inText[locale], voices[whole].inText[locale]])
    }
  }
})

test('a list that is read as a sentence joins two parts without a comma, and more with one', () => {
  const joined = (parts: string[], locale: 'en' | 'ar') => parts.map((part, index) => jointBefore(index, parts.length, locale) + part).join('')
  expect(['a', 'b', 'c'].map((_, last, all) => joined(all.slice(0, last + 1), 'en'))).toEqual(['a', 'a and b', 'a, b, and c'])
  expect(['أ', 'ب', 'ت'].map((_, last, all) => joined(all.slice(0, last + 1), 'ar'))).toEqual(['أ', 'أ وب', 'أ، وب، وت'])
})

test('a text’s holes are filled with texts and numbers, those without a value with nothing', () => {
  for (const locale of locales)
    expect(fill('{a}, {b}{c}', locale, { a: 'one', b: 2 })).toBe('one, 2')
})

for (const locale of locales) {
  test(`a voice is called inside a sentence what it is called elsewhere, without a capital of its own, ${locale}`, () => {
    for (const { name, inText } of Object.values(voices)) {
      const called = inText[locale].split(/[,،] /)[0]!
      expect(name[locale].toLowerCase()).toContain(called.toLowerCase())
      expect(inText[locale]).not.toMatch(/^(?:The|An?|One|Informed|No) /)
    }
  })
}

test.describe('a status', () => {
  const answered: readonly ClaimId[] = Object.values(answers).flatMap(({ to }): readonly ClaimId[] => to)

  for (const locale of locales) {
    test(`says that a claim is asserted exactly where nobody answers it, ${locale}`, () => {
      for (const id of claimIds)
        expect(formatStatus(id, locale) === statuses.asserted.name[locale], id).toBe(!answered.includes(id))
    })

    test(`names who answers and how far, one answer after the other, ${locale}`, () => {
      for (const id of claimIds) {
        const marks = statusOf(id)
        if (marks.length === 0)
          continue
        const parts = formatStatus(id, locale).split(' · ')
        expect(parts, id).toHaveLength(marks.length)
        for (const [index, { by, limits, kind, reported }] of marks.entries()) {
          const part = parts[index]!
          expect(part, id).not.toMatch(/[{}]/)
          expect(part, id).toContain(voices[by].inText[locale])
          if (limits)
            expect(part, id).toContain(limits[locale])
          for (const words of answerKinds[kind][reported ? 'reported' : 'text'][locale].split(/\{\w+\}/))
            expect(part, id).toContain(words)
        }
      }
    })
  }
})
