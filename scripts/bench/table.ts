/** A table in Markdown: its head, and its rows; all columns but the first are of numbers. */
export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** @throws RangeError when a row has not as many cells as the head */
export function markdownTable({ head, rows }: Table): string {
  const uneven = rows.find(row => row.length !== head.length)
  if (uneven)
    throw new RangeError(`The row "${uneven[0]}" has ${uneven.length} cells, the head ${head.length}.`)
  const line = (cells: readonly string[]) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map((_, index) => index === 0 ? '---' : '---:')), ...rows.map(line)].join('\n')
}

/** A number that is to stay below another one, both in the same unit. */
export interface Target {
  readonly measured: number
  readonly limit: number
  /** The limit in words: "1.5 × the static page". */
  readonly about: string
}

/** "≤ 0.5 × stock Slidev (1.35): met" */
export function verdict({ measured, limit, about }: Target, write: (value: number) => string): string {
  return `≤ ${about} (${write(limit)}): ${measured <= limit ? 'met' : '**missed**'}`
}

/** Kilobytes of 1000 bytes. */
export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)
}

/** Seconds, from milliseconds. */
export function seconds(ms: number): string {
  return (ms / 1000).toFixed(2)
}

/** Milliseconds. */
export function milliseconds(ms: number): string {
  return ms.toFixed(1)
}
