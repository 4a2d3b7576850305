/** The parts of a sequence diagram drawn by Mermaid that belong to one of its statements. */
export interface SequenceRow {
  readonly lines: readonly SVGLineElement[]
  readonly texts: readonly SVGTextElement[]
  /** The box of a note. */
  readonly box: SVGRectElement | null
}

/** How far a message's words stand above the middle of its row, and its arrow below, px. */
const message = { words: -7, arrow: 11 }

/** From one line of a note or a name to the next, px: Mermaid sets them solid, too close for Arabic. */
const lead = 25

/** How far below the middle of its text a line stands. */
function fromMiddle(line: number, lines: number): number {
  return (line - (lines - 1) / 2) * lead
}

/** Mermaid numbers the statements in its `data-id`s. */
function place(element: Element): number {
  return Number(element.getAttribute('data-id')?.slice(1))
}

/** A message's words are the text elements right before its line. */
function textsBefore(line: Element): SVGTextElement[] {
  const texts: SVGTextElement[] = []
  for (let at = line.previousElementSibling; at instanceof SVGTextElement; at = at.previousElementSibling)
    texts.unshift(at)
  return texts
}

function set(element: Element, values: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(values))
    element.setAttribute(name, String(value))
}

/** Messages and notes, in the order of the Mermaid text. */
export function sequenceRows(svg: SVGSVGElement): SequenceRow[] {
  return [...svg.querySelectorAll('[data-et="message"], [data-et="note"]')]
    .sort((a, b) => place(a) - place(b))
    .map(element => element instanceof SVGLineElement
      ? { lines: [element], texts: textsBefore(element), box: null }
      : { lines: [], texts: [...element.querySelectorAll('text')], box: element.querySelector('rect') })
}

/** Mermaid counts some of its ids through the page, and nothing refers to them: two copies must not share one. */
export function removeCountedIds(svg: SVGSVGElement): void {
  for (const element of svg.querySelectorAll('[id^="actor"], [id^="root-"]'))
    element.removeAttribute('id')
}

/** Gives names of more than one line their lead. */
export function spreadNames(svg: SVGSVGElement): void {
  for (const participant of svg.querySelectorAll('[data-et="participant"]')) {
    const lines = participant.querySelectorAll('tspan')
    for (const [line, element] of lines.entries())
      set(element, { dy: fromMiddle(line, lines.length) })
  }
}

/** Moves every row to the height of the step it stands for, and cuts the diagram off below the last. */
export function alignRows(svg: SVGSVGElement, rows: readonly SequenceRow[], centres: readonly number[]): void {
  if (rows.length !== centres.length)
    return
  const [x, top, width] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number)
  if (x === undefined || top === undefined || width === undefined)
    return
  for (const [index, row] of rows.entries()) {
    const centre = top + (centres[index] ?? 0)
    for (const line of row.lines)
      set(line, { y1: centre + message.arrow, y2: centre + message.arrow })
    for (const [line, text] of row.texts.entries()) {
      const middle = centre + (row.box ? 0 : message.words)
      set(text, { y: middle + fromMiddle(line, row.texts.length), dy: 0 })
    }
    if (row.box) {
      const height = row.texts.length * lead + 2
      set(row.box, { y: centre - height / 2, height })
    }
  }
  const height = Math.max(...centres) + 2 * message.arrow
  for (const line of svg.querySelectorAll('[data-et="life-line"]'))
    set(line, { y2: top + height })
  set(svg, { height })
  svg.setAttribute('viewBox', [x, top, width, height].join(' '))
}

/** The middles of some rows spread evenly below the names of the columns, px below the diagram's top. */
export function rowCentres(count: number, { top, height }: { readonly top: number, readonly height: number }): number[] {
  const each = (height - top) / count
  return Array.from({ length: count }, (_, index) => top + each * (index + 0.5))
}
