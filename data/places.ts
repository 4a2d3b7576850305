import type { Evidence } from './claims'
import type { Localized } from './locale'

export interface Place {
  readonly name: Localized
  /** What the report tells that has to do with it. */
  readonly told: Localized
  /** The same in the few words under its name, a line between two spaces that may break; none where the line that was tried says it. */
  readonly brief?: Localized
  readonly claims: Evidence
}

/** The places of the report, as its people and institutions stand for them; where they lie is not the report's to say. */
export const places = {
  london: {
    name: { en: 'London', ar: 'لندن' },
    told: { en: 'Powell tried to set up a secret channel', ar: 'حاول باول إنشاء قناة سرية' },
    claims: ['channelTried'],
  },
  moscow: {
    name: { en: 'Moscow', ar: 'موسكو' },
    told: { en: 'no new channel to Putin’s inner circle', ar: 'لا قناة جديدة مع الدائرة المقربة من بوتين' },
    claims: ['noChannelOpened'],
  },
  ukraine: {
    name: { en: 'Ukraine', ar: 'أوكرانيا' },
    told: { en: 'Putin launched new strikes on civilian targets in recent weeks', ar: 'شن بوتين ضربات جديدة على أهداف مدنية في الأسابيع الأخيرة' },
    brief: { en: 'Putin\u00A0launched\u00A0new\u00A0strikes in\u00A0recent\u00A0weeks', ar: 'شن\u00A0بوتين\u00A0ضربات\u00A0جديدة في\u00A0الأسابيع\u00A0الأخيرة' },
    claims: ['newStrikes'],
  },
  alaska: {
    name: { en: 'Alaska', ar: 'ألاسكا' },
    told: { en: 'Trump met Putin in August', ar: 'التقى ترمب بوتين في أغسطس' },
    brief: { en: 'Trump\u00A0met Putin\u00A0here, in\u00A0August', ar: 'هنا\u00A0التقى ترمب\u00A0وبوتين في\u00A0أغسطس' },
    claims: ['metInAlaska'],
  },
  washington: {
    name: { en: 'Washington', ar: 'واشنطن' },
    told: { en: 'European leaders came days after Alaska', ar: 'سافر إليها قادة أوروبيون بعد أيام من قمة ألاسكا' },
    brief: { en: 'European\u00A0leaders\u00A0came days\u00A0after\u00A0Alaska', ar: 'سافر\u00A0إليها\u00A0قادة\u00A0أوروبيون بعد\u00A0أيام\u00A0من\u00A0قمة\u00A0ألاسكا' },
    claims: ['wentToWashington', 'daysAfterAlaska'],
  },
} as const satisfies Record<string, Place>

export type PlaceId = keyof typeof places

/** The line that was tried, from one place towards another, and broke off. */
export const placesLine = {
  from: 'london',
  to: 'moscow',
  label: { en: 'Powell\u00A0sought a\u00A0secret\u00A0channel', ar: 'حاول\u00A0باول\u00A0إنشاء قناة\u00A0سرية' },
  claims: ['channelTried', 'noChannelOpened'],
} as const satisfies { readonly from: PlaceId, readonly to: PlaceId, readonly label: Localized, readonly claims: Evidence }
