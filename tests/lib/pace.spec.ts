import { expect, test } from '@playwright/test'
import { locales, messages } from '../../data'
import { formatPace, paceOf } from '../../lib/pace'
import { metas } from '../support/metas'

for (const locale of locales) {
  test.describe(`the pace, ${locale}`, () => {
    const all = metas(locale)
    const plan = all.filter(slide => !slide.backup)
    const total = plan.reduce((sum, { budget }) => sum + budget, 0)
    /** Every second of a talk that takes half as long again as it is planned to. */
    const times = Array.from({ length: total * 1.5 }, (_, second) => second)
    /** Each slide of the talk with the seconds its share of the plan begins and ends at. */
    const shares = plan.map(({ alias, budget }, index) => {
      const from = plan.slice(0, index).reduce((sum, slide) => sum + slide.budget, 0)
      return { alias, from, to: from + budget }
    })

    test('is neither ahead nor behind as long as the time spoken falls into the slide’s own share', () => {
      for (const { alias, from, to } of shares) {
        const paces = times.filter(time => time >= from && time <= to).map(spoken => paceOf(plan, alias, spoken))
        expect([...new Set(paces)], alias).toEqual([0])
      }
    })

    test('is ahead before that share and behind after it, by whole tens that never say too much', () => {
      for (const { alias, from, to } of shares) {
        const wrong = times.filter(time => time < from || time > to).filter((spoken) => {
          const pace = paceOf(plan, alias, spoken)!
          const away = spoken < from ? from - spoken : spoken - to
          const told = spoken < from ? pace : -pace
          return told % 10 !== 0 || told > away || away - told >= 10
        })
        expect(wrong, alias).toEqual([])
      }
    })

    test('never grows while a slide lasts', () => {
      for (const { alias } of plan) {
        const paces = times.map(spoken => paceOf(plan, alias, spoken)!)
        expect(paces, alias).toEqual(paces.toSorted((a, b) => b - a))
      }
    })

    test('is at no moment of a talk that keeps to its plan anything but none', () => {
      const onTime = times.filter(time => time < total).map(spoken => paceOf(plan, shares.find(({ to }) => spoken < to)!.alias, spoken))
      expect(new Set(onTime)).toEqual(new Set([0]))
    })

    test('is nothing on a slide that the plan does not have', () => {
      for (const { alias } of all.filter(slide => slide.backup))
        expect(paceOf(plan, alias, total / 2), alias).toBeUndefined()
      expect(paceOf(plan, '', 0)).toBeUndefined()
      expect(paceOf([], plan[0]!.alias, 0)).toBeUndefined()
    })

    test('is said in words: another for each, with the report’s digits, and with no hole left', () => {
      const paces = [...new Set(plan.flatMap(({ alias }) => times.map(spoken => paceOf(plan, alias, spoken)!)))]
      const said = new Map(paces.map(pace => [pace, formatPace(pace, locale)]))
      expect(new Set(said.values()).size).toBe(paces.length)
      for (const [pace, text] of said) {
        expect(text).not.toMatch(/[{}٠-٩۰-۹]| {2}|^\s|\s$/)
        const [id, away] = pace === 0 ? ['paceOn', 0] as const : [pace > 0 ? 'paceAhead' : 'paceBehind', Math.abs(pace)] as const
        for (const words of messages[id][locale].split('{time}'))
          expect(text, String(pace)).toContain(words)
        // One and two are words in Arabic.
        for (const number of [Math.floor(away / 60), away % 60].filter(each => each > 2))
          expect(text, String(pace)).toMatch(new RegExp(`(?<!\\d)${number}(?!\\d)`))
      }
    })
  })
}

const spoken: readonly (readonly [number, string, string])[] = [
  [10, '10 seconds ahead', 'متقدم: 10 ثوان'],
  [-60, '1 minute behind', 'متأخر: دقيقة'],
  [80, '1 minute 20 seconds ahead', 'متقدم: دقيقة و20 ثانية'],
  [-200, '3 minutes 20 seconds behind', 'متأخر: 3 دقائق و20 ثانية'],
]

for (const [pace, en, ar] of spoken) {
  test(`a pace of ${pace} seconds is said as a speaker of each language says it`, () => {
    expect(formatPace(pace, 'en')).toBe(en)
    expect(formatPace(pace, 'ar')).toBe(ar)
  })
}
