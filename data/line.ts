import type { ActorId } from './actors'
import type { Evidence } from './claims'
import type { Localized } from './locale'

/**
 * How a strand of the line is drawn: made and arrived, tried and crossed out, backed (a pull ahead), felt (a pull back),
 * denied (struck through), left undenied, or not reached by a denial.
 */
export type StrandForm = 'made' | 'tried' | 'backed' | 'felt' | 'denied' | 'undenied' | 'untouched'

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

export interface Station extends LineWords {
  /** The report has no word of that side: the place is left empty, and says so. */
  readonly silent?: true
}

export interface LineState {
  /** What the drawing shows, for who cannot see it. */
  readonly alt: Localized
  /** What is drawn between the two cities: the attempt, or what pulls at it from both sides. */
  readonly spine?: readonly StrandForm[]
  /** What is said at the places of the spine. */
  readonly stations?: Readonly<Record<StationId, Station>>
  /** Several lines from top to bottom, in place of the one. */
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
        by: { en: 'an exceptional attempt, says one source', ar: 'محاولة «استثنائية»، بحسب أحد المصادر' },
        target: { en: 'Putin’s inner circle', ar: 'الدائرة المقربة من بوتين' },
        claims: ['noChannelOpened', 'callExceptional'],
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
        head: { en: 'London', ar: 'لندن' },
        label: { en: 'No word that is clearly its own', ar: 'لا قول يُنسب إليها بوضوح' },
        by: { en: 'on how it ended, or why', ar: 'كيف انتهى الأمر، ولا لماذا' },
        claims: ['notCompleted'],
      },
      middle: {
        head: { en: 'One source', ar: 'أحد المصادر' },
        label: { en: 'The call did not go well', ar: 'الاتصال لم يسر بشكل جيد' },
        by: { en: 'no new channel; no reason given', ar: 'لا قناة جديدة، ولا يذكر سبباً' },
        claims: ['callNotWell', 'noChannelOpened'],
      },
      moscow: {
        head: { en: 'The Kremlin', ar: 'الكرملين' },
        label: { en: 'Britain showed no desire to listen', ar: 'بريطانيا لم تُبدِ أي رغبة في الاستماع' },
        by: { en: 'therefore the dialogue did not succeed', ar: 'ولذلك لم ينجح الحوار' },
        claims: ['britainWouldNotListen', 'dialogueFailedTherefore'],
      },
    },
  },
  europe: {
    alt: {
      en: 'Two pulls on Powell’s initiative: some allies’ concern back, some capitals’ backing ahead',
      ar: 'قوتان تشدان مبادرة باول: قلق بعض الحلفاء إلى الخلف، ودعم بعض العواصم إلى الأمام',
    },
    spine: ['felt', 'backed'],
    stations: {
      london: {
        head: { en: 'Some allies', ar: 'بعض الحلفاء' },
        label: { en: 'are concerned', ar: 'قلقون منها' },
        by: { en: 'at contact before more pressure on Russia, says a second European official', ar: 'من التواصل قبل مزيد من الضغوط على روسيا، بحسب مسؤول أوروبي ثانٍ' },
        claims: ['alliesConcerned', 'contactBeforePressure'],
      },
      middle: {
        head: { en: 'Powell’s initiative', ar: 'مبادرة باول' },
        label: { en: 'British, not a G7 move', ar: 'بريطانية، لا تحرك لمجموعة السبع' },
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
      en: 'Talks in recent months are struck out; seeking a secret channel is left standing; a call earlier this year is not reached',
      ar: 'التحدث في الأشهر الأخيرة مشطوب، والسعي إلى قناة سرية باقٍ، واتصال سابق هذا العام لا يبلغه النفي',
    },
    strands: [
      {
        form: 'denied',
        head: { en: 'Denied', ar: 'منفي' },
        label: { en: 'talks in recent months', ar: 'التحدث في الأشهر الأخيرة' },
        claims: ['noRecentTalks', 'noTalksDuringAlaska'],
      },
      {
        form: 'undenied',
        head: { en: 'Not denied', ar: 'غير منفي' },
        label: { en: 'seeking a secret channel', ar: 'السعي إلى قناة سرية' },
        claims: ['officialDidNotDeny', 'secretChannelSought'],
      },
      {
        form: 'untouched',
        head: { en: 'Not ruled out', ar: 'غير مستبعد' },
        label: { en: 'a call earlier this year', ar: 'اتصال سابق هذا العام' },
        claims: ['callMade', 'noRecentTalks'],
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
        label: { en: 'did not deny it', ar: 'لم ينفِ السعي إليها' },
        claims: ['officialDidNotDeny'],
      },
      middle: {
        head: { en: 'One source', ar: 'أحد المصادر' },
        label: { en: 'no new channel', ar: 'لا قناة جديدة' },
        claims: ['noChannelOpened'],
      },
      moscow: {
        head: { en: 'The Kremlin', ar: 'الكرملين' },
        label: { en: 'confirmed it', ar: 'أكد ذلك' },
        by: { en: 'says the report; how much, is open', ar: 'بحسب التقرير، ولا يتضح ما يشمله' },
        claims: ['kremlinConfirmed'],
      },
    },
  },
} as const satisfies Record<string, LineState>

export type LineStateId = keyof typeof lineStates
