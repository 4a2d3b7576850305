import type { ActorId } from './actors'
import type { Evidence } from './claims'
import type { Deed } from './deeds'
import type { Localized } from './locale'
import type { TimeId } from './times'
import { times } from './times'

/** Whether the step is something done, a state that somebody is in, or the report's assessment of what was done. */
export type StepNature = 'event' | 'state' | 'assessment'

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

/** The times that the summit's steps fall into, in their order, by the names that stand over the line of time. */
export const summitPeriods = {
  beforeAlaska: { en: 'Before', ar: 'قبل ألاسكا' },
  august: times.august.name,
  daysLater: times.daysLater.name,
  recentWeeks: times.recentWeeks.name,
} as const satisfies Partial<Record<TimeId, Localized>>

export type SummitPeriod = keyof typeof summitPeriods

/** Whose moves stand above the line of time, below it and below both. */
export const summitSides = {
  trump: summitParticipants.trump,
  putin: summitParticipants.putin,
  europe: { en: 'Europe', ar: 'أوروبا' },
} as const satisfies Record<string, Localized>

export type SummitSide = keyof typeof summitSides

/** What the sequence diagram draws: an arrow for what one does to another, else a note over those it is about. */
export type SequenceSign = { readonly text: Localized } & (
  | {
    readonly from: Participant
    readonly to: Participant
    /** Both do it: the arrow points both ways. */
    readonly mutual?: true
    readonly over?: never
  }
  | { readonly over: readonly [Participant] | readonly [Participant, Participant], readonly from?: never }
)

/** On what a step's place rests: what the report states of it, what it leaves open, or both. */
export type StepOrder = {
  /** Steps that share a group have no stated order among themselves. */
  readonly group?: string
} & (
  | { readonly stated: Localized, readonly open?: Localized }
  | { readonly stated?: never, readonly open: Localized }
)

export interface SummitStep extends Deed {
  readonly track: SummitTrack
  readonly nature: StepNature
  readonly time: SummitPeriod
  readonly sign: SequenceSign
  readonly order: StepOrder
  readonly claims: Evidence
}

