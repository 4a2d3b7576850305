import type { SlideWords } from '../lib/slides'
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseSync } from '@slidev/parser'
import { definePreparserSetup } from '@slidev/types'
import { clicksIn } from '../lib/notes'
import { claimsOnSlide, UnknownEvidence } from '../lib/slide-claims'
import { decks } from '../scripts/decks'

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

/**
 * Gives each slide, as it is read, the claims it stands on (those of its citations, its figure and its frontmatter), the
 * number of its steps, so that a turn back finds the last one of a slide that is not loaded yet, and its name in the other
 * language.
 */
export default definePreparserSetup(({ filepath, mode }) => {
  const twins = twinsOf(filepath)
  return [{
    name: 'facts',
    transformSlide: async (content, frontmatter: Record<string, unknown>) => {
      frontmatter.twin = twins.get(String(frontmatter.routeAlias)) ?? { title: '', kicker: '' }
      try {
        frontmatter.claims = claimsOnSlide(content, frontmatter.claims, `${basename(filepath)}, slide "${String(frontmatter.routeAlias)}"`)
      }
      catch (error) {
        if (mode !== 'dev' || !(error instanceof UnknownEvidence))
          throw error
        // While authoring, an id that is half written must not end the server.
        console.error(error.message)
        frontmatter.claims = []
      }
      return undefined
    },
    transformNote: async (note, frontmatter: Record<string, unknown>) => {
      frontmatter.steps = clicksIn(note ?? '')
      return undefined
    },
  }]
})
