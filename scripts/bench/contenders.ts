import type { PlainSlide } from './plain-slides'
import type { Files } from './rivals'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildSite, publicDir } from '../build'
import { progress, root } from '../command'
import { deckIn, readDeck } from '../decks'
import { plainSlides } from './plain-slides'
import { revealFiles, slidevFiles, staticFiles } from './rivals'
import { benchDir, buildWithSlidev, buildWithVite, compressed, writeSources } from './sites'

/** The decks that are compared: ours, and the same text made with other means. */
export const contenderNames = { ours: 'ours', slidev: 'stock Slidev', reveal: 'reveal.js', page: 'static page' } as const

export type ContenderId = keyof typeof contenderNames

type RivalId = Exclude<ContenderId, 'ours'>

/** A deck that is measured. */
export interface Contender {
  /** The folder that is served, with the compressed files. */
  readonly dir: string
  /** The titles of its slides, in order. */
  readonly titles: readonly string[]
  /** The keys that lead to a slide from the one before it; the last of them turns. @param index of the slide, from 0 */
  readonly keysTo: (index: number) => readonly string[]
}

/** The deck that is compared: a rival's text is English. */
export const comparedDeck = deckIn('en')

/** How each rival's deck is made. */
const rivals = {
  slidev: { files: slidevFiles, build: buildWithSlidev, key: 'ArrowDown' },
  reveal: { files: revealFiles, build: buildWithVite, key: 'ArrowRight' },
  page: { files: staticFiles, build: buildWithVite, key: 'ArrowRight' },
} as const satisfies Record<RivalId, {
  readonly files: (title: string, slides: readonly PlainSlide[]) => Files
  readonly build: (sources: string, out: string) => Promise<void>
  readonly key: string
}>

/** Ours goes from slide to slide with one key up to the close; what is for questions is opened by its number. */
export function keysToOurs(slides: readonly Pick<PlainSlide, 'backup'>[], index: number): readonly string[] {
  const opens = slides[index]?.backup && !slides[index - 1]?.backup
  return opens ? [...String(index + 1), 'Enter'] : ['ArrowDown']
}

function titlesOf(slides: readonly PlainSlide[]): string[] {
  return slides.map(({ title }) => title)
}

async function comparedSlides(): Promise<PlainSlide[]> {
  return plainSlides(await readFile(join(root, comparedDeck.entry), 'utf8'))
}

/** Writes a rival's sources from our deck as it is now. @returns their folder, and where its site is to be built */
export async function writeRival(id: RivalId): Promise<{ sources: string, site: string }> {
  const { title } = await readDeck(comparedDeck.entry)
  return { sources: await writeSources(id, rivals[id].files(title, await comparedSlides())), site: join(benchDir, 'sites', id) }
}

async function rivalContender(id: RivalId): Promise<Contender> {
  progress(`Building the deck of ${contenderNames[id]}`)
  const { sources, site } = await writeRival(id)
  await rivals[id].build(sources, site)
  return { dir: await compressed(site, id), titles: titlesOf(await comparedSlides()), keysTo: () => [rivals[id].key] }
}

/**
 * A deck of ours.
 * @param site the built site
 * @param slides what its Markdown says of them
 * @param name of the folder it is served from
 */
export async function ourContender(site: string, slides: readonly PlainSlide[], name: string): Promise<Contender> {
  return { dir: await compressed(site, name), titles: titlesOf(slides), keysTo: index => keysToOurs(slides, index) }
}

/** Our public site as it is, and built if there is none, ready to be served. */
export async function prepareOurs(): Promise<Contender> {
  if (!existsSync(publicDir))
    await buildSite({ out: publicDir, notes: false })
  return ourContender(publicDir, await comparedSlides(), 'ours')
}

/** All decks, ready to be served: ours as it is, the others built anew. */
export async function prepareContenders(): Promise<Readonly<Record<ContenderId, Contender>>> {
  return { ours: await prepareOurs(), slidev: await rivalContender('slidev'), reveal: await rivalContender('reveal'), page: await rivalContender('page') }
}
