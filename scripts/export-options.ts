import type { CutId } from '../data/cuts'
import type { Deck, DeckText } from './decks'
import { randomUUID } from 'node:crypto'
import { access, constants, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, extname, join, resolve } from 'node:path'
import { cuts, wholeTalk } from '../data/cuts'
import { handoutRoute } from '../lib/addresses'
import { inCut } from '../lib/cuts'
import { allNumbers, numbersIn, rangeParts } from '../lib/ranges'
import { CommandError, root } from './command'
import { cutOption } from './cut-option'
import { deckIn, decks, languages, readDeck } from './decks'

/** The documents a deck is printed as. */
export const documentKinds = ['briefing', handoutRoute] as const

/** The options that all exports have. */
export const commonOptions = {
  'lang': { type: 'string', value: languages, about: 'one language', otherwise: 'all of them' },
  'cut': cutOption,
  'range': { type: 'string', value: '2-5,9', about: 'some of the slides, by number; in a cut, as they are numbered there', otherwise: 'all of them' },
  'with-clicks': { type: 'boolean', default: false, about: 'each step of a slide, not only its last' },
  'dark': { type: 'boolean', default: false, about: 'the dark theme' },
  'out': { type: 'string', value: 'DIR', default: join(root, 'exports'), about: 'the folder to write into', otherwise: 'exports/' },
} as const

/** The decks in a language, or all of them. @throws CommandError when there is none in that language */
export function chooseDecks(lang: string | undefined): readonly Deck[] {
  return lang === undefined ? decks : [deckIn(lang)]
}

/**
 * The numbers of the slides in a range like "2-5,9".
 * @throws CommandError when it is no range, or names a slide that is not there
 */
export function readRange(range: string | undefined, total: number): number[] {
  if (range === undefined)
    return allNumbers(total)
  const parts = rangeParts(range, total)
  if (parts.some(({ numbers }) => numbers.length === 0))
    throw new CommandError(`"${range}" is not a range of slides: give numbers from 1 to ${total}, like 2-5,9.`)
  return numbersIn(parts)
}

/** A deck to export. */
export interface CutDeck {
  readonly deck: Deck
  readonly cut: CutId
  /** Its slides stand in the order of the cut. */
  readonly text: DeckText
  /** The slides chosen, by `no`. */
  readonly slides: readonly number[]
}

/**
 * What some decks' Markdown says of itself, with the slides chosen of each. A range counts as the cut does, so that in all
 * that is exported a slide has one number: a page of the briefing, the number on the slide, the name of a picture.
 * @throws CommandError when a range does not fit a deck
 */
export function readDecks(chosen: readonly Deck[], { cut = wholeTalk, range }: { cut?: CutId, range?: string | undefined } = {}): Promise<CutDeck[]> {
  return Promise.all(chosen.map(async (deck) => {
    const text = textInCut(await readDeck(deck.entry), deck, cut)
    const numbers = readRange(range, text.slides.length)
    return { deck, cut, text, slides: text.slides.filter((_, index) => numbers.includes(index + 1)).map(({ no }) => no) }
  }))
}

/** What an export of a deck is called, up to its ending: "briefing.en", or in a cut "briefing.6min.en". */
export function exportName(what: string, { deck, cut }: Pick<CutDeck, 'deck' | 'cut'>): string {
  return [what, ...cut === wholeTalk ? [] : [`${cut}min`], deck.locale].join('.')
}

/** What a deck says of itself in a cut: its slides in another order, and in the title which talk it is. */
function textInCut({ title, slides, ...text }: DeckText, { locale }: Deck, cut: CutId): DeckText {
  return {
    ...text,
    title: cut === wholeTalk ? title : `${title} · ${cuts[cut].name[locale]}`,
    slides: inCut(slides, cut),
  }
}

/**
 * Makes the folder, before minutes go into what would be written there.
 * @throws CommandError when nothing can be written into it
 */
export async function prepareFolder(out: string): Promise<string> {
  const dir = resolve(out)
  try {
    await mkdir(dir, { recursive: true })
    await access(dir, constants.W_OK)
  }
  catch (error) {
    throw new CommandError(`Cannot write into ${dir}: ${(error as Error).message}`)
  }
  return dir
}

/**
 * Has a file or folder written under another name beside `target`, and then takes the place of `target` with it: whoever has
 * the old one open keeps it whole, and nobody sees half of the new one.
 */
export async function writeWhole(target: string, write: (part: string) => Promise<void>): Promise<void> {
  // With its ending, by which programs know what to write.
  const part = join(dirname(target), `.${randomUUID()}.part${extname(target)}`)
  try {
    await write(part)
    await rm(target, { recursive: true, force: true })
    await rename(part, target)
  }
  finally {
    await rm(part, { recursive: true, force: true })
  }
}
