import type { SlideRoute } from '@slidev/types'
import type { ClaimId, CutId, QuestionId } from '../data'
import type { Standing } from './cuts'
import type { Itinerary } from './itinerary'
import { budgetIn, inCut } from './cuts'
import { claimsIn } from './evidence'

/** What a slide is called. */
export interface SlideWords {
  readonly title: string
  readonly kicker: string
}

/** What a slide says of itself, and where it stands in the cut that is given. */
export interface SlideMeta extends Standing {
  /** Slidev’s number of it: counted from 1 through the deck as it is written, whatever the cut. Nobody is shown it. */
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
  /** A part of the table of all claims: citations on paper lead to it, and the handout has the table whole instead. */
  readonly evidenceTable: boolean
  /** It shows the steps of the summit, whose Mermaid text its evidence hands over. */
  readonly summitText: boolean
}

/** What a slide says of itself in its frontmatter. */
function metaOf(slide: SlideRoute, cut: CutId) {
  const { frontmatter, title = '' } = slide.meta.slide
  const alias = String(frontmatter.routeAlias ?? slide.no)
  return {
    no: slide.no,
    alias,
    title,
    kicker: String(frontmatter.kicker ?? ''),
    twin: frontmatter.twin as SlideWords,
    steps: Number(frontmatter.steps),
    questions: frontmatter.questions as QuestionId[] ?? [],
    budget: budgetIn(cut, alias) ?? Number(frontmatter.budget ?? 0),
    claims: claimsIn(frontmatter),
    backup: Boolean(frontmatter.backup),
    evidenceTable: Boolean(frontmatter.evidenceTable),
    summitText: Boolean(frontmatter.summitText),
  }
}

/** What a slide's page is called: the slide's title and the deck's, which are one on the cover. */
export function pageTitle(deck: string, slide: string): string {
  return slide === deck ? deck : `${slide} · ${deck}`
}

/** The way through a deck, from what its slides say in the order of a cut. */
export function itineraryOf(metas: readonly SlideMeta[]): Itinerary {
  return { talk: metas.filter(meta => !meta.backup), aside: metas.filter(meta => meta.backup) }
}

/** What all slides of a deck say of themselves, in the order of a cut. */
export function metasOf(slides: readonly SlideRoute[], cut: CutId): SlideMeta[] {
  return inCut(slides.map(slide => metaOf(slide, cut)), cut)
}
