import type { Plugin } from 'vite'
import { posix } from 'node:path'

/** A part of Slidev that a build of these decks does without. */
interface LeftOut {
  /** The module: a package's name, or the end of the path of a file of Slidev's client without its ending. */
  readonly module: string
  /** What no slide can have any more. */
  readonly givesUp: string
  /** The module that stands in its place; without imports, so that nothing comes in by it. */
  readonly instead: string
}

/** A plugin of Vue's that adds nothing. */
const noPlugin = '() => ({ install() {} })'

/**
 * What Slidev's client loads with the first slide and these decks never use: half of its scripts. It stays where a deck is
 * written (`npm run dev`), and `lib/deck-faults.ts` refuses a slide that asks for any of it.
 */
export const leftOut: readonly LeftOut[] = [
  ...['play', 'presenter', 'presenter/print', 'notes', 'notes-edit', 'overview', 'entry', 'export'].map(name => ({ module: `@slidev/client/pages/${name}.vue`, givesUp: 'Slidev’s own pages: setup/routes.ts has ours', instead: 'export default {}' })),
  { module: '@slidev/client/modules/v-mark', givesUp: 'marks drawn by hand (v-mark)', instead: `export const createVMarkDirective = ${noPlugin}` },
  { module: '@slidev/client/modules/v-motion', givesUp: 'motion of single elements (v-motion)', instead: `export const createVMotionDirectives = ${noPlugin}` },
  { module: '@slidev/client/modules/v-drag', givesUp: 'elements that are moved by hand (v-drag)', instead: `export const createVDragDirective = ${noPlugin}` },
  { module: '@shikijs/vitepress-twoslash/client', givesUp: 'types shown over code (twoslash)', instead: `export default { install() {} }` },
  { module: 'floating-vue', givesUp: 'Slidev’s own tooltips', instead: 'export const recomputeAllPoppers = () => {}' },
  { module: '@slidev/client/state/drawings', givesUp: 'drawing on slides', instead: 'export const drawingState = {}; export const initDrawingState = () => {}; export const onPatchDrawingState = () => {}; export const onDrawingUpdate = () => {}; export const patchDrawingState = () => {}' },
  { module: '@slidev/client/composables/useDrawings', givesUp: 'drawing on slides', instead: 'export const useDrawings = undefined' },
  { module: '@slidev/client/composables/useEmbeddedCtrl', givesUp: 'being steered by a page around it', instead: 'export const useEmbeddedControl = () => {}' },
  { module: '@slidev/parser/core', givesUp: 'reading Markdown in the browser', instead: 'export const parseRangeString = undefined' },
  { module: '@slidev/client/composables/useTocTree', givesUp: 'a table of contents (Toc)', instead: 'export const useTocTree = () => ({ value: [] })' },
  { module: '@slidev/client/logic/snapshot', givesUp: 'pictures of slides for Slidev’s overview', instead: 'export const snapshotManager = { getSnapshot() {} }' },
  { module: '@unhead/vue', givesUp: 'changes of the page’s head by a slide: its language, direction and title are in the built page', instead: 'export const useHead = () => {}' },
  { module: '@unhead/vue/client', givesUp: 'the same', instead: `export const createHead = ${noPlugin}` },
  { module: '@shikijs/magic-move/style.css', givesUp: 'code that changes (magic move)', instead: '' },
  { module: '@shikijs/vitepress-twoslash/style.css', givesUp: 'types shown over code (twoslash)', instead: '' },
  ...['colors-light', 'colors-dark-media', 'base'].map(name => ({ module: `markdown-it-github-alerts/styles/github-${name}.css`, givesUp: 'GitHub’s alerts in block quotes', instead: '' })),
  ...['preflights', 'typography'].map(name => ({ module: `uno:${name}.css`, givesUp: 'classes of UnoCSS that build on others (shadow, prose)', instead: '' })),
  { module: '@slidev/client/internals/SlideLoading.vue', givesUp: 'Slidev’s picture of a slide that is loading: components/SlideOnItsWay.vue is ours', instead: 'export default {}' },
  ...['code', 'katex', 'shiki-twoslash', 'transitions'].map(name => ({ module: `@slidev/client/styles/${name}.css`, givesUp: 'code, formulas and transitions between slides', instead: '' })),
]

/** Marks the modules that stand in for others. */
const prefix = '\0left-out:'

/** What an import names, as `leftOut` does. */
function nameOf(source: string, importer: string | undefined): string {
  if (!source.startsWith('.') || !importer)
    return source
  return posix.join(posix.dirname(importer.replaceAll('\\', '/')), source).replace(/^.*(?=@slidev\/client\/)/, '').replace(/\.ts$/, '')
}

/** Leaves out of a build what `leftOut` lists, and Vue's compiler of templates, all of which are compiled by then. */
export function leaveOut(): Plugin {
  return {
    name: 'briefing:leave-out',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: { alias: [{ find: /^vue$/, replacement: 'vue/dist/vue.runtime.esm-bundler.js' }] },
      define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
    }),
    resolveId: {
      order: 'pre',
      handler(source, importer) {
        const index = leftOut.findIndex(each => each.module === nameOf(source, importer))
        // With an ending of its own: another plugin would take the module for what it stands in for.
        return index < 0 ? undefined : `${prefix}${index}${source.endsWith('.css') ? '.css' : '.js'}`
      },
    },
    load(id) {
      return id.startsWith(prefix) ? leftOut[Number.parseInt(id.slice(prefix.length))]?.instead : undefined
    },
  }
}
