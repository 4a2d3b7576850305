import type { Locale, Participant } from '../data'
import type { SummitRow } from './summit-steps'
import { directions, messages, summitParticipants } from '../data'
import { summitRows } from './summit-steps'

/** What Mermaid would read as syntax, and how it wants it written. */
const escapes: Readonly<Record<string, string>> = {
  '#': '#35;',
  ';': '#59;',
  '"': '#quot;',
  '<': '#lt;',
  '>': '#gt;',
}

/** Text that Mermaid shows as it stands: no character of it ends a statement or opens an entity. */
export function escapeMermaid(text: string): string {
  return text
    .replace(/[#;"<>]/g, character => escapes[character] ?? character)
    .replace(/\s*[\r\n]+\s*/g, '<br/>')
}

/** The columns from left to right: Mermaid does not mirror, so a right-to-left deck gets them reversed. */
export function participantColumns(locale: Locale): Participant[] {
  const inReadingOrder = Object.keys(summitParticipants) as Participant[]
  return directions[locale] === 'rtl' ? inReadingOrder.reverse() : inReadingOrder
}

/** A step as one statement: a message from one to the other; an assessment, or what has no recipient, as a note. */
function statement({ step }: SummitRow, locale: Locale): string {
  const { from, to, mutual, text } = step.message
  const words = escapeMermaid(text[locale])
  if (to && step.nature === 'event')
    return `${from}${mutual ? '<<->>' : '->>'}${to}: ${words}`
  return to ? `Note over ${from},${to}: ${words}` : `Note over ${from}: wrap:${words}`
}

/** Says of the steps that follow, for whoever reads the text, that their order is open. */
function orderComment({ index, bracket }: SummitRow, locale: Locale): string[] {
  return bracket?.from === index
    ? [`%% ${messages.orderNotStated[locale]}: ${bracket.from + 1}–${bracket.to + 1}`]
    : []
}

/** The whole sequence as a Mermaid `sequenceDiagram`: one statement a step, in the order of the data. */
export function summitMermaid(locale: Locale): string {
  const participants = participantColumns(locale)
    .map(id => `participant ${id} as wrap:${escapeMermaid(summitParticipants[id][locale])}`)
  const steps = summitRows().flatMap(row => [...orderComment(row, locale), statement(row, locale)])
  return ['sequenceDiagram', ...[...participants, ...steps].map(line => `  ${line}`), ''].join('\n')
}
