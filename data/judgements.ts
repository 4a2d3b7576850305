import type { Evidence } from './claims'
import type { Localized } from './locale'

export const likelihoods = {
  unlikely: { en: 'unlikely', ar: 'مستبعد' },
  evenChance: { en: 'roughly even chance', ar: 'الاحتمالان متقاربان' },
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
  /** The same in the fewest words, for the slide. */
  readonly short: Localized
  /** What would make us say something else. */
  readonly change: Localized
  readonly claims: Evidence
}

export const judgements = {
  callHappened: {
    likelihood: 'veryLikely',
    text: {
      en: 'Powell and Ushakov spoke by telephone',
      ar: 'تحدث باول وأوشاكوف هاتفياً',
    },
    short: { en: 'Powell phoned Ushakov', ar: 'اتصل باول بأوشاكوف' },
    change: {
      en: 'The Kremlin’s exact wording, or a British denial of the call',
      ar: 'الاطلاع على نص تأكيد الكرملين، أو نفي بريطاني للاتصال ذاته',
    },
    claims: ['callMade', 'callTold', 'notG7Move', 'dialogueFailedTherefore', 'noRecentTalks', 'kremlinConfirmed'],
  },
  pressureOnMoscowToo: {
    likelihood: 'likely',
    text: {
      en: 'By the time of the report Washington, which had pressed Kyiv, pressed Moscow too',
      ar: 'حين كُتب التقرير كانت واشنطن، التي ضغطت على كييف، تضغط على موسكو أيضاً',
    },
    short: { en: 'Washington pressed Kyiv, then Moscow too', ar: 'ضغطت واشنطن على كييف، ثم على موسكو أيضاً' },
    change: {
      en: 'Sanctions eased, or lighter than reported',
      ar: 'تخفيف العقوبات، أو ثبوت أنها أخف مما يقول التقرير',
    },
    claims: ['trumpPressedZelensky', 'oilSanctions', 'sanctionsTwoWeeks'],
  },
  nothingOpened: {
    confidence: 'moderate',
    text: {
      en: 'The attempt opened no channel to Putin or those around him',
      ar: 'لم تفتح المحاولة قناة مع بوتين ولا مع محيطه',
    },
    short: { en: 'The attempt opened no channel', ar: 'لم تُفضِ المحاولة إلى فتح قناة' },
    change: {
      en: 'A second contact, or an account by a named participant',
      ar: 'تواصل ثانٍ، أو رواية من مشارك يُذكر اسمه',
    },
    claims: ['noChannelOpened', 'callNotWell', 'dialogueFailedTherefore', 'noRecentTalks'],
  },
  concernIsTiming: {
    confidence: 'low',
    text: {
      en: 'The concern a second European official tells of is about timing and Washington’s anger, more than about talking to Moscow at all',
      ar: 'القلق الذي يذكره المسؤول الأوروبي الثاني قلق من التوقيت ومن غضب واشنطن، أكثر مما هو من التحدث إلى موسكو أصلاً',
    },
    short: { en: 'The concern is timing and US anger, more than contact itself', ar: 'القلق سببه التوقيت وغضب واشنطن أكثر من التواصل ذاته' },
    change: {
      en: 'Who is worried, in their own words',
      ar: 'أسماء من أبدوا القلق، ونص أقوالهم',
    },
    claims: ['alliesConcerned', 'contactBeforePressure', 'angerFeared'],
  },
} as const satisfies Record<string, Judgement>

export type JudgementId = keyof typeof judgements
