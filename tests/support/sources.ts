import type { DeckSource } from '../../lib/parity-faults'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from '@slidev/parser'
import { root } from '../../scripts/command'
import { decks } from '../../scripts/decks'

/** The Markdown of a deck. */
export function textOf(entry: string): string {
  return readFileSync(join(root, entry), 'utf8')
}

/** The decks as they are written, one of them changed. */
export function sourcesWith(entry: string, change: (text: string) => string): DeckSource[] {
  return decks.map((deck) => {
    const text = textOf(deck.entry)
    return { entry: deck.entry, slides: parseSync(deck.entry === entry ? change(text) : text, deck.entry).slides }
  })
}

/** A deck's Markdown cut where its slides begin: joined, the parts are the whole. */
export function partsOf(text: string): string[] {
  return text.split(/(?<=\n)(?=---\n\w)/)
}