export const summit = {
  tiesImprove: {
    track: 'summit',
    nature: 'state',
    time: 'beforeAlaska',
    from: 'unitedStates',
    to: 'russia',
    sentence: { en: 'Relations between {from} and {to} improved', ar: 'تحسنت العلاقات بين {from} و{to}' },
    label: { en: 'US–Russian ties improved', ar: 'تحسنت العلاقات الأميركية الروسية' },
    sign: { over: ['putin', 'trump'], text: { en: 'relations improved', ar: 'تحسنت العلاقات' } },
    order: {
      stated: { en: 'this culminated in Alaska', ar: '«وتوج ذلك بلقاء ترمب وبوتين»' },
      open: { en: 'which came first, this or the pressure on Zelensky', ar: 'أيهما أسبق، هذا أم الضغط على زيلينسكي' },
      group: 'thaw',
    },
    claims: ['tiesImproved'],
  },
  trumpPresses: {
    track: 'summit',
    nature: 'event',
    time: 'beforeAlaska',
    from: 'trump',
    to: 'zelensky',
    sentence: { en: '{from} pressed {to} to accept Putin’s demands over territory', ar: 'ضغط {from} على {to} للقبول بمطالب بوتين بشأن الأراضي' },
    label: { en: 'pressed Zelensky', ar: 'ضغط على زيلينسكي' },
    sign: { from: 'trump', to: 'zelensky', text: { en: 'pressed', ar: 'ضغط' } },
    order: {
      stated: { en: 'this culminated in Alaska', ar: '«وتوج ذلك بلقاء ترمب وبوتين»' },
      open: { en: 'which came first, this or the improving relations', ar: 'أيهما أسبق، هذا أم تحسن العلاقات' },
      group: 'thaw',
    },
    claims: ['trumpPressedZelensky'],
  },
  meeting: {
    track: 'summit',
    nature: 'event',
    time: 'august',
    from: 'trump',
    to: 'putin',
    sentence: { en: '{from} and {to} met in Alaska', ar: 'التقى {from} و{to} في ألاسكا' },
    label: { en: 'Alaska', ar: 'ألاسكا' },
    sign: { from: 'trump', to: 'putin', mutual: true, text: { en: 'met', ar: 'لقاء' } },
    order: { stated: { en: 'what the report tells before it culminated in it', ar: '«وتوج ذلك»' } },
    claims: ['metInAlaska'],
  },
  concernPeak: {
    track: 'europe',
    nature: 'state',
    time: 'august',
    from: 'europe',
    sentence: {
      en: 'The concern of {from} peaked, and Powell and Ushakov did not speak, a British official says',
      ar: 'بلغ قلق {from} ذروته، ولم يتحدث باول مع أوشاكوف، بحسب مسؤول بريطاني',
    },
    label: { en: 'peak of concern; Powell and Ushakov did not speak', ar: 'ذروة القلق، ولم يتحدث باول مع أوشاكوف' },
    sign: { over: ['europeanLeaders'], text: { en: 'peak concern', ar: 'ذروة القلق' } },
    order: { stated: { en: 'in the period of the meeting', ar: '«خلال فترة» الاجتماع' } },
    claims: ['concernPeaked', 'noTalksDuringAlaska'],
  },
  demandHeld: {
    track: 'summit',
    nature: 'event',
    time: 'august',
    from: 'putin',
    to: 'ukraine',
    sentence: {
      en: '{from} stuck to his demands that Kyiv give up land still under the control of Ukrainian forces',
      ar: 'تمسك {from} بمطالبه بتنازل كييف عن أراضٍ لا تزال تحت سيطرة القوات الأوكرانية',
    },
    label: { en: 'stuck to his demands', ar: 'تمسك بمطالبه' },
    // The report does not say to whom.
    sign: { over: ['putin'], text: { en: 'stuck to demands', ar: 'تمسك بمطالبه' } },
    order: { stated: { en: 'Trump ended the meeting and cancelled the lunch after it', ar: '«بعدما تمسك» أنهى ترمب الاجتماع وألغى الغداء' } },
    claims: ['heldToDemand', 'landStillHeld'],
  },
  meetingEnds: {
    track: 'summit',
    nature: 'event',
    time: 'august',
    from: 'trump',
    to: 'putin',
    sentence: { en: '{from} ended the meeting with {to} abruptly', ar: 'أنهى {from} الاجتماع مع {to} فجأة' },
    label: { en: 'ended the meeting abruptly', ar: 'أنهى الاجتماع فجأة' },
    sign: { from: 'trump', to: 'putin', text: { en: 'ended it abruptly', ar: 'أنهاه فجأة' } },
    order: {
      stated: { en: 'after Putin stuck to his demands', ar: '«بعدما تمسك بوتين بمطالبه»' },
      open: { en: 'before or after the lunch was cancelled', ar: 'أكان قبل إلغاء الغداء أم بعده' },
      group: 'breakOff',
    },
    claims: ['meetingEnded', 'heldToDemand'],
  },
  lunchCancelled: {
    track: 'summit',
    nature: 'event',
    time: 'august',
    from: 'trump',
    sentence: { en: '{from} cancelled a planned lunch', ar: 'ألغى {from} مأدبة غداء مقررة' },
    label: { en: 'cancelled a planned lunch', ar: 'ألغى مأدبة غداء مقررة' },
    sign: { over: ['trump'], text: { en: 'cancelled lunch', ar: 'ألغى الغداء' } },
    order: {
      stated: { en: 'after Putin stuck to his demands', ar: '«بعدما تمسك بوتين بمطالبه»' },
      open: { en: 'before or after the meeting was ended', ar: 'أكان قبل إنهاء الاجتماع أم بعده' },
      group: 'breakOff',
    },
    claims: ['lunchCancelled', 'heldToDemand'],
  },
  didNotGoWell: {
    track: 'summit',
    nature: 'assessment',
    time: 'august',
    from: 'trump',
    with: 'putin',
    sentence: { en: 'The summit of {from} and {with} did not go well: the report’s assessment', ar: 'قمة {from} و{with} لم تسر على نحو جيد: تقييم التقرير' },
    label: { en: 'Report: the summit did not go well', ar: 'التقرير: «القمة لم تسر على نحو جيد»' },
    sign: { over: ['putin', 'trump'], text: { en: 'did not go well', ar: 'لم تسر جيداً' } },
    order: { stated: { en: 'it rests on the ended meeting and the cancelled lunch', ar: 'يعلله التقرير بإنهاء الاجتماع وإلغاء الغداء' } },
    claims: ['summitNotWell', 'meetingEnded', 'lunchCancelled'],
  },
  washington: {
    track: 'summit',
    nature: 'event',
    time: 'daysLater',
    from: 'starmer',
    with: 'europeanLeaders',
    to: 'zelensky',
    sentence: {
      en: '{from} and {with} travelled to Washington to support {to} at his meeting with Trump',
      ar: 'سافر {from} و{with} إلى واشنطن لدعم {to} خلال لقائه مع ترمب',
    },
    label: { en: 'Starmer and other leaders went to Washington', ar: 'سافر ستارمر وقادة آخرون إلى واشنطن' },
    sign: { from: 'europeanLeaders', to: 'zelensky', text: { en: 'support', ar: 'دعم' } },
    order: { stated: { en: 'days after the Alaska summit', ar: '«بعد أيام من قمة ألاسكا»' } },
    claims: ['wentToWashington', 'daysAfterAlaska'],
  },
  frustration: {
    track: 'summit',
    nature: 'state',
    time: 'recentWeeks',
    from: 'trump',
    to: 'putin',
    sentence: { en: '{from}’s frustration with {to} grew', ar: 'ازداد إحباط {from} من {to}' },
    label: { en: 'frustration with Putin grew', ar: 'ازداد إحباطه من بوتين' },
    sign: { over: ['trump'], text: { en: 'frustration', ar: 'إحباط' } },
    order: {
      stated: { en: 'in recent weeks', ar: '«في الأسابيع الأخيرة»' },
      open: { en: 'which came first, this or the new strikes', ar: 'أيهما أسبق، هذا أم الضربات الجديدة' },
      group: 'recent',
    },
    claims: ['frustrationGrew'],
  },
  newStrikes: {
    track: 'summit',
    nature: 'event',
    time: 'recentWeeks',
    from: 'putin',
    to: 'ukraine',
    sentence: { en: '{from} launched new strikes on civilian targets in {to}', ar: 'شن {from} ضربات جديدة على أهداف مدنية في {to}' },
    label: { en: 'launched new strikes on civilian targets', ar: 'شن ضربات جديدة على أهداف مدنية' },
    sign: { over: ['putin'], text: { en: 'strikes', ar: 'ضربات' } },
    order: {
      stated: { en: 'in recent weeks', ar: '«في الأسابيع الأخيرة»' },
      open: { en: 'which came first, this or the frustration', ar: 'أيهما أسبق، هذا أم الإحباط' },
      group: 'recent',
    },
    claims: ['newStrikes'],
  },
} as const satisfies Record<string, SummitStep>

export type SummitStepId = keyof typeof summit
