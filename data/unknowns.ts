import type { Evidence } from './claims'
import type { Localized } from './locale'

/** The words that a question begins with; what follows one ends it. */
export const questionWords = {
  when: { en: 'When', ar: 'متى' },
  who: { en: 'Who', ar: 'مَن' },
  what: { en: 'What', ar: 'ماذا' },
} as const satisfies Record<string, Localized>

export type QuestionWord = keyof typeof questionWords

export interface Unknown {
  /** What the report leaves open, as a question. */
  readonly text: Localized
  /** The claims between which the gap lies. */
  readonly claims: Evidence
  /** What of it is worth saying aloud, after the word that asks for it; the rest stands in the backup slides. */
  readonly aloud?: Readonly<Partial<Record<QuestionWord, Localized>>>
}

export const unknowns = {
  callDetails: {
    text: { en: 'The date of the call, how long it lasted and what was said', ar: 'تاريخ الاتصال، وكم دام، وما الذي قيل فيه' },
    claims: ['callMade'],
    aloud: {
      when: { en: 'was the call?', ar: 'جرى الاتصال؟' },
      what: { en: 'was said in the call?', ar: 'قيل في الاتصال؟' },
    },
  },
  callCount: {
    text: { en: 'Whether there was one call or more', ar: 'أكان اتصالاً واحداً أم أكثر' },
    claims: ['callMade', 'callTold', 'callExceptional'],
  },
  whichDialogue: {
    text: { en: 'Whether the dialogue the Kremlin speaks of is that call', ar: 'هل الحوار الذي يتحدث عنه الكرملين هو ذلك الاتصال' },
    claims: ['dialogueFailedTherefore', 'callMade'],
  },
  authorisation: {
    text: { en: 'Who authorised it', ar: 'من الذي أجازه' },
    claims: ['independentInitiative', 'starmerAppointedPowell'],
    aloud: {
      who: { en: 'authorised the\u00A0initiative?', ar: 'أجاز المبادرة؟' },
    },
  },
  washingtonTold: {
    text: { en: 'Whether Washington was told', ar: 'هل أُبلغت واشنطن' },
    claims: ['angerFeared', 'relianceOnAmericans'],
  },
  confirmationScope: {
    text: { en: 'What exactly the Kremlin confirmed, and in what words', ar: 'ما الذي أكده الكرملين تحديداً، وبأي لفظ' },
    claims: ['kremlinConfirmed'],
    aloud: {
      what: { en: 'exactly did the Kremlin confirm?', ar: 'أكد الكرملين تحديداً؟' },
    },
  },
  whoSaidNotCompleted: {
    text: { en: 'Who said that the dialogue was not completed', ar: 'من الذي تحدث عن «عدم استكمال» الحوار' },
    claims: ['notCompleted'],
  },
  whichEuropeans: {
    text: { en: 'Which capitals backed the initiative, and which allies are concerned about it', ar: 'أي العواصم دعمت المبادرة، وأي الحلفاء قلقون منها' },
    claims: ['capitalsBacked', 'alliesConcerned'],
    aloud: {
      who: { en: 'backed it, and who is worried?', ar: 'دعمها، ومَن يقلق منها؟' },
    },
  },
  whichTone: {
    text: { en: 'Which tone changed after Trump took office, and towards whom', ar: 'أي لهجة تغيرت بعد تولي ترمب السلطة، وتجاه من' },
    claims: ['toneChanged', 'toneHardened'],
  },
  meetingKind: {
    text: { en: 'Whether the word for the Alaska meeting means one-sided or one-on-one', ar: 'أيعني وصف اجتماع ألاسكا بـ«الأحادي» أنه من طرف واحد أم أنه ثنائي' },
    claims: ['meetingOneSided'],
  },
  whichTerritory: {
    text: { en: 'Which land Putin’s demands are about', ar: 'ما الأراضي التي تمسك بوتين بتنازل كييف عنها' },
    claims: ['heldToDemand', 'landStillHeld'],
  },
  sanctionsContent: {
    text: { en: 'What the oil sanctions contain', ar: 'ما الذي تتضمنه العقوبات على قطاع النفط' },
    claims: ['oilSanctions'],
  },
  whoseTests: {
    text: { en: 'Whose nuclear tests were meant', ar: 'لمن الاختبارات النووية المقصودة' },
    claims: ['nuclearTalk'],
  },
  washingtonOutcome: {
    text: { en: 'What came of the journey to Washington', ar: 'ما الذي أسفر عنه السفر إلى واشنطن' },
    claims: ['wentToWashington', 'keepTrumpOnSide'],
  },
  reportOrigin: {
    text: { en: 'When the report was written, and by whom', ar: 'متى كُتب التقرير، ومن كتبه' },
    claims: ['relayedByPaper'],
    aloud: {
      when: { en: 'was the report written?', ar: 'كُتب التقرير؟' },
    },
  },
} as const satisfies Record<string, Unknown>

export type UnknownId = keyof typeof unknowns
