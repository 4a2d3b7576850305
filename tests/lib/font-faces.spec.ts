import { expect, test } from '@playwright/test'
import { faceName, faceRules, marksAndLetters, partsOf, splitRule, unicodeRange } from '../../lib/font-faces'

const codesOf = (text: string) => [...text].map(character => character.codePointAt(0)!)

test.describe('the parts of a face', () => {
  test('are what the texts need, and all that is left', () => {
    const { used, left } = partsOf(codesOf('ñéöع'), 'Café ع')
    expect(used).toEqual(codesOf('éع'))
    expect(left).toEqual(codesOf('ñö'))
  })

  test('have nothing that the face has not', () => {
    expect(partsOf(codesOf('a'), 'é日')).toEqual({ used: codesOf('a'), left: [] })
  })

  test('keep what is typed in English, and what a word of Arabic may be made of, on one side', () => {
    const typed = 'ABCZabcz0189 .,?!\'"-@ءآأؤإئابتثجحخدذرزسشصضطظعغفقكلمنهوىيةًٌٍَُِّْٰـ٠٩؟،؛'
    expect(partsOf(codesOf(typed), '').left).toEqual([])
  })
})

test('digits and marks are apart from the letters of the other script', () => {
  expect(marksAndLetters(codesOf('aé.«24»'))).toEqual({ marks: codesOf('.«24»'), letters: codesOf('aé') })
  expect(marksAndLetters(codesOf('عء،')).letters).toEqual([])
})

test.describe('a range', () => {
  test('joins neighbours', () => {
    expect(unicodeRange(codesOf('abcé日本'))).toBe('U+61-63, U+E9, U+65E5, U+672C')
    expect(unicodeRange([0x20, 0x21, 0x1F600])).toBe('U+20-21, U+1F600')
    expect(unicodeRange([])).toBe('')
  })
})

test.describe('a rule', () => {
  const css = `@font-face {\n  font-family: 'One Face';\n  font-weight: 600;\n  src: url('package/one.woff2') format('woff2');\n}`
  const local = `@font-face {\n  font-family: 'Meanwhile';\n  src: local('Arial');\n}`

  test('is read where it loads a file', () => {
    const rules = faceRules(`${css}\n${local}\np { color: red }`)
    expect(rules).toEqual([{ family: 'One Face', weight: 600, url: 'package/one.woff2', css }])
    expect(rules.map(faceName)).toEqual(['one-face-600'])
  })

  test('is refused where it names no single weight', () => {
    expect(() => faceRules(css.replace('600', '400 700'))).toThrow('font-weight')
  })

  test('becomes one for each piece, which differ in their file and their range alone', () => {
    const [rule] = faceRules(css)
    const [small, whole, ...more] = splitRule(rule!, [{ url: '../small.woff2', codes: codesOf('ab') }, { url: rule!.url, codes: codesOf('é') }]).match(/@font-face[^}]*\}/g)!
    expect(more).toEqual([])
    expect(small).toBe(css.replace('package/one.woff2', '../small.woff2').replace(/\n\}$/, '\n  unicode-range: U+61-62;\n}'))
    expect(whole).toBe(css.replace(/\n\}$/, '\n  unicode-range: U+E9;\n}'))
  })
})
