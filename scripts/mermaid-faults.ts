import type { Locale } from '../data/locale'
import type { Mermaid } from 'mermaid'
import { summitMermaid, summitMermaidSteps } from '../lib/summit-mermaid'

/** A Mermaid text, and where it is written. */
export interface DiagramText {
  readonly place: string
  readonly text: string
}

/** The kind of diagram that the decks draw, as Mermaid calls it. A build keeps no other: `scripts/vite/mermaid-sequence.ts`. */
const drawn = 'sequence'

/** What Mermaid takes out before it counts lines. */
const comment = /^\s*%%(?!\{)/

/** The kind of diagram that a text begins, as Mermaid calls it; none if it knows of none. */
function kindOf(mermaid: Mermaid, text: string): string | undefined {
  try {
    return mermaid.detectType(text)
  }
  catch {
    return undefined
  }
}

/** The line that Mermaid stumbled over, or what it says instead. */
function reasonOf(error: unknown, text: string): string {
  const { message, hash } = error as Error & { readonly hash?: { readonly loc?: { readonly first_line: number } } }
  const lines = text.split('\n').filter(line => !comment.test(line)).join('\n').trimStart().split('\n')
  const line = lines[(hash?.loc?.first_line ?? 0) - 1]
  return line === undefined ? `it: ${message.split('\n')[0]}` : `"${line.trim()}"`
}

/**
 * The Mermaid texts that Mermaid cannot read, or draws as another kind of diagram than a build keeps: they would stand on a slide
 * as an error.
 * @returns each fault with its place and its mend
 */
export async function mermaidFaults(texts: readonly DiagramText[]): Promise<string[]> {
  if (texts.length === 0)
    return []
  const { default: mermaid } = await import('mermaid/dist/mermaid.esm.mjs')
  // Before that it knows of no kind.
  mermaid.initialize({ startOnLoad: false })
  const faults: string[] = []
  // One after the other: Mermaid has one state for all.
  for (const { place, text } of texts) {
    if (kindOf(mermaid, text) !== drawn) {
      faults.push(`${place}: A Mermaid text is no sequence diagram, the only kind that is drawn. Begin it with sequenceDiagram, or show something else.`)
      continue
    }
    try {
      await mermaid.parse(text)
    }
    catch (error) {
      faults.push(`${place}: Mermaid cannot read ${reasonOf(error, text)}. Correct it in Mermaid’s syntax.`)
    }
  }
  return faults
}

/**
 * The steps of the summit that Mermaid cannot read. Only for facts without other faults: a text that is not there is no text.
 * @returns each fault with its place and its mend
 */
export async function summitFaults(locale: Locale): Promise<string[]> {
  const whole = await mermaidFaults([{ place: `data/summit.ts, the sequence diagram in "${locale}"`, text: summitMermaid(locale) }])
  if (whole.length === 0)
    return []
  const steps = summitMermaidSteps(locale).map(({ id, text }) => ({ place: `data/summit.ts, summit.${id}.sign in "${locale}"`, text }))
  const faults = await mermaidFaults(steps)
  // Where each step is faulty, it is what they share.
  return faults.length > 0 && faults.length < steps.length ? faults : whole
}
