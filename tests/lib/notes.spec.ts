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
    for (const slide of slides(locale)) {
      const note = readNote(slide.note, locale)
      const said = note.say.flat()
      const steps = Array.from({ length: clicksIn(slide.note) + 1 }, (_, step) => step)

      test(`of ${slide.alias} are read in full, and in order`, () => {
        expect(wordsIn(...said.map(part => part.text), doNotSay, note.doNotSay, question, note.question?.text, note.question?.answer)).toEqual(wordsIn(slide.note))
        for (const text of [...said.map(part => part.text), note.doNotSay, note.question?.answer]) {
          expect(text).toBeTruthy()
          expect(text).not.toMatch(/\[click\]|\n| {2}|^\s|\s$/)
        }
        expect(note.say.every(paragraph => paragraph.length > 0)).toBe(true)
      })

      test(`of ${slide.alias} have words for every step, said at that step and no other`, () => {
        expect(said.map(part => part.step)).toEqual(said.map(part => part.step).toSorted((a, b) => a - b))
        const parts = slide.note.slice(0, slide.note.indexOf(doNotSay)).split(click)
        for (const step of steps) {
          expect(wordsIn(parts[step]), `step ${step}`).not.toEqual([])
          expect(wordsIn(...said.filter(part => part.step === step).map(part => part.text)), `step ${step}`).toEqual(wordsIn(parts[step]))
        }
      })

      test(`of ${slide.alias} part the likely question from its answer at the question mark`, () => {
        const { text, answer } = note.question!
        expect(text).toMatch(/^$|^[^?؟]+[?؟]$/)
        if (!text)
          expect(answer).not.toMatch(/[?؟]/)
      })

      test(`of ${slide.alias} begin each step with its first words, cut at a word`, () => {
        for (const step of steps) {
          const words = wordsIn(said.find(part => part.step === step)?.text)
          expect(firstWords(note, step, words.length)).toBe(words.join(' '))
          for (let length = 1; length < words.length; length++)
            expect(firstWords(note, step, length)).toBe([...words.slice(0, length), '…'].join(' '))
          expect(wordsIn(firstWords(note, step)?.replace(' …', ''))).toEqual(words.slice(0, 9))
        }
        expect(firstWords(note, steps.length)).toBeUndefined()
      })
    }
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

    test('with nothing asked has an answer alone', () => {
      expect(readNote(`${question} any of these.`, locale).question).toEqual({ text: '', answer: 'any of these.' })
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
