import type { DataFiles } from '../lib/data-faults'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './command'

/** Reads the facts file by file, so that a fault in them has a place. */
export async function readData(): Promise<DataFiles> {
  const names = (await readdir(join(root, 'data'))).filter(name => name.endsWith('.ts') && name !== 'index.ts').sort()
  return Object.fromEntries(await Promise.all(names.map(async name =>
    [`data/${name}`, await import(pathToFileURL(join(root, 'data', name)).href) as DataFiles[string]] as const)))
}
