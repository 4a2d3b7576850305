import type { Deed, LineStateId, Locale, RelationId } from '../data'
import type { ScaleId } from './judgements'
import { escalationAside, lineStates, messages, places, relations, rungKinds, times } from '../data'
import { commas } from './format'
import { lineHeading, linePartsOf } from './line'
import { rungRows } from './escalation'
import { scaleOf } from './judgements'
import { sentenceOf } from './sentences'
import { summitRows } from './summit-steps'

/*
 * The figures in words: what each shows, as alternative text where a figure cannot be explored. A text says what the
 * caption says first, then everything drawn, in the order of the data, each as the sentence it shortens.
 */

/** Whole sentences after one another, the parts of each a list. */
function describe(caption: string, parts: readonly string[], locale: Locale): string {
  const stop = /[.!؟?]$/.test(caption) ? '' : '.'
  return `${caption}${stop} ${parts.join(locale === 'ar' ? '؛ ' : '; ')}.`
}

/**
 * @param caption what the map's caption says
 * @param shown the relations drawn
 */
export function mapText(caption: string, shown: readonly RelationId[], locale: Locale): string {
  return describe(caption, shown.map(id => sentenceOf(relations[id], locale)), locale)
}

/** @param reached how many steps are told */
export function summitText(reached: number, locale: Locale): string {
  const steps = summitRows().slice(0, reached).map(({ step, bracket }) =>
    `${times[step.time].name[locale]}: ${sentenceOf(step, locale)}${bracket ? ` (${messages.orderNotStated[locale]})` : ''}`)
  return describe(messages.summitCaption[locale], steps, locale)
}

/** The sequence diagram: the same steps, all of them. */
export function diagramText(locale: Locale): string {
  const deeds: Deed[] = summitRows().map(row => row.step)
  return describe(messages.diagramLabel[locale], deeds.map(deed => sentenceOf(deed, locale)), locale)
}

/** @param reached how many steps are told, in the order of time */
export function escalationText(reached: number, locale: Locale): string {
  const rungs = rungRows().filter(({ step }) => step <= reached)
    .map(rung => `${sentenceOf(rung, locale)} (${rungKinds[rung.kind].name[locale]}${commas[locale]}${times[rung.time].name[locale]})`)
  const aside = `${messages.besideMoves[locale]}: ${escalationAside.text[locale]}`
  const caption = `${messages.escalationCaption[locale]} ${messages.ourOrder[locale]}: ${messages.orderOurs[locale]}`
  return describe(caption, [...rungs, aside], locale)
}

/** Our judgements on one of the scales. */
export function judgementsText(scale: ScaleId, locale: Locale): string {
  return describe(messages.judgements[locale], scaleOf(scale).rows.map(({ text, strength }) => `${text[locale]} (${strength[locale]})`), locale)
}

/** The line from London to Moscow in one of its states. */
export function lineText(state: LineStateId, locale: Locale): string {
  const parts = linePartsOf(state).map((words) => {
    const heading = lineHeading(words, locale)
    return words.by ? `${heading} (${words.by[locale]})` : heading
  })
  return parts.length ? describe(lineStates[state].alt[locale], parts, locale) : lineStates[state].alt[locale]
}

/** The map of the report's places. */
export function placesText(locale: Locale): string {
  return describe(messages.placesTwin[locale], Object.values(places).map(({ name, told }) => `${name[locale]}: ${told[locale]}`), locale)
}
