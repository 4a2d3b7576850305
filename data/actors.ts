import type { Evidence } from './claims'
import type { Localized } from './locale'

export interface Bloc {
  readonly name: Localized
  /** As it stands inside a sentence. */
  readonly inText: Localized
}

export const blocs = {
  unitedKingdom: { name: { en: 'Britain', ar: 'بريطانيا' }, inText: { en: 'Britain', ar: 'بريطانيا' } },
  europe: { name: { en: 'Europe and allies', ar: 'أوروبا والحلفاء' }, inText: { en: 'the European powers', ar: 'القوى الأوروبية' } },
  unitedStates: { name: { en: 'United States', ar: 'الولايات المتحدة' }, inText: { en: 'the United States', ar: 'الولايات المتحدة' } },
  russia: { name: { en: 'Russia', ar: 'روسيا' }, inText: { en: 'Russia', ar: 'روسيا' } },
  ukraine: { name: { en: 'Ukraine', ar: 'أوكرانيا' }, inText: { en: 'Ukraine', ar: 'أوكرانيا' } },
} as const satisfies Record<string, Bloc>

export type BlocId = keyof typeof blocs

/** Decides the outline: people round, institutions square, unnamed ones hollow. */
export type ActorKind = 'person' | 'institution' | 'anonymous'

export interface Actor {
  readonly bloc: BlocId
  readonly kind: ActorKind
  readonly name: Localized
  /** As it stands on the map. */
  readonly short: Localized
  /** As it stands inside a sentence. */
  readonly inText: Localized
  /** What the report says this actor is; nothing it does not say. */
  readonly role: Localized
  readonly claims: Evidence
}

