import type { Evidence } from './claims'
import type { Localized } from './locale'
import type { TimeId } from './times'

/** Whether a rung is a state of affairs, a thing done, or a thing only spoken of. */
export const rungKinds = {
  condition: { name: { en: 'condition', ar: 'وضع' }, meaning: { en: 'a circumstance', ar: 'ظرف قائم' } },
  act: { name: { en: 'act', ar: 'فعل' }, meaning: { en: 'something done', ar: 'أمر وقع' } },
  talk: { name: { en: 'talk', ar: 'قول' }, meaning: { en: 'something said', ar: 'كلام قيل' } },
} as const satisfies Record<string, { readonly name: Localized, readonly meaning: Localized }>

export type RungKind = keyof typeof rungKinds

export interface Rung {
  readonly kind: RungKind
  readonly time: TimeId
  readonly text: Localized
  /** Marks the one sanctions act of the report. */
  readonly sanctions?: true
  readonly claims: Evidence
}

/** From the lowest rung to the highest. The order is the presenter's; nothing here is measured. */
export const escalation = {
  hostileTone: {
    kind: 'condition',
    time: 'invasion',
    text: { en: 'The Kremlin’s tone hardens', ar: 'لهجة الكرملين تزداد عداءً' },
    claims: ['toneHardened', 'russiaInvaded'],
  },
  twentyFourHours: {
    kind: 'talk',
    time: 'notStated',
    text: { en: '24 hours would be enough, Trump had said', ar: 'قال ترمب سابقاً إن 24 ساعة تكفي' },
    claims: ['within24Hours', 'pledgedToEndWar'],
  },
  pressureOnKyiv: {
    kind: 'act',
    time: 'beforeAlaska',
    text: { en: 'Trump presses Kyiv over territory', ar: 'ترمب يضغط على كييف بشأن الأراضي' },
    claims: ['trumpPressedZelensky'],
  },
  summitBrokenOff: {
    kind: 'act',
    time: 'august',
    text: { en: 'Trump breaks off the Alaska meeting', ar: 'ترمب يقطع اجتماع ألاسكا' },
    claims: ['meetingEnded', 'lunchCancelled'],
  },
  littleReadiness: {
    kind: 'condition',
    time: 'recentWeeks',
    text: { en: 'Putin shows little readiness for talks', ar: 'بوتين قليل الاستعداد للمحادثات' },
    claims: ['littleReadiness'],
  },
  newStrikes: {
    kind: 'condition',
    time: 'recentWeeks',
    text: { en: 'Putin’s new strikes on civilian targets', ar: 'ضربات بوتين الجديدة على أهداف مدنية' },
    claims: ['newStrikes', 'frustrationGrew'],
  },
  oilSanctions: {
    kind: 'act',
    time: 'twoWeeksAgo',
    sanctions: true,
    text: { en: 'Severest sanctions on Russia’s oil', ar: '«أشد العقوبات» على النفط الروسي' },
    claims: ['oilSanctions', 'sanctionsTwoWeeks'],
  },
  nuclearTests: {
    kind: 'talk',
    time: 'notStated',
    text: { en: 'Nuclear tests: a possibility spoken of', ar: 'الاختبارات النووية: حديث عن احتمال' },
    claims: ['nuclearTalk', 'firstIn30Years'],
  },
} as const satisfies Record<string, Rung>

export type RungId = keyof typeof escalation

/** What stands beside the ladder, off its time axis. */
export interface SideNote {
  readonly text: Localized
  readonly claims: Evidence
}

export const escalationAside = {
  text: { en: 'Some allies are uneasy about contact before more pressure on Russia', ar: 'بعض الحلفاء قلقون من التواصل قبل مزيد من الضغط على روسيا' },
  claims: ['contactBeforePressure', 'pressureBySanctions', 'weakerPosition'],
} as const satisfies SideNote
