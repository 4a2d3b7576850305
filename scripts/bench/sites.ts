import type { Files } from './rivals'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { build } from 'vite'
import { root } from '../command'
import { filesIn } from '../fingerprint'
import { slidev } from '../slidev'

const zip = promisify(gzip)

/** Where the bench keeps what it makes. */
export const benchDir = join(root, '.build', 'bench')

/** What a server sends as gzip: the rest is compressed already. */
const compressible = ['.html', '.css', '.js', '.json', '.svg', '.webmanifest']

/** Writes a deck's sources, in place of what was there. @returns their folder */
export async function writeSources(name: string, files: Files): Promise<string> {
  const dir = join(benchDir, 'sources', name)
  await rm(dir, { recursive: true, force: true })
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, file)), { recursive: true })
    await writeFile(join(dir, file), text)
  }
  return dir
}

/** Builds a Slidev deck. @throws CommandError, Stopped */
export async function buildWithSlidev(sources: string, out: string): Promise<void> {
  await rm(out, { recursive: true, force: true })
  await slidev(['build', join(sources, 'slides.md'), '--out', out], { quiet: true })
}

/** Builds a page with Vite, as it comes. */
export async function buildWithVite(sources: string, out: string): Promise<void> {
  await build({ configFile: false, root: sources, logLevel: 'error', build: { outDir: out, emptyOutDir: true } })
}

/**
 * Copies a built site and lays the compressed files beside those that a server sends compressed.
 * @returns the folder of the copy
 */
export async function compressed(site: string, name: string): Promise<string> {
  const dir = join(benchDir, 'served', name)
  await rm(dir, { recursive: true, force: true })
  await cp(site, dir, { recursive: true })
  const files = (await filesIn(dir)).filter(file => compressible.includes(extname(file)))
  await Promise.all(files.map(async file => writeFile(`${file}.gz`, await zip(await readFile(file)))))
  return dir
}
