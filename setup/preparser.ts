import type { SlideWords } from '../lib/slides'
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseSync } from '@slidev/parser'
import { definePreparserSetup } from '@slidev/types'
import { deckFaults, placeOf } from '../lib/deck-faults'
import { faultBox } from '../lib/fault-box'
import { clicksIn } from '../lib/notes'
import { claimsOnSlide, questionsShown } from '../lib/slide-claims'
import { decks } from '../scripts/decks'
import { knownTags } from '../scripts/known-tags'

/** What the slides of a deck's translation are called, by alias: words that a slide is also found by. */
function twinsOf(filepath: string): Map<string, SlideWords> {
  const twins = new Map<string, SlideWords>()
  for (const { entry } of decks.filter(deck => deck.entry !== basename(filepath))) {
    const path = join(dirname(filepath), entry)
    for (const { frontmatter, title = '' } of parseSync(readFileSync(path, 'utf8'), path).slides)
      twins.set(String(frontmatter.routeAlias), { title, kicker: String(frontmatter.kicker ?? '') })
  }
  return twins
}

/** Puts values into a slide's frontmatter, if it takes any: while it is written it may be no more than a text. */
function give(frontmatter: Record<string, unknown>, values: Readonly<Record<string, unknown>>): void {
  if (typeof frontmatter === 'object')
    Object.assign(frontmatter, values)
}

/**
 * Gives each slide, as it is read, the claims it stands on (those of its citations, its figure and its frontmatter), its
 * name in the other language, and the number of its steps, so that a turn back finds the last one of a slide that is not
 * loaded yet, and the questions it answers. What is wrong with a slide ends a build. While it is written it must not end the server: it stands on the
 * slide, and in the terminal.
 */
export default definePreparserSetup(({ filepath, mode }) => {
  const twins = twinsOf(filepath)
  /** The faults of the slides that are still to come. */
  let faults: string[][] = []
  let index = 0
  return [{
    name: 'facts',
    transformRawLines(lines) {
      // Whether a link leads to a slide is seen only from all of them.
      const { slides } = parseSync(lines.join('\n'), filepath)
      faults = deckFaults(slides, knownTags(dirname(filepath)))
      index = 0
    },
    transformSlide: async (content, frontmatter: Record<string, unknown>) => {
      const place = placeOf(basename(filepath), index, frontmatter)
      const own = faults[index++] ?? []
      give(frontmatter, {
        twin: twins.get(String(frontmatter.routeAlias)) ?? { title: '', kicker: '' },
        questions: questionsShown(content),
      })
      if (own.length === 0) {
        give(frontmatter, { claims: claimsOnSlide(content, frontmatter.claims, place) })
        return undefined
      }
      const message = own.map(fault => `${place}: ${fault}`).join('\n')
      if (mode !== 'dev')
        throw new Error(message)
      console.error(message)
      give(frontmatter, { claims: [] })
      return faultBox(place, own)
    },
    transformNote: async (note, frontmatter: Record<string, unknown>) => {
      give(frontmatter, { steps: clicksIn(note ?? '') })
      return undefined
    },
  }]
})
