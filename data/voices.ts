import type { Localized } from './locale'

/** What sort of speaker a voice is; decides how it is drawn (hollow, square) and described. */
export type VoiceKind = 'anonymous' | 'institution' | 'newspaper' | 'report' | 'unclear'

export interface Voice {
  /** Full name, as it stands in the evidence panel and tables. */
  readonly name: Localized
  /** Short form for a citation chip. */
  readonly short: Localized
  readonly kind: VoiceKind
  /** What an audience should know before weighing this voice. */
  readonly standing: Localized
}

export const voices = {
  informedSources: {
    name: { en: 'Informed sources, via the Financial Times', ar: 'مصادر مطلعة، بحسب «فاينانشيال تايمز»' },
    short: { en: 'Informed sources', ar: 'مصادر مطلعة' },
    kind: 'anonymous',
    standing: {
      en: 'More than one, unnamed; how many is not said',
      ar: 'أكثر من مصدر، بلا أسماء ولا عدد',
    },
  },
  financialTimes: {
    name: { en: 'The Financial Times', ar: 'صحيفة «فاينانشيال تايمز»' },
    short: { en: 'FT', ar: 'فاينانشيال تايمز' },
    kind: 'newspaper',
    standing: {
      en: 'Relayed; the newspaper’s own text is not before us',
      ar: 'ينقل عنها التقرير، وليس نصها بين أيدينا',
    },
  },
  oneSource: {
    name: { en: 'One of the sources', ar: 'أحد المصادر' },
    short: { en: 'One source', ar: 'أحد المصادر' },
    kind: 'anonymous',
    standing: {
      en: 'The only one of the sources to assess the call',
      ar: 'مصدر واحد بلا اسم، وهو وحده من قيّم الاتصال',
    },
  },
  europeanOfficial: {
    name: { en: 'A European official', ar: 'مسؤول أوروبي' },
    short: { en: 'European official', ar: 'مسؤول أوروبي' },
    kind: 'anonymous',
    standing: {
      en: 'Unnamed, country not given; quoted directly',
      ar: 'بلا اسم ولا بلد، وكلامه منقول بنصه',
    },
  },
  secondEuropeanOfficial: {
    name: { en: 'A second European official', ar: 'مسؤول أوروبي ثانٍ' },
    short: { en: 'Second European official', ar: 'مسؤول أوروبي ثانٍ' },
    kind: 'anonymous',
    standing: {
      en: 'Unnamed, country not given; quoted in fragments',
      ar: 'بلا اسم ولا بلد، ولا يُنقل من كلامه بنصه إلا شذرات',
    },
  },
  kremlin: {
    name: { en: 'The Kremlin', ar: 'الكرملين' },
    short: { en: 'Kremlin', ar: 'الكرملين' },
    kind: 'institution',
    standing: {
      en: 'A party to the call; no person is named as speaking for it',
      ar: 'طرف في الاتصال، ولا يُسمى من تحدث باسمه',
    },
  },
  unclear: {
    name: { en: 'No clear speaker', ar: 'قائل غير محدد' },
    short: { en: 'Speaker unclear', ar: 'قائل غير محدد' },
    kind: 'unclear',
    standing: {
      en: 'A clause whose grammar points to nobody',
      ar: 'عبارة واحدة لا يعود ضميرها إلى أحد ورد ذكره قبلها',
    },
  },
  downingStreet: {
    name: { en: 'Downing Street', ar: 'داونينج ستريت' },
    short: { en: 'Downing Street', ar: 'داونينج ستريت' },
    kind: 'institution',
    standing: {
      en: 'On the record as an office; does not mention Powell',
      ar: 'يتحدث بصفته مكتباً، ولا يذكر باول',
    },
  },
  britishOfficial: {
    name: { en: 'A British official', ar: 'مسؤول بريطاني' },
    short: { en: 'British official', ar: 'مسؤول بريطاني' },
    kind: 'anonymous',
    standing: {
      en: 'Unnamed; denies contact in recent months only',
      ar: 'بلا اسم، ولا ينفي إلا التواصل في الأشهر الأخيرة',
    },
  },
  reportOnOfficial: {
    name: { en: 'The report, about the British official', ar: 'التقرير، متحدثاً عن المسؤول البريطاني' },
    short: { en: 'Report on British official', ar: 'التقرير عن المسؤول البريطاني' },
    kind: 'report',
    standing: {
      en: 'Tells what was left undenied; not the official’s words',
      ar: 'يصف ما لم ينفه المسؤول، وليس كلاماً له',
    },
  },
  report: {
    name: { en: 'The report, in its own voice', ar: 'التقرير، بلسانه' },
    short: { en: 'Report', ar: 'التقرير' },
    kind: 'report',
    standing: {
      en: 'Unattributed, for the whole second half',
      ar: 'بلا إسناد في نصفه الثاني كله',
    },
  },
} as const satisfies Record<string, Voice>

export type VoiceId = keyof typeof voices
