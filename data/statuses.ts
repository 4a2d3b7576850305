import type { Localized } from './locale'

export interface Status {
  readonly name: Localized
  /** When the word applies; shown where the vocabulary is explained. */
  readonly meaning: Localized
}

/**
 * The closed vocabulary for how the rest of the report answers a claim. No claim carries one: `statusOf` in
 * `lib/status.ts` derives it from `answers.ts`.
 */
export const statuses = {
  asserted: {
    name: { en: 'asserted', ar: 'قول بلا رد' },
    meaning: { en: 'said by its voice, not answered in the report', ar: 'قاله صاحبه ولا رد عليه في التقرير' },
  },
  confirmedByOther: {
    name: { en: 'confirmed by another party', ar: 'أكده طرف آخر' },
    meaning: { en: 'another party is reported to confirm it', ar: 'يقول التقرير إن طرفاً آخر أكده' },
  },
  notDenied: {
    name: { en: 'not denied', ar: 'لم يُنفَ' },
    meaning: { en: 'a party that could deny it did not; that is not a confirmation', ar: 'لم ينفه من كان له أن ينفيه، وليس ذلك تأكيداً' },
  },
  deniedInPart: {
    name: { en: 'denied in part', ar: 'نُفي جزئياً' },
    meaning: { en: 'denied within stated limits of time or scope', ar: 'نفي في حدود مذكورة من الزمن أو النطاق' },
  },
  disputed: {
    name: { en: 'disputed', ar: 'موضع خلاف' },
    meaning: { en: 'two voices contradict each other outright', ar: 'صوتان يتناقضان صراحة' },
  },
} as const satisfies Record<string, Status>

export type StatusId = keyof typeof statuses
