import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import process from 'node:process'

/** What folders are called that something is built in, up to the number of the process that does. */
const prefix = 'site-'

/** A new folder to build in. Its name says who builds, so that a later build can tell whether it is still in use. */
export async function makeWorkFolder(within: string): Promise<string> {
  await mkdir(within, { recursive: true })
  return await mkdtemp(join(within, `${prefix}${process.pid}-`))
}

/** Removes what builds have left that were killed, and nothing that one is still at. */
export async function removeLeftovers(within: string): Promise<void> {
  const names = existsSync(within) ? await readdir(within) : []
  const left = names.filter(name => name.startsWith(prefix) && !isRunning(Number.parseInt(name.slice(prefix.length))))
  await Promise.all(left.map(name => rm(join(within, name), { recursive: true, force: true })))
}

function isRunning(pid: number): boolean {
  // A name without a number is nobody's.
  if (Number.isNaN(pid))
    return false
  try {
    // Signal 0 asks whether there is such a process.
    return process.kill(pid, 0)
  }
  catch (error) {
    // It is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Lets everyone read a folder, as far as the system has such rights: who serves a site is seldom who built it, and what is
 * built in a temporary folder is for its owner alone.
 */
async function letAllRead(dir: string): Promise<void> {
  await chmod(dir, 0o755)
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true }))
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644)
}

/** Puts a built folder in the place of another one, which comes back if that fails. */
export async function putInPlace(target: string, next: string): Promise<void> {
  await letAllRead(next)
  const old = `${next}-old`
  const hadOne = existsSync(target)
  await mkdir(dirname(target), { recursive: true })
  if (hadOne)
    await rename(target, old)
  try {
    await rename(next, target)
  }
  catch (error) {
    if (hadOne)
      await rename(old, target)
    throw error
  }
  await rm(old, { recursive: true, force: true })
}
