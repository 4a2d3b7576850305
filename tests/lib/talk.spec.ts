import type { ClockPhase } from '../../lib/clock'
import type { Turn } from '../../lib/itinerary'
import type { Curtain, Place, Role, Talk } from '../../lib/talk'
import { expect, test } from '@playwright/test'
import { locales } from '../../data'
import { resetClock, settled } from '../../lib/clock'
import { isInTalk, turned } from '../../lib/itinerary'
import { itineraryOf } from '../../lib/slides'
import { comeBack, isSamePlace, jump, newTalk, placeFor, speak, toggleCurtain, toggleFreeze, turn, withClock } from '../../lib/talk'
import { metas } from '../support/metas'

const way = itineraryOf(metas('en'))
const stops = [...way.talk, ...way.aside]
const turns: readonly Turn[] = ['next', 'prev', 'nextSlide', 'prevSlide', 'first', 'last']
const roles: readonly Role[] = ['audience', 'speaker']
const curtains: readonly Curtain[] = ['black', 'white']
const start = 1_760_000_000_123

/** Each slide at its beginning, and at its end where it has one. */
const everywhere: readonly Place[] = stops.flatMap(({ alias, steps }) => [...new Set([0, steps])].map(clicks => ({ alias, clicks })))
const inTalk = everywhere.filter(place => isInTalk(way, place))
const beside = everywhere.filter(place => !isInTalk(way, place))

function talkAt(place: Place): Talk {
  return { ...newTalk, place }
}

test.describe('a turn', () => {
  test('leads where the way leads, whatever was left', () => {
    for (const by of turns) {
      for (const left of [null, inTalk[1]!])
        expect(everywhere.map(place => turn({ ...talkAt(place), left }, way, by, start).place), by).toEqual(everywhere.map(place => turned(way, place, by)))
    }
  })

  test('in the talk goes on with it, and beside it, or leading nowhere, keeps where it was left', () => {
    for (const by of turns) {
      const left = (place: Place) => turn({ ...talkAt(place), left: inTalk[1]! }, way, by, start).left
      expect(inTalk.map(left), by).toEqual(inTalk.map(place => isSamePlace(turned(way, place, by), place) ? inTalk[1] : null))
      expect(beside.map(left), by).toEqual(beside.map(() => inTalk[1]))
    }
  })
})

test.describe('a jump', () => {
  test('leads to any slide at any step, and to a place that exists where there is none', () => {
    for (const from of [inTalk[0]!, beside[0]!]) {
      expect(everywhere.map(to => jump(talkAt(from), way, to, start).place)).toEqual(everywhere)
      expect(stops.map(({ alias }) => jump(talkAt(from), way, { alias, clicks: 99 }, start).place)).toEqual(stops.map(({ alias, steps }) => ({ alias, clicks: steps })))
      expect(jump(talkAt(from), way, { alias: 'no-such-slide', clicks: 2 }, start).place).toEqual({ alias: way.talk[0]!.alias, clicks: 0 })
    }
  })

  test('is undone from wherever several of them, and turns beside the talk, have led', () => {
    for (const from of inTalk) {
      const ends = everywhere.filter(place => place.alias !== from.alias).map((to) => {
        let talk = jump(talkAt(from), way, to, start)
        for (const other of beside)
          talk = turn(jump(talk, way, other, start), way, 'next', start)
        const { place, left } = comeBack(talk, start)
        return { place, left }
      })
      expect(new Set(ends.map(end => JSON.stringify(end))), from.alias).toEqual(new Set([JSON.stringify({ place: from, left: null })]))
    }
  })

  test('to another step of the slide on show leaves nothing', () => {
    for (const place of everywhere) {
      for (const left of [null, inTalk[1]!])
        expect(jump({ ...talkAt(place), left }, way, { alias: place.alias, clicks: 0 }, start).left)
          .toEqual(left && isSamePlace(left, { alias: place.alias, clicks: 0 }) ? null : left)
    }
  })
})

test('a talk that was not left is where it comes back to', () => {
  for (const place of everywhere)
    expect(comeBack(talkAt(place), start)).toEqual(talkAt(place))
})

test.describe('what a window shows', () => {
  test('is where the talk is', () => {
    for (const role of roles) {
      for (const place of everywhere)
        expect(placeFor(talkAt(place), role)).toEqual(place)
    }
  })

  test('stands still for the audience while its picture is held, and for nobody else', () => {
    for (const place of inTalk) {
      for (const by of turns) {
        const held = toggleFreeze(talkAt(place))
        const ahead = jump(turn(held, way, by, start), way, beside[0]!, start)
        expect(placeFor(ahead, 'audience')).toEqual(place)
        expect(placeFor(ahead, 'speaker')).toEqual(beside[0])
        expect(placeFor(comeBack(ahead, start), 'audience')).toEqual(place)
        for (const role of roles)
          expect(placeFor(toggleFreeze(ahead), role)).toEqual(beside[0])
      }
    }
  })
})

