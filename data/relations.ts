import type { ActorId, BlocId } from './actors'
import type { Evidence } from './claims'
import type { Localized } from './locale'

/** How a relation is drawn: the line says whether a thing was done, tried, said, felt or simply is. */
export const relationForms = {
  failed: { name: { en: 'tried, failed', ar: 'محاولة لم تنجح' } },
  done: { name: { en: 'done', ar: 'فعل وقع' } },
  said: { name: { en: 'said', ar: 'قول' } },
  backed: { name: { en: 'backed', ar: 'دعم' } },
  felt: { name: { en: 'felt or feared', ar: 'قلق أو خشية' } },
  role: { name: { en: 'role', ar: 'صلة بالمنصب' } },
} as const satisfies Record<string, { readonly name: Localized }>

export type RelationForm = keyof typeof relationForms

export interface RelationKind {
  readonly name: Localized
  readonly form: RelationForm
}

export const relationKinds = {
  contact: { form: 'failed', name: { en: 'contact', ar: 'اتصال' } },
  attemptedChannel: { form: 'failed', name: { en: 'attempted channel', ar: 'محاولة قناة' } },
  role: { form: 'role', name: { en: 'role', ar: 'منصب' } },
  appointment: { form: 'role', name: { en: 'appointment', ar: 'تعيين' } },
  accusation: { form: 'said', name: { en: 'accusation', ar: 'اتهام' } },
  statement: { form: 'said', name: { en: 'statement', ar: 'تصريح' } },
  limitedDenial: { form: 'said', name: { en: 'limited denial', ar: 'نفي محدود' } },
  support: { form: 'backed', name: { en: 'support', ar: 'دعم' } },
  concern: { form: 'felt', name: { en: 'concern', ar: 'قلق' } },
  fear: { form: 'felt', name: { en: 'fear', ar: 'خشية' } },
  frustration: { form: 'felt', name: { en: 'frustration', ar: 'إحباط' } },
  pressure: { form: 'done', name: { en: 'pressure', ar: 'ضغط' } },
  demand: { form: 'said', name: { en: 'demand', ar: 'مطلب' } },
  summit: { form: 'done', name: { en: 'summit', ar: 'قمة' } },
  alignment: { form: 'done', name: { en: 'alignment', ar: 'تقارب' } },
  sanction: { form: 'done', name: { en: 'sanction', ar: 'عقوبات' } },
} as const satisfies Record<string, RelationKind>

export type RelationKindId = keyof typeof relationKinds

/** The steps in which the map is told, in order, each with what to see in it. */
export const mapSteps = {
  call: {
    name: { en: 'The call', ar: 'الاتصال' },
    caption: {
      en: 'One call to Ushakov, one channel tried towards Putin: neither line holds.',
      ar: 'اتصال بأوشاكوف ومحاولة قناة نحو بوتين: لم ينجح أي من الخطين.',
    },
  },
  words: {
    name: { en: 'Who says what', ar: 'من قال ماذا' },
    caption: {
      en: 'The Kremlin speaks of the attempt and blames Britain; London speaks of contact in general.',
      ar: 'يتحدث الكرملين عن المحاولة ويلقي اللوم على بريطانيا، وتتحدث لندن عن التواصل عموماً.',
    },
  },
  europe: {
    name: { en: 'Europe, split', ar: 'انقسام أوروبا' },
    caption: {
      en: 'Some capitals backed the initiative, some allies were uneasy; Europeans fear being ignored by Washington.',
      ar: 'دعمت بعض العواصم المبادرة وقلق منها بعض الحلفاء، ويخشى الأوروبيون أن تتجاهلهم واشنطن.',
    },
  },
  washington: {
    name: { en: 'Washington', ar: 'واشنطن' },
    caption: {
      en: 'Trump presses Zelensky; Starmer and other leaders try to keep Trump on side.',
      ar: 'يضغط ترمب على زيلينسكي، ويسعى ستارمر وقادة آخرون إلى إبقاء ترمب إلى جانبهم.',
    },
  },
  break: {
    name: { en: 'Alaska and after', ar: 'ألاسكا وما بعدها' },
    caption: {
      en: 'They met and Trump broke it off; his frustration grew; sanctions fell on Russia’s oil sector.',
      ar: 'التقيا وقطع ترمب اللقاء، ثم ازداد إحباطه، وفُرضت عقوبات على قطاع النفط الروسي.',
    },
  },
} as const satisfies Record<string, { readonly name: Localized, readonly caption: Localized }>

export type MapStepId = keyof typeof mapSteps

export interface Relation {
  readonly from: ActorId | BlocId
  readonly to: ActorId | BlocId
  readonly kind: RelationKindId
  /** The words on the line, a few at most; read as "FROM label TO". */
  readonly label: Localized
  readonly step: MapStepId
  readonly claims: Evidence
}

