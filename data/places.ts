import type { Evidence } from './claims'
import type { Localized } from './locale'

export interface Place {
  readonly name: Localized
  /** What the report tells that has to do with it. */
  readonly told: Localized
  /** The same in the few words under its name; none where the line that was tried says it. */
  readonly brief?: Localized
  readonly claims: Evidence
}

/** The places of the report, as its people and institutions stand for them; where they lie is not the report's to say. */
export const places = {
  london: {
    name: { en: 'London', ar: 'لندن' },
    told: { en: 'Powell tried for a secret channel', ar: 'حاول باول إنشاء قناة سرية' },
    claims: ['channelTried'],
  },
  moscow: {
    name: { en: 'Moscow', ar: 'موسكو' },
    told: { en: 'no new channel to Putin’s inner circle', ar: 'لا قناة جديدة مع الدائرة المقربة من بوتين' },
    claims: ['noChannelOpened'],
  },
  ukraine: {
    name: { en: 'Ukraine', ar: 'أوكرانيا' },
    told: { en: 'new strikes on civilian targets', ar: 'ضربات جديدة على أهداف مدنية' },
    brief: { en: 'new\u00A0strikes, recent\u00A0weeks', ar: 'ضربات\u00A0جديدة في\u00A0الأسابيع\u00A0الأخيرة' },
    claims: ['newStrikes'],
  },
  alaska: {
    name: { en: 'Alaska', ar: 'ألاسكا' },
    told: { en: 'Trump met Putin in August', ar: 'التقى ترمب بوتين في أغسطس' },
    brief: { en: 'Trump\u00A0met Putin,\u00A0August', ar: 'قمة\u00A0ترمب\u00A0وبوتين في\u00A0أغسطس' },
    claims: ['metInAlaska'],
  },
  washington: {
    name: { en: 'Washington', ar: 'واشنطن' },
    told: { en: 'European leaders came, days after Alaska', ar: 'سافر إليها قادة أوروبيون بعد أيام من ألاسكا' },
    brief: { en: 'European\u00A0leaders\u00A0came, days\u00A0after\u00A0Alaska', ar: 'سافر\u00A0إليها\u00A0قادة\u00A0أوروبيون بعد\u00A0القمة\u00A0بأيام' },
    claims: ['wentToWashington', 'daysAfterAlaska'],
  },
} as const satisfies Record<string, Place>

export type PlaceId = keyof typeof places

/** The line that was tried, from one place towards another, and broke off. */
export const placesLine = {
  from: 'london',
  to: 'moscow',
  label: { en: 'a secret channel tried', ar: 'محاولة إنشاء قناة سرية' },
  claims: ['channelTried', 'noChannelOpened'],
} as const satisfies { readonly from: PlaceId, readonly to: PlaceId, readonly label: Localized, readonly claims: Evidence }