test('a curtain falls at its key, gives way to the other, and rises at its own', () => {
  for (const curtain of curtains) {
    for (const was of [null, ...curtains])
      expect(toggleCurtain({ ...newTalk, curtain: was }, curtain).curtain).toBe(was === curtain ? null : curtain)
  }
})

test('another language is for the windows of the roles named', () => {
  const pairs = locales.flatMap(audience => locales.map(speaker => ({ audience, speaker })))
  for (const language of pairs) {
    for (const locale of locales) {
      for (const named of [[], ['audience'], ['speaker'], roles] as const) {
        const talk = speak({ ...newTalk, language }, locale, named)
        for (const role of roles)
          expect(talk.language[role]).toBe((named as readonly Role[]).includes(role) ? locale : language[role])
      }
    }
  }
})

test('two places are the same where slide and step are', () => {
  const places = [{ alias: 'call', clicks: 0 }, { alias: 'call', clicks: 1 }, { alias: 'london', clicks: 0 }, { alias: 'london', clicks: 1 }]
  for (const [index, one] of places.entries())
    expect(places.map(other => isSamePlace(one, { ...other }))).toEqual(places.map((_, at) => at === index))
})

/** Numbers from 0 up to a limit, by chance, and the same every time. */
function chances(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor(state / 2 ** 31 * limit)
  }
}

/** Something done with the talk by chance, at a moment. */
function anything(talk: Talk, now: number, chance: (limit: number) => number): Talk {
  const phases: readonly ClockPhase[] = ['talk', 'question', 'paused']
  switch (chance(7)) {
    case 0: return jump(talk, way, everywhere[chance(everywhere.length)]!, now)
    case 1: return comeBack(talk, now)
    case 2: return toggleFreeze(talk)
    case 3: return toggleCurtain(talk, curtains[chance(2)]!)
    case 4: return speak(talk, locales[chance(2)]!, roles)
    case 5: return withClock(talk, phases[chance(3)]!, now)
    default: return turn(talk, way, turns[chance(turns.length)]!, now)
  }
}

test.describe('the talk’s clock', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    test(`puts every millisecond down for the slide it was spoken to, whatever is done meanwhile (${seed})`, () => {
      const chance = chances(seed)
      const spoken: Record<string, number> = {}
      let [talk, now, questions] = [withClock(talkAt(inTalk[0]!), 'talk', start), start, 0]
      for (let index = 0; index < 500; index++) {
        const passed = 1 + chance(10_000)
        now += passed
        const { clock: { phase }, place: { alias } } = talk
        if (phase === 'talk')
          spoken[alias] = (spoken[alias] ?? 0) + passed
        if (phase === 'question')
          questions += passed
        talk = anything(talk, now, chance)
      }
      expect(settled(talk.clock, talk.place.alias, now)).toMatchObject({ spoken, questions })
    })
  }

  test('is in the phase it is put into, and forgets all it counted when it is reset', () => {
    const phases: readonly ClockPhase[] = ['talk', 'question', 'paused']
    for (const from of phases) {
      const counting = withClock(talkAt(inTalk[0]!), from, start)
      for (const phase of phases)
        expect(withClock(counting, phase, start + 1000).clock.phase).toBe(phase)
      expect(withClock(counting, 'reset', start + 1000).clock).toEqual(resetClock)
    }
  })
})

test('nothing that is done with a talk changes the one it is done with, or more than it is for', () => {
  const chance = chances(6)
  let talk = withClock(talkAt(inTalk[0]!), 'talk', start)
  for (let index = 0; index < 300; index++) {
    const copy = structuredClone(talk)
    const next = anything(talk, start + 1000 * index, chance)
    expect(talk).toEqual(copy)
    expect(Object.keys(next).sort()).toEqual(Object.keys(newTalk).sort())
    talk = next
  }
  const places = ['place', 'left', 'clock'] as const
  const kept = ({ held, curtain, language }: Talk) => ({ held, curtain, language })
  for (const by of turns)
    expect(kept(turn(talk, way, by, start))).toEqual(kept(talk))
  for (const changed of [toggleFreeze(talk), toggleCurtain(talk, 'white'), speak(talk, 'ar', roles)]) {
    for (const part of places)
      expect(changed[part]).toEqual(talk[part])
  }
})
