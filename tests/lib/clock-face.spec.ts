import { expect, test } from '@playwright/test'
import { locales, messages } from '../../data'
import { formatCountdown, formatSeconds, inPhase, resetClock } from '../../lib/clock'
import { clockFace, clockPress } from '../../lib/clock-face'
import { formatPace } from '../../lib/pace'

const start = 1_760_000_000_123
const plan = [{ alias: 'call', budget: 60 }, { alias: 'london', budget: 40 }]
const planned = 100

for (const locale of locales) {
  test.describe(`the face of the clock (${locale})`, () => {
    const face = (alias: string, seconds: number) =>
      clockFace({ clock: inPhase(resetClock, 'talk', 'call', start), alias, plan }, locale, start + seconds * 1000)

    test('has the whole time, and no pace, before the clock was started', () => {
      expect(clockFace({ clock: resetClock, alias: 'call', plan }, locale, start))
        .toEqual({ planned: formatSeconds(planned), left: formatCountdown(planned, 0), isOver: false, isBehind: false })
    })

    test('has what is left, and the pace in words', () => {
      expect(face('call', 30)).toMatchObject({ left: formatCountdown(planned, 30), isOver: false, isBehind: false, pace: messages.paceOn[locale] })
      expect(face('london', 20)).toMatchObject({ isBehind: false, pace: formatPace(40, locale) })
      expect(face('call', 90)).toMatchObject({ isOver: false, isBehind: true, pace: formatPace(-30, locale) })
      expect(face('call', planned)).toMatchObject({ isOver: false })
      expect(face('call', planned + 1)).toMatchObject({ left: formatCountdown(planned, planned + 1), isOver: true })
    })

    test('has no pace on a slide that is not planned', () => {
      expect(face('backup', 30)).not.toHaveProperty('pace')
    })
  })
}

test('a press on the clock starts it, lets it stand, or lets it go on', () => {
  expect((['reset', 'talk', 'paused', 'question'] as const).map(clockPress)).toEqual(['clockStart', 'clockPause', 'clockGoOn', 'clockGoOn'])
})
