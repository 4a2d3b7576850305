import type { Manifest } from 'vite'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Where Vite lists, within what it built, which file each script became and which others it needs. */
const folder = '.vite'

/** The list of a built deck, which is then taken away: it is for nobody who reads the site. */
export async function takeManifest(deck: string): Promise<Manifest> {
  const manifest = JSON.parse(await readFile(join(deck, folder, 'manifest.json'), 'utf8')) as Manifest
  await rm(join(deck, folder), { recursive: true })
  return manifest
}

/** The scripts and style sheets that show a slide, below its deck's base, in the order in which they are needed. */
export function filesOfSlide(manifest: Manifest, no: number): string[] {
  const files = new Set<string>()
  const visit = (key: string | undefined): void => {
    const chunk = key === undefined ? undefined : manifest[key]
    if (!chunk || files.has(chunk.file))
      return
    chunk.imports?.forEach(visit)
    for (const file of [chunk.file, ...chunk.css ?? []])
      files.add(file)
  }
  visit(Object.keys(manifest).find(key => key.endsWith(`/@slidev/slides/${no}/md`)))
  return [...files]
}
