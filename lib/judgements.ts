import type { Judgement, JudgementId, Locale, Localized } from '../data'
import { confidences, judgements, likelihoods, messages } from '../data'
import { describe } from './figure-text'

/** The two scales, which do not compare: how likely something is, and how well the evidence bears it. */
export const scaleIds = ['howLikely', 'howSure'] as const

export type ScaleId = typeof scaleIds[number]

/** A judgement where it stands on its scale. */
export type JudgementRow = Judgement & {
  readonly id: JudgementId
  /** Its grade, counted from the least of its scale, which is 0; and the word for it. */
  readonly grade: number
  readonly strength: Localized
}

export interface JudgementScale {
  /** The words of its grades, from the least to the most. */
  readonly grades: readonly Localized[]
  readonly rows: readonly JudgementRow[]
}

/** Our judgements that are on one of the scales, in the order of the data. */
export function scaleOf(id: ScaleId): JudgementScale {
  const words: Readonly<Record<string, Localized>> = id === 'howLikely' ? likelihoods : confidences
  const names = Object.keys(words)
  return {
    grades: Object.values(words),
    rows: (Object.entries(judgements) as [JudgementId, Judgement][]).flatMap(([own, judgement]) => {
      const name = id === 'howLikely' ? judgement.likelihood : judgement.confidence
      const strength = name && words[name]
      return strength ? [{ ...judgement, id: own, grade: names.indexOf(name), strength }] : []
    }),
  }
}

/** Our judgements on one of the scales. */
export function judgementsText(scale: ScaleId, locale: Locale): string {
  return describe(messages.judgements[locale], scaleOf(scale).rows.map(({ text, strength }) => `${text[locale]} (${strength[locale]})`), locale)
}
