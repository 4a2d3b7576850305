import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { root } from './command'

/** Where everything is built that is not published, and noted from what. */
export const workDir = join(root, '.build')

/** Says what a folder was built from; beside it, since all that is in it may be served. */
function stampOf(dir: string): string {
  return join(workDir, `${basename(dir)}.built-from`)
}

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
  const stamp = stampOf(dir)
  return existsSync(dir) && existsSync(stamp) && await readFile(stamp, 'utf8') === await fingerprint(sources)
}

/** Marks a folder as built from sources that had this fingerprint. */
export async function markBuilt(dir: string, from: string): Promise<void> {
  await mkdir(workDir, { recursive: true })
  await writeFile(stampOf(dir), from)
}

/** Takes the mark from a folder whose contents are about to change, and may change by half. */
export async function forgetBuilt(dir: string): Promise<void> {
  await rm(stampOf(dir), { force: true })
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
