import type { Clock } from '../../lib/clock'
import type { Run } from '../../lib/runs'
import { expect, test } from '@playwright/test'
import { locales, wholeTalk } from '../../data'
import { resetClock } from '../../lib/clock'
import { cutIds } from '../../lib/cuts'
import { tableText, withRun } from '../../lib/runs'
import { metas } from '../support/metas'

const start = 1_760_000_000_123

/** A clock that stands after so many milliseconds spoken to two slides. */
function clockOf(spoken: number): Clock {
  return { ...resetClock, phase: 'paused', spoken: { call: spoken - 1, london: 1 }, questions: 2000 }
}

test('a run keeps what its clock counted, when it ended, and which cut it was', () => {
  const { spoken, questions } = clockOf(61_000)
  for (const cut of cutIds)
    expect(withRun([], clockOf(61_000), start, cut)).toEqual([{ cut, ended: start, spoken, questions }])
})

test('the runs are the latest, the last one first', () => {
  let runs: Run[] = []
  for (let index = 1; index <= 20; index++) {
    const before = runs
    runs = withRun(before, clockOf(1000 * index), start + index, wholeTalk)
    expect(runs[0]!.ended).toBe(start + index)
    expect(runs.slice(1)).toEqual(before.slice(0, runs.length - 1))
    expect(runs.length).toBeGreaterThanOrEqual(before.length)
  }
  expect(runs.length).toBeGreaterThan(1)
  expect(runs.length).toBeLessThan(20)
})

test('a clock that was not started, or for less than a second, makes no run', () => {
  const runs = withRun([], clockOf(1000), start, wholeTalk)
  expect(runs).toHaveLength(1)
  for (const clock of [resetClock, { ...clockOf(999), questions: 0 }]) {
    expect(withRun(runs, clock, start, wholeTalk)).toEqual(runs)
    expect(withRun([], clock, start, wholeTalk)).toEqual([])
  }
})

test('a clock that counted for questions alone makes a run too', () => {
  expect(withRun([], { ...resetClock, questions: 1000 }, start, wholeTalk)).toHaveLength(1)
})

test('the runs that are given stay as they are', () => {
  const runs = Object.freeze(withRun([], clockOf(1000), start, wholeTalk))
  expect(withRun(runs, clockOf(2000), start, wholeTalk)).not.toBe(runs)
  expect(withRun(runs, resetClock, start, wholeTalk)).not.toBe(runs)
  expect(runs).toHaveLength(1)
})

for (const locale of locales) {
  test(`a table of the slides and their times can be read back from its text, ${locale}`, () => {
    const rows = metas(locale).map(({ title, budget }) => [title, String(budget), ''])
    expect(tableText(rows).split('\n').map(line => line.split('\t'))).toEqual(rows)
  })
}
