import type { ActorId } from './actors'
import type { Evidence } from './claims'
import type { Localized } from './locale'

/** How a strand of the line is drawn: made and arrived, tried and crossed out, or backed or felt by somebody about what stands in the middle. */
export type StrandForm = 'made' | 'tried' | 'backed' | 'felt'

/** Words on the line, and the claims they rest on. */
export interface LineWords {
  /** Whose words or move it is, or how it stands, where that comes first. */
  readonly head?: Localized
  /** What it is, in a few words. */
  readonly label: Localized
  /** What limits it, or says more of it. */
  readonly by?: Localized
  readonly claims: Evidence
}

/** One line between London and Moscow, and the words that stand over it. */
export interface Strand extends LineWords {
  readonly form: StrandForm
  /** Who stands at its two ends, London's first. */
  readonly ends?: readonly [ActorId, ActorId]
  /** What it was to reach, and did not. */
  readonly target?: Localized
}

/** Where on the line something stands: at its London end, in its middle, where what was tried breaks off, or at its Moscow end. */
export type StationId = 'london' | 'middle' | 'moscow'

/** What a denial leaves out, and what it covers, along a line of time. */
export type SpanId = 'uncovered' | 'denied'

export interface Station extends LineWords {
  /** The report has no word of that side: the place is left empty, and says so. */
  readonly silent?: true
  /** What the slide's title is about. */
  readonly lead?: true
}

export interface LineState {
  /** What the drawing shows, for who cannot see it. */
  readonly alt: Localized
  /** What the one line is: the attempt between the two cities, or what is felt of it from two sides. */
  readonly spine?: readonly StrandForm[]
  /** What is said at the places of the spine. */
  readonly stations?: Readonly<Record<StationId, Station>>
  /** The line as one of time, in place of the one between the cities: what is said of its two stretches. */
  readonly spans?: Readonly<Record<SpanId, LineWords>>
  /** What stands under it. */
  readonly remark?: LineWords
  /** Lines of their own, from top to bottom, in place of the one. */
  readonly strands?: readonly Strand[]
}

