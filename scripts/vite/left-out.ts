import type { Plugin } from 'vite'
import { posix } from 'node:path'
import { leftOut } from '../../lib/left-out'

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
