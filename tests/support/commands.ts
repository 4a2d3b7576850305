import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/command'

interface Manifest { readonly scripts: Readonly<Record<string, string>> }

/** The commands that are ours, by the names that npm knows them by. */
export function commands(): [name: string, script: string][] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
  return Object.entries(scripts).flatMap(([name, script]) => {
    const file = /scripts\/\S+\.ts$/.exec(script)?.[0]
    return file ? [[name, file] as [string, string]] : []
  })
}
