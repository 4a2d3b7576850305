import type { ClaimId } from '../data/claims'
import type { Locale } from '../data/locale'
import type { DeckSource } from '../lib/parity-faults'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseSync } from '@slidev/parser'
import { deckPath } from '../lib/addresses'
import { placeOf } from '../lib/deck-faults'
import { clicksIn } from '../lib/notes'
import { claimsOnSlide } from '../lib/slide-claims'
import { CommandError, root } from './command'

export interface Deck {
  readonly locale: Locale
  /** The Markdown file, from the project's folder. */
  readonly entry: string
  /** Where the deck stands in the site; begins and ends with a slash. */
  readonly base: `/${string}`
}

/** The decks of the site. The one at `/` is first, because building it empties the folder the others go into. */
export const decks: readonly Deck[] = [
  { locale: 'en', entry: 'slides.md', base: `/${deckPath('en')}` },
  { locale: 'ar', entry: 'slides.ar.md', base: `/${deckPath('ar')}` },
]

/** The languages there are, as a usage line has them. */
export const languages = decks.map(deck => deck.locale).join('|')

/** @throws CommandError when there is no deck in that language */
export function deckIn(locale: string): Deck {
  const deck = decks.find(each => each.locale === locale)
  if (!deck)
    throw new CommandError(`There is no deck in "${locale}", only in ${decks.map(each => each.locale).join(', ')}.`)
  return deck
}

export interface DeckText {
  readonly title: string
  /** The headmatter's `info`: what the deck is, in a sentence. */
  readonly description: string
  readonly keywords: readonly string[]
  readonly slides: readonly SlideText[]
}

export interface SlideText {
  /** Counted from 1 through the Markdown. */
  readonly no: number
  readonly alias: string
  readonly title: string
  /** What it stands on. */
  readonly claims: readonly ClaimId[]
  /** What the speaker says, as Markdown; paragraphs are a blank line apart. */
  readonly note: string
  /** It stands beside the talk, for questions. */
  readonly backup: boolean
  /** A part of the table of all claims, which the handout has whole instead. */
  readonly evidenceTable: boolean
  /** How many clicks it takes, as its notes mark them; tests hold the slide to it. */
  readonly clicks: number
}

/** How many pages a slide takes: one, or one for each of its steps. */
export function pagesOf({ clicks }: SlideText, withClicks: boolean): number {
  return withClicks ? clicks + 1 : 1
}

async function slidesIn(entry: string) {
  const path = join(root, entry)
  return parseSync(await readFile(path, 'utf8'), path).slides
}

/** A deck as it is written, with all that may be wrong with it. */
export async function readSource(entry: string): Promise<DeckSource> {
  return { entry, slides: await slidesIn(entry) }
}

/** What a deck's Markdown says of itself, which `checkSources` has seen to be whole. */
export async function readDeck(entry: string): Promise<DeckText> {
  const slides = await slidesIn(entry)
  const { title, info, keywords } = slides[0]?.frontmatter ?? {}
  return {
    title: String(title ?? ''),
    description: String(info ?? '').trim(),
    keywords: Array.isArray(keywords) ? keywords.map(String) : [],
    slides: slides.map((slide, index) => ({
      no: index + 1,
      alias: String(slide.frontmatter.routeAlias),
      title: slide.title ?? '',
      claims: claimsOnSlide(slide.content, slide.frontmatter.claims, placeOf(entry, index, slide.frontmatter)),
      note: slide.note ?? '',
      backup: Boolean(slide.frontmatter.backup),
      evidenceTable: Boolean(slide.frontmatter.evidenceTable),
      clicks: clicksIn(slide.note ?? ''),
    })),
  }
}
