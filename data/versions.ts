import type { Evidence } from './claims'
import type { Localized } from './locale'

/** The three sides whose accounts stand next to each other. */
export const versionSides = {
  sources: { name: { en: 'Sources and European officials', ar: 'المصادر ومسؤولون أوروبيون' } },
  kremlin: { name: { en: 'The Kremlin', ar: 'الكرملين' } },
  london: { name: { en: 'London', ar: 'لندن' } },
} as const satisfies Record<string, { readonly name: Localized }>

export type VersionSide = keyof typeof versionSides

export interface VersionCell {
  readonly text: Localized
  readonly claims: Evidence
}

export interface VersionRow {
  readonly question: Localized
  /** `null` where that side says nothing; shown as empty, never filled in. */
  readonly cells: Readonly<Record<VersionSide, VersionCell | null>>
}

export const versions = {
  tried: {
    question: { en: 'Was a secret channel tried?', ar: 'هل جرت محاولة لإنشاء قناة سرية؟' },
    cells: {
      sources: { text: { en: 'Yes', ar: 'نعم' }, claims: ['channelTried'] },
      kremlin: { text: { en: 'Confirmed it, the report says; words not quoted, scope open', ar: 'أكد ذلك، بحسب التقرير؛ ولا يُنقل لفظه ولا يتضح مداه' }, claims: ['kremlinConfirmed'] },
      london: {
        text: { en: 'A British official did not deny it; Downing Street does not mention Powell', ar: 'لم ينفها مسؤول بريطاني؛ ولا يذكر داونينج ستريت باول' },
        claims: ['officialDidNotDeny', 'contactNatural', 'contactRegular'],
      },
    },
  },
  ended: {
    question: { en: 'How did it end?', ar: 'كيف انتهى الأمر؟' },
    cells: {
      sources: { text: { en: 'The call opened no new channel to Putin’s inner circle and did not go well', ar: 'لم يفتح الاتصال قناة جديدة مع الدائرة المقربة من بوتين، ولم يسر جيداً' }, claims: ['noChannelOpened', 'callNotWell'] },
      kremlin: { text: { en: 'The dialogue did not succeed', ar: 'الحوار لم ينجح' }, claims: ['dialogueFailedTherefore'] },
      london: null,
    },
  },
  why: {
    question: { en: 'Why?', ar: 'ولماذا؟' },
    cells: {
      sources: null,
      kremlin: { text: { en: 'Britain showed no desire to listen to Russia’s position', ar: 'لم تُبدِ بريطانيا أي رغبة في الاستماع إلى موقف روسيا' }, claims: ['britainWouldNotListen', 'dialogueFailedTherefore'] },
      london: null,
    },
  },
  europe: {
    question: { en: 'And capitals and allies?', ar: 'وما موقف عواصم وحلفاء؟' },
    cells: {
      sources: { text: { en: 'Some European capitals backed it; some allies are concerned about it', ar: 'دعمتها بعض العواصم الأوروبية؛ وبعض الحلفاء قلقون منها' }, claims: ['capitalsBacked', 'alliesConcerned'] },
      kremlin: null,
      london: null,
    },
  },
} as const satisfies Record<string, VersionRow>

export type VersionId = keyof typeof versions
