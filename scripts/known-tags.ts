import type { KnownTags } from '../lib/deck-faults'
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, parse } from 'node:path'

/**
 * What a deck’s Markdown can use as a component or a layout: where Slidev looks for it, and so under the name that Slidev
 * gives it. Slidev’s own layouts have neither our frame nor the line of the source.
 * @param root the project’s folder
 */
export function knownTags(root: string): KnownTags {
  // Both packages are Slidev’s own, and found as Slidev finds them.
  const { resolve } = createRequire(createRequire(join(root, 'package.json')).resolve('@slidev/cli/package.json'))
  const client = dirname(resolve('@slidev/client/package.json'))
  const files = [join(root, 'components'), join(client, 'builtin')].flatMap(folder => readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  const collections = dirname(dirname(resolve('@iconify-json/carbon/package.json')))
  return {
    components: files.map(file => parse(file).name),
    icons: readdirSync(collections),
    layouts: readdirSync(join(root, 'layouts')).map(file => parse(file).name),
  }
}
