import type { CutId } from '../data'
import type { Clock } from './clock'

/** A run of the talk that was timed. */
export interface Run {
  /** The cut that was given. */
  readonly cut: CutId
  /** When it ended, in milliseconds since 1970. */
  readonly ended: number
  /** Milliseconds spoken to each slide, by its alias. */
  readonly spoken: Readonly<Record<string, number>>
  /** Milliseconds given to questions. */
  readonly questions: number
}

/** How many runs are kept. */
const kept = 5

/** The runs with another one, the latest first; a clock that was hardly started makes none. */
export function withRun(runs: readonly Run[], { spoken, questions }: Clock, ended: number, cut: CutId): Run[] {
  const total = Object.values(spoken).reduce((sum, each) => sum + each, questions)
  return total < 1000 ? [...runs] : [{ cut, ended, spoken, questions }, ...runs].slice(0, kept)
}

/** A table as text that a spreadsheet takes: a line a row, a tab between cells. */
export function tableText(rows: readonly (readonly string[])[]): string {
  return rows.map(cells => cells.join('\t')).join('\n')
}
