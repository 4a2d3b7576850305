import type { Clock, ClockPhase } from '../../lib/clock'
import { expect, test } from '@playwright/test'
import { formatCountdown, formatSeconds, inPhase, readClock, resetClock, settled } from '../../lib/clock'
import { metas } from '../support/metas'

const planned = metas('en').reduce((sum, { budget }) => sum + budget, 0)

/** A moment, in milliseconds since 1970, that is no whole second. */
const start = 1_760_000_000_123

interface Move { readonly phase: ClockPhase, readonly alias: string }

const moves: readonly Move[] = (['talk', 'question', 'paused'] as const).flatMap(phase => ['call', 'london'].map(alias => ({ phase, alias })))

/** Every way to make so many moves one after the other. */
function orders(length: number): Move[][] {
  return length ? orders(length - 1).flatMap(before => moves.map(move => [...before, move])) : [[]]
}

/** The milliseconds that pass after a move: no two sums of them are equal. */
const passes = (index: number): number => 7 * 10 ** index + 1

/** A clock after some moves at their moments, and what it must have counted. */
function counted(order: readonly Move[]): { clock: Clock, alias: string, now: number, spoken: Record<string, number>, questions: number } {
  const spoken: Record<string, number> = {}
  let [clock, alias, now, questions] = [resetClock, 'call', start, 0]
  for (const [index, move] of order.entries()) {
    clock = inPhase(clock, move.phase, alias, now)
    alias = move.alias
    now += passes(index)
    if (move.phase === 'talk')
      spoken[alias] = (spoken[alias] ?? 0) + passes(index)
    if (move.phase === 'question')
      questions += passes(index)
  }
  return { clock, alias, now, spoken, questions }
}

test.describe('the clock', () => {
  test('puts every millisecond where it belongs, whatever the order of phases and slides', () => {
    const all = orders(4).map(order => ({ order, ...counted(order) }))
    expect(all.map(({ order, clock, alias, now }) => ({ order, clock: settled(clock, alias, now) })))
      .toEqual(all.map(({ order, spoken, questions, now }) => ({ order, clock: { phase: order.at(-1)!.phase, since: now, spoken, questions } })))
  })

  test('counts the same however often it is settled on the way', () => {
    for (const { phase } of moves) {
      let often = inPhase(resetClock, phase, 'call', start)
      const once = often
      for (let now = start; now < start + 5000; now += 7)
        often = settled(often, 'call', now)
      expect({ ...settled(often, 'call', start + 5000) }, phase).toEqual(settled(once, 'call', start + 5000))
    }
  })

  test('says the whole seconds of the talk, of the slide on show and of the questions, without being settled first', () => {
    const all = orders(4).map(order => ({ order, ...counted(order) }))
    expect(all.map(({ order, clock, alias, now }) => ({ order, ...readClock(clock, alias, now) })))
      .toEqual(all.map(({ order, alias, spoken, questions }) => ({
        order,
        talk: Math.floor(Object.values(spoken).reduce((sum, each) => sum + each, 0) / 1000),
        slide: Math.floor((spoken[alias] ?? 0) / 1000),
        questions: Math.floor(questions / 1000),
      })))
  })

  test('adds the parts of seconds of all slides up before it says whole ones', () => {
    const clock: Clock = { ...resetClock, phase: 'paused', spoken: { call: 600, london: 600 } }
    expect(readClock(clock, 'call', start)).toMatchObject({ talk: 1, slide: 0 })
  })

  test('counts nothing before it is started, and nothing while it stands', () => {
    for (const clock of [resetClock, inPhase(resetClock, 'paused', 'call', start)])
      expect(readClock(clock, 'call', start + 3_600_000)).toEqual({ talk: 0, slide: 0, questions: 0 })
  })

  test('loses nothing, and counts nothing twice, where the time of day is set back', () => {
    for (const phase of ['talk', 'question'] as const) {
      const clock = settled(inPhase(resetClock, phase, 'call', start), 'call', start + 5000)
      const back = settled(clock, 'call', start - 3_600_000)
      expect({ ...back, since: 0 }, phase).toEqual({ ...clock, since: 0 })
      const reading = readClock(back, 'call', start - 3_600_000 + 2000)
      expect(phase === 'talk' ? reading.talk : reading.questions).toBe(7)
    }
  })

  test('changes no clock that it is given', () => {
    const clock = Object.freeze({ ...resetClock, phase: 'talk' as const, since: start, spoken: Object.freeze({ call: 1 }) })
    settled(clock, 'call', start + 1000)
    inPhase(clock, 'question', 'london', start + 1000)
    expect(clock).toEqual({ phase: 'talk', since: start, spoken: { call: 1 }, questions: 0 })
  })
})

test.describe('seconds are written', () => {
  /** "1:02:40" → 3760 */
  const read = (text: string): number => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)

  test('so that they can be read back, with two digits for all but the first part', () => {
    const totals = Array.from({ length: 2 * 3600 + 1 }, (_, total) => total)
    expect(totals.map(formatSeconds).map(read)).toEqual(totals)
    const form = (total: number) => total < 3600 ? /^[1-5]?\d:[0-5]\d$/ : /^[1-9]\d*:[0-5]\d:[0-5]\d$/
    expect(totals.filter(total => !form(total).test(formatSeconds(total)))).toEqual([])
    expect([0, 65, 485, 3760].map(formatSeconds)).toEqual(['0:00', '1:05', '8:05', '1:02:40'])
  })

  test('as what is left of the time planned, and once it is over as what is beyond it', () => {
    const spoken = Array.from({ length: 2 * planned + 1 }, (_, second) => second)
    const texts = spoken.map(second => formatCountdown(planned, second))
    expect(texts.map(text => text.startsWith('+'))).toEqual(spoken.map(second => second > planned))
    expect(texts.map(text => read(text.replace('+', '')))).toEqual(spoken.map(second => Math.abs(planned - second)))
  })
})
