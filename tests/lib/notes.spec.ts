import { expect, test } from '@playwright/test'
import { locales, messages } from '../../data'
import { click, clicksIn, firstWords, readNote } from '../../lib/notes'
import { slides } from '../support/slides'

/** The words of a text, without its clicks. */
function wordsIn(...texts: readonly (string | undefined)[]): string[] {
  return texts.join(' ').replaceAll(click, ' ').split(/\s+/).filter(Boolean)
}

for (const locale of locales) {
  const doNotSay = messages.noteDoNotSay[locale]
  const question = messages.noteQuestion[locale]

  test.describe(`the notes, ${locale}`, () => {
    const all = slides(locale).map((slide) => {
      const note = readNote(slide.note, locale)
      const steps = Array.from({ length: clicksIn(slide.note) + 1 }, (_, step) => step)
      return { alias: slide.alias, written: slide.note, note, said: note.say.flat(), steps }
    })

    test('are read in full, and in order', () => {
      for (const { alias, written, note: { say, doNotSay: warning, question: asked }, said } of all) {
        const texts = said.map(part => part.text)
        expect(wordsIn(...texts, doNotSay, warning, question, asked?.text, asked?.answer), alias).toEqual(wordsIn(written))
        for (const text of [...texts, warning, asked?.text])
          expect(text, alias).toMatch(/^\S+(?: \S+)*$/)
        expect(say.filter(paragraph => paragraph.length === 0), alias).toEqual([])
      }
    })

    test('have words for every step, said at that step and no other', () => {
      for (const { alias, written, said, steps } of all) {
        const order = said.map(part => part.step)
        expect(order, alias).toEqual(order.toSorted((a, b) => a - b))
        const parts = written.slice(0, written.indexOf(doNotSay)).split(click).map(part => wordsIn(part))
        expect(parts, alias).not.toContainEqual([])
        expect(steps.map(step => wordsIn(...said.filter(part => part.step === step).map(part => part.text))), alias).toEqual(parts)
      }
    })

    test('part the likely question from its answer at the question mark', () => {
      for (const { alias, note } of all) {
        const { text, answer } = note.question!
        expect(text, alias).toMatch(answer ? /^[^?؟]+[?؟]$/ : /^[^?؟]+$/)
      }
    })

    test('begin each step with its first words, cut at a word', () => {
      for (const { alias, note, said, steps } of all) {
        for (const step of steps) {
          const words = wordsIn(said.find(part => part.step === step)?.text)
          const lengths = words.map((_, index) => index + 1)
          const begun = lengths.map(length => [...words.slice(0, length), ...length < words.length ? ['…'] : []].join(' '))
          expect(lengths.map(length => firstWords(note, step, length)), `${alias}, step ${step}`).toEqual(begun)
          expect(begun, `${alias}, step ${step}`).toContain(firstWords(note, step))
        }
        expect(firstWords(note, steps.length), alias).toBeUndefined()
      }
    })
  })

  test.describe(`a note, ${locale}`, () => {
    test('that is empty has no parts', () => {
      for (const empty of ['', ' \n\n  \n'])
        expect(readNote(empty, locale)).toEqual({ say: [] })
      expect(firstWords(readNote('', locale), 0)).toBeUndefined()
      expect(clicksIn('')).toBe(0)
    })

    test('may mark a click within a paragraph, at its end, or alone', () => {
      const note = readNote(`one ${click} two ${click}\n\nthree\n\n${click}\n\nfour`, locale)
      expect(note.say).toEqual([
        [{ step: 0, text: 'one' }, { step: 1, text: 'two' }],
        [{ step: 2, text: 'three' }],
        [{ step: 3, text: 'four' }],
      ])
    })

    test('may break its lines anywhere, as editors of any system do', () => {
      const parts = ['one\ntwo', `${doNotSay}\nthree`, `${question} four?\nfive`]
      const read = readNote(['one two', `${doNotSay} three`, `${question} four? five`].join('\n\n'), locale)
      expect(read).toEqual({ say: [[{ step: 0, text: 'one two' }]], doNotSay: 'three', question: { text: 'four?', answer: 'five' } })
      expect(readNote(parts.join('\n \n\n'), locale)).toEqual(read)
      expect(readNote(parts.join('\n\n').replaceAll('\n', '\r\n'), locale)).toEqual(read)
    })

    test('has a heading only where a paragraph begins with it', () => {
      const text = `words, ${doNotSay} and ${question} among them`
      expect(readNote(text, locale)).toEqual({ say: [[{ step: 0, text }]] })
    })

    test('with nothing asked has no answer', () => {
      expect(readNote(`${question} any of these.`, locale).question).toEqual({ text: 'any of these.', answer: '' })
    })
  })
}

test('the notes have the same parts in every language', () => {
  const shapes = locales.map(locale => slides(locale).map(({ alias, note }) => {
    const { say, question } = readNote(note, locale)
    return [alias, [...new Set(say.flat().map(part => part.step))], Boolean(question?.text)]
  }))
  for (const shape of shapes)
    expect(shape).toEqual(shapes[0])
})
