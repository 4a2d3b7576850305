import type { Plugin } from 'vite'
import { resolve } from 'node:path'
import { claimFacts } from '../../data/claim-facts'
import { root } from '../command'

/** Modules of which a build keeps the result alone, and not what it is worked out from. */
const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'data/claim-facts.ts': { claimFacts },
}

/** Puts in a build, in place of each of `modules`, its exports as they come out. */
export function keepWorkedOut(): Plugin {
  const results = new Map(Object.entries(modules).map(([file, exports]) => [resolve(root, file).replaceAll('\\', '/'), exports]))
  return {
    name: 'briefing:worked-out',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const exports = results.get(id)
      return exports && Object.entries(exports).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`).join('\n')
    },
  }
}
