import type { Locale, Participant, SummitStepId } from '../data'
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

/** The outermost columns. */
function edges(locale: Locale): (Participant | undefined)[] {
  const columns = participantColumns(locale)
  return [columns.at(0), columns.at(-1)]
}

/** A step as one statement: an arrow for what one does to another, else a note over those it is about. */
function statement({ step: { sign } }: SummitRow, locale: Locale): string {
  const words = escapeMermaid(sign.text[locale])
  if (sign.over) {
    // Over a column at the edge a note may not grow past it.
    const wrap = sign.over.length === 1 && edges(locale).includes(sign.over[0]) ? 'wrap:' : ''
    return `Note over ${sign.over.join(',')}: ${wrap}${words}`
  }
  return `${sign.from}${sign.mutual ? '<<->>' : '->>'}${sign.to}: ${words}`
}

/** Says of the steps that follow, for whoever reads the text, that their order is open. */
function orderComment({ index, bracket }: SummitRow, locale: Locale): string[] {
  return bracket?.from === index
    ? [`%% ${messages.orderNotStated[locale]}: ${bracket.from + 1}–${bracket.to + 1}`]
    : []
}

function diagramOf(locale: Locale, statements: readonly string[]): string {
  const participants = participantColumns(locale)
    .map(id => `participant ${id} as wrap:${escapeMermaid(summitParticipants[id][locale])}`)
  return ['sequenceDiagram', ...[...participants, ...statements].map(line => `  ${line}`), ''].join('\n')
}

/** The whole sequence as a Mermaid `sequenceDiagram`: one statement a step, in the order of the data. */
export function summitMermaid(locale: Locale): string {
  return diagramOf(locale, summitRows().flatMap(row => [...orderComment(row, locale), statement(row, locale)]))
}

/** The same in as many diagrams as there are steps, by which one finds the step that Mermaid cannot read. */
export function summitMermaidSteps(locale: Locale): { readonly id: SummitStepId, readonly text: string }[] {
  return summitRows().map(row => ({ id: row.id, text: diagramOf(locale, [statement(row, locale)]) }))
}
