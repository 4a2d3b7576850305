import type { SlideRoute } from '@slidev/types'
import type { ClaimId, QuestionId } from '../data'
import type { Itinerary } from './itinerary'
import { claimsIn } from './evidence'

/** What a slide is called. */
export interface SlideWords {
  readonly title: string
  readonly kicker: string
}

export interface SlideMeta {
  /** Counted from 1 through the whole deck. */
  readonly no: number
  readonly alias: string
  readonly title: string
  /** The few words above the title. */
  readonly kicker: string
  /** Title and kicker in the other language. */
  readonly twin: SlideWords
  /** How many clicks it takes. */
  readonly steps: number
  /** The prepared questions it answers. */
  readonly questions: readonly QuestionId[]
  /** Seconds planned for it; 0 for a backup slide. */
  readonly budget: number
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
    kicker: String(frontmatter.kicker ?? ''),
    twin: frontmatter.twin as SlideWords,
    steps: Number(frontmatter.steps),
    questions: frontmatter.questions as QuestionId[] ?? [],
    budget: Number(frontmatter.budget ?? 0),
    claims: claimsIn(frontmatter),
    backup,
    evidenceTable: Boolean(frontmatter.evidenceTable),
    summitText: Boolean(frontmatter.summitText),
    place: slides.filter(other => other.no <= slide.no && isBackup(other) === backup).length,
    total: slides.filter(other => !isBackup(other)).length,
  }
}

/** The way through a deck. */
export function itineraryOf(metas: readonly SlideMeta[]): Itinerary {
  return { talk: metas.filter(meta => !meta.backup), aside: metas.filter(meta => meta.backup) }
}

/** What all slides of a deck say of themselves. */
export function metasOf(slides: readonly SlideRoute[]): SlideMeta[] {
  return slides.map(slide => metaOf(slide, slides))
}
