import type { Evidence } from './claims'
import type { Localized } from './locale'

export interface Unknown {
  /** What the report leaves open, as a question. */
  readonly text: Localized
  /** The claims between which the gap lies. */
  readonly claims: Evidence
  /** Among the few worth saying aloud; the rest stand in the backup slides. */
  readonly key?: true
}

export const unknowns = {
  callDetails: {
    text: { en: 'When the call took place, how long it lasted and what was said', ar: 'متى جرى الاتصال، وكم دام، وما الذي قيل فيه' },
    claims: ['callMade'],
    key: true,
  },
  callCount: {
    text: { en: 'Whether there was one call or more', ar: 'أكان اتصالاً واحداً أم أكثر' },
    claims: ['callMade', 'callExceptional'],
  },
  authorisation: {
    text: { en: 'Who authorised it', ar: 'من الذي أجازه' },
    claims: ['independentInitiative', 'starmerAppointedPowell'],
    key: true,
  },
  washingtonTold: {
    text: { en: 'Whether Washington was told', ar: 'هل أُبلغت واشنطن' },
    claims: ['angerFeared', 'relianceOnAmericans'],
    key: true,
  },
  confirmationScope: {
    text: { en: 'What exactly the Kremlin confirmed', ar: 'ما الذي أكده الكرملين تحديداً' },
    claims: ['kremlinConfirmed'],
    key: true,
  },
  whoSaidNotCompleted: {
    text: { en: 'Who said that the dialogue was not completed', ar: 'من الذي تحدث عن «عدم استكمال» الحوار' },
    claims: ['notCompleted'],
  },
  whichEuropeans: {
    text: { en: 'Which capitals backed it, and which allies were uneasy', ar: 'أي العواصم دعمته، وأي الحلفاء قلق منه' },
    claims: ['capitalsBacked', 'alliesConcerned'],
    key: true,
  },
  whichTone: {
    text: { en: 'Which tone changed after January, and towards whom', ar: 'أي لهجة تغيرت بعد يناير، وتجاه من' },
    claims: ['toneChanged', 'toneHardened'],
  },
  meetingKind: {
    text: { en: 'Whether the Alaska meeting is called one-sided or one-on-one', ar: 'أيعني اجتماع ألاسكا «الأحادي» أنه من طرف واحد أم ثنائي' },
    claims: ['meetingOneSided'],
  },
  whichTerritory: {
    text: { en: 'Which territory Putin asked for', ar: 'أي أراضٍ طلبها بوتين' },
    claims: ['heldToDemand', 'landStillHeld'],
  },
  sanctionsContent: {
    text: { en: 'What the oil sanctions contain', ar: 'ما الذي تتضمنه العقوبات على النفط' },
    claims: ['oilSanctions'],
  },
  whoseTests: {
    text: { en: 'Whose nuclear tests were meant', ar: 'لمن الاختبارات النووية المقصودة' },
    claims: ['nuclearTalk'],
  },
  washingtonOutcome: {
    text: { en: 'What came of the Washington visit', ar: 'ما الذي أسفرت عنه زيارة واشنطن' },
    claims: ['wentToWashington', 'keepTrumpOnSide'],
  },
  reportOrigin: {
    text: { en: 'When the report was written, and by whom', ar: 'متى كُتب التقرير، ومن كتبه' },
    claims: ['relayedByPaper'],
    key: true,
  },
} as const satisfies Record<string, Unknown>

export type UnknownId = keyof typeof unknowns
