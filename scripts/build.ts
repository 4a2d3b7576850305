import type { Deck } from './decks'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { directions } from '../data/locale'
import { readArgs, root, runCommand } from './command'
import { decks } from './decks'
import { slidev } from './slidev'

export interface SiteOptions {
  /** The folder to write, inside the project. */
  readonly out: string
  /** Put the speaker notes in; a published site must not have them. */
  readonly notes: boolean
}

/** Where the site for `npm start` and for the tests is built: it has the speaker notes. */
export const presentDir = join(root, '.build', 'present')

/** Where the public site is built. */
export const publicDir = join(root, 'dist')

/**
 * Builds every deck into one site. `out` is replaced once the whole site is built, and left alone if that fails.
 * @throws CommandError when a deck does not build, Stopped
 */
export async function buildSite({ out, notes }: SiteOptions): Promise<void> {
  const work = join(root, '.build')
  await mkdir(work, { recursive: true })
  const next = await mkdtemp(join(work, 'site-'))
  try {
    for (const { entry, base } of decks) {
      const args = ['build', entry, '--base', base, '--out', join(next, base)]
      await slidev(notes ? args : [...args, '--without-notes'], { quiet: true })
    }
    for (const deck of decks)
      await describeLanguage(deck, next)
    await writeRedirects(next)
    await replace(resolve(root, out), next)
  }
  finally {
    await rm(next, { recursive: true, force: true })
  }
}

/**
 * Slidev sets the direction only once its scripts run, and knows of one language. Before that, and for search engines,
 * the page itself says both.
 */
async function describeLanguage({ locale, base }: Deck, site: string): Promise<void> {
  const alternates = decks.map(deck => `<link rel="alternate" hreflang="${deck.locale}" href="${deck.base}">`)
  for (const name of ['index.html', '404.html']) {
    const file = join(site, base, name)
    const html = await readFile(file, 'utf8')
    await writeFile(file, html
      .replace(/<html lang="[^"]*">/, `<html lang="${locale}" dir="${directions[locale]}">`)
      .replace('</head>', `${alternates.join('\n')}\n</head>`))
  }
}

/**
 * Slidev writes each deck its own rule file, but static hosts read only the one at the root.
 * The first rule that fits wins, so the longest base comes first.
 */
async function writeRedirects(site: string): Promise<void> {
  const bases = decks.map(deck => deck.base).sort((a, b) => b.length - a.length)
  for (const base of bases)
    await rm(join(site, base, '_redirects'), { force: true })
  await writeFile(join(site, '_redirects'), bases.map(base => `${base}*    ${base}index.html   200\n`).join(''))
}

async function replace(target: string, next: string): Promise<void> {
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

/** "44 files, 1.3 MB" */
async function describe(dir: string): Promise<string> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile())
  const sizes = await Promise.all(files.map(async file => (await stat(join(file.parentPath, file.name))).size))
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  return `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`
}

await runCommand(import.meta.url, async () => {
  readArgs('npm run build', { options: {} })
  await buildSite({ out: publicDir, notes: false })
  console.log(`Wrote dist: ${await describe(publicDir)}, without speaker notes`)
  for (const { locale, base } of decks)
    console.log(`  ${locale}  ${base}`)
})
