import type { ClaimId, Paragraph, Question, QuestionId, QuestionWord, Unknown, UnknownId, VersionId, VersionRow } from '../data'
import { questions, questionWords, unknowns, versions } from '../data'
import { claimOf } from './claim'
import { claimIds } from './evidence'

/*
 * Which part of the data a component shows for what it is given: the components draw it, and `slide-claims.ts` finds a
 * slide's evidence by it.
 */

/** How many prepared questions stand on a slide. */
const questionsPerSlide = 2

/** @param part which of the slides with questions, counted from 1 */
export function questionsOn(part: number): (Question & { readonly id: QuestionId })[] {
  return (Object.entries(questions) as [QuestionId, Question][])
    .slice((part - 1) * questionsPerSlide, part * questionsPerSlide)
    .map(([id, question]) => ({ ...question, id }))
}

/** All that the report leaves open. */
export function unknownRows(): (Unknown & { readonly id: UnknownId })[] {
  return (Object.entries(unknowns) as [UnknownId, Unknown][]).map(([id, unknown]) => ({ ...unknown, id }))
}

/** What of it is worth saying aloud, by the word that asks for it. */
export function unknownsAloud() {
  return (Object.keys(questionWords) as QuestionWord[]).map(word => ({
    word,
    rows: unknownRows().flatMap(({ aloud, ...unknown }) => aloud?.[word] ? [{ ...unknown, short: aloud[word] }] : []),
  }))
}

/** @param ids the questions asked of each side, in order; all of them when left out */
export function versionRows(ids: readonly VersionId[] = Object.keys(versions) as VersionId[]): (VersionRow & { readonly id: VersionId })[] {
  return ids.map((id): VersionRow & { id: VersionId } => ({ ...versions[id], id }))
}

/** The claims of some paragraphs, both ends counted. */
export function claimsBetween(from: Paragraph, to: Paragraph): ClaimId[] {
  return claimIds.filter(id => claimOf(id).paragraph >= from && claimOf(id).paragraph <= to)
}
