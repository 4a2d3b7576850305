/** A part of a range of slides, such as "2-5" or "9". */
export interface RangePart {
  readonly text: string
  /** The slides it names, counted from 1; none where it is no such part, or names a slide that is not there. */
  readonly numbers: readonly number[]
}

/** The parts of a range like "2-5,9" of so many slides. */
export function rangeParts(range: string, total: number): RangePart[] {
  return range.split(',').map((part) => {
    const text = part.trim()
    const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? []
    const [from, to] = [Number(first), Number(last)]
    const length = from >= 1 && to <= total ? Math.max(0, to - from + 1) : 0
    return { text, numbers: Array.from({ length }, (_, index) => from + index) }
  })
}

/** All the slides that parts of a range name, each once, as they are numbered. */
export function numbersIn(parts: readonly RangePart[]): number[] {
  return [...new Set(parts.flatMap(({ numbers }) => numbers))].sort((a, b) => a - b)
}

/** The numbers of all of so many slides. */
export function allNumbers(total: number): number[] {
  return Array.from({ length: total }, (_, index) => index + 1)
}
