import type { ActorId } from './actors'
import type { Evidence } from './claims'
import type { Localized } from './locale'
import type { TimeId } from './times'

/** On what a step's place in the order rests: the report's words, or nothing in it. */
export type OrderBasis = 'stated' | 'notStated'

/** Whether the step happened, or is the report's assessment of what happened. */
export type StepNature = 'event' | 'assessment'

/** The Europeans' track runs beside the summit's, not in it. */
export type SummitTrack = 'summit' | 'europe'

/** Those who appear in the sequence diagram; the Europeans share one column: Starmer, other leaders, the European powers. */
export type Participant = Extract<ActorId, 'putin' | 'trump' | 'zelensky' | 'europeanLeaders'>

/** The columns of the sequence diagram, in reading order, by names short enough to stand over a line. */
export const summitParticipants = {
  putin: { en: 'Putin', ar: 'بوتين' },
  trump: { en: 'Trump', ar: 'ترمب' },
  zelensky: { en: 'Zelensky', ar: 'زيلينسكي' },
  europeanLeaders: { en: 'Europe', ar: 'الأوروبيون' },
} as const satisfies Record<Participant, Localized>

export interface SummitStep {
  readonly track: SummitTrack
  readonly nature: StepNature
  readonly time: TimeId
  readonly text: Localized
  /** Who does what to whom in the sequence diagram; one name alone means a note over that lifeline. */
  readonly message: {
    readonly from: Participant
    readonly to?: Participant
    /** Both do it: the arrow points both ways. */
    readonly mutual?: true
    readonly text: Localized
  }
  readonly order: {
    readonly basis: OrderBasis
    /** The words of the report that fix the place, or what is left open. */
    readonly note: Localized
    /** Steps that share a group have no stated order among themselves. */
    readonly group?: string
  }
  readonly claims: Evidence
}

