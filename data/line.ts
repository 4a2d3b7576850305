import type { ActorId } from './actors'
import type { Evidence } from './claims'
import type { Localized } from './locale'

/**
 * How a strand of the line is drawn: made and arrived, tried and crossed out, backed or felt by somebody about what stands
 * in the middle, the stretch of time that a denial covers, the stretch it does not, or left undenied.
 */
export type StrandForm = 'made' | 'tried' | 'backed' | 'felt' | 'uncovered' | 'denied' | 'undenied'

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
}

export interface LineState {
  /** What the drawing shows, for who cannot see it. */
  readonly alt: Localized
  /** What the one line is: the attempt between the two cities, what is felt of it from two sides, or two stretches of time. */
  readonly spine?: readonly StrandForm[]
  /** What is said at the places of the spine. */
  readonly stations?: Readonly<Record<StationId, Station>>
  /** The line as one of time: what is said of its two stretches. */
  readonly spans?: Readonly<Record<SpanId, LineWords>>
  /** Lines of their own, from top to bottom. */
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
        label: { en: 'by phone', ar: 'هاتفياً' },
        ends: ['powell', 'ushakov'],
        claims: ['callMade'],
      },
      {
        form: 'tried',
        label: { en: 'no new channel', ar: 'لم تُفتح قناة جديدة' },
        by: { en: 'says one source', ar: 'بحسب أحد المصادر' },
        target: { en: 'Putin’s inner circle', ar: 'الدائرة المقربة من بوتين' },
        claims: ['noChannelOpened'],
      },
    ],
  },
  versions: {
    alt: {
      en: 'At the break, one source; at Moscow’s end, the Kremlin, which gives a reason; London’s place is empty',
      ar: 'عند الانقطاع أحد المصادر، وعند طرف موسكو الكرملين ومعه سبب، ومكان لندن خالٍ',
    },
    spine: ['tried'],
    stations: {
      london: {
        silent: true,
        label: { en: 'No account', ar: 'لا رواية' },
        by: { en: 'that is clearly London’s, of how it ended or why', ar: 'يتضح أنها للندن، عن نهاية الاتصال أو سببها' },
        claims: ['notCompleted'],
      },
      middle: {
        head: { en: 'One source', ar: 'أحد المصادر' },
        label: { en: 'The call did not go well', ar: 'لم يسر الاتصال بشكل جيد' },
        by: { en: 'no new channel; no reason given', ar: 'لا قناة جديدة، ولا يذكر سبباً' },
        claims: ['callNotWell', 'noChannelOpened'],
      },
      moscow: {
        head: { en: 'The Kremlin', ar: 'الكرملين' },
        label: { en: 'Britain showed no desire to listen', ar: 'لم تُبدِ بريطانيا أي رغبة في الاستماع' },
        by: { en: 'therefore the dialogue did not succeed', ar: 'ولذلك لم ينجح الحوار' },
        claims: ['britainWouldNotListen', 'dialogueFailedTherefore'],
      },
    },
  },
  europe: {
    alt: {
      en: 'Powell’s initiative in the middle: some allies’ concern from one side, some capitals’ backing from the other',
      ar: 'مبادرة باول في الوسط: قلق بعض الحلفاء من جانب، ودعم بعض العواصم من الجانب الآخر',
    },
    spine: ['felt', 'backed'],
    stations: {
      london: {
        head: { en: 'Some allies', ar: 'بعض الحلفاء' },
        label: { en: 'concerned about contact', ar: 'يقلقهم التواصل' },
        by: { en: 'before more pressure on Russia, says a second European official', ar: 'قبل مزيد من الضغوط على روسيا، بحسب مسؤول أوروبي ثانٍ' },
        claims: ['alliesConcerned', 'contactBeforePressure'],
      },
      middle: {
        head: { en: 'Powell’s initiative', ar: 'مبادرة باول' },
        label: { en: 'British, not a G7 move', ar: 'بريطانية، وليست لمجموعة السبع' },
        claims: ['independentInitiative', 'notG7Move', 'purpose'],
      },
      moscow: {
        head: { en: 'Some European capitals', ar: 'بعض العواصم الأوروبية' },
        label: { en: 'backed it', ar: 'دعمتها' },
        by: { en: 'says a European official', ar: 'بحسب مسؤول أوروبي' },
        claims: ['capitalsBacked'],
      },
    },
  },
  london: {
    alt: {
      en: 'A line of time: the denial covers its last stretch, recent months; an earlier call lies before it; seeking a secret channel runs on below, undenied',
      ar: 'خط زمن: النفي يشمل آخره، أي الأشهر الأخيرة، واتصال أسبق يقع قبله، والسعي إلى قناة سرية يمتد تحته بلا نفي',
    },
    spine: ['uncovered', 'denied'],
    spans: {
      uncovered: {
        head: { en: 'Not covered', ar: 'لا يشمله النفي' },
        label: { en: 'a call earlier this year', ar: 'اتصال سابق هذا العام' },
        claims: ['callMade', 'noRecentTalks'],
      },
      denied: {
        head: { en: 'Denied', ar: 'نُفي' },
        label: { en: 'talks in recent months', ar: 'التحدث في الأشهر الأخيرة' },
        claims: ['noRecentTalks', 'noTalksDuringAlaska'],
      },
    },
    strands: [
      {
        form: 'undenied',
        head: { en: 'Not denied', ar: 'لم يُنفَ' },
        label: { en: 'seeking a secret channel', ar: 'السعي إلى قناة سرية' },
        claims: ['officialDidNotDeny', 'secretChannelSought'],
      },
    ],
  },
  close: {
    alt: {
      en: 'The broken line again, now with who says what of it: London’s end did not deny it, Moscow’s is said to confirm it',
      ar: 'الخط المتقطع من جديد، وعليه من قال ماذا: طرف لندن لم ينفه، وطرف موسكو أكده بحسب التقرير',
    },
    spine: ['tried'],
    stations: {
      london: {
        head: { en: 'A British official', ar: 'مسؤول بريطاني' },
        label: { en: 'did not deny it', ar: 'لم ينفِ ذلك' },
        claims: ['officialDidNotDeny'],
      },
      middle: {
        head: { en: 'Informed sources', ar: 'مصادر مطلعة' },
        label: { en: 'Powell tried', ar: 'حاول باول' },
        claims: ['channelTried'],
      },
      moscow: {
        head: { en: 'The Kremlin', ar: 'الكرملين' },
        label: { en: 'confirmed it', ar: 'أكد ذلك' },
        by: { en: 'the report says, not how much', ar: 'بحسب التقرير، بلا تفصيل' },
        claims: ['kremlinConfirmed'],
      },
    },
  },
} as const satisfies Record<string, LineState>

export type LineStateId = keyof typeof lineStates
