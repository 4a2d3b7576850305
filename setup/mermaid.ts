import { defineMermaidSetup } from '@slidev/types'

/** Mermaid measures with these: the deck's sans face, large enough for the back row. */
const type = { family: 'var(--sans)', size: 20 }

/*
 * Mermaid computes with colours and so wants them as numbers, which cannot follow the theme. The few
 * it computes with are the light tokens; what is seen is set again from the tokens themselves.
 * A row of a diagram may set `--row` and `--row-width` to stand out.
 */
const themeCSS = `
  text, tspan { unicode-bidi: plaintext; }
  .actor { fill: var(--card); stroke: var(--muted); stroke-width: 1.5px; }
  text.actor, text.actor > tspan { fill: var(--ink); stroke: none; }
  .actor-line { stroke: var(--line); stroke-width: 2px; }
  .messageText, .noteText, .noteText > tspan { fill: var(--row, var(--ink)); }
  .noteText > tspan { font-weight: inherit; }
  .messageLine0, .messageLine1 { stroke: var(--row, var(--ink)); stroke-width: var(--row-width, 2px); }
  .note { fill: var(--paper); stroke: var(--row, var(--ink)); stroke-width: var(--row-width, 1.5px); stroke-dasharray: 2 4; }
  [id$="-arrowhead"] path { fill: var(--ink); stroke: var(--ink); fill: context-stroke; stroke: context-stroke; }
`

export default defineMermaidSetup(() => ({
  theme: 'base',
  fontFamily: type.family,
  fontSize: type.size,
  themeVariables: {
    background: '#f6f2ea',
    primaryColor: '#fffdf8',
    primaryTextColor: '#17202b',
    primaryBorderColor: '#566070',
    lineColor: '#17202b',
    fontSize: `${type.size}px`,
  },
  themeCSS,
  sequence: {
    useMaxWidth: false,
    mirrorActors: false,
    width: 178,
    height: 44,
    actorMargin: 26,
    boxMargin: 8,
    noteMargin: 4,
    wrapPadding: 4,
    diagramMarginX: 1,
    diagramMarginY: 1,
    actorFontWeight: 600,
    messageFontWeight: 400,
    noteFontWeight: 400,
  },
}))
