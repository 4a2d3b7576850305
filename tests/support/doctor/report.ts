import type { Role } from './reading'
import type { Visit } from './visit'
import { ratio } from './fault'

/** "2", or "2–5" and "7" for what is in a row. */
function steps(numbers: readonly number[]): string {
  const rows: [number, number][] = []
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = rows.at(-1)
    if (last && last[1] === number - 1)
      last[1] = number
    else
      rows.push([number, number])
  }
  return rows.map(([from, to]) => from === to ? String(from) : `${from}–${to}`).join(', ')
}

/** The visits that share something, in the order in which it comes up. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>()
  for (const item of items)
    groups.set(keyOf(item), [...groups.get(keyOf(item)) ?? [], item])
  return [...groups.values()]
}

/** Every fault once, with the places and the steps at which it shows: what, where, measured, allowed, and how it is mended. */
export function faultLines(visits: readonly Visit[]): string[] {
  const found = visits.flatMap(visit => visit.faults.map(fault => ({ visit, fault })))
  return grouped(found, ({ visit, fault }) => [visit.locale, visit.slide, fault.check, fault.text, fault.allowed].join('\n')).map((group) => {
    const [{ visit, fault }] = group as [typeof group[0]]
    const places = grouped(group, each => `${each.visit.medium}, ${each.visit.theme}`)
      .map(([first, ...others]) => `${first!.visit.medium} ${first!.visit.theme} ${steps([first!, ...others].map(each => each.visit.step))}`)
    return `${visit.locale} · ${visit.slide} · ${places.join('; ')} · ${fault.check}: “${fault.text}”: ${fault.measured}; allowed: ${fault.allowed}. Mend: ${fault.hint}.`
  })
}

const roles: readonly Role[] = ['title', 'body', 'label', 'table', 'citation']

const heads = ['slide', 'deck', 'words', 'at', 'title', ...roles.map(role => `${role} px`), 'text 7:1', 'text 4.5:1', 'lines 3:1', 'faults']

/** The smallest of some numbers, written; a dash where there are none. */
function smallest(numbers: readonly (number | undefined)[], write: (number: number) => string = String): string {
  const known = numbers.filter(number => number !== undefined)
  return known.length > 0 ? write(Math.min(...known)) : '–'
}

function row(visits: readonly Visit[]): string[] {
  const wordiest = visits.reduce((most, visit) => visit.measures.words > most.measures.words ? visit : most)
  const { locale, slide, measures: { titleLines, titleWords } } = visits[0]!
  const contrast = (...of: readonly (Role | 'line')[]) => smallest(visits.flatMap(visit => of.map(each => visit.measures.contrasts[each])), ratio).replace(' : 1', '')
  return [
    slide,
    locale,
    String(wordiest.measures.words),
    String(wordiest.step),
    titleLines === undefined ? '–' : `${titleLines} l, ${titleWords} w`,
    ...roles.map(role => smallest(visits.map(visit => visit.measures.sizes[role]))),
    contrast('title', 'body'),
    contrast('label', 'table', 'citation'),
    contrast('line'),
    String(faultLines(visits).length),
  ]
}

/** A table of all slides, each at its worst: the most words with the step, the smallest text, the least contrast, and how many faults. */
export function tableOf(visits: readonly Visit[]): string {
  const rows = [heads, ...grouped(visits, ({ locale, slide }) => `${locale} ${slide}`).map(row)]
  const widths = heads.map((_, column) => Math.max(...rows.map(cells => cells[column]!.length)))
  return rows.map(cells => cells.map((cell, column) => column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)).join('  ')).join('\n')
}
