import type { Plugin } from 'vite'
import { posix } from 'node:path'
import { leftOut } from '../../lib/left-out'

/** Marks the modules that stand in for others. */
const prefix = '\0left-out:'

/** A file of Slidev's client as `leftOut` names it. */
function nameOf(path: string): string {
  return path.replaceAll('\\', '/').replace(/^.*(?=@slidev\/client\/)/, '').replace(/\.ts$/, '')
}

/** What an import names, as `leftOut` does. */
function nameOfImport(source: string, importer: string | undefined): string {
  return source.startsWith('.') && importer ? nameOf(posix.join(posix.dirname(importer.replaceAll('\\', '/')), source)) : source
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
        const index = leftOut.findIndex(each => !each.part && each.module === nameOfImport(source, importer))
        // With an ending of its own: another plugin would take the module for what it stands in for.
        return index < 0 ? undefined : `${prefix}${index}${source.endsWith('.css') ? '.css' : '.js'}`
      },
    },
    load(id) {
      return id.startsWith(prefix) ? leftOut[Number.parseInt(id.slice(prefix.length))]?.instead : undefined
    },
    transform(code, id) {
      const { part, instead } = leftOut.find(each => each.part && each.module === nameOf(id)) ?? {}
      if (!part || instead === undefined)
        return undefined
      if (!code.includes(part))
        this.error(`${id} has no "${part}" any more, which lib/left-out.ts leaves out. Mend the table.`)
      return { code: code.replaceAll(part, instead), map: null }
    },
  }
}