export const relations = {
  call: {
    from: 'powell',
    to: 'ushakov',
    kind: 'contact',
    label: { en: 'phoned; it did not go well', ar: 'اتصل به، و«لم يسر بشكل جيد»' },
    step: 'call',
    claims: ['callMade', 'callExceptional', 'callNotWell', 'noChannelOpened'],
  },
  channel: {
    from: 'powell',
    to: 'putin',
    kind: 'attemptedChannel',
    label: { en: 'tried a secret channel', ar: 'حاول فتح قناة سرية' },
    step: 'call',
    claims: ['channelTried', 'secretChannelSought'],
  },
  ushakovAdvises: {
    from: 'ushakov',
    to: 'putin',
    kind: 'role',
    label: { en: 'advises', ar: 'مستشاره' },
    step: 'call',
    claims: ['ushakovIsAdviser'],
  },
  starmerAppoints: {
    from: 'starmer',
    to: 'powell',
    kind: 'appointment',
    label: { en: 'appointed', ar: 'عيّنه' },
    step: 'call',
    claims: ['starmerAppointedPowell'],
  },
  confirmation: {
    from: 'kremlin',
    to: 'powell',
    kind: 'statement',
    label: { en: 'is said to confirm the attempt', ar: 'أكد المحاولة، بحسب التقرير' },
    step: 'words',
    claims: ['kremlinConfirmed'],
  },
  accusation: {
    from: 'kremlin',
    to: 'unitedKingdom',
    kind: 'accusation',
    label: { en: 'says Britain would not listen', ar: 'يقول إن بريطانيا لم ترغب في الاستماع' },
    step: 'words',
    claims: ['britainWouldNotListen', 'dialogueFailedTherefore'],
  },
  regularContact: {
    from: 'downingStreet',
    to: 'russia',
    kind: 'statement',
    label: { en: 'calls regular contact natural', ar: 'يرى التواصل المنتظم طبيعياً' },
    step: 'words',
    claims: ['contactNatural', 'contactRegular', 'contactViaEmbassy'],
  },
  denial: {
    from: 'britishOfficial',
    to: 'powell',
    kind: 'limitedDenial',
    label: { en: 'denies recent talks', ar: 'ينفي تحدثه مؤخراً' },
    step: 'words',
    claims: ['noRecentTalks', 'noTalksDuringAlaska', 'officialDidNotDeny'],
  },
  support: {
    from: 'someCapitals',
    to: 'powell',
    kind: 'support',
    label: { en: 'backed it', ar: 'دعمت المبادرة' },
    step: 'europe',
    claims: ['capitalsBacked', 'independentInitiative'],
  },
  concern: {
    from: 'someAllies',
    to: 'powell',
    kind: 'concern',
    label: { en: 'were uneasy', ar: 'قلقوا منها' },
    step: 'europe',
    claims: ['alliesConcerned', 'contactBeforePressure'],
  },
  fear: {
    from: 'europe',
    to: 'administration',
    kind: 'fear',
    label: { en: 'fear being ignored', ar: 'تخشى تجاهل مصالحها' },
    step: 'europe',
    claims: ['interestsFeared', 'trumpWavering', 'interestsDiverging'],
  },
  keepOnSide: {
    from: 'starmer',
    to: 'trump',
    kind: 'alignment',
    label: { en: 'sought to keep him on side', ar: 'سعى إلى إبقائه إلى جانبه' },
    step: 'washington',
    claims: ['keepTrumpOnSide'],
  },
  leadersSupport: {
    from: 'europeanLeaders',
    to: 'zelensky',
    kind: 'support',
    label: { en: 'went to support him', ar: 'سافروا لدعمه' },
    step: 'washington',
    claims: ['wentToWashington', 'daysAfterAlaska'],
  },
  pressure: {
    from: 'trump',
    to: 'zelensky',
    kind: 'pressure',
    label: { en: 'pressed', ar: 'ضغط عليه' },
    step: 'washington',
    claims: ['trumpPressedZelensky', 'tiesImproved'],
  },
  summit: {
    from: 'trump',
    to: 'putin',
    kind: 'summit',
    label: { en: 'met, broke off', ar: 'لقاء قطعه ترمب' },
    step: 'break',
    claims: ['metInAlaska', 'meetingEnded', 'summitNotWell'],
  },
  demand: {
    from: 'putin',
    to: 'ukraine',
    kind: 'demand',
    label: { en: 'wants land', ar: 'يطالب بأراضٍ' },
    step: 'break',
    claims: ['heldToDemand', 'landStillHeld'],
  },
  frustration: {
    from: 'trump',
    to: 'putin',
    kind: 'frustration',
    label: { en: 'frustrated', ar: 'إحباط متزايد' },
    step: 'break',
    claims: ['frustrationGrew', 'littleReadiness'],
  },
  sanction: {
    from: 'unitedStates',
    to: 'oilSector',
    kind: 'sanction',
    label: { en: 'sanctioned', ar: 'عقوبات' },
    step: 'break',
    claims: ['oilSanctions', 'sanctionsTwoWeeks'],
  },
} as const satisfies Record<string, Relation>

export type RelationId = keyof typeof relations
