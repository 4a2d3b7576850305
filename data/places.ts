import type { Evidence } from './claims'
import type { Localized } from './locale'

export interface Place {
  readonly name: Localized
  /** What the report tells that has to do with it, in a few words. */
  readonly told: Localized
  /** A country or a state, and not a city. */
  readonly area?: true
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
    area: true,
    claims: ['newStrikes'],
  },
  alaska: {
    name: { en: 'Alaska', ar: 'ألاسكا' },
    told: { en: 'Trump met Putin in August', ar: 'التقى ترمب بوتين في أغسطس' },
    area: true,
    claims: ['metInAlaska'],
  },
  washington: {
    name: { en: 'Washington', ar: 'واشنطن' },
    told: { en: 'European leaders came, days after Alaska', ar: 'سافر إليها قادة أوروبيون بعد أيام من ألاسكا' },
    claims: ['wentToWashington', 'daysAfterAlaska'],
  },
} as const satisfies Record<string, Place>

export type PlaceId = keyof typeof places
