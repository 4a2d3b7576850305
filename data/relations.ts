import type { PartyId } from './actors'
import type { Evidence } from './claims'
import type { Deed } from './deeds'
import type { Localized } from './locale'

export interface RelationFormEntry {
  readonly name: Localized
  /** A state of the one it goes out from, not a message to the other: drawn without an arrow. */
  readonly state?: true
}

/** How a relation is drawn: the line says whether a thing was done, tried, said or left undenied, felt, or simply is. */
export const relationForms = {
  done: { name: { en: 'done', ar: 'فعل' } },
  failed: { name: { en: 'tried', ar: 'محاولة' } },
  said: { name: { en: 'said or undenied', ar: 'قول أو عدم نفي' } },
  felt: { state: true, name: { en: 'felt', ar: 'شعور' } },
  role: { name: { en: 'role', ar: 'منصب' } },
} as const satisfies Record<string, RelationFormEntry>

export type RelationForm = keyof typeof relationForms

export interface RelationKind {
  readonly name: Localized
  readonly form: RelationForm
  /** Both do it to one another: drawn with an arrow at each end. */
  readonly mutual?: true
}

export const relationKinds = {
  contact: { form: 'done', name: { en: 'contact', ar: 'اتصال' } },
  attemptedChannel: { form: 'failed', name: { en: 'attempted channel', ar: 'محاولة إنشاء قناة' } },
  role: { form: 'role', name: { en: 'role', ar: 'منصب' } },
  appointment: { form: 'role', name: { en: 'appointment', ar: 'تعيين' } },
  accusation: { form: 'said', name: { en: 'accusation', ar: 'اتهام' } },
  statement: { form: 'said', name: { en: 'statement', ar: 'تصريح' } },
  limitedDenial: { form: 'said', name: { en: 'limited denial', ar: 'نفي محدود' } },
  nonDenial: { form: 'said', name: { en: 'left undenied', ar: 'ما لم يُنفَ' } },
  support: { form: 'done', name: { en: 'support', ar: 'دعم' } },
  concern: { form: 'felt', name: { en: 'concern', ar: 'قلق' } },
  fear: { form: 'felt', name: { en: 'fear', ar: 'خشية' } },
  frustration: { form: 'felt', name: { en: 'frustration', ar: 'إحباط' } },
  pressure: { form: 'done', name: { en: 'pressure', ar: 'ضغط' } },
  demand: { form: 'said', name: { en: 'demand', ar: 'مطلب' } },
  summit: { form: 'done', mutual: true, name: { en: 'summit', ar: 'قمة' } },
  alignment: { form: 'done', name: { en: 'alignment', ar: 'اصطفاف' } },
  sanction: { form: 'done', name: { en: 'sanction', ar: 'عقوبات' } },
} as const satisfies Record<string, RelationKind>

export type RelationKindId = keyof typeof relationKinds

/** The scenes in which the map is told, in order. */
export const mapSteps = {
  call: { name: { en: 'The call', ar: 'الاتصال' } },
  moscow: { name: { en: 'Moscow’s words', ar: 'كلام موسكو' } },
  london: { name: { en: 'London’s words', ar: 'كلام لندن' } },
  europe: { name: { en: 'Europe', ar: 'أوروبا' } },
  alaska: { name: { en: 'Alaska', ar: 'ألاسكا' } },
  after: { name: { en: 'Washington; recent weeks', ar: 'واشنطن؛ والأسابيع الأخيرة' } },
} as const satisfies Record<string, { readonly name: Localized }>

export type MapStepId = keyof typeof mapSteps

export interface Relation extends Deed {
  readonly to: PartyId
  readonly kind: RelationKindId
  readonly step: MapStepId
  /** One of the few lines of the last picture, that of the whole. */
  readonly whole?: true
  readonly claims: Evidence
}

