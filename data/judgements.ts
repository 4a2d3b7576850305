import type { Evidence } from './claims'
import type { Localized } from './locale'

export const likelihoods = {
  unlikely: { en: 'unlikely', ar: 'غير مرجح' },
  evenChance: { en: 'roughly even chance', ar: 'احتمال متقارب' },
  likely: { en: 'likely', ar: 'مرجح' },
  veryLikely: { en: 'very likely', ar: 'مرجح جداً' },
} as const satisfies Record<string, Localized>

export type Likelihood = keyof typeof likelihoods

export const confidences = {
  low: { en: 'low confidence', ar: 'ثقة منخفضة' },
  moderate: { en: 'moderate confidence', ar: 'ثقة متوسطة' },
  high: { en: 'high confidence', ar: 'ثقة عالية' },
} as const satisfies Record<string, Localized>

export type Confidence = keyof typeof confidences

/** A judgement carries a likelihood or a confidence, never both. */
type Strength =
  | { readonly likelihood: Likelihood, readonly confidence?: never }
  | { readonly confidence: Confidence, readonly likelihood?: never }

export type Judgement = Strength & {
  /** Ours, and said to be ours wherever it is shown. */
  readonly text: Localized
  /** What would make us say something else. */
  readonly change: Localized
  readonly claims: Evidence
}

export const judgements = {
  callHappened: {
    likelihood: 'veryLikely',
    text: {
      en: 'Powell and Ushakov spoke by telephone',
      ar: 'باول وأوشاكوف تحدثا هاتفياً',
    },
    change: {
      en: 'The Kremlin’s own words, or a British denial of the call itself',
      ar: 'نص كلام الكرملين، أو نفي بريطاني للاتصال ذاته',
    },
    claims: ['callMade', 'kremlinConfirmed', 'britainWouldNotListen', 'officialDidNotDeny'],
  },
  nothingOpened: {
    confidence: 'moderate',
    text: {
      en: 'The attempt opened no channel to Putin or those around him',
      ar: 'لم تفتح المحاولة قناة مع بوتين ولا مع محيطه',
    },
    change: {
      en: 'A second contact, or an account from someone named who took part',
      ar: 'تواصل ثانٍ، أو رواية من مشارك يُذكر اسمه',
    },
    claims: ['noChannelOpened', 'callNotWell', 'dialogueFailedTherefore', 'noRecentTalks'],
  },
  europeDividedOnTiming: {
    confidence: 'low',
    text: {
      en: 'Europeans differ over when to talk to Moscow more than over whether to',
      ar: 'يختلف الأوروبيون على توقيت الحديث مع موسكو أكثر من مبدئه',
    },
    change: {
      en: 'The names of the capitals and the allies, and their own words',
      ar: 'أسماء العواصم والحلفاء، وكلامهم بنصه',
    },
    claims: ['capitalsBacked', 'alliesConcerned', 'contactBeforePressure', 'angerFeared'],
  },
  pressureTurned: {
    likelihood: 'likely',
    text: {
      en: 'Washington’s pressure has moved from Kyiv towards Moscow',
      ar: 'ضغط واشنطن انتقل من كييف نحو موسكو',
    },
    change: {
      en: 'Fresh pressure on Kyiv, or sanctions that are eased',
      ar: 'ضغط جديد على كييف، أو تخفيف للعقوبات',
    },
    claims: ['trumpPressedZelensky', 'frustrationGrew', 'oilSanctions'],
  },
} as const satisfies Record<string, Judgement>

export type JudgementId = keyof typeof judgements
