import type { Stroke } from '../../lib/keys'
import { expect, test } from '@playwright/test'
import { isLetter, turnOf } from '../../lib/keys'

function stroke(of: Partial<Stroke>): Stroke {
  return { key: '', code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...of }
}

test.describe('a letter’s key', () => {
  test('is known by its letter on a Latin layout, wherever it stands', () => {
    expect(isLetter(stroke({ key: 'e', code: 'KeyE' }), 'e')).toBe(true)
    expect(isLetter(stroke({ key: 'E', code: 'KeyE', shiftKey: true }), 'e')).toBe(true)
    expect(isLetter(stroke({ key: 'e', code: 'KeyD' }), 'e')).toBe(true)
    expect(isLetter(stroke({ key: 'd', code: 'KeyE' }), 'e')).toBe(false)
  })

  test('is known by its place on an Arabic one', () => {
    expect(isLetter(stroke({ key: 'ث', code: 'KeyE' }), 'e')).toBe(true)
    expect(isLetter(stroke({ key: 'ُ', code: 'KeyE', shiftKey: true }), 'e')).toBe(true)
    expect(isLetter(stroke({ key: 'ي', code: 'KeyD' }), 'e')).toBe(false)
  })

  for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
    test(`is the browser’s with ${modifier}`, () => {
      expect(isLetter(stroke({ key: 'e', code: 'KeyE', [modifier]: true }), 'e')).toBe(false)
      expect(turnOf(stroke({ key: 'ArrowRight', [modifier]: true }), 'ltr')).toBeUndefined()
    })
  }
})

test.describe('a key that turns slides', () => {
  const onward = { ltr: 'ArrowRight', rtl: 'ArrowLeft' } as const
  const back = { ltr: 'ArrowLeft', rtl: 'ArrowRight' } as const

  for (const direction of ['ltr', 'rtl'] as const) {
    test(`points where the deck is read: ${direction}`, () => {
      expect(turnOf(stroke({ key: onward[direction] }), direction)).toBe('next')
      expect(turnOf(stroke({ key: back[direction] }), direction)).toBe('prev')
      expect(turnOf(stroke({ key: onward[direction], shiftKey: true }), direction)).toBe('nextSlide')
      expect(turnOf(stroke({ key: back[direction], shiftKey: true }), direction)).toBe('prevSlide')
    })

    test(`is the clicker’s in both directions: ${direction}`, () => {
      expect(turnOf(stroke({ key: 'PageDown' }), direction)).toBe('next')
      expect(turnOf(stroke({ key: 'PageUp' }), direction)).toBe('prev')
    })

    test(`is neither Space nor Enter: ${direction}`, () => {
      for (const key of [' ', 'Enter'])
        expect(turnOf(stroke({ key }), direction)).toBeUndefined()
    })
  }
})
