import type { Evidence } from './claims'
import type { Deed } from './deeds'
import type { Localized } from './locale'
import type { TimeId } from './times'

/** Whether a rung is a state somebody is in, a thing done, or a thing only said. */
export const rungKinds = {
  condition: { name: { en: 'condition', ar: 'وضع' } },
  act: { name: { en: 'act', ar: 'فعل' } },
  talk: { name: { en: 'talk', ar: 'قول' } },
} as const satisfies Record<string, { readonly name: Localized }>

export type RungKind = keyof typeof rungKinds

/** A deed whose label leaves out to whom and when: an arrow and a heading say so. Who does it is named, save by the two of the title. No-break spaces hold together what stands on one line of the figure. */
export interface Rung extends Deed {
  readonly kind: RungKind
  readonly time: TimeId
  /** It comes after the rung before it by the report's word, though both share a time. */
  readonly then?: true
  /** Marks the one sanctions act of the report. */
  readonly sanctions?: true
  /** One of the two moves that the slide's title sets after one another. */
  readonly lead?: true
  readonly claims: Evidence
}

/** Who acted on whom, in the order of time that the report gives; what has no stated time comes last. Nothing is measured. */
export const escalation = {
  hostileTone: {
    kind: 'condition',
    time: 'invasion',
    from: 'kremlin',
    to: 'unitedStates',
    sentence: {
      en: '{from} took an increasingly hostile tone towards Europe and {to}; this changed after Trump took office',
      ar: 'اتخذ {from} لهجة عدائية متزايدة تجاه أوروبا و{to}؛ ثم «هذا تغير» بعد تولي ترمب السلطة',
    },
    label: { en: 'Kremlin’s tone grew more hostile', ar: 'ازدادت لهجة الكرملين عداءً' },
    claims: ['toneHardened', 'russiaInvaded', 'toneChanged'],
  },
  pressureOnKyiv: {
    kind: 'act',
    time: 'beforeAlaska',
    lead: true,
    from: 'trump',
    to: 'zelensky',
    sentence: { en: '{from} pressed {to} to accept Putin’s demands over territory', ar: 'ضغط {from} على {to} للقبول بمطالب بوتين بشأن الأراضي' },
    label: { en: 'pressure over\u00A0territory', ar: 'ضغط بشأن\u00A0الأراضي' },
    claims: ['trumpPressedZelensky'],
  },
  demandHeld: {
    kind: 'talk',
    time: 'august',
    from: 'putin',
    to: 'ukraine',
    sentence: {
      en: '{from} stuck to his demands that Kyiv give up land still under the control of Ukrainian forces',
      ar: 'تمسك {from} بمطالبه بتنازل كييف عن أراضٍ لا تزال تحت سيطرة القوات الأوكرانية',
    },
    label: { en: 'Putin stuck to his demands', ar: 'تمسك بوتين بمطالبه' },
    claims: ['heldToDemand', 'landStillHeld'],
  },
  meetingEnded: {
    kind: 'act',
    time: 'august',
    then: true,
    from: 'trump',
    with: 'putin',
    sentence: { en: 'After that, {from} ended the meeting with {with} abruptly and cancelled a planned lunch', ar: 'بعد ذلك أنهى {from} الاجتماع مع {with} فجأة، وألغى مأدبة غداء مقررة' },
    label: { en: 'Trump ended the\u00A0Alaska\u00A0meeting', ar: 'أنهى ترمب اجتماع\u00A0ألاسكا' },
    claims: ['meetingEnded', 'lunchCancelled', 'heldToDemand'],
  },
  frustration: {
    kind: 'condition',
    time: 'recentWeeks',
    from: 'trump',
    to: 'putin',
    sentence: { en: '{from}’s frustration with {to} grew', ar: 'ازداد إحباط {from} من {to}' },
    label: { en: 'Trump grew more frustrated', ar: 'ازداد إحباط ترمب' },
    claims: ['frustrationGrew'],
  },
  littleReadiness: {
    kind: 'condition',
    time: 'recentWeeks',
    from: 'putin',
    sentence: { en: '{from} showed little readiness to enter peace talks', ar: 'أظهر {from} قدراً ضئيلاً من الاستعداد للدخول في محادثات سلام' },
    label: { en: 'Putin showed little readiness for\u00A0talks', ar: 'أظهر بوتين استعداداً ضئيلاً للمحادثات' },
    claims: ['littleReadiness'],
  },
  newStrikes: {
    kind: 'act',
    time: 'recentWeeks',
    from: 'putin',
    to: 'ukraine',
    sentence: { en: '{from} launched new strikes on civilian targets in {to}', ar: 'شن {from} ضربات جديدة على أهداف مدنية في {to}' },
    label: { en: 'Putin launched new strikes', ar: 'شن بوتين ضربات جديدة' },
    claims: ['newStrikes'],
  },
  oilSanctions: {
    kind: 'act',
    time: 'twoWeeksAgo',
    sanctions: true,
    lead: true,
    from: 'unitedStates',
    to: 'oilSector',
    sentence: { en: '{from} imposed the severest sanctions on {to}', ar: 'فرضت {from} أشد العقوبات على {to}' },
    label: { en: 'oil sanctions', ar: 'عقوبات على\u00A0النفط' },
    claims: ['oilSanctions', 'sanctionsTwoWeeks'],
  },
  pledge: {
    kind: 'talk',
    time: 'notStated',
    from: 'trump',
    sentence: {
      en: '{from} pledged to end the war in Ukraine; he said earlier that he could resolve the crisis within 24 hours',
      ar: 'تعهد {from} بإنهاء الحرب في أوكرانيا، وقال سابقاً إنه قادر على حل الأزمة خلال 24 ساعة',
    },
    label: { en: 'Trump pledged to end the war', ar: 'تعهد ترمب بإنهاء الحرب' },
    claims: ['pledgedToEndWar', 'within24Hours'],
  },
  nuclearTests: {
    kind: 'talk',
    time: 'notStated',
    from: 'trump',
    sentence: {
      en: '{from} spoke publicly of the possibility of resuming nuclear tests for the first time in 30 years; whether two weeks ago covers this too is open',
      ar: 'تحدث {from} علناً عن احتمال استئناف الاختبارات النووية للمرة الأولى منذ 30 عاماً؛ ولا يتضح أيشمله «منذ أسبوعين»',
    },
    label: { en: 'Trump talked of possible nuclear tests', ar: 'تحدث ترمب عن احتمال اختبارات نووية' },
    claims: ['nuclearTalk', 'firstIn30Years'],
  },
} as const satisfies Record<string, Rung>

export type RungId = keyof typeof escalation

/** What stands beside the rungs: a wish, and nothing done. */
export interface SideNote {
  readonly text: Localized
  readonly claims: Evidence
}

export const escalationAside = {
  text: {
    en: 'Some allies are concerned about Powell’s initiative to make contact before more pressure on Russia, by measures meant to push it to negotiate from a weaker position',
    ar: 'بعض الحلفاء قلقون من مبادرة باول للتواصل قبل فرض مزيد من الضغوط على روسيا، عبر إجراءات تهدف إلى دفعها للتفاوض من موقف أضعف',
  },
  claims: ['alliesConcerned', 'contactBeforePressure', 'pressureBySanctions', 'weakerPosition'],
} as const satisfies SideNote