export const relations = {
  call: {
    from: 'powell',
    to: 'ushakov',
    kind: 'contact',
    sentence: { en: '{from} phoned {to}', ar: 'اتصل {from} هاتفياً ب{to}' },
    label: { en: 'phoned', ar: 'اتصل هاتفياً' },
    step: 'call',
    whole: true,
    claims: ['callMade', 'callTold'],
  },
  channel: {
    from: 'powell',
    to: 'putin',
    kind: 'attemptedChannel',
    sentence: {
      en: '{from} tried to set up a secret channel to {to}, informed sources say; no new channel to his inner circle was opened, one source says',
      ar: 'حاول {from} إنشاء قناة سرية مع {to}، بحسب مصادر مطلعة؛ ولم تُفتح قناة جديدة مع دائرته المقربة، بحسب أحد المصادر',
    },
    label: { en: 'tried to set up a secret channel; no new channel opened', ar: 'حاول إنشاء قناة سرية، ولم تُفتح قناة جديدة' },
    step: 'call',
    whole: true,
    claims: ['channelTried', 'noChannelOpened'],
  },
  ushakovAdvises: {
    from: 'ushakov',
    to: 'putin',
    kind: 'role',
    sentence: { en: '{from} advises {to} on foreign policy', ar: '{from} مستشار {to} للسياسة الخارجية' },
    label: { en: 'advises', ar: 'مستشار له' },
    step: 'call',
    claims: ['ushakovIsAdviser'],
  },
  starmerAppoints: {
    from: 'starmer',
    to: 'powell',
    kind: 'appointment',
    sentence: { en: '{from} appointed {to} last year', ar: 'عيّن {from} {to} العام الماضي' },
    label: { en: 'appointed', ar: 'عيّنه' },
    step: 'call',
    claims: ['starmerAppointedPowell'],
  },
  confirmation: {
    from: 'kremlin',
    to: 'powell',
    kind: 'statement',
    sentence: {
      en: '{from} confirmed it, the report says after telling of the attempt of {to}; how much of it is open',
      ar: 'أكد {from} ذلك، بحسب التقرير عقب خبر محاولة {to}؛ ومدى التأكيد غير محدد',
    },
    label: { en: 'confirmed it, the report says', ar: 'أكد ذلك، بحسب التقرير' },
    step: 'moscow',
    claims: ['kremlinConfirmed'],
  },
  accusation: {
    from: 'kremlin',
    to: 'unitedKingdom',
    kind: 'accusation',
    sentence: {
      en: '{from} says that {to} showed no desire to listen to Russia’s position, and that the dialogue therefore did not succeed',
      ar: 'يقول {from} إن {to} لم تُبدِ أي رغبة في الاستماع إلى موقف روسيا، ولذلك لم ينجح الحوار',
    },
    label: { en: 'says Britain showed no desire to listen', ar: 'يقول إن بريطانيا لم تُبدِ رغبة في الاستماع' },
    step: 'moscow',
    claims: ['britainWouldNotListen', 'dialogueFailedTherefore'],
  },
  regularContact: {
    from: 'downingStreet',
    to: 'russia',
    kind: 'statement',
    sentence: {
      en: '{from} calls regular communication between Britain and the government of {to} natural',
      ar: 'يصف {from} التواصل المنتظم بين بريطانيا وحكومة {to} بأنه طبيعي',
    },
    label: { en: 'calls regular communication natural', ar: 'يصف التواصل المنتظم بأنه طبيعي' },
    step: 'london',
    claims: ['contactNatural', 'contactRegular', 'contactViaEmbassy'],
  },
  denial: {
    from: 'britishOfficial',
    to: 'powell',
    kind: 'limitedDenial',
    sentence: {
      en: '{from} denies that {to} spoke with Ushakov in recent months, the Alaska period included',
      ar: 'ينفي {from} حديث {to} مع أوشاكوف في الأشهر الأخيرة، ومنها فترة ألاسكا',
    },
    label: { en: 'denies Powell spoke with Ushakov in recent months', ar: 'ينفي حديث باول مع أوشاكوف في الأشهر الأخيرة' },
    step: 'london',
    claims: ['noRecentTalks', 'noTalksDuringAlaska'],
  },
  undenied: {
    from: 'britishOfficial',
    to: 'powell',
    kind: 'nonDenial',
    sentence: {
      en: '{from} did not deny that {to} was seeking to set up a secret channel',
      ar: 'لم ينفِ {from} أن {to} كان يسعى إلى إنشاء قناة سرية',
    },
    label: { en: 'did not deny Powell was seeking a secret channel', ar: 'لم ينفِ أن باول كان يسعى إلى قناة سرية' },
    step: 'london',
    claims: ['officialDidNotDeny', 'secretChannelSought'],
  },
  support: {
    from: 'someCapitals',
    to: 'powell',
    kind: 'support',
    sentence: { en: '{from} backed the British initiative, the call of {to}', ar: 'دعمت {from} المبادرة البريطانية، أي اتصال {to}' },
    label: { en: 'backed the initiative', ar: 'دعمت المبادرة' },
    step: 'europe',
    claims: ['capitalsBacked'],
  },
  concern: {
    from: 'someAllies',
    to: 'powell',
    kind: 'concern',
    sentence: {
      en: '{from} are concerned about the initiative of {to} to make contact before more pressure on Russia',
      ar: '{from} قلقون من مبادرة {to} للتواصل قبل فرض مزيد من الضغوط على روسيا',
    },
    label: { en: 'concerned about it', ar: 'قلقون منها' },
    step: 'europe',
    claims: ['alliesConcerned', 'contactBeforePressure'],
  },
  fear: {
    from: 'unitedKingdom',
    with: 'europe',
    to: 'administration',
    kind: 'fear',
    sentence: {
      en: 'In {from}, and among its closest European allies, there were fears that {to} would disregard their interests over Ukraine',
      ar: 'كانت ثمة مخاوف في {from} ولدى أقرب حلفائها الأوروبيين من أن تتجاهل {to} مصالحهم في شأن أوكرانيا',
    },
    label: { en: 'fears it would disregard their interests', ar: 'مخاوف من أن تتجاهل مصالحهم' },
    step: 'europe',
    claims: ['interestsFeared'],
  },
  angerFeared: {
    from: 'powell',
    to: 'administration',
    kind: 'fear',
    sentence: {
      en: 'There are fears, whose is not said, that the attempt of {from} to open a separate channel would anger {to}',
      ar: 'هناك مخاوف، لا يُذكر أصحابها، من أن تثير محاولة {from} فتح قناة منفصلة غضب {to}',
    },
    label: { en: 'fears, whose is not said, that the attempt would anger it', ar: 'مخاوف، لا يُذكر أصحابها، من أن تثير المحاولة غضبها' },
    step: 'europe',
    claims: ['angerFeared'],
  },
  pressure: {
    from: 'trump',
    to: 'zelensky',
    kind: 'pressure',
    sentence: { en: '{from} pressed {to} to accept Putin’s demands over territory', ar: 'ضغط {from} على {to} للقبول بمطالب بوتين بشأن الأراضي' },
    label: { en: 'pressed him over territory', ar: 'ضغط عليه بشأن الأراضي' },
    step: 'alaska',
    claims: ['trumpPressedZelensky'],
  },
  summit: {
    from: 'trump',
    to: 'putin',
    kind: 'summit',
    sentence: { en: '{from} met {to} in Alaska, and ended the meeting abruptly', ar: 'التقى {from} {to} في ألاسكا، وأنهى الاجتماع فجأة' },
    label: { en: 'Alaska meeting; Trump\u00A0ended\u00A0it\u00A0abruptly', ar: 'التقيا في ألاسكا، وأنهى\u00A0ترمب\u00A0الاجتماع\u00A0فجأة' },
    step: 'alaska',
    whole: true,
    claims: ['metInAlaska', 'meetingEnded'],
  },
  demand: {
    from: 'putin',
    to: 'ukraine',
    kind: 'demand',
    sentence: {
      en: '{from} stuck to his demands that Kyiv give up land still under the control of Ukrainian forces',
      ar: 'تمسك {from} بمطالبه بتنازل كييف عن أراضٍ لا تزال تحت سيطرة القوات الأوكرانية',
    },
    label: { en: 'stuck to demands that Kyiv give up land', ar: 'تمسك بمطالبه بتنازل كييف عن أراضٍ' },
    step: 'alaska',
    claims: ['heldToDemand', 'landStillHeld'],
  },
  keepOnSide: {
    from: 'starmer',
    with: 'europeanLeaders',
    to: 'trump',
    kind: 'alignment',
    sentence: { en: '{from} and {with} sought to keep {to} on their side', ar: 'سعى {from} و{with} إلى إبقاء {to} إلى جانبهم' },
    label: { en: 'sought to keep him on their side', ar: 'سعوا إلى إبقائه إلى جانبهم' },
    step: 'after',
    claims: ['keepTrumpOnSide'],
  },
  leadersSupport: {
    from: 'starmer',
    with: 'europeanLeaders',
    to: 'zelensky',
    kind: 'support',
    sentence: {
      en: '{from} and {with} went to Washington to support {to}, days after Alaska',
      ar: 'سافر {from} و{with} إلى واشنطن لدعم {to}، بعد أيام من قمة ألاسكا',
    },
    label: { en: 'went to Washington to support him', ar: 'سافروا إلى واشنطن لدعمه' },
    step: 'after',
    claims: ['wentToWashington', 'daysAfterAlaska'],
  },
  frustration: {
    from: 'trump',
    to: 'putin',
    kind: 'frustration',
    sentence: { en: '{from}’s frustration with {to} grew in recent weeks', ar: 'ازداد إحباط {from} من {to} في الأسابيع الأخيرة' },
    label: { en: 'frustration with Putin grew', ar: 'ازداد إحباطه من بوتين' },
    step: 'after',
    claims: ['frustrationGrew'],
  },
  sanction: {
    from: 'unitedStates',
    to: 'oilSector',
    kind: 'sanction',
    sentence: { en: '{from} imposed the severest sanctions on {to}', ar: 'فرضت {from} أشد العقوبات على {to}' },
    label: { en: 'imposed sanctions', ar: 'فرضت عقوبات' },
    step: 'after',
    claims: ['oilSanctions', 'sanctionsTwoWeeks'],
  },
} as const satisfies Record<string, Relation>

export type RelationId = keyof typeof relations
