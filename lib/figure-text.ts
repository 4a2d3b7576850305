import type { ActorId, BlocId, Locale, RelationId, Rung } from '../data'
import { actors, blocs, escalation, escalationAside, messages, relations, rungKinds, summitParticipants, times } from '../data'
import { commas } from './format'
import { summitRows } from './summit-steps'

/*
 * The figures in words: what each shows, as alternative text where a figure cannot be explored. A text says what the
 * caption says first, then everything drawn, in the order of the data.
 */

/** The name of either end of a relation. */
export function nameOf(id: ActorId | BlocId, locale: Locale): string {
  return (id in actors ? actors[id as ActorId] : blocs[id as BlocId]).name[locale]
}

/** A relation as words: "Keir Starmer: appointed (Jonathan Powell)". */
export function relationText(id: RelationId, locale: Locale): string {
  const { from, label, to } = relations[id]
  return `${nameOf(from, locale)}: ${label[locale]} (${nameOf(to, locale)})`
}

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
  return describe(caption, shown.map(id => relationText(id, locale)), locale)
}

/** @param reached how many steps are told */
export function summitText(reached: number, locale: Locale): string {
  const steps = summitRows().slice(0, reached).map(({ step, bracket }) =>
    `${times[step.time].name[locale]}: ${step.text[locale]}${bracket ? ` (${messages.orderNotStated[locale]})` : ''}`)
  return describe(messages.summitCaption[locale], steps, locale)
}

/** The sequence diagram alone: who does what to whom, in its order. */
export function diagramText(reached: number, locale: Locale): string {
  const messagesSent = summitRows().slice(0, reached).map(({ step: { message: { from, to, text } } }) => {
    const ends = [from, ...to ? [to] : []].map(id => summitParticipants[id][locale])
    return `${ends.join(locale === 'ar' ? ' ← ' : ' → ')}: ${text[locale]}`
  })
  return describe(messages.diagramLabel[locale], messagesSent, locale)
}

/** @param reached how many rungs are told, from the lowest up */
export function ladderText(reached: number, locale: Locale): string {
  const rungs = Object.values<Rung>(escalation).slice(0, reached)
    .map(({ kind, text, time }) => `${text[locale]} (${rungKinds[kind].name[locale]}${commas[locale]}${times[time].name[locale]})`)
  const aside = `${messages.besideLadder[locale]}: ${escalationAside.text[locale]}`
  const caption = `${messages.ladderCaption[locale]} ${messages.ourOrder[locale]}: ${messages.orderOurs[locale]}`
  return describe(caption, [...rungs, aside], locale)
}
