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
    question: { en: 'Was a secret channel tried?', ar: 'هل جرت محاولة لفتح قناة سرية؟' },
    cells: {
      sources: { text: { en: 'Yes', ar: 'نعم' }, claims: ['channelTried'] },
      kremlin: { text: { en: 'Said to confirm it; its words are not quoted', ar: 'أكد ذلك بحسب التقرير، وكلامه غير منقول' }, claims: ['kremlinConfirmed'] },
      london: {
        text: { en: 'An official did not deny it; Downing Street does not mention Powell', ar: 'لم ينفه مسؤول، ولا يذكر داونينج ستريت باول' },
        claims: ['officialDidNotDeny', 'contactRegular'],
      },
    },
  },
  ended: {
    question: { en: 'How did the call end?', ar: 'كيف انتهى الاتصال؟' },
    cells: {
      sources: { text: { en: 'It opened no new channel and did not go well', ar: 'لم يفتح قناة جديدة ولم يسر جيداً' }, claims: ['noChannelOpened', 'callNotWell'] },
      kremlin: { text: { en: 'The dialogue did not succeed', ar: 'لم ينجح الحوار' }, claims: ['dialogueFailedTherefore'] },
      london: null,
    },
  },
  why: {
    question: { en: 'Why?', ar: 'ولماذا؟' },
    cells: {
      sources: null,
      kremlin: { text: { en: 'Britain showed no desire to listen', ar: 'لم تُبدِ بريطانيا رغبة في الاستماع' }, claims: ['britainWouldNotListen', 'dialogueFailedTherefore'] },
      london: null,
    },
  },
  europe: {
    question: { en: 'And Europe?', ar: 'وماذا عن أوروبا؟' },
    cells: {
      sources: { text: { en: 'Some capitals backed it; some allies were uneasy', ar: 'دعمتها بعض العواصم، وقلق منها بعض الحلفاء' }, claims: ['capitalsBacked', 'alliesConcerned'] },
      kremlin: null,
      london: null,
    },
  },
} as const satisfies Record<string, VersionRow>

export type VersionId = keyof typeof versions
