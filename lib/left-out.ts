/** A part of Slidev that a build of these decks does without. */
export interface LeftOut {
  /** The module: a package's name, or the end of the path of a file of Slidev's client without its ending. */
  readonly module: string
  /** What no slide can have any more. */
  readonly givesUp: string
  /** How a slide's Markdown asks for it; none where none can. */
  readonly asked?: RegExp
  /** What stands in its place: a module without imports, so that nothing comes in by it, or where only a `part` is left out, an expression. */
  readonly instead: string
  /** The only words of the module that are left out, if the rest of it is used. */
  readonly part?: string
}

/** A plugin of Vue's that adds nothing. */
const noPlugin = '() => ({ install() {} })'

/**
 * What Slidev's client loads with the first slide and these decks never use: half of its scripts. It stays where a deck is
 * written (`npm run dev`), and a slide that asks for any of it is refused.
 */
export const leftOut: readonly LeftOut[] = [
  ...['play', 'presenter', 'presenter/print', 'notes', 'notes-edit', 'overview', 'entry', 'export'].map(name => ({ module: `@slidev/client/pages/${name}.vue`, givesUp: 'Slidev’s own pages: setup/routes.ts has ours', instead: 'export default {}' })),
  { module: '@slidev/client/modules/v-mark', givesUp: 'marks drawn by hand (v-mark)', asked: /\sv-mark\b/, instead: `export const createVMarkDirective = ${noPlugin}` },
  { module: '@slidev/client/modules/v-motion', givesUp: 'motion of single elements (v-motion)', asked: /\sv-motion\b/, instead: `export const createVMotionDirectives = ${noPlugin}` },
  { module: '@slidev/client/modules/v-drag', givesUp: 'elements that are moved by hand (v-drag)', asked: /[\s<]v-?drag/i, instead: `export const createVDragDirective = ${noPlugin}` },
  { module: '@shikijs/vitepress-twoslash/client', givesUp: 'types shown over code (twoslash)', instead: `export default { install() {} }` },
  { module: 'floating-vue', givesUp: 'Slidev’s own tooltips', asked: /\sv-tooltip\b/, instead: 'export const recomputeAllPoppers = () => {}' },
  { module: '@slidev/client/state/drawings', givesUp: 'drawing on slides', instead: 'export const drawingState = {}; export const initDrawingState = () => {}; export const onPatchDrawingState = () => {}; export const onDrawingUpdate = () => {}; export const patchDrawingState = () => {}' },
  { module: '@slidev/client/state/storage', part: 'useMagicKeys()', givesUp: 'Slidev’s own keys, for which it notes each press: composables/useDeckKeys.ts has ours', instead: '{}' },
  { module: '@slidev/client/composables/useDrawings', givesUp: 'drawing on slides', instead: 'export const useDrawings = undefined' },
  { module: '@slidev/client/composables/useEmbeddedCtrl', givesUp: 'being steered by a page around it', instead: 'export const useEmbeddedControl = () => {}' },
  { module: '@slidev/parser/core', givesUp: 'reading Markdown in the browser', instead: 'export const parseRangeString = undefined' },
  { module: '@slidev/client/composables/useTocTree', givesUp: 'a table of contents (Toc)', asked: /<Toc(?:List)?\b/, instead: 'export const useTocTree = () => ({ value: [] })' },
  { module: '@slidev/client/logic/snapshot', givesUp: 'pictures of slides for Slidev’s overview', instead: 'export const snapshotManager = { getSnapshot() {} }' },
  { module: '@unhead/vue', givesUp: 'changes of the page’s head by a slide: its language, direction and title are in the built page', instead: 'export const useHead = () => {}' },
  { module: '@unhead/vue/client', givesUp: 'the same', instead: `export const createHead = ${noPlugin}` },
  { module: '@shikijs/magic-move/style.css', givesUp: 'code that changes (magic move)', instead: '' },
  { module: '@shikijs/vitepress-twoslash/style.css', givesUp: 'types shown over code (twoslash)', instead: '' },
  ...['colors-light', 'colors-dark-media', 'base'].map(name => ({ module: `markdown-it-github-alerts/styles/github-${name}.css`, givesUp: 'GitHub’s alerts in block quotes', asked: /^> *\[!/m, instead: '' })),
  ...['preflights', 'typography'].map(name => ({ module: `uno:${name}.css`, givesUp: 'classes of UnoCSS that build on others (shadow, prose)', instead: '' })),
  { module: '@slidev/client/internals/SlideLoading.vue', givesUp: 'Slidev’s picture of a slide that is loading: components/SlideOnItsWay.vue is ours', instead: 'export default {}' },
  ...['code', 'katex', 'shiki-twoslash', 'transitions'].map(name => ({ module: `@slidev/client/styles/${name}.css`, givesUp: 'code, formulas and transitions between slides', asked: /\$\$/, instead: '' })),
]

/** What a slide asks for that no build has, in words, with the mend. */
export function leftOutFaults(content: string): string[] {
  const asked = leftOut.filter(each => each.asked?.test(content)).map(each => each.givesUp)
  return [...new Set(asked)].map(what => `It asks for ${what}, which a build leaves out. Do without, or take it out of the table in lib/left-out.ts.`)
}