export const actors = {
  powell: {
    bloc: 'unitedKingdom',
    kind: 'person',
    name: { en: 'Jonathan Powell', ar: 'جوناثان باول' },
    short: { en: 'Powell', ar: 'باول' },
    inText: { en: 'Powell', ar: 'باول' },
    role: { en: 'Britain’s national security adviser', ar: 'مستشار الأمن القومي البريطاني' },
    claims: ['powellIsAdviser', 'powellNegotiator', 'powellNorthernIreland'],
  },
  starmer: {
    bloc: 'unitedKingdom',
    kind: 'person',
    name: { en: 'Keir Starmer', ar: 'كير ستارمر' },
    short: { en: 'Starmer', ar: 'ستارمر' },
    inText: { en: 'Starmer', ar: 'ستارمر' },
    role: { en: 'Appointed Powell last year', ar: 'عيّن باول العام الماضي' },
    claims: ['starmerAppointedPowell', 'keepTrumpOnSide'],
  },
  downingStreet: {
    bloc: 'unitedKingdom',
    kind: 'institution',
    name: { en: 'Downing Street', ar: 'داونينج ستريت' },
    short: { en: 'Downing Street', ar: 'داونينج ستريت' },
    inText: { en: 'Downing Street', ar: 'داونينج ستريت' },
    role: { en: 'The prime minister’s office', ar: 'مكتب رئيس الوزراء' },
    claims: ['officeInDowningStreet', 'contactNatural', 'contactRegular', 'contactViaEmbassy'],
  },
  britishOfficial: {
    bloc: 'unitedKingdom',
    kind: 'anonymous',
    name: { en: 'A British official', ar: 'مسؤول بريطاني' },
    short: { en: 'British official', ar: 'مسؤول بريطاني' },
    inText: { en: 'a British official', ar: 'مسؤول بريطاني' },
    role: { en: 'Unnamed', ar: 'لم يُكشف اسمه' },
    claims: ['noRecentTalks', 'officialDidNotDeny'],
  },
  someCapitals: {
    bloc: 'europe',
    kind: 'anonymous',
    name: { en: 'Some European capitals', ar: 'بعض العواصم الأوروبية' },
    short: { en: 'some European capitals', ar: 'بعض العواصم الأوروبية' },
    inText: { en: 'some European capitals', ar: 'بعض العواصم الأوروبية' },
    role: { en: 'Unnamed', ar: 'غير مسماة' },
    claims: ['capitalsBacked'],
  },
  someAllies: {
    bloc: 'europe',
    kind: 'anonymous',
    name: { en: 'Some allies', ar: 'بعض الحلفاء' },
    short: { en: 'some allies', ar: 'بعض الحلفاء' },
    inText: { en: 'some allies', ar: 'بعض الحلفاء' },
    role: { en: 'Unnamed', ar: 'غير مسمين' },
    claims: ['alliesConcerned', 'contactBeforePressure'],
  },
  europeanLeaders: {
    bloc: 'europe',
    kind: 'anonymous',
    name: { en: 'Other European leaders', ar: 'قادة أوروبيون آخرون' },
    short: { en: 'other European leaders', ar: 'قادة أوروبيون آخرون' },
    inText: { en: 'other European leaders', ar: 'قادة أوروبيون آخرون' },
    role: { en: 'Unnamed', ar: 'غير مسمين' },
    claims: ['wentToWashington'],
  },
  trump: {
    bloc: 'unitedStates',
    kind: 'person',
    name: { en: 'Donald Trump', ar: 'دونالد ترمب' },
    short: { en: 'Trump', ar: 'ترمب' },
    inText: { en: 'Trump', ar: 'ترمب' },
    role: { en: 'US president', ar: 'الرئيس الأميركي' },
    claims: ['trumpTookOffice', 'pledgedToEndWar'],
  },
  administration: {
    bloc: 'unitedStates',
    kind: 'institution',
    name: { en: 'His administration', ar: 'إدارة ترمب' },
    short: { en: 'Trump’s administration', ar: 'إدارة ترمب' },
    inText: { en: 'Trump’s administration', ar: 'إدارة ترمب' },
    role: { en: 'Leads efforts to launch peace talks', ar: 'تقود جهوداً لإطلاق محادثات سلام' },
    claims: ['administrationLeads', 'interestsFeared'],
  },
  putin: {
    bloc: 'russia',
    kind: 'person',
    name: { en: 'Vladimir Putin', ar: 'فلاديمير بوتين' },
    short: { en: 'Putin', ar: 'بوتين' },
    inText: { en: 'Putin', ar: 'بوتين' },
    role: { en: 'Russian president', ar: 'الرئيس الروسي' },
    claims: ['littleReadiness', 'newStrikes'],
  },
  ushakov: {
    bloc: 'russia',
    kind: 'person',
    name: { en: 'Yuri Ushakov', ar: 'يوري أوشاكوف' },
    short: { en: 'Ushakov', ar: 'أوشاكوف' },
    inText: { en: 'Ushakov', ar: 'أوشاكوف' },
    role: { en: 'Putin’s foreign-policy adviser', ar: 'مستشار بوتين للسياسة الخارجية' },
    claims: ['ushakovIsAdviser'],
  },
  kremlin: {
    bloc: 'russia',
    kind: 'institution',
    name: { en: 'The Kremlin', ar: 'الكرملين' },
    short: { en: 'Kremlin', ar: 'الكرملين' },
    inText: { en: 'the Kremlin', ar: 'الكرملين' },
    role: { en: 'No person named', ar: 'لا يُسمى متحدث باسمه' },
    claims: ['kremlinConfirmed', 'britainWouldNotListen'],
  },
  oilSector: {
    bloc: 'russia',
    kind: 'institution',
    name: { en: 'Oil sector', ar: 'قطاع النفط' },
    short: { en: 'Russian oil sector', ar: 'قطاع النفط الروسي' },
    inText: { en: 'Russia’s oil sector', ar: 'قطاع النفط الروسي' },
    role: { en: 'No firm named', ar: 'لا تُسمى شركة' },
    claims: ['oilSanctions'],
  },
  zelensky: {
    bloc: 'ukraine',
    kind: 'person',
    name: { en: 'Volodymyr Zelensky', ar: 'فولوديمير زيلينسكي' },
    short: { en: 'Zelensky', ar: 'زيلينسكي' },
    inText: { en: 'Zelensky', ar: 'زيلينسكي' },
    role: { en: 'Ukrainian president', ar: 'الرئيس الأوكراني' },
    claims: ['trumpPressedZelensky'],
  },
} as const satisfies Record<string, Actor>

export type ActorId = keyof typeof actors

/** Whoever does something, or has it done to them. */
export type PartyId = ActorId | BlocId
