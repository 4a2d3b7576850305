import type { Deck } from './decks'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import process from 'node:process'
import { deckFile, missingFile } from '../lib/addresses'
import { descriptionTag } from '../lib/meta-tags'
import { buildDeck, describePage } from './build'
import { makeWorkFolder, removeLeftovers } from './built-folder'
import { checkSources } from './check'
import { CommandError, progress, root, runCommand } from './command'
import { decks, readDeck } from './decks'
import { prepareFolder, writeWhole } from './export-options'
import { workDir } from './fingerprint'
import { asksForSingleFile } from './slidev'

export interface SingleOptions {
  /** The folder to write into; what else is there stays. */
  readonly out: string
  /** Put the speaker notes in, and the speaker's window. */
  readonly notes: boolean
}

/** What Slidev writes into a folder beside the page: the page once more, and a rule for a host. */
const forHosts: readonly string[] = [missingFile, '_redirects']

/**
 * Builds each deck into a file that opens without a server. The files are written once all are built.
 * @returns the files
 * @throws CommandError when a deck does not build, or not into one file, Stopped
 */
export async function buildSingle({ out, notes }: SingleOptions): Promise<string[]> {
  await removeLeftovers(workDir)
  const work = await makeWorkFolder(workDir)
  try {
    const pages = new Map<string, string>()
    for (const deck of decks) {
      const built = join(work, deck.locale)
      await buildDeck(deck, { out: built, notes, env: asksForSingleFile })
      pages.set(join(out, deckFile(deck.locale)), await readPage(deck, built))
    }
    await mkdir(out, { recursive: true })
    for (const [file, page] of pages)
      await writeWhole(file, part => writeFile(part, page))
    return [...pages.keys()]
  }
  finally {
    progress()
    await rm(work, { recursive: true, force: true })
  }
}

/**
 * The page that a deck was built into, with what it says of itself and its icon.
 * @throws CommandError when a file lies beside it, which the page would look for in vain
 */
async function readPage({ entry, locale }: Deck, built: string): Promise<string> {
  const page = 'index.html'
  const others = (await readdir(built)).filter(name => name !== page && !forHosts.includes(name))
  if (others.length > 0)
    throw new CommandError(`${entry} does not fit into one file: ${others.join(', ')} would lie beside it. Import what a slide shows, instead of naming its address.`)
  const html = await readFile(join(built, page), 'utf8')
  const { description } = await readDeck(entry)
  return describePage(await withIcon(html), locale, [descriptionTag(description)])
}

/** A page with its icon inside, which it names by its place in `public/`. */
async function withIcon(html: string): Promise<string> {
  const link = /(<link rel="[^"]*\bicon"[^>]* href=")\.?\/([^"]+\.svg)"/
  const file = link.exec(html)?.[2]
  if (!file)
    return html
  const icon = await readFile(join(root, 'public', file))
  return html.replace(link, (_, start: string) => `${start}data:image/svg+xml;base64,${icon.toString('base64')}"`)
}

await runCommand(import.meta.url, {
  name: 'npm run build:single',
  summary: 'Builds each deck into one HTML file that opens without a network and without a server, from a memory stick for one.',
  options: {
    'with-notes': { type: 'boolean', default: false, about: 'the speaker notes and the speaker’s window too; whoever has the file can read them' },
    'out': { type: 'string', value: 'DIR', default: join(root, 'single'), about: 'the folder to write into', otherwise: 'single/' },
  },
  example: '--with-notes --out /media/stick',
}, async ({ values }) => {
  const notes = values['with-notes']
  await checkSources()
  const out = await prepareFolder(values.out)
  for (const file of await buildSingle({ out, notes })) {
    const { size } = await stat(file)
    console.log(`Wrote ${relative(process.cwd(), file)}: ${(size / 1e6).toFixed(1)} MB, ${notes ? 'with' : 'without'} speaker notes`)
  }
})