export const summit = {
  tiesImprove: {
    track: 'summit',
    nature: 'event',
    time: 'beforeAlaska',
    text: { en: 'US–Russian ties improve', ar: 'تحسن العلاقات الأميركية الروسية' },
    message: { from: 'trump', to: 'putin', mutual: true, text: { en: 'ties improve', ar: 'تتحسن العلاقات' } },
    order: {
      basis: 'notStated',
      note: { en: 'with the pressure on Zelensky: together, in no stated order', ar: '«مع» الضغط على زيلينسكي: معاً، بلا ترتيب مذكور' },
      group: 'thaw',
    },
    claims: ['tiesImproved'],
  },
  trumpPresses: {
    track: 'summit',
    nature: 'event',
    time: 'beforeAlaska',
    text: { en: 'Trump presses Zelensky over land', ar: 'ترمب يضغط على زيلينسكي بشأن الأراضي' },
    message: { from: 'trump', to: 'zelensky', text: { en: 'presses him', ar: 'يضغط عليه' } },
    order: {
      basis: 'notStated',
      note: { en: 'with the improving ties: together, in no stated order', ar: '«مع» تحسن العلاقات: معاً، بلا ترتيب مذكور' },
      group: 'thaw',
    },
    claims: ['trumpPressedZelensky'],
  },
  meeting: {
    track: 'summit',
    nature: 'event',
    time: 'august',
    text: { en: 'Trump and Putin meet in Alaska', ar: 'ترمب وبوتين يلتقيان في ألاسكا' },
    message: { from: 'trump', to: 'putin', mutual: true, text: { en: 'meet in Alaska', ar: 'لقاء في ألاسكا' } },
    order: { basis: 'stated', note: { en: 'the ties and the pressure culminated in it', ar: '«وتوج ذلك»' } },
    claims: ['metInAlaska'],
  },
  concernPeak: {
    track: 'europe',
    nature: 'event',
    time: 'august',
    text: {
      en: 'European concern peaks; Powell and Ushakov do not speak, a British official says',
      ar: 'ذروة القلق الأوروبي، ولا حديث بين باول وأوشاكوف، بحسب مسؤول بريطاني',
    },
    message: { from: 'europeanLeaders', text: { en: 'peak concern', ar: 'ذروة القلق' } },
    order: { basis: 'stated', note: { en: 'within the period of the meeting', ar: '«خلال فترة» الاجتماع' } },
    claims: ['concernPeaked', 'noTalksDuringAlaska'],
  },
  demandHeld: {
    track: 'summit',
    nature: 'event',
    time: 'august',
    text: { en: 'Putin holds to his demand for land Ukraine still holds', ar: 'بوتين يتمسك بطلب أراضٍ لا تزال بيد أوكرانيا' },
    message: { from: 'putin', to: 'trump', text: { en: 'demands land', ar: 'يتمسك بمطالبه' } },
    order: { basis: 'stated', note: { en: 'the meeting ends after it', ar: '«بعدما» تمسك، انتهى الاجتماع' } },
    claims: ['heldToDemand', 'landStillHeld'],
  },
  meetingEnds: {
    track: 'summit',
    nature: 'event',
    time: 'august',
    text: { en: 'Trump ends the meeting abruptly', ar: 'ترمب ينهي الاجتماع فجأة' },
    message: { from: 'trump', to: 'putin', text: { en: 'ends it abruptly', ar: 'ينهيه فجأة' } },
    order: {
      basis: 'notStated',
      note: { en: 'after the demand; whether before or after the lunch was cancelled is open', ar: 'بعد التمسك بالمطلب، ولا يُعرف أقبل إلغاء الغداء أم بعده' },
      group: 'breakOff',
    },
    claims: ['meetingEnded'],
  },
  lunchCancelled: {
    track: 'summit',
    nature: 'event',
    time: 'august',
    text: { en: 'Trump cancels a planned lunch', ar: 'ترمب يلغي مأدبة غداء مقررة' },
    message: { from: 'trump', to: 'putin', text: { en: 'cancels lunch', ar: 'يلغي الغداء' } },
    order: {
      basis: 'notStated',
      note: { en: 'after the demand; whether before or after the meeting was ended is open', ar: 'بعد التمسك بالمطلب، ولا يُعرف أقبل إنهاء الاجتماع أم بعده' },
      group: 'breakOff',
    },
    claims: ['lunchCancelled'],
  },
  didNotGoWell: {
    track: 'summit',
    nature: 'assessment',
    time: 'august',
    text: { en: 'The report’s assessment: the summit did not go well', ar: 'تقييم التقرير: لم تسر القمة على نحو جيد' },
    message: { from: 'trump', to: 'putin', text: { en: 'did not go well', ar: 'لم تسر جيداً' } },
    order: { basis: 'notStated', note: { en: 'an assessment, not an event', ar: 'تقييم لا حدث' } },
    claims: ['summitNotWell'],
  },
  washington: {
    track: 'summit',
    nature: 'event',
    time: 'daysLater',
    text: { en: 'Starmer and other leaders go to Washington for Zelensky', ar: 'ستارمر وقادة آخرون في واشنطن دعماً لزيلينسكي' },
    message: { from: 'europeanLeaders', to: 'zelensky', text: { en: 'support', ar: 'دعم' } },
    order: { basis: 'stated', note: { en: 'days after the Alaska summit', ar: '«بعد أيام من قمة ألاسكا»' } },
    claims: ['wentToWashington', 'daysAfterAlaska', 'keepTrumpOnSide'],
  },
  frustration: {
    track: 'summit',
    nature: 'event',
    time: 'recentWeeks',
    text: { en: 'Trump’s frustration grows; Putin launches new strikes', ar: 'إحباط ترمب يزداد، وبوتين يشن ضربات جديدة' },
    message: { from: 'trump', to: 'putin', text: { en: 'frustration', ar: 'يزداد إحباطه' } },
    order: { basis: 'stated', note: { en: 'in recent weeks', ar: '«في الأسابيع الأخيرة»' } },
    claims: ['frustrationGrew', 'newStrikes'],
  },
} as const satisfies Record<string, SummitStep>

export type SummitStepId = keyof typeof summit
