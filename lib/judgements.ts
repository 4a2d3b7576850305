import type { Judgement, JudgementId, Localized } from '../data'
import { confidences, judgements, likelihoods } from '../data'

/** A judgement where it stands on its scale. */
export type JudgementRow = Judgement & {
  readonly id: JudgementId
  /** The click that tells it. */
  readonly step: number
  /** Its grade, counted from the least of its scale, which is 0; and the word for it. */
  readonly grade: number
  readonly strength: Localized
}

export interface JudgementScale {
  readonly id: 'howLikely' | 'howSure'
  /** The words of its grades, from the least to the most. */
  readonly grades: readonly Localized[]
  readonly rows: readonly JudgementRow[]
}

const all = (Object.entries(judgements) as [JudgementId, Judgement][]).map(([id, judgement], step) => ({ ...judgement, id, step }))

function scaleOf<Grade extends string>(id: JudgementScale['id'], words: Readonly<Record<Grade, Localized>>, gradeOf: (judgement: Judgement) => Grade | undefined): JudgementScale {
  const names = Object.keys(words) as Grade[]
  return {
    id,
    grades: Object.values(words),
    rows: all.flatMap((judgement) => {
      const name = gradeOf(judgement)
      return name ? [{ ...judgement, grade: names.indexOf(name), strength: words[name] }] : []
    }),
  }
}

/** Our judgements by the scale each is on: two, which do not compare. */
export function judgementScales(): readonly JudgementScale[] {
  return [
    scaleOf('howLikely', likelihoods, judgement => judgement.likelihood),
    scaleOf('howSure', confidences, judgement => judgement.confidence),
  ]
}
