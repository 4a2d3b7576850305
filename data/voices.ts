import type { Localized } from './locale'

/** What sort of speaker a voice is; decides how it is drawn (hollow, square) and described. */
export type VoiceKind = 'anonymous' | 'institution' | 'newspaper' | 'report' | 'unclear'

export interface Voice {
  /** Full name, as it stands in the evidence panel and tables. */
  readonly name: Localized
  /** As it stands inside a sentence. */
  readonly inText: Localized
  /** As it stands right after a voice that it is part of, where "the" would ask which. */
  readonly among?: { readonly voice: string, readonly inText: Localized }
  /** Short form for a citation. */
  readonly short: Localized
  readonly kind: VoiceKind
}

export const voices = {
  informedSources: {
    name: { en: 'Informed sources cited by the Financial Times', ar: 'مصادر مطلعة نقلت عنها «فاينانشيال تايمز»' },
    inText: { en: 'informed sources cited by the Financial Times', ar: 'مصادر مطلعة نقلت عنها «فاينانشيال تايمز»' },
    short: { en: 'Informed sources', ar: 'مصادر مطلعة' },
    kind: 'anonymous',
  },
  financialTimes: {
    name: { en: 'The Financial Times', ar: 'صحيفة «فاينانشيال تايمز»' },
    inText: { en: 'the Financial Times', ar: '«فاينانشيال تايمز»' },
    short: { en: 'FT', ar: 'فاينانشيال تايمز' },
    kind: 'newspaper',
  },
  oneSource: {
    name: { en: 'One of the sources', ar: 'أحد المصادر' },
    inText: { en: 'one of the sources', ar: 'أحد المصادر' },
    among: { voice: 'informedSources', inText: { en: 'one of those sources', ar: 'أحد تلك المصادر' } },
    short: { en: 'One source', ar: 'أحد المصادر' },
    kind: 'anonymous',
  },
  europeanOfficial: {
    name: { en: 'A European official', ar: 'مسؤول أوروبي' },
    inText: { en: 'a European official', ar: 'مسؤول أوروبي' },
    short: { en: 'European official', ar: 'مسؤول أوروبي' },
    kind: 'anonymous',
  },
  secondEuropeanOfficial: {
    name: { en: 'A second European official', ar: 'مسؤول أوروبي ثانٍ' },
    inText: { en: 'a second European official', ar: 'مسؤول أوروبي ثانٍ' },
    short: { en: 'Second European official', ar: 'مسؤول أوروبي ثانٍ' },
    kind: 'anonymous',
  },
  kremlin: {
    name: { en: 'The Kremlin', ar: 'الكرملين' },
    inText: { en: 'the Kremlin', ar: 'الكرملين' },
    short: { en: 'Kremlin', ar: 'الكرملين' },
    kind: 'institution',
  },
  unclear: {
    name: { en: 'No clear speaker', ar: 'قائل غير محدد' },
    inText: { en: 'no clear speaker', ar: 'قائل غير محدد' },
    short: { en: 'Speaker unclear', ar: 'قائل غير محدد' },
    kind: 'unclear',
  },
  downingStreet: {
    name: { en: 'Downing Street', ar: 'داونينج ستريت' },
    inText: { en: 'Downing Street', ar: 'داونينج ستريت' },
    short: { en: 'Downing Street', ar: 'داونينج ستريت' },
    kind: 'institution',
  },
  britishOfficial: {
    name: { en: 'A British official', ar: 'مسؤول بريطاني' },
    inText: { en: 'a British official', ar: 'مسؤول بريطاني' },
    short: { en: 'British official', ar: 'مسؤول بريطاني' },
    kind: 'anonymous',
  },
  reportOnOfficial: {
    name: { en: 'The report, about the British official', ar: 'التقرير، متحدثاً عن المسؤول البريطاني' },
    inText: { en: 'the report, about the British official', ar: 'التقرير، متحدثاً عن المسؤول البريطاني' },
    short: { en: 'Report on British official', ar: 'التقرير عن المسؤول البريطاني' },
    kind: 'report',
  },
  report: {
    name: { en: 'The report, in its own voice', ar: 'التقرير، بلسانه' },
    inText: { en: 'the report', ar: 'التقرير' },
    short: { en: 'Report', ar: 'التقرير' },
    kind: 'report',
  },
} as const satisfies Record<string, Voice>

export type VoiceId = keyof typeof voices