/** The line from London to Moscow, as it comes back through the talk. */
export const lineStates = {
  tried: {
    alt: { en: 'A broken line from London that stops short of Moscow', ar: 'خط متقطع من لندن يتوقف قبل أن يبلغ موسكو' },
    spine: ['tried'],
  },
  call: {
    alt: { en: 'The call reaches Ushakov; the new channel stops short', ar: 'الاتصال يبلغ أوشاكوف، والقناة الجديدة لا تبلغ غايتها' },
    strands: [
      {
        form: 'made',
        label: { en: 'a phone call, earlier this year', ar: 'اتصال هاتفي، في وقت سابق من هذا العام' },
        ends: ['powell', 'ushakov'],
        claims: ['callMade'],
      },
      {
        form: 'tried',
        label: { en: 'no new channel', ar: 'لا قناة جديدة' },
        by: { en: 'says one source', ar: 'بحسب أحد المصادر' },
        target: { en: 'Putin’s inner circle', ar: 'الدائرة المقربة من بوتين' },
        claims: ['noChannelOpened'],
      },
    ],
  },
  versions: {
    alt: {
      en: 'Under the broken line, two accounts and a silence: the Kremlin gives a reason, one source gives no reason, and no account is clearly the British side’s',
      ar: 'تحت الخط المتقطع روايتان وصمت: الكرملين يذكر سبباً، وأحد المصادر لا يذكر سبباً، ولا رواية تُنسب بوضوح إلى الجانب البريطاني',
    },
    spine: ['tried'],
    stations: {
      london: {
        silent: true,
        head: { en: 'The British side', ar: 'الجانب البريطاني' },
        label: { en: 'No clear account', ar: 'لا رواية واضحة' },
        by: { en: 'of how or why it ended', ar: 'عن كيفية انتهاء الاتصال ولا\u00A0سببه' },
        claims: ['notCompleted'],
      },
      middle: {
        head: { en: 'One source says', ar: 'بحسب أحد المصادر' },
        label: { en: 'The call did not go well', ar: 'الاتصال «لم\u00A0يسر\u00A0بشكل\u00A0جيد»' },
        by: { en: 'no new channel; no reason given', ar: 'لم تُفتح قناة جديدة، ولم يذكر المصدر سبباً' },
        claims: ['callNotWell', 'noChannelOpened'],
      },
      moscow: {
        lead: true,
        head: { en: 'The Kremlin says', ar: 'بحسب الكرملين' },
        label: { en: 'Britain showed no desire to listen', ar: 'بريطانيا\u00A0«لم\u00A0تُبدِ أي\u00A0رغبة\u00A0في\u00A0الاستماع»' },
        by: { en: 'therefore the dialogue did not succeed', ar: 'ولذلك لم ينجح الحوار' },
        claims: ['britainWouldNotListen', 'dialogueFailedTherefore'],
      },
    },
  },
  europe: {
    alt: {
      en: 'Powell’s initiative in the middle: some capitals’ backing from one side, some allies’ concern from the other',
      ar: 'مبادرة باول في الوسط: دعم بعض العواصم من جانب، وقلق بعض الحلفاء من الجانب الآخر',
    },
    spine: ['backed', 'felt'],
    stations: {
      london: {
        head: { en: 'Backing', ar: 'دعم' },
        label: { en: 'from some European capitals', ar: 'من بعض العواصم الأوروبية' },
        by: { en: 'says a European official', ar: 'بحسب مسؤول أوروبي' },
        claims: ['capitalsBacked'],
      },
      middle: {
        head: { en: 'Powell’s initiative', ar: 'مبادرة باول' },
        label: { en: 'an independent British\u00A0one', ar: 'مبادرة\u00A0بريطانية مستقلة' },
        by: { en: 'says the first official', ar: 'بحسب المسؤول نفسه' },
        claims: ['independentInitiative', 'notG7Move', 'purpose'],
      },
      moscow: {
        head: { en: 'Concern', ar: 'قلق' },
        label: { en: 'among some allies, about contact before more pressure on Russia', ar: 'لدى\u00A0بعض\u00A0الحلفاء\u00A0من\u00A0التواصل قبل\u00A0مزيد\u00A0من\u00A0الضغوط\u00A0على\u00A0روسيا' },
        by: { en: 'says a second European official', ar: 'بحسب مسؤول أوروبي ثانٍ' },
        claims: ['alliesConcerned', 'contactBeforePressure'],
      },
    },
  },
  london: {
    alt: {
      en: 'A line of time: the denial covers its last stretch, recent months; the call reported for earlier this year stands outside it',
      ar: 'خط زمن: النفي يشمل آخره، أي الأشهر الأخيرة، والاتصال المروي عن وقت سابق من هذا العام خارجه',
    },
    spans: {
      uncovered: {
        head: { en: 'Earlier this year', ar: 'في وقت سابق من هذا العام' },
        label: { en: 'the reported phone call', ar: 'الاتصال الهاتفي' },
        by: { en: 'not covered by the denial', ar: 'لا يشمله النفي' },
        claims: ['callMade', 'noRecentTalks'],
      },
      denied: {
        head: { en: 'Recent months', ar: 'الأشهر الأخيرة' },
        label: { en: 'Powell speaking with Ushakov', ar: 'حديث باول مع أوشاكوف' },
        by: { en: 'denied', ar: 'يشمله النفي' },
        claims: ['noRecentTalks', 'noTalksDuringAlaska'],
      },
    },
    remark: {
      label: { en: 'The official did not deny that Powell was seeking a secret channel.', ar: 'ولم ينفِ المسؤول أن باول كان يسعى إلى قناة سرية.' },
      claims: ['officialDidNotDeny', 'secretChannelSought'],
    },
  },
  close: {
    alt: {
      en: 'The broken line again, now with who says what of it: where it starts, where it stops short, and at its Moscow end',
      ar: 'الخط المتقطع من جديد، وعليه من قال ماذا: عند بدايته، وعند انقطاعه، وعند طرف موسكو',
    },
    spine: ['tried'],
    stations: {
      london: {
        label: { en: 'Powell tried to set up a\u00A0secret\u00A0channel', ar: 'حاول باول إنشاء\u00A0قناة\u00A0سرية' },
        by: { en: 'say informed sources', ar: 'بحسب مصادر مطلعة' },
        claims: ['channelTried'],
      },
      middle: {
        label: { en: 'No new channel to\u00A0Putin’s\u00A0inner\u00A0circle', ar: 'لا\u00A0قناة\u00A0جديدة\u00A0مع الدائرة\u00A0المقربة\u00A0من\u00A0بوتين' },
        by: { en: 'says one of the sources', ar: 'بحسب أحد المصادر' },
        claims: ['noChannelOpened'],
      },
      moscow: {
        label: { en: 'Britain showed no desire to listen', ar: 'بريطانيا\u00A0«لم\u00A0تُبدِ أي\u00A0رغبة\u00A0في\u00A0الاستماع»' },
        by: { en: 'says the Kremlin', ar: 'بحسب الكرملين' },
        claims: ['britainWouldNotListen'],
      },
    },
  },
} as const satisfies Record<string, LineState>

export type LineStateId = keyof typeof lineStates
