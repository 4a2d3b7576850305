import type { Direction, KeyBinding, KeyId, Press } from '../../data'
import type { Stroke } from '../../lib/keys'
import { expect, test } from '@playwright/test'
import { directions, keyBindings, keySections, locales, messages } from '../../data'
import { arrowKey, capsOf, digitOf, isLetter, isPlain, keyOf, keysBySection } from '../../lib/keys'
import { arabicLayout } from '../support/input'

function stroke(of: Partial<Stroke>): Stroke {
  return { key: '', code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...of }
}

const ways = ['ltr', 'rtl'] as const
const modifiers = ['ctrlKey', 'altKey', 'metaKey'] as const
const bindings = Object.entries(keyBindings) as [KeyId, KeyBinding][]
const presses: readonly (readonly [KeyId, Press])[] = bindings.flatMap(([id, binding]) => binding.presses.map(press => [id, press] as const))
const letters = [...'abcdefghijklmnopqrstuvwxyz']

/** What an Arabic keyboard writes with the key of each Latin letter, and with Shift. */
const arabicLetters: Readonly<Record<string, readonly [string, string]>> = {
  a: ['ش', 'ِ'], b: ['لا', 'لآ'], c: ['ؤ', '}'], d: ['ي', ']'], e: ['ث', 'ُ'], f: ['ب', '['], g: ['ل', 'لأ'], h: ['ا', 'أ'], i: ['ه', '÷'],
  j: ['ت', 'ـ'], k: ['ن', '،'], l: ['م', '/'], m: ['ة', '’'], n: ['ى', 'آ'], o: ['خ', '×'], p: ['ح', '؛'], q: ['ض', 'َ'], r: ['ق', 'ٌ'],
  s: ['س', 'ٍ'], t: ['ف', 'لإ'], u: ['ع', '‘'], v: ['ر', '{'], w: ['ص', 'ً'], x: ['ء', 'ْ'], y: ['غ', 'إ'], z: ['ئ', '~'],
}

/** What it writes with the keys of signs. */
const arabicSigns: Readonly<Record<string, string>> = { Backquote: 'ذ', Period: 'ز', Slash: '؟', Equal: '=', Minus: '-', NumpadAdd: '+' }

function letterStroke(letter: string, shiftKey: boolean, layout: 'Latin' | 'Arabic'): Stroke {
  const latin = shiftKey ? letter.toUpperCase() : letter
  return stroke({ key: layout === 'Latin' ? latin : arabicLetters[letter]![Number(shiftKey)], code: `Key${letter.toUpperCase()}`, shiftKey })
}

/** The stroke that a press is, on a keyboard of that layout. */
function strokeOf(press: Press, direction: Direction, layout: 'Latin' | 'Arabic'): Stroke {
  const shiftKey = Boolean(press.shift)
  if ('letter' in press)
    return letterStroke(press.letter, shiftKey, layout)
  if ('sign' in press)
    return stroke({ key: layout === 'Latin' ? press.sign : arabicSigns[press.at], code: press.at, shiftKey })
  return stroke({ key: 'arrow' in press ? arrowKey(press.arrow, direction) : press.key, shiftKey })
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
    for (const [letter, written] of Object.entries(arabicLayout))
      expect(arabicLetters[letter]![0]).toBe(written)
    for (const letter of letters) {
      for (const shift of [false, true])
        expect(letters.filter(other => isLetter(letterStroke(letter, shift, 'Arabic'), other))).toEqual([letter])
    }
  })

  test('does with Caps Lock what it does without', () => {
    for (const letter of letters) {
      for (const direction of ways) {
        for (const shiftKey of [false, true]) {
          const plain = letterStroke(letter, shiftKey, 'Latin')
          const locked = { ...plain, key: shiftKey ? letter : letter.toUpperCase() }
          expect(keyOf(locked, direction), JSON.stringify(locked)).toBe(keyOf(plain, direction))
        }
      }
    }
  })

  for (const modifier of modifiers) {
    test(`is the browser’s with ${modifier}`, () => {
      expect(isLetter(stroke({ key: 'e', code: 'KeyE', [modifier]: true }), 'e')).toBe(false)
    })
  }
})

for (const modifier of modifiers) {
  test(`every key is the browser’s with ${modifier}`, () => {
    for (const [id, press] of presses) {
      for (const direction of ways) {
        const pressed = { ...strokeOf(press, direction, 'Latin'), [modifier]: true }
        expect(isPlain(pressed)).toBe(false)
        expect(keyOf(pressed, direction), id).toBeUndefined()
      }
    }
    for (const key of ['7', '٧', '۷'])
      expect(digitOf(stroke({ key, [modifier]: true }))).toBeUndefined()
  })
}

