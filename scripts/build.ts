import type { Locale } from '../data/locale'
import type { Deck } from './decks'
import type { BuiltDeck } from './prerender'
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { directions } from '../data/locale'
import { handoutRoute, missingFile, shellFile } from '../lib/addresses'
import { headersFile, vercelFile } from '../lib/host-files'
import { headTags } from '../lib/meta-tags'
import { policyTag } from '../lib/site-headers'
import { scriptlessNote } from '../lib/static-page'
import { writeAddresses } from './addresses'
import { launchBrowser } from './browser'
import { makeWorkFolder, putInPlace, removeLeftovers } from './built-folder'
import { takeManifest } from './built-manifest'
import { checkSources } from './check'
import { CommandError, progress, root, runCommand } from './command'
import { decks, readDeck } from './decks'
import { filesIn, fingerprint, forgetBuilt, isBuilt, markBuilt, workDir } from './fingerprint'
import { prerender } from './prerender'
import { writeServiceWorkers } from './service-worker'
import { slidev } from './slidev'

export interface SiteOptions {
  /** The folder to write. */
  readonly out: string
  /** Put the speaker notes in; a published site must not have them. */
  readonly notes: boolean
  /** Where the site will stand below its host; begins and ends with a slash. */
  readonly base?: Deck['base']
  /** Its host, with the protocol: search engines and social networks ask for whole addresses. */
  readonly url?: URL
}

/** How a deck is built. */
interface DeckBuild extends Pick<SiteOptions, 'out' | 'notes'> {
  /** Added to our own environment; our plugins read it. */
  readonly env?: Readonly<Record<string, string>>
}

/** Where the site for `npm start`, for the exports and for the tests is built: it has the speaker notes. */
export const presentDir = join(workDir, 'present')

/** Where the public site is built. */
export const publicDir = join(root, 'dist')

/** Pages of a deck that have no slide in their addresses; each needs a file of its own where a host knows no rules. */
const pagesWithoutSlide = [handoutRoute, 'print'] as const

/** What a site is made of: files and folders of the project. */
export const sources = [
  ...decks.map(deck => deck.entry),
  ...['components', 'composables', 'data', 'layouts', 'lib', 'pages', 'public', 'setup', 'styles'],
  ...['package-lock.json', 'scripts/addresses.ts', 'scripts/build.ts', 'scripts/decks.ts', 'scripts/prerender.ts', 'scripts/service-worker.ts', 'scripts/slidev.ts', 'scripts/vite'],
]

/**
 * Builds every deck into one site. `out` is replaced once the whole site is built, and left alone if that fails.
 * @throws CommandError when a deck does not build, or no browser is there to draw the public site's slides with; Stopped
 */
export async function buildSite({ out, notes, base: root = '/', url }: SiteOptions): Promise<void> {
  await removeLeftovers(workDir)
  // The site stands in this folder as it will stand below its host.
  const next = await makeWorkFolder(workDir)
  try {
    const from = await fingerprint(sources)
    const built: BuiltDeck[] = []
    // One after the other: two builds of Slidev at a time can fail, and save little.
    for (const { base, ...own } of decks) {
      const deck: Deck = { ...own, base: `${root}${base.slice(1)}` }
      const dir = join(next, deck.base)
      await buildDeck(deck, { out: dir, notes })
      built.push({ ...deck, manifest: await takeManifest(dir) })
    }
    if (notes) {
      for (const deck of built)
        await writeShells(deck, next, ['index.html', missingFile], headTags({ ...await readDeck(deck.entry), locale: deck.locale, bases: built }))
      await writeAddresses(next)
    }
    else {
      for (const deck of built)
        await writeShells(deck, next, ['index.html', missingFile, shellFile, ...pagesWithoutSlide.map(page => join(page, 'index.html'))])
      const browser = await launchBrowser({ install: true })
      await prerender(next, built, { root, url }, browser).finally(() => browser.close())
      await writeServiceWorkers(next, built)
    }
    await writeHostFiles(join(next, root), built)
    await forgetBuilt(out)
    await putInPlace(out, resolve(next, `.${root}`))
    await markBuilt(out, from)
  }
  finally {
    progress()
    await rm(next, { recursive: true, force: true })
  }
}

