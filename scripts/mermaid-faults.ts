import type { Locale } from '../data/locale'
import type { Mermaid } from 'mermaid'
import { summitMermaid, summitMermaidSteps } from '../lib/summit-mermaid'

/** A Mermaid text, and where it is written. */
export interface DiagramText {
  readonly place: string
  readonly text: string
}

/** A sequence diagram, with nothing but comments before it. */
const sequence = /^(?:\s*%%[^\n]*\n)*\s*sequenceDiagram\b/

/** What Mermaid takes out before it counts lines. */
const comment = /^\s*%%(?!\{)/

/**
 * Loads Mermaid, which reads a sequence diagram anywhere. The other kinds clean their words while they read them, with what
 * looks for a document when it is loaded.
 */
async function mermaidFor(texts: readonly DiagramText[]): Promise<Mermaid> {
  const bare = texts.every(({ text }) => sequence.test(text))
  if (!bare) {
    const { parseHTML } = await import('linkedom')
    Object.assign(globalThis, { window: parseHTML('<html></html>') })
  }
  try {
    return (await import('mermaid/dist/mermaid.esm.mjs')).default
  }
  finally {
    // Whoever else looks for one would take this for a browser.
    if (!bare)
      Reflect.deleteProperty(globalThis, 'window')
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
 * The Mermaid texts that Mermaid cannot read, which would stand on a slide as an error.
 * @returns each fault with its place and its mend
 */
export async function mermaidFaults(texts: readonly DiagramText[]): Promise<string[]> {
  if (texts.length === 0)
    return []
  const mermaid = await mermaidFor(texts)
  const faults: string[] = []
  // One after the other: Mermaid has one state for all.
  for (const { place, text } of texts) {
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
