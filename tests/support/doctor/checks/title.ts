import type { Fault } from '../fault'
import type { Reading } from '../reading'
import { excerpt } from '../fault'
import { title as limits } from '../limits'
import { countWords } from './words'

function fault(text: string, measured: string, allowed: string, hint: string): Fault {
  return { check: 'title', text: excerpt(text), measured, allowed, hint }
}

/** A slide's title: one, of few lines, and in the talk of few words. */
export function title({ titles }: Reading, backup: boolean): Fault[] {
  const count = titles.length === 1 ? [] : [fault(titles.map(({ text }) => text).join(' / '), `${titles.length} titles`, '1 title', 'give the slide one h1')]
  return [...count, ...titles.flatMap(({ text, lines }) => [
    ...lines > limits.lines ? [fault(text, `${lines} lines`, `${limits.lines} lines`, 'say it shorter')] : [],
    ...!backup && countWords(text) > limits.words ? [fault(text, `${countWords(text)} words`, `${limits.words} words`, 'say one thing; what limits it goes into the byline')] : [],
  ])]
}
