import type { SlideRoute } from '@slidev/types'
import type { ClaimId } from '../data'
import { claimsIn } from './evidence'

export interface SlideMeta {
  /** Counted from 1 through the whole deck. */
  readonly no: number
  readonly alias: string
  readonly title: string
  /** The claims the slide's frontmatter names. */
  readonly claims: readonly ClaimId[]
  readonly backup: boolean
  /** A part of the table of all claims: citations on paper lead to it, and the handout has the table whole instead. */
  readonly evidenceTable: boolean
  /** It shows the steps of the summit, whose Mermaid text its evidence hands over. */
  readonly summitText: boolean
  /** Its place among the main slides, or among the backup slides. */
  readonly place: number
  /** How many slides the talk has, backup slides left out. */
  readonly total: number
}

function isBackup(slide: SlideRoute): boolean {
  return Boolean(slide.meta.slide.frontmatter.backup)
}

/** What a slide says of itself in its frontmatter. */
function metaOf(slide: SlideRoute, slides: readonly SlideRoute[]): SlideMeta {
  const backup = isBackup(slide)
  const { frontmatter, title = '' } = slide.meta.slide
  return {
    no: slide.no,
    alias: String(frontmatter.routeAlias ?? slide.no),
    title,
    claims: claimsIn(frontmatter),
    backup,
    evidenceTable: Boolean(frontmatter.evidenceTable),
    summitText: Boolean(frontmatter.summitText),
    place: slides.filter(other => other.no <= slide.no && isBackup(other) === backup).length,
    total: slides.filter(other => !isBackup(other)).length,
  }
}

/** What all slides of a deck say of themselves. */
export function metasOf(slides: readonly SlideRoute[]): SlideMeta[] {
  return slides.map(slide => metaOf(slide, slides))
}
