import type { Plugin } from 'vite'

/**
 * What Mermaid loads on demand and a build keeps: the one kind of diagram that the decks draw. All else is left out, more than
 * half of what was built: each other kind, its parsers, its ways to lay out a graph, and formulas.
 */
const kept = /\/sequenceDiagram-\w+\.mjs$/

/** A part of Mermaid that is loaded on demand. */
const onDemand = /\bimport\("(\.[^"]+)"\)/g

/** The module that every use of Mermaid begins with. */
const entry = /\/mermaid\/dist\/mermaid\.esm\.mjs$/

/** What stands in place of a part that is left out, and fails once it is asked for. */
function leftOut(part: string): string {
  return `Promise.reject(new Error(${JSON.stringify(`Only sequence diagrams are drawn: ${part} is left out by scripts/vite/mermaid-sequence.ts.`)}))`
}

/**
 * Leaves out of a build what Mermaid needs for other than sequence diagrams. It stays where a deck is written (`npm run dev`),
 * and `scripts/mermaid-faults.ts` refuses a text of another kind.
 */
export function mermaidSequence(): Plugin {
  return {
    name: 'briefing:mermaid-sequence',
    apply: 'build',
    transform: {
      filter: { id: /\/node_modules\/mermaid\/dist\/.*\.mjs$/ },
      handler(code, id) {
        const parts = [...code.matchAll(onDemand)].map(([, part = '']) => part)
        if (entry.test(id) && !parts.some(part => kept.test(part)))
          this.error('Mermaid loads its diagrams another way than scripts/vite/mermaid-sequence.ts reads it.')
        return parts.length === 0 ? undefined : { code: code.replace(onDemand, (whole, part: string) => kept.test(part) ? whole : leftOut(part)), map: null }
      },
    },
  }
}