/**
 * Builds a deck into a folder, and says how far it is.
 * @throws CommandError when it does not build, Stopped
 */
export async function buildDeck(deck: Deck, { out, notes, env }: DeckBuild): Promise<void> {
  const { entry, base } = deck
  const say = (phase: string) => progress(`Building ${entry}, deck ${decks.findIndex(each => each.entry === entry) + 1} of ${decks.length}: ${phase}`)
  say('starting')
  const args = ['build', entry, '--base', base, '--out', out]
  await slidev(notes ? args : [...args, '--without-notes'], {
    quiet: true,
    ...env && { env },
    onLine(line) {
      if (isPhase(line))
        say(line)
    },
  })
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
 * Writes a deck's page as it is without a slide.
 * @param files where it is to stand, from the deck's own folder
 * @param tags what it says of itself, where no page of a slide does
 */
async function writeShells({ locale, base }: Deck, next: string, files: readonly string[], tags: readonly string[] = []): Promise<void> {
  const dir = join(next, base)
  const html = describePage(await readFile(join(dir, 'index.html'), 'utf8'), locale, tags)
    // Before all that it is about.
    .replace(/<meta charset="[^"]*">/i, charset => `${charset}\n${policyTag()}`)
    .replace('<div id="app"></div>', app => `${app}\n${scriptlessNote(locale, base)}`)
  for (const file of files) {
    await mkdir(dirname(join(dir, file)), { recursive: true })
    await writeFile(join(dir, file), html)
  }
}

/**
 * Slidev sets the direction only once its scripts run, and knows of one language. Before that, and for search engines
 * and social networks, the page itself says what it is.
 * @param html the page as Slidev builds it
 * @param tags what is to be in its head
 */
export function describePage(html: string, locale: Locale, tags: readonly string[] = []): string {
  const described = html
    .replace(/<html lang="[^"]*">/, `<html lang="${locale}" dir="${directions[locale]}">`)
    // Slidev's own are among ours, and written otherwise.
    .replace(/<meta (?:name="(?:description|keywords)"|property="og:(?:title|description)")[^>]*>\s*/g, '')
  // The last one: a script that stands in the head may speak of others.
  const end = described.lastIndexOf('</head>')
  return `${described.slice(0, end)}${tags.map(tag => `${tag}\n`).join('')}${described.slice(end)}`
}

/**
 * What static hosts are to know of the site. Slidev writes each deck a rule file of its own, but they read only the one at
 * the root.
 */
async function writeHostFiles(site: string, built: readonly Deck[]): Promise<void> {
  for (const { base } of decks)
    await rm(join(site, base, '_redirects'), { force: true })
  const bases = built.map(deck => deck.base)
  await writeFile(join(site, '_headers'), headersFile(bases))
  await writeFile(join(site, 'vercel.json'), vercelFile(bases))
}

/** "44 files, 1.3 MB" */
async function describe(dir: string): Promise<string> {
  const files = await filesIn(dir)
  const sizes = await Promise.all(files.map(async file => (await stat(file)).size))
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  return `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`
}

function isBase(value: string): value is Deck['base'] {
  return /^\/(?:[\w.~-]+\/)*$/.test(value)
}

/** @throws CommandError when it is no path that a site can stand at */
function readBase(value: string): Deck['base'] {
  if (!isBase(value))
    throw new CommandError(`"${value}" is not a path for the site: begin and end it with a slash, like /briefing/.`)
  return value
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
    base: { type: 'string', value: 'PATH', default: '/', about: 'where the site will stand below its host' },
    url: { type: 'string', value: 'URL', about: 'where the site will stand, for the tags that search engines and social networks read', otherwise: 'no whole addresses in these tags' },
  },
  example: '--url https://example.org/ --base /briefing/',
}, async ({ values }) => {
  const url = values.url === undefined ? undefined : readUrl(values.url)
  const base = readBase(values.base)
  await checkSources()
  await buildSite({ out: publicDir, notes: false, base, url })
  console.log(`Wrote dist: ${await describe(publicDir)}, without speaker notes`)
  for (const deck of decks)
    console.log(`  ${deck.locale}  ${base}${deck.base.slice(1)}`)
})
