import type { Locale } from '../data'
import { messages } from '../data'

/** Some words of a note, with the step of the slide at which they are said: 0 before its first click. */
export interface NoteWords {
  readonly step: number
  readonly text: string
}

/** A slide's speaker notes: what to say, what not to say, and what is likely to be asked. */
export interface Note {
  /** Paragraph by paragraph. */
  readonly say: readonly (readonly NoteWords[])[]
  readonly doNotSay?: string
  readonly question?: { readonly text: string, readonly answer: string }
}

/** How a note marks a click. */
export const click = '[click]'

/** How many clicks a slide's notes mark. */
export function clicksIn(note: string): number {
  return note.split(click).length - 1
}

/** What follows a heading like "Do not say:", if a paragraph begins with it. */
function after(heading: string, paragraph: string): string | undefined {
  return paragraph.startsWith(heading) ? paragraph.slice(heading.length).trim() : undefined
}

/** A note, as it is written in a deck's Markdown, in its parts. */
export function readNote(note: string, locale: Locale): Note {
  const say: NoteWords[][] = []
  let doNotSay: string | undefined
  let asked: string | undefined
  let step = 0
  for (const paragraph of note.split(/\n\s*\n/).map(each => each.trim().replace(/\s+/g, ' ')).filter(Boolean)) {
    const warning = after(messages.noteDoNotSay[locale], paragraph)
    const question = after(messages.noteQuestion[locale], paragraph)
    if (warning !== undefined) {
      doNotSay = warning
    }
    else if (question !== undefined) {
      asked = question
    }
    else {
      const [first = '', ...others] = paragraph.split(click).map(text => text.trim())
      const words = [{ step, text: first }, ...others.map(text => ({ step: ++step, text }))]
      say.push(words.filter(({ text }) => text))
    }
  }
  return {
    say: say.filter(paragraph => paragraph.length),
    ...doNotSay === undefined ? {} : { doNotSay },
    ...asked === undefined ? {} : { question: questionAndAnswer(asked) },
  }
}

/** Parts a likely question from its answer, at the question mark; without one there is no answer. */
function questionAndAnswer(text: string): { text: string, answer: string } {
  const end = text.search(/[?؟]/) + 1 || text.length
  return { text: text.slice(0, end), answer: text.slice(end).trim() }
}

/** The first words said at a step, cut at a word. */
export function firstWords({ say }: Note, step: number, length = 9): string | undefined {
  const words = say.flat().find(part => part.step === step)?.text.split(' ')
  return words && (words.length > length ? `${words.slice(0, length).join(' ')} …` : words.join(' '))
}
