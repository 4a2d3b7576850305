import type { ActorId } from './actors'
import type { Evidence } from './claims'
import type { Localized } from './locale'

/**
 * How a strand of the line is drawn: made and arrived, tried and crossed out, said from one end of the other, backed
 * (a pull ahead), felt (a pull back), denied (struck through), left undenied, or not reached by a denial.
 */
export type StrandForm = 'made' | 'tried' | 'said' | 'backed' | 'felt' | 'denied' | 'undenied' | 'untouched'

/** One line between London and Moscow, and the words that stand on it. */
export interface Strand {
  readonly form: StrandForm
  /** What it is, in a few words. */
  readonly label: Localized
  /** Who says it, or what limits it. */
  readonly by?: Localized
  /** It goes out from Moscow. */
  readonly fromMoscow?: true
  /** It has the two ends: the attempt, or the call. */
  readonly spine?: true
  readonly claims: Evidence
}

/** Words that stand under the spine: at its London end, where it breaks, or at its Moscow end. */
export interface Remark {
  readonly at: 'london' | 'break' | 'moscow'
  readonly label: Localized
  readonly by?: Localized
  /** The report has no word of that side: the place is hatched, and says so. */
  readonly silent?: true
  readonly claims: Evidence
}

/** A knot on the spine, in the order of reading: what the talk has added to the line. */
export interface Knot {
  readonly label: Localized
  readonly by: Localized
  readonly claims: Evidence
}

export interface LineState {
  /** What the drawing shows, for who cannot see it. */
  readonly alt: Localized
  /** Who stands at the ends; the two cities where nobody is named. */
  readonly ends?: { readonly london: ActorId, readonly moscow: ActorId }
  /** The lines from top to bottom; where there are none, the attempt alone. */
  readonly strands?: readonly Strand[]
  readonly remarks?: readonly Remark[]
  readonly knots?: readonly Knot[]
}

