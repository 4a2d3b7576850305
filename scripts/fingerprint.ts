import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { root } from './command'

/** Says in a built folder what it was built from. */
const stamp = '.built-from'

/** A number that changes with any of some files and folders of the project. */
export async function fingerprint(sources: readonly string[]): Promise<string> {
  const lists = await Promise.all(sources.map(source => filesIn(join(root, source))))
  const files = lists.flat().sort()
  const contents = await Promise.all(files.map(file => readFile(file)))
  const hash = createHash('sha256')
  for (const [index, file] of files.entries())
    hash.update(`${relative(root, file).split(sep).join('/')}\n`).update(contents[index] ?? '').update('\n')
  return hash.digest('hex')
}

/** Whether a folder was built from the sources as they are now. */
export async function isBuilt(dir: string, sources: readonly string[]): Promise<boolean> {
  const file = join(dir, stamp)
  return existsSync(file) && await readFile(file, 'utf8') === await fingerprint(sources)
}

/** Marks a folder as built from sources that had this fingerprint. */
export async function markBuilt(dir: string, from: string): Promise<void> {
  await writeFile(join(dir, stamp), from)
}

/** A file itself, or all files of a folder. */
export async function filesIn(path: string): Promise<string[]> {
  if (!existsSync(path))
    return []
  if ((await stat(path)).isFile())
    return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
}
