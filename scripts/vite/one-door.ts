import type { Plugin } from 'vite'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../command'

/** An import from `data/index.ts`, as it stands once types are gone. */
const throughDoor = /import\s*\{([^}]*)\}\s*from\s*["']((?:\.\.?\/)+data)["'];?/g

/** Which file of `data/` has an export, by the export's name. */
function homes(): Map<string, string> {
  const dir = join(root, 'data')
  return new Map(readdirSync(dir).filter(file => file !== 'index.ts').flatMap(file =>
    [...readFileSync(join(dir, file), 'utf8').matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name = '']) => [name, file.replace(/\.ts$/, '')] as const)))
}

/**
 * Leads each import of a fact straight to the file it stands in. The code has one door to the facts, and behind it they
 * would all come along with the first slide.
 */
export function pastTheDoor(): Plugin {
  const files = homes()
  return {
    name: 'briefing:past-the-door',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (id.includes('/node_modules/') || !code.includes('/data'))
        return undefined
      const straight = code.replace(throughDoor, (_, names: string, door: string) => names.split(',').map(name => name.trim()).filter(Boolean).map((name) => {
        const [exported = ''] = name.split(/\s+as\s+/)
        const file = files.get(exported)
        if (!file)
          this.error(`"${exported}" is imported from data/, and no file there begins a line with "export const ${exported}".`)
        return `import { ${name} } from '${door}/${file}';`
      }).join(' '))
      return straight === code ? undefined : { code: straight, map: null }
    },
  }
}
