import { expect, test } from '@playwright/test'
import { keysToOurs } from '../../scripts/bench/contenders'
import { circumstances } from '../../scripts/bench/machine'
import { cameToStay } from '../../scripts/bench/picture'
import { withBetween } from '../../scripts/bench/readme'
import { median, percentile } from '../../scripts/bench/statistics'
import { kilobytes, markdownTable, milliseconds, verdict } from '../../scripts/bench/table'
import { sumUntil } from '../../scripts/bench/traffic'

test.describe('of many numbers', () => {
  test('the median and a percentile are some that were measured, whatever their order', () => {
    expect(median([5, 1, 9])).toBe(5)
    expect(median([4, 1, 3, 2])).toBe(2)
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect(percentile(hundred, 0.95)).toBe(95)
    expect(percentile([7], 0.95)).toBe(7)
    expect(percentile([3, 8], 0)).toBe(3)
  })

  test('none has no median, instead of a wrong one', () => {
    expect(() => median([])).toThrow(RangeError)
  })
})

test.describe('a table', () => {
  test('has a head, and numbers at the end of their columns', () => {
    expect(markdownTable({ head: ['', 'ours'], rows: [['a | b', '1.0']] })).toBe('|  | ours |\n| --- | ---: |\n| a \\| b | 1.0 |')
  })

  test('does not lose a cell in silence', () => {
    expect(() => markdownTable({ head: ['', 'ours'], rows: [['turn']] })).toThrow('"turn"')
  })

  test('says beside a number whether its target is met', () => {
    expect(verdict({ measured: 20, limit: 20, about: 'a frame' }, milliseconds)).toBe('≤ a frame (20.0): met')
    expect(verdict({ measured: 20.1, limit: 20, about: 'a frame' }, milliseconds)).toBe('≤ a frame (20.0): **missed**')
  })

  test('writes small sizes finer than large ones', () => {
    expect([0, 2949, 217_600].map(kilobytes)).toEqual(['0.0', '2.9', '218'])
  })
})

test.describe('the README', () => {
  const readme = withBetween('before\n<!-- bench: begin, written by npm run bench -- --write -->\n<!-- bench: end -->\nafter\n', 'first')

  test('gets the tables between its marks, over and over', () => {
    expect(withBetween(readme, 'second')).toBe(readme.replace('first', 'second'))
    expect(readme).toMatch(/^before\n<!--.*-->\n\nfirst\n\n<!--.*-->\nafter\n$/)
  })

  test('without marks, or with two of one, is left alone', () => {
    for (const wrong of ['no marks', readme + readme, readme.split('first').reverse().join('')])
      expect(() => withBetween(wrong, 'tables')).toThrow('README.md must have the lines')
  })
})

test('a picture is there from the first of the last frames that show it', () => {
  const frames = ['blank', 'whole', 'moving', 'whole', 'whole'].map((picture, time) => ({ time, picture }))
  expect(cameToStay(frames, 'whole')).toBe(3)
  expect(cameToStay(frames, 'blank')).toBeUndefined()
  expect(cameToStay(frames.slice(0, 3), 'whole')).toBeUndefined()
})

test('what is sent counts by its kind, once it has arrived whole', () => {
  const transfers = [
    { kind: 'code', bytes: 10, end: 1 },
    { kind: 'fonts', bytes: 20, end: 2 },
    { kind: 'code', bytes: 5, end: 2 },
    { kind: 'other', bytes: 40, end: 3 },
  ] as const
  expect(sumUntil(transfers, 2)).toEqual({ bytes: { code: 15, fonts: 20, other: 0 }, requests: 3 })
})

test('slides for questions are opened by their number, and gone through from there', () => {
  const slides = [false, false, true, true].map(backup => ({ backup }))
  expect(slides.slice(1).map((_, index) => keysToOurs(slides, index + 1))).toEqual([['ArrowDown'], ['3', 'Enter'], ['ArrowDown']])
})

test('times of a machine that was busy are said not to count', () => {
  const run = { chromium: '1.0', runs: 5 }
  expect(circumstances({ ...run, load: 0.4 }, 2)).not.toContain('busy')
  expect(circumstances({ ...run, load: 3 }, 2)).toContain('busy with other work when this began (load 3.0 on 2 cores)')
})
