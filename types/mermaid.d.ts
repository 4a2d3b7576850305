/** The self-contained build that Slidev imports too, so that the deck holds one copy of Mermaid. */
declare module 'mermaid/dist/mermaid.esm.mjs' {
  export { default } from 'mermaid'
}
