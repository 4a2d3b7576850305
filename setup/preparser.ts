import { basename, dirname } from 'node:path'
import { parseSync } from '@slidev/parser'
import { definePreparserSetup } from '@slidev/types'
import { deckFaults, placeOf } from '../lib/deck-faults'
import { faultBox } from '../lib/fault-box'
import { claimsOnSlide } from '../lib/slide-claims'
import { knownTags } from '../scripts/known-tags'

/**
 * Gives each slide, as it is read, the claims it stands on: those of its citations, its figure and its frontmatter.
 * What is wrong with a slide ends a build. While it is written it must not end the server: it stands on the slide, and in
 * the terminal.
 */
export default definePreparserSetup(({ filepath, mode }) => {
  /** The faults of the slides that are still to come. */
  let faults: string[][] = []
  let index = 0
  return [{
    name: 'claims',
    transformRawLines(lines) {
      // Whether a link leads to a slide is seen only from all of them.
      const { slides } = parseSync(lines.join('\n'), filepath)
      faults = deckFaults(slides, knownTags(dirname(filepath)))
      index = 0
    },
    transformSlide: async (content, frontmatter: Record<string, unknown>) => {
      const place = placeOf(basename(filepath), index, frontmatter)
      const own = faults[index++] ?? []
      if (own.length === 0) {
        frontmatter.claims = claimsOnSlide(content, frontmatter.claims, place)
        return undefined
      }
      const message = own.map(fault => `${place}: ${fault}`).join('\n')
      if (mode !== 'dev')
        throw new Error(message)
      console.error(message)
      frontmatter.claims = []
      return faultBox(place, own)
    },
  }]
})
