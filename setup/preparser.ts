import { basename } from 'node:path'
import { definePreparserSetup } from '@slidev/types'
import { claimsOnSlide, UnknownEvidence } from '../lib/slide-claims'

/** Gives each slide, as it is read, the claims it stands on: those of its citations, its figure and its frontmatter. */
export default definePreparserSetup(({ filepath, mode }) => [{
  name: 'claims',
  transformSlide: async (content, frontmatter: Record<string, unknown>) => {
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
}])