/** The line from London to Moscow, as it comes back through the talk. */
export const lineStates = {
  tried: {
    alt: { en: 'A broken line from London that stops short of Moscow', ar: 'خط متقطع من لندن يتوقف قبل أن يبلغ موسكو' },
  },
  call: {
    alt: { en: 'The call reaches Ushakov; the new channel stops short', ar: 'الاتصال يبلغ أوشاكوف، والقناة الجديدة لا تبلغ غايتها' },
    ends: { london: 'powell', moscow: 'ushakov' },
    strands: [
      {
        form: 'made',
        spine: true,
        label: { en: 'phoned, earlier this year', ar: 'اتصال هاتفي، في وقت سابق من هذا العام' },
        claims: ['callMade'],
      },
      {
        form: 'tried',
        label: { en: 'no new channel to Putin’s inner circle', ar: 'لم تُفتح قناة جديدة مع الدائرة المقربة من بوتين' },
        by: { en: 'an exceptional attempt that did not go well, says one source', ar: 'محاولة «استثنائية» لم تسر جيداً، بحسب أحد المصادر' },
        claims: ['noChannelOpened', 'callExceptional', 'callNotWell'],
      },
    ],
  },
  versions: {
    alt: {
      en: 'One source says that the call opened no new channel; the Kremlin points back at London; London’s place is empty',
      ar: 'أحد المصادر يقول إن الاتصال لم يفتح قناة جديدة، والكرملين يشير إلى لندن، ومكان لندن خالٍ',
    },
    strands: [
      {
        form: 'said',
        fromMoscow: true,
        label: { en: 'Britain showed no desire to listen', ar: 'لم تُبدِ بريطانيا أي رغبة في الاستماع' },
        by: { en: 'and therefore the dialogue did not succeed, says the Kremlin', ar: 'ولذلك لم ينجح الحوار، بحسب الكرملين' },
        claims: ['britainWouldNotListen', 'dialogueFailedTherefore'],
      },
      {
        form: 'tried',
        spine: true,
        label: { en: 'did not go well', ar: 'لم يسر جيداً' },
        by: { en: 'the call opened no new channel, says one source', ar: 'لم يفتح الاتصال قناة جديدة، بحسب أحد المصادر' },
        claims: ['callNotWell', 'noChannelOpened'],
      },
    ],
    remarks: [
      {
        at: 'london',
        silent: true,
        label: { en: 'No word that is clearly London’s', ar: 'لا كلام يتضح أنه للندن' },
        by: { en: 'on how it ended, or why', ar: 'عن نهاية الأمر ولا عن سببها' },
        claims: ['notCompleted'],
      },
    ],
  },
  europe: {
    alt: {
      en: 'Two pulls on Powell’s initiative: some capitals’ backing ahead, some allies’ concern back',
      ar: 'قوتان تشدان مبادرة باول: دعم بعض العواصم إلى الأمام، وقلق بعض الحلفاء إلى الخلف',
    },
    strands: [
      {
        form: 'backed',
        label: { en: 'Some European capitals backed it', ar: 'دعمتها بعض العواصم الأوروبية' },
        by: { en: 'an independent British initiative, not a G7 move, says a European official', ar: 'مبادرة بريطانية مستقلة، لا تحرك لمجموعة السبع، بحسب مسؤول أوروبي' },
        claims: ['capitalsBacked', 'independentInitiative', 'notG7Move'],
      },
      {
        form: 'tried',
        spine: true,
        label: { en: 'Powell’s initiative', ar: 'مبادرة باول' },
        claims: ['purpose'],
      },
      {
        form: 'felt',
        label: { en: 'Some allies are concerned about it', ar: 'بعض الحلفاء قلقون منها' },
        by: { en: 'contact before more pressure on Russia, says a second official', ar: 'تواصل قبل مزيد من الضغوط على روسيا، بحسب مسؤول أوروبي ثانٍ' },
        claims: ['alliesConcerned', 'contactBeforePressure'],
      },
    ],
  },
  london: {
    alt: {
      en: 'Talks in recent months are struck out; seeking a secret channel is left standing; a call earlier this year is not reached',
      ar: 'حديث الأشهر الأخيرة مشطوب، والسعي إلى قناة سرية باقٍ، واتصال وقت سابق من هذا العام لا يبلغه النفي',
    },
    strands: [
      {
        form: 'denied',
        label: { en: 'talks in recent months', ar: 'حديث في الأشهر الأخيرة' },
        by: { en: 'denied', ar: 'منفي' },
        claims: ['noRecentTalks', 'noTalksDuringAlaska'],
      },
      {
        form: 'undenied',
        label: { en: 'seeking a secret channel', ar: 'السعي إلى قناة سرية' },
        by: { en: 'left undenied', ar: 'لم يُنفَ' },
        claims: ['officialDidNotDeny', 'secretChannelSought'],
      },
      {
        form: 'untouched',
        label: { en: 'a call earlier this year', ar: 'اتصال في وقت سابق من هذا العام' },
        by: { en: 'not ruled out: our inference', ar: 'لا يستبعده النفي: استنتاجنا' },
        claims: ['callMade', 'noRecentTalks'],
      },
    ],
  },
  close: {
    alt: {
      en: 'The broken line again, now with what is said of it: tried, said to be confirmed, not denied, not opened',
      ar: 'الخط المتقطع من جديد، وعليه ما قيل فيه: حاول، وقيل إنه أُكد، ولم يُنفَ، ولم يُفتح',
    },
    knots: [
      { label: { en: 'tried', ar: 'محاولة' }, by: { en: 'informed sources', ar: 'مصادر مطلعة' }, claims: ['channelTried'] },
      { label: { en: 'confirmed, scope open', ar: 'تأكيد، مداه مفتوح' }, by: { en: 'the Kremlin, says the report', ar: 'الكرملين، بحسب التقرير' }, claims: ['kremlinConfirmed'] },
      { label: { en: 'not denied', ar: 'لم تُنفَ' }, by: { en: 'a British official', ar: 'مسؤول بريطاني' }, claims: ['officialDidNotDeny'] },
      { label: { en: 'no new channel', ar: 'لا قناة جديدة' }, by: { en: 'one source', ar: 'أحد المصادر' }, claims: ['noChannelOpened'] },
    ],
  },
} as const satisfies Record<string, LineState>

export type LineStateId = keyof typeof lineStates
