import type { ClockPhase } from '../../lib/clock'
import type { Place, Role, Talk } from '../../lib/talk'
import { expect, test } from '@playwright/test'
import { locales, otherLocale, wholeTalk } from '../../data'
import { resetClock, settled } from '../../lib/clock'
import { cutIds } from '../../lib/cuts'
import { forgotten, resumed } from '../../lib/rejoin'
import { newTalk } from '../../lib/talk'

const phases: readonly ClockPhase[] = ['reset', 'talk', 'question', 'paused']
const roles: readonly Role[] = ['audience', 'speaker']
const hour = 60 * 60 * 1000
const start = 1_760_000_000_123

const first: Place = { alias: 'cover', clicks: 0 }
const asked: Place = { alias: 'europe', clicks: 0 }

/** A talk in the midst of everything, with its clock in that phase. */
function leftIn(phase: ClockPhase): Talk {
  return {
    ...newTalk,
    place: { alias: 'alaska', clicks: 4 },
    held: { place: { alias: 'london', clicks: 0 }, filter: null },
    left: { alias: 'call', clicks: 0 },
    curtain: 'black',
    clock: { phase, since: start, spoken: { alaska: 61_000 }, questions: 5000 },
  }
}

test('a talk is forgotten where its clock has been counting for hours, and never where it stands', () => {
  for (const phase of phases) {
    const counts = phase === 'talk' || phase === 'question'
    for (const passed of [-hour, 0, hour, 3 * hour])
      expect(forgotten(leftIn(phase), start + passed), `${phase}, ${passed / hour} hours`).toBe(false)
    for (const passed of [5 * hour, 24 * hour, 1000 * hour])
      expect(forgotten(leftIn(phase), start + passed), `${phase}, ${passed / hour} hours`).toBe(counts)
  }
  expect(forgotten(newTalk, start)).toBe(false)
})

for (const role of roles) {
  test.describe(`a window that is the only one, the ${role}’s,`, () => {
    test('begins at the place that its address names, whatever the clock does', () => {
      for (const phase of phases)
        expect(resumed(leftIn(phase), role, { place: asked, first, locale: 'en' }, start + hour).place).toEqual(asked)
    })

    test(`begins without one ${role === 'speaker' ? 'where the talk was, if its clock has begun, and else' : ''} at the first place`, () => {
      for (const phase of phases) {
        const goesOn = role === 'speaker' && phase !== 'reset'
        expect(resumed(leftIn(phase), role, { first, locale: 'en' }, start + hour).place, phase).toEqual(goesOn ? leftIn(phase).place : first)
      }
    })

    test('is in the cut that its address names, whatever the clock does', () => {
      for (const cut of cutIds) {
        for (const phase of phases) {
          for (const place of [asked, undefined])
            expect(resumed(leftIn(phase), role, { place, cut, first, locale: 'en' }, start + hour).cut, phase).toBe(cut)
        }
      }
    })

    test('is, where its address names no cut, in the talk’s if it goes on with that, and else in the whole talk', () => {
      for (const cut of cutIds) {
        for (const phase of phases) {
          const goesOn = role === 'speaker' && phase !== 'reset'
          expect(resumed({ ...leftIn(phase), cut }, role, { first, locale: 'en' }, start + hour).cut, phase).toBe(goesOn ? cut : wholeTalk)
          expect(resumed({ ...leftIn(phase), cut }, role, { place: asked, first, locale: 'en' }, start + hour).cut, phase).toBe(wholeTalk)
        }
      }
    })

    test('takes over the clock, its time put down to the slide it was at, and nothing of one that is reset', () => {
      for (const phase of phases)
        expect(resumed(leftIn(phase), role, { place: asked, first, locale: 'en' }, start + hour).clock, phase).toEqual(phase === 'reset' ? resetClock : settled(leftIn(phase).clock, leftIn(phase).place.alias, start + hour))
    })

    test('holds nothing, covers nothing, has left nothing, and speaks its address’s language everywhere', () => {
      for (const locale of locales) {
        for (const phase of phases) {
          const other = otherLocale(locale)
          const talk = resumed({ ...leftIn(phase), language: { audience: other, speaker: other } }, role, { first, locale }, start + hour)
          expect(talk).toMatchObject({ held: null, left: null, curtain: null, language: { audience: locale, speaker: locale } })
        }
      }
    })

    test('begins a new talk at the place asked for, or at the first', () => {
      for (const place of [asked, undefined])
        expect(resumed(newTalk, role, { place, first, locale: newTalk.language[role] }, start + hour)).toEqual({ ...newTalk, place: place ?? first })
    })
  })
}
