import type { Localized } from './locale'

export interface Status {
  readonly name: Localized
  /** When the word applies; shown where the vocabulary is explained. */
  readonly meaning: Localized
}

/** The closed vocabulary for how far a claim has been answered by anyone else. */
export const statuses = {
  asserted: {
    name: { en: 'asserted', ar: 'مذكور' },
    meaning: { en: 'said by its voice, answered by nobody', ar: 'قاله صاحبه ولم يرد عليه أحد' },
  },
  confirmedByOther: {
    name: { en: 'confirmed by another party', ar: 'أكده طرف آخر' },
    meaning: { en: 'another party is reported to confirm it', ar: 'يُذكر أن طرفاً آخر أكده' },
  },
  notDenied: {
    name: { en: 'not denied', ar: 'لم يُنفَ' },
    meaning: { en: 'a party that could deny it did not; that is not a confirmation', ar: 'لم ينفه من كان له أن ينفيه، وليس ذلك تأكيداً' },
  },
  deniedInPart: {
    name: { en: 'denied in part', ar: 'نُفي جزئياً' },
    meaning: { en: 'a denial bounded in time or scope', ar: 'نفي محدود في الزمن أو النطاق' },
  },
  disputed: {
    name: { en: 'disputed', ar: 'موضع خلاف' },
    meaning: { en: 'two voices contradict each other outright', ar: 'صوتان يتناقضان صراحة' },
  },
} as const satisfies Record<string, Status>

export type StatusId = keyof typeof statuses