for (const direction of ways) {
  test.describe(`the keys where the deck is read ${direction}`, () => {
    for (const layout of ['Latin', 'Arabic'] as const) {
      test(`do each what the table says, on a keyboard that writes ${layout}`, () => {
        for (const [id, press] of presses)
          expect(keyOf(strokeOf(press, direction, layout), direction), JSON.stringify(press)).toBe(id)
      })

      test(`do nothing else with a letter, on a keyboard that writes ${layout}`, () => {
        for (const letter of letters) {
          for (const shift of [false, true]) {
            const bound = presses.filter(([, press]) => 'letter' in press && press.letter === letter && Boolean(press.shift) === shift).map(([id]) => id)
            expect(keyOf(letterStroke(letter, shift, layout), direction), `${shift ? 'Shift+' : ''}${letter}`).toBe(bound[0])
          }
        }
      })

      test(`are of no two bindings, on a keyboard that writes ${layout}`, () => {
        const strokes = presses.map(([, press]) => JSON.stringify(strokeOf(press, direction, layout)))
        expect(new Set(strokes).size).toBe(strokes.length)
      })
    }

    test('know a sign by what it writes wherever it stands, and not where a Latin layout writes another', () => {
      for (const [id, press] of presses) {
        if (!('sign' in press))
          continue
        for (const shiftKey of [false, true]) {
          expect(keyOf(stroke({ key: press.sign, code: 'Digit7', shiftKey }), direction), press.sign).toBe(id)
          expect(keyOf(stroke({ key: 'é', code: press.at, shiftKey }), direction), press.sign).toBeUndefined()
        }
        expect(keyOf(stroke({ key: 'ё', code: press.at, shiftKey: !press.shift }), direction), press.sign).toBeUndefined()
      }
    })

    test('turn onward and back where the arrows point', () => {
      const [onward, back] = direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
      expect(keyOf(stroke({ key: onward }), direction)).toBe('next')
      expect(keyOf(stroke({ key: back }), direction)).toBe('prev')
      expect(keyOf(stroke({ key: onward, shiftKey: true }), direction)).toBe('nextSlide')
      expect(keyOf(stroke({ key: back, shiftKey: true }), direction)).toBe('prevSlide')
      expect(keyOf(stroke({ key: 'ArrowDown' }), direction)).toBe('nextSlide')
      expect(keyOf(stroke({ key: 'ArrowUp' }), direction)).toBe('prevSlide')
    })

    test('are a clicker’s too', () => {
      expect(keyOf(stroke({ key: 'PageDown' }), direction)).toBe('next')
      expect(keyOf(stroke({ key: 'PageUp' }), direction)).toBe('prev')
      expect(keyOf(stroke({ key: 'b', code: 'KeyB' }), direction)).toBe('black')
      expect(keyOf(stroke({ key: '.', code: 'Period' }), direction)).toBe('black')
    })

    test('are none of those that mean something else everywhere, and no digit, which belongs to a number', () => {
      for (const shiftKey of [false, true]) {
        for (const key of ['Escape', 'Tab', 'Shift', 'F1', 'F5', 'F11', 'Delete', 'Process', 'Unidentified', ''])
          expect(keyOf(stroke({ key, code: key, shiftKey }), direction), key).toBeUndefined()
        for (const digits of ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹']) {
          for (const [value, key] of [...digits].entries())
            expect(keyOf(stroke({ key, code: `Digit${value}`, shiftKey }), direction), key).toBeUndefined()
        }
      }
    })
  })
}

test('a digit is known in whatever script it is written, and nothing else is one', () => {
  for (const digits of ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'])
    expect([...digits].map(key => digitOf(stroke({ key })))).toEqual([...digits].map((_, value) => value))
  for (const key of ['', 'a', '12', '٫', ' ', 'Enter', 'F1', 'ه'])
    expect(digitOf(stroke({ key })), key).toBeUndefined()
})

test('a letter that is Slidev’s own does what it does there', () => {
  const own: Readonly<Record<string, KeyId>> = { d: 'dark', f: 'fullscreen', g: 'goTo', o: 'overview' }
  for (const [id, press] of presses) {
    if ('letter' in press && Object.hasOwn(own, press.letter))
      expect(id, press.letter).toBe(own[press.letter])
  }
  for (const [letter, id] of Object.entries(own))
    expect(presses).toContainEqual([id, { letter }])
})

test('the table names each key’s letter small, and each press in one way', () => {
  const written = presses.map(([, press]) => JSON.stringify(press))
  expect(new Set(written).size).toBe(written.length)
  for (const [id, press] of presses) {
    if ('letter' in press)
      expect(press.letter, id).toMatch(/^[a-z]$/)
  }
  expect(bindings.every(([, binding]) => binding.presses.length > 0)).toBe(true)
})

test('the sections hold every key once, in the order of the table, and none is empty', () => {
  const sections = keysBySection(true)
  expect([...sections.keys()]).toEqual(Object.keys(keySections))
  for (const [section, keys] of sections)
    expect(keys).toEqual(bindings.filter(([, binding]) => binding.section === section))
})

for (const locale of locales) {
  test.describe(`what is written on the keys, ${locale}`, () => {
    test('is another for every press, and says what each key does in other words', () => {
      const caps = presses.map(([, press]) => capsOf(press, locale).join('+'))
      expect(new Set(caps).size).toBe(caps.length)
      const names = bindings.map(([, { name }]) => name[locale])
      expect(new Set(names).size).toBe(names.length)
    })

    test('is a capital, an arrow that points where the deck is read, a sign as it comes out, or a key’s name', () => {
      for (const [id, press] of presses) {
        const caps = capsOf(press, locale)
        expect(caps.every(cap => cap.trim() !== ''), id).toBe(true)
        expect(caps.length > 1, id).toBe(Boolean(press.shift) && !('sign' in press))
        if (caps.length > 1)
          expect(caps[0]).toBe('Shift')
        const cap = caps.at(-1)
        if ('letter' in press)
          expect(cap).toBe(press.letter.toUpperCase())
        else if ('sign' in press)
          expect(cap).toBe(press.sign)
        else if ('arrow' in press)
          expect(cap).toBe((press.arrow === 'onward') === (directions[locale] === 'ltr') ? '→' : '←')
        else if (press.key.startsWith('Arrow'))
          expect(cap, press.key).toBe({ ArrowUp: '↑', ArrowDown: '↓' }[press.key])
        else
          expect(cap?.replaceAll(' ', ''), press.key).toBe(press.key === ' ' ? messages.keySpace[locale] : press.key)
      }
    })
  })
}
