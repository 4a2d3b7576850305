import type { Evidence } from './claims'
import type { Localized } from './locale'
import type { VoiceId } from './voices'

/** What an audience should know of a voice before weighing it, and the claims that show it. */
export interface Standing {
  readonly text: Localized
  readonly claims: Evidence
}

export const standings = {
  informedSources: {
    text: { en: 'More than one, unnamed; how many is not said', ar: 'أكثر من مصدر، بلا أسماء ولا عدد' },
    claims: ['channelTried', 'relayedByPaper'],
  },
  financialTimes: {
    text: { en: 'Relayed; the newspaper’s own text is not before us', ar: 'ينقل عنها التقرير، وليس نصها بين أيدينا' },
    claims: ['relayedByPaper', 'callMade'],
  },
  oneSource: {
    text: { en: 'Unnamed; alone of the sources in assessing the call', ar: 'واحد من المصادر لم يُكشف اسمه، وهو وحده بينها من قيّم الاتصال' },
    claims: ['callTold', 'callNotWell'],
  },
  europeanOfficial: {
    text: { en: 'Unnamed, country not given; words in quotation marks', ar: 'بلا اسم ولا بلد، وكلامه بين علامتي تنصيص' },
    claims: ['notG7Move', 'relianceOnAmericans'],
  },
  secondEuropeanOfficial: {
    text: { en: 'Unnamed, country not given; fragments in quotation marks', ar: 'بلا اسم ولا بلد، ولا اقتباس من كلامه إلا شذرات' },
    claims: ['alliesConcerned', 'angerFeared'],
  },
  kremlin: {
    text: { en: 'Speaks as an institution; no person is named', ar: 'يتحدث بصفته مؤسسة، ولا يُسمى من تحدث باسمه' },
    claims: ['britainWouldNotListen', 'dialogueFailedTherefore'],
  },
  unclear: {
    text: { en: 'One clause with a feminine verb; whose, is left open', ar: 'عبارة واحدة، الفعل فيها مؤنث ولا يتضح فاعله' },
    claims: ['notCompleted'],
  },
  downingStreet: {
    text: { en: 'Speaks as an office; does not mention Powell', ar: 'يتحدث بصفته مكتباً، ولا يذكر باول' },
    claims: ['officeInDowningStreet', 'contactNatural'],
  },
  britishOfficial: {
    text: { en: 'Unnamed; denies a Powell–Ushakov talk in recent months', ar: 'بلا اسم، وينفي حديثاً بين باول وأوشاكوف في الأشهر الأخيرة' },
    claims: ['noRecentTalks'],
  },
  reportOnOfficial: {
    text: { en: 'Tells what was left undenied, and who appointed Powell', ar: 'يذكر ما لم ينفه المسؤول، ومن الذي عيّن باول' },
    claims: ['officialDidNotDeny', 'secretChannelSought', 'starmerAppointedPowell'],
  },
  report: {
    text: { en: 'Attributed to nobody', ar: 'غير منسوب إلى أحد' },
    claims: ['purpose', 'kremlinConfirmed', 'toneHardened', 'tiesImproved', 'metInAlaska', 'wentToWashington', 'frustrationGrew', 'oilSanctions'],
  },
} as const satisfies Record<VoiceId, Standing>
