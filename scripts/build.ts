import type { Deck } from './decks'
import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { directions } from '../data/locale'
import { fallbacksOf, headersFile, redirectsFile, vercelFile } from '../lib/host-files'
import { headTags } from '../lib/meta-tags'
import { policyTag } from '../lib/site-headers'
import { writeAddresses } from './addresses'
import { makeWorkFolder, putInPlace, removeLeftovers } from './built-folder'
import { checkSources } from './check'
import { CommandError, progress, root, runCommand } from './command'
import { decks, readDeck } from './decks'
import { filesIn, fingerprint, forgetBuilt, isBuilt, markBuilt, workDir } from './fingerprint'
import { slidev } from './slidev'

export interface SiteOptions {
  /** The folder to write. */
  readonly out: string
  /** Put the speaker notes in; a published site must not have them. */
  readonly notes: boolean
  /** Where the site will stand, with its protocol: search engines and social networks ask for whole addresses. */
  readonly url?: URL
}

/** Where the site for `npm start`, for the exports and for the tests is built: it has the speaker notes. */
export const presentDir = join(workDir, 'present')

/** Where the public site is built. */
export const publicDir = join(root, 'dist')

/** What a site is made of: files and folders of the project. */
const sources = [
  ...decks.map(deck => deck.entry),
  ...['components', 'composables', 'data', 'layouts', 'lib', 'pages', 'public', 'setup', 'styles'],
  ...['package-lock.json', 'scripts/addresses.ts', 'scripts/build.ts', 'scripts/decks.ts', 'scripts/vite'],
]

/**
 * Builds every deck into one site. `out` is replaced once the whole site is built, and left alone if that fails.
 * @throws CommandError when a deck does not build, Stopped
 */
export async function buildSite({ out, notes, url }: SiteOptions): Promise<void> {
  await removeLeftovers(workDir)
  const next = await makeWorkFolder(workDir)
  try {
    const from = await fingerprint(sources)
    // One after the other: two builds of Slidev at a time can fail, and save little.
    for (const [index, { entry, base }] of decks.entries()) {
      const say = (phase: string) => progress(`Building ${entry}, deck ${index + 1} of ${decks.length}: ${phase}`)
      say('starting')
      const args = ['build', entry, '--base', base, '--out', join(next, base)]
      await slidev(notes ? args : [...args, '--without-notes'], {
        quiet: true,
        onLine(line) {
          if (isPhase(line))
            say(line)
        },
      })
    }
    for (const deck of decks)
      await describeDeck(deck, next, url)
    await writeHostFiles(next)
    await writeAddresses(next)
    await forgetBuilt(out)
    await putInPlace(out, next)
    await markBuilt(out, from)
  }
  finally {
    progress()
    await rm(next, { recursive: true, force: true })
  }
}

/** Whether a line of Vite's output says how far a build is: the others list files, and speak to developers. */
function isPhase(line: string): boolean {
  return /^(?:transforming|✓ \d+ modules transformed|rendering chunks|computing gzip size)/.test(line)
}

/**
 * Builds the site with the speaker notes, unless the one that is there was built from the files as they are now.
 * @throws CommandError when a deck does not build, Stopped
 */
export async function ensurePresentSite(): Promise<void> {
  if (!await isBuilt(presentDir, sources))
    await buildSite({ out: presentDir, notes: true })
}

/**
 * Slidev sets the direction only once its scripts run, and knows of one language. Before that, and for search engines
 * and social networks, the page itself says what it is.
 */
async function describeDeck({ locale, base, entry }: Deck, site: string, url?: URL): Promise<void> {
  const { title, description } = await readDeck(entry)
  const tags = headTags({ locale, title, description, url, bases: decks })
  for (const name of ['index.html', '404.html']) {
    const file = join(site, base, name)
    const html = await readFile(file, 'utf8')
    await writeFile(file, html
      .replace(/<html lang="[^"]*">/, `<html lang="${locale}" dir="${directions[locale]}">`)
      // Slidev's own are among ours, and written otherwise.
      .replace(/<meta (?:name="(?:description|keywords)"|property="og:(?:title|description)")[^>]*>\s*/g, '')
      // Before all that it is about.
      .replace(/<meta charset="[^"]*">/i, charset => `${charset}\n${policyTag()}`)
      .replace('</head>', `${tags.join('\n')}\n</head>`))
  }
}

/**
 * What static hosts are to know of the site. Slidev writes each deck a rule file of its own, but they read only the one at
 * the root.
 */
async function writeHostFiles(site: string): Promise<void> {
  const bases = decks.map(deck => deck.base)
  for (const base of bases)
    await rm(join(site, base, '_redirects'), { force: true })
  const fallbacks = fallbacksOf(bases)
  await writeFile(join(site, '_redirects'), redirectsFile(fallbacks))
  await writeFile(join(site, '_headers'), headersFile(bases))
  await writeFile(join(site, 'vercel.json'), vercelFile(bases, fallbacks))
}

/** "44 files, 1.3 MB" */
async function describe(dir: string): Promise<string> {
  const files = await filesIn(dir)
  const sizes = await Promise.all(files.map(async file => (await stat(file)).size))
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  return `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`
}

/** @throws CommandError when it is no address of a site */
function readUrl(value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash)
    throw new CommandError(`"${value}" is not the address of a site: give its root, like https://example.org/.`)
  return url
}

await runCommand(import.meta.url, {
  name: 'npm run build',
  summary: 'Builds the public site, without speaker notes, into dist/.',
  options: {
    url: { type: 'string', value: 'URL', about: 'where the site will stand, for the tags that search engines and social networks read', otherwise: 'no whole addresses in these tags' },
  },
  example: '--url https://example.org/',
}, async ({ values }) => {
  const url = values.url === undefined ? undefined : readUrl(values.url)
  await checkSources()
  await buildSite({ out: publicDir, notes: false, url })
  console.log(`Wrote dist: ${await describe(publicDir)}, without speaker notes`)
  for (const { locale, base } of decks)
    console.log(`  ${locale}  ${base}`)
})
