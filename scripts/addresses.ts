import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deckPaths } from '../lib/addresses'
import { decks, readDeck } from './decks'

/** Says in a built site which addresses its decks have, for a server to tell them from those that nobody has. */
const list = '.addresses'

/**
 * Writes into a built site which addresses its decks have.
 * @throws CommandError as `readDeck`
 */
export async function writeAddresses(site: string): Promise<void> {
  const addresses = await Promise.all(decks.map(async ({ entry, base }) => {
    const { slides } = await readDeck(entry)
    return deckPaths(slides.map(({ alias }) => alias)).map(path => `${base}${path}`.replace(/\/$/, ''))
  }))
  await writeFile(join(site, list), addresses.flat().join('\n'))
}

/** The addresses of a built site's decks, from its root and with no slash at their ends; none where it does not say them. */
export async function readAddresses(site: string): Promise<ReadonlySet<string> | undefined> {
  const file = join(site, list)
  return existsSync(file) ? new Set((await readFile(file, 'utf8')).split('\n')) : undefined
}
