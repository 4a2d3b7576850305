import type { AnswerKindId, ClaimId, Deed, Locale, Localized, MapStepId, Paragraph, PartyId, Relation, RelationForm, RelationId, RelationKindId, Rung, RungId, RungKind, StatusId, StepNature, SummitStep, SummitStepId, SummitTrack, TimeId, VersionId, VersionSide, VoiceId } from '../../data'
import { expect, test } from '@playwright/test'
import { answerKinds, answers, claims, escalation, escalationAside, locales, relationKinds, relations, standings, summit, times, versions, voices } from '../../data'
import { claimOf } from '../../lib/claim'
import { claimIds, paragraphsOf } from '../../lib/evidence'
import { sentenceOf } from '../../lib/sentences'
import { statusOf } from '../../lib/status'

// Everything expected here was read in the report, not in `data/`: a change that turns a test red is right only if the
// report's paragraph says so.
//
// Texts may be worded anew, so only the words that carry the meaning are pinned, in their order, with `…` between them.
// A word is a whole one, or with `*` the beginning of one, and `/` stands between words that say the same; in Arabic the
// article and one-letter words may be joined to it, and vowel signs do not count.

/** The names that a text may not add, leave out or put in another order than the pinned words. */
const names: Localized<readonly string[]> = {
  en: ['Powell', 'Starmer', 'Downing Street', 'London', 'Ushakov', 'Putin', 'Kremlin', 'Moscow', 'Trump', 'Washington', 'Zelensky', 'Kyiv'],
  ar: ['باول', 'ستارمر', 'داونينج ستريت', 'لندن', 'أوشاكوف', 'بوتين', 'كرملين', 'موسكو', 'ترمب', 'واشنطن', 'زيلينسكي', 'كييف'],
}

/** Words that turn a text round: it has as many as the pinned words have. «لا تزال» is "still", and turns nothing. */
const negations: Localized<readonly string[]> = {
  en: ['no', 'not', 'nor', 'never', 'neither', 'none', 'nobody', 'nothing', 'without', 'cannot'],
  ar: ['لم', 'لا(?!\\s+تزال)', 'لن', 'ليس', 'ليست', 'غير', 'عدم', 'بلا', 'دون'],
}

/** Words that make one thing the cause of another: the report's "amid" and "after" are none. */
const causes: Localized<readonly string[]> = {
  en: ['because', 'therefore', 'thus', 'hence', 'due to', 'owing to', 'cause*', 'as a result'],
  ar: ['بسبب', 'لأن*', 'لذلك', 'نتيجة', 'إثر'],
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/[\p{M}\u0640]/gu, '').toLowerCase()
}

/** The first of some words in a text, as a whole word or the beginning of one. */
function anyOf(words: readonly string[], locale: Locale): RegExp {
  const joined = locale === 'ar' ? '[وف]?(?:لل|[بك]?ال|[بلك])?' : ''
  const bodies = words.map((word) => {
    const body = fold(word.replace(/\*$/, '')).replace(/\s+/g, '\\s+')
    return word.endsWith('*') ? body : `${body}(?![\\p{L}\\p{N}])`
  })
  return new RegExp(`(?<![\\p{L}\\p{N}])${joined}(${bodies.join('|')})`, 'gu')
}

function found(words: readonly string[], text: string, locale: Locale): string[] {
  return [...fold(text).matchAll(anyOf(words, locale))].map(match => match[1]!)
}

/** The first of the pinned words that the text does not have after those before it. */
function missing(text: string, pinned: string, locale: Locale): string | undefined {
  let from = 0
  return pinned.split('…').map(word => word.trim()).find((word) => {
    const pattern = anyOf(word.split('/'), locale)
    pattern.lastIndex = from
    const at = pattern.exec(fold(text))
    if (at)
      from = at.index + at[0].length
    return !at
  })
}

/** What a text in one language says otherwise than the pinned words: nothing, if it says the same. */
function differences(text: string, pinned: string, locale: Locale): string[] {
  const word = missing(text, pinned, locale)
  const named = [text, pinned].map(from => found(names[locale], from, locale).join(' '))
  const counted = [negations, causes].map(words => [text, pinned].map(from => found(words[locale], from, locale)))
  return [
    ...word === undefined ? [] : [`has no “${word}” in its place`],
    ...named[0] === named[1] ? [] : [`names “${named[0]}”, not “${named[1]}”`],
    ...counted
      .filter(([own, expected]) => own!.length !== expected!.length)
      .map(([own, expected]) => `has “${own!.join(' ')}” where it should have “${expected!.join(' ')}”`),
  ]
}

/** The same for both languages, each with the text that is at fault. */
function faults(what: string, text: Localized, pinned: Localized): string[] {
  return locales.flatMap(locale => differences(text[locale], pinned[locale], locale).map(fault => `${what}.${locale} ${fault}: ${text[locale]}`))
}

function sentences(deed: Deed): Localized {
  return { en: sentenceOf(deed, 'en'), ar: sentenceOf(deed, 'ar') }
}

function entriesOf<Id extends string, Entry>(table: Readonly<Record<Id, Entry>>): [Id, Entry][] {
  return Object.entries(table) as [Id, Entry][]
}

function keysOf(table: object): string[] {
  return Object.keys(table).sort()
}

/** Evidence is a set: the order in which claims are cited is no statement. */
function sorted(ids: readonly ClaimId[]): ClaimId[] {
  return [...ids].sort()
}

/** Who does it, with whom, to whom, and on which claims. */
function parties({ from, with: partner, to, claims: ids }: Omit<PinnedDeed, 'sentence' | 'label'>) {
  return { from, with: partner ?? 'none', to: to ?? 'none', claims: sorted(ids) }
}

/** A table without its texts, so that a difference shows who does what to whom at a glance. */
function mapped<Id extends string, Entry, Result>(table: Readonly<Record<Id, Entry>>, map: (entry: Entry, id: Id) => Result): Record<string, Result> {
  return Object.fromEntries(entriesOf(table).map(([id, entry]) => [id, map(entry, id)]))
}

test.describe('the oracle', () => {
  test('sees names swapped, negations dropped or added, and causes added', () => {
    const pinned = 'Trump … pressed … Zelensky'
    expect(differences('Trump pressed Zelensky.', pinned, 'en')).toEqual([])
    for (const wrong of ['Zelensky pressed Trump.', 'Trump pressed Putin.', 'Trump, not Putin, pressed Zelensky.', 'Trump never pressed Zelensky.', 'Trump pressed Zelensky because of it.', 'Trump impressed Zelensky.'])
      expect(differences(wrong, pinned, 'en'), wrong).not.toEqual([])
    expect(differences('ولم يتحدَّث باول مع أوشاكوف.', 'لم يتحدث … باول … أوشاكوف', 'ar')).toEqual([])
    for (const wrong of ['لم يتحدث أوشاكوف مع باول.', 'تحدث باول مع أوشاكوف.', 'لم يتحدث باول ولا أوشاكوف.', 'لم يتحدث باول مع أوشاكوف بسبب ذلك.'])
      expect(differences(wrong, 'لم يتحدث … باول … أوشاكوف', 'ar'), wrong).not.toEqual([])
  })
})

/** Each row of "who speaks": informed sources, one of them, and two European officials are four voices. */
const pinnedVoices: Record<VoiceId, Localized> = {
  informedSources: { en: 'Informed sources … Financial Times', ar: 'مصادر مطلعة … فاينانشيال تايمز' },
  financialTimes: { en: 'Financial Times', ar: 'فاينانشيال تايمز' },
  oneSource: { en: 'One of the sources', ar: 'أحد المصادر' },
  europeanOfficial: { en: 'A European official', ar: 'مسؤول أوروبي' },
  secondEuropeanOfficial: { en: 'second European official', ar: 'مسؤول أوروبي ثان' },
  kremlin: { en: 'Kremlin', ar: 'الكرملين' },
  unclear: { en: 'No clear speaker', ar: 'غير محدد' },
  downingStreet: { en: 'Downing Street', ar: 'داونينج ستريت' },
  britishOfficial: { en: 'British official', ar: 'مسؤول بريطاني' },
  reportOnOfficial: { en: 'report … about … British official', ar: 'التقرير … عن … المسؤول البريطاني' },
  report: { en: 'report … own voice', ar: 'التقرير … بلسانه' },
}

test('voices are named as the report has them', () => {
  expect(keysOf(voices)).toEqual(keysOf(pinnedVoices))
  expect(entriesOf(pinnedVoices).flatMap(([id, pinned]) => faults(id, voices[id].name, pinned))).toEqual([])
})

const pinnedTimes: Record<TimeId, Localized> = {
  invasion: { en: 'After … invasion', ar: 'بعد الغزو' },
  january: { en: 'January', ar: 'يناير' },
  beforeAlaska: { en: 'Before Alaska', ar: 'قبل ألاسكا' },
  august: { en: 'August', ar: 'أغسطس' },
  daysLater: { en: 'Days later', ar: 'بعد أيام' },
  recentWeeks: { en: 'Recent weeks', ar: 'الأسابيع الأخيرة' },
  twoWeeksAgo: { en: 'Two weeks before … report', ar: 'قبل … التقرير … أسبوعين' },
  earlierThisYear: { en: 'Earlier this year', ar: 'في وقت سابق من هذا العام' },
  lastYear: { en: 'Last year', ar: 'العام الماضي' },
  recentMonths: { en: 'Recent months', ar: 'الأشهر الأخيرة' },
  notStated: { en: 'not stated', ar: 'بلا … مذكور' },
}

test.describe('times', () => {
  test('have the report’s words', () => {
    expect(keysOf(times)).toEqual(keysOf(pinnedTimes))
    expect(entriesOf(pinnedTimes).flatMap(([id, pinned]) => faults(id, times[id].name, pinned))).toEqual([])
  })

  test('stand in the order that the report gives, and in none where it gives none', () => {
    const chains: TimeId[][] = [
      ['invasion', 'january', 'august', 'daysLater', 'recentWeeks'],
      ['beforeAlaska', 'august'],
      ['daysLater', 'twoWeeksAgo'],
    ]
    for (const chain of chains) {
      const orders = chain.map(id => times[id].order)
      expect(orders, chain.join(' < ')).not.toContain(null)
      for (const [index, order] of orders.entries())
        expect(order, chain.join(' < ')).toBeGreaterThan(index ? orders[index - 1]! : -Infinity)
    }
    // Whether the sanctions came before or after the frustration and the strikes is not said.
    expect(times.twoWeeksAgo.order).toBe(times.recentWeeks.order)
    // The call is not placed: not by January, not by Alaska.
    const unplaced = entriesOf(times).filter(([, { order }]) => order === null).map(([id]) => id)
    expect(unplaced.sort()).toEqual(['earlierThisYear', 'lastYear', 'notStated', 'recentMonths'])
  })
})

interface PinnedClaim extends Localized {
  readonly paragraph: Paragraph
  readonly voice: VoiceId
  readonly time?: TimeId
  /** Of the report's own words, with its slips. */
  readonly quote: string
}

const pinnedClaims: Record<ClaimId, PinnedClaim> = {
  // ¶1: informed sources as far as "over Ukraine", then the report itself.
  powellIsAdviser: {
    paragraph: 1, voice: 'informedSources',
    en: 'Powell … Britain … national security adviser',
    ar: 'باول … مستشار … الأمن القومي … البريطاني',
    quote: 'مستشار … الأمن القومي … البريطاني … باول',
  },
  channelTried: {
    paragraph: 1, voice: 'informedSources',
    en: 'Powell … tried … secret channel … Putin',
    ar: 'حاول … باول … قناة … سرية … بوتين',
    quote: 'حاول … إنشاء … قناة … سرية … بوتين',
  },
  interestsFeared: {
    paragraph: 1, voice: 'informedSources',
    en: 'fear* … Britain … closest European allies … Trump … administration … disregard … interests … Ukraine',
    ar: 'مخاوف … بريطانيا … أقرب حلفائها الأوروبيين … تتجاهل … إدارة … ترمب … مصالحهم … أوكرانيا',
    quote: 'مخاوف … بريطانيا … أقرب حلفائها الأوروبيين … تتجاهل … إدارة … ترمب … مصالحهم',
  },
  relayedByPaper: {
    paragraph: 1, voice: 'report',
    en: 'attempt … report … through … Financial Times',
    ar: 'التقرير … المحاولة … عن صحيفة … فاينانشيال تايمز',
    quote: 'بحسب صحيفة … فاينانشيال تايمز',
  },
  kremlinConfirmed: {
    paragraph: 1, voice: 'report',
    en: 'Kremlin … confirmed … report says',
    ar: 'أكد … الكرملين … بحسب التقرير',
    quote: 'وهو ما أكده … الكرملين',
  },

  // ¶2: the newspaper.
  powellNegotiator: {
    paragraph: 2, voice: 'financialTimes',
    en: 'Powell … senior negotiator',
    ar: 'باول … كبار المفاوضين',
    quote: 'يعد … كبار المفاوضين',
  },
  powellNorthernIreland: {
    paragraph: 2, voice: 'financialTimes',
    en: 'Powell … pivotal … peace … Northern Ireland',
    ar: 'باول … دوراً محورياً … السلام … إيرلندا الشمالية',
    quote: 'دوراً محورياً … السلام … إيرلندا الشمالية',
  },
  callMade: {
    paragraph: 2, voice: 'financialTimes', time: 'earlierThisYear',
    en: 'Powell … telephone*/phone* … Ushakov … earlier this year',
    ar: 'تواصل … باول … هاتفياً … أوشاكوف … في وقت سابق من هذا العام',
    quote: 'تواصل … في وقت سابق من هذا العام … هاتفياً … أوشاكوف',
  },
  ushakovIsAdviser: {
    paragraph: 2, voice: 'financialTimes',
    en: 'Ushakov … Russian president … foreign-policy adviser',
    ar: 'أوشاكوف … مستشار … الرئيس الروسي … سياسة … خارجية',
    quote: 'أوشاكوف … مستشار … سياسة … خارجية … رئيس … روسي',
  },

  // ¶3: the report. "Amid", never "because of".
  purpose: {
    paragraph: 3, voice: 'report',
    en: 'Powell … initiative … attempt … position of Britain … other European states … reached … Russians … correctly',
    ar: 'مبادرة … باول … محاولة … موقف بريطانيا … الدول الأوروبية الأخرى … إلى الروس … صحيح',
    quote: 'محاولة … موقف بريطانيا … الدول الأوروبية الأخرى … إلى الروس … صحيح',
  },
  trumpWavering: {
    paragraph: 3, voice: 'report',
    en: 'moves … amid … European fears … Trump … wavering … support for Ukraine',
    ar: 'التحركات … في ظل … مخاوف أوروبية … ترمب … المتذبذب … دعم أوكرانيا',
    quote: 'مخاوف أوروبية … ترمب … المتذبذب … دعم أوكرانيا',
  },
  interestsDiverging: {
    paragraph: 3, voice: 'report',
    en: 'concern … American interests … Trump … away from … European states',
    ar: 'قلق … ابتعاد … المصالح الأميركية … ترمب … عن … الدول الأوروبية',
    quote: 'قلق … ابتعاد … المصالح الأميركية … عن … الدول الأوروبية',
  },

  // ¶4: one of the sources.
  callTold: {
    paragraph: 4, voice: 'oneSource',
    en: 'call … Powell … Ushakov',
    ar: 'اتصال هاتفي … باول … أوشاكوف',
    quote: 'الاتصال الهاتفي … باول … أوشاكوف',
  },
  callExceptional: {
    paragraph: 4, voice: 'oneSource',
    en: 'call … exceptional attempt … extraordinary … one-off',
    ar: 'الاتصال … محاولة … استثنائية',
    quote: 'محاولة … استثنائية',
  },
  noChannelOpened: {
    paragraph: 4, voice: 'oneSource',
    en: 'call … not succeed … new channel … Putin … inner circle',
    ar: 'لم ينجح … الاتصال … قناة جديدة … الدائرة المقربة … بوتين',
    quote: 'لم ينجح … قناة جديدة … الدائرة المقربة … بوتين',
  },
  callNotWell: {
    paragraph: 4, voice: 'oneSource',
    en: 'call … not go well',
    ar: 'الاتصال … لم يسر … جيد',
    quote: 'لم يسر … جيد',
  },

  // ¶5: a European official.
  notG7Move: {
    paragraph: 5, voice: 'europeanOfficial',
    en: 'Powell … call … not part of … coordinated G7 move',
    ar: 'لم يكن … اتصال … باول … جزءاً … تحرك منسق … مجموعة السبع',
    quote: 'لم يكن جزءاً … تحرك منسق … مجموعة السبع',
  },
  independentInitiative: {
    paragraph: 5, voice: 'europeanOfficial',
    en: 'Powell … call … independent British initiative',
    ar: 'اتصال … باول … مبادرة مستقلة … بريطانيا',
    quote: 'مبادرة مستقلة … بريطانيا',
  },
  capitalsBacked: {
    paragraph: 5, voice: 'europeanOfficial',
    en: 'Some European capitals backed … British initiative',
    ar: 'دعمت … بعض العواصم الأوروبية … المبادرة البريطانية',
    quote: 'بدعم … بعض العواصم الأوروبية',
  },
  relianceOnAmericans: {
    paragraph: 5, voice: 'europeanOfficial',
    en: 'worry … Americans … discussions … Russians',
    ar: 'القلق … نستعين … الأميركيين … المناقشات … مع الروس',
    quote: 'القلق … نستعين … الأميركيين … المناقشات … مع الروس',
  },

  // ¶6: the Kremlin; the last clause has a feminine verb and no clear speaker.
  britainWouldNotListen: {
    paragraph: 6, voice: 'kremlin',
    en: 'Britain … no desire … listen … Russia … position',
    ar: 'لم تُبدِ … بريطانيا … رغبة … الاستماع … موقف روسيا',
    quote: 'لم تُبدِ … رغبة … الاستماع … موقف روسيا',
  },
  dialogueFailedTherefore: {
    paragraph: 6, voice: 'kremlin',
    en: 'Britain … no desire to listen … dialogue … therefore … not succeed',
    ar: 'لم تُبدِ … بريطانيا … أي رغبة … الاستماع … لذلك … لم ينجح … الحوار',
    quote: 'لذلك … لم ينجح … الحوار',
  },
  notCompleted: {
    paragraph: 6, voice: 'unclear',
    en: 'dialogue … said not … completed',
    ar: 'يُشار … عدم استكمال … الحوار',
    quote: 'أشارت … عدم استكماله',
  },

  // ¶7: Downing Street.
  officeInDowningStreet: {
    paragraph: 7, voice: 'report',
    en: 'British prime minister … office … Downing Street … seat … government',
    ar: 'مكتب رئيس الوزراء البريطاني … داونينج ستريت … مقر الحكومة',
    quote: 'مكتب رئيس الوزراء البريطاني … داونينج ستريت … مقر الحكومة',
  },
  contactNatural: {
    paragraph: 7, voice: 'downingStreet',
    en: 'natural … Britain … regular* … Russian government',
    ar: 'من الطبيعي … تتواصل … بريطانيا … الحكومة الروسية',
    quote: 'من الطبيعي أن',
  },
  contactRegular: {
    paragraph: 7, voice: 'downingStreet',
    en: 'Downing Street … regular communication … Britain … Russian government',
    ar: 'داونينج ستريت … تواصل منتظم … بريطانيا … الحكومة الروسية',
    quote: 'تتواصل … بريطانيا … منتظم … الحكومة الروسية',
  },
  contactViaEmbassy: {
    paragraph: 7, voice: 'downingStreet',
    en: 'includes … British embassy … Moscow',
    ar: 'يشمل … السفارة البريطانية … موسكو',
    quote: 'بما في ذلك … سفارتنا … موسكو',
  },

  // ¶8: a British official.
  noRecentTalks: {
    paragraph: 8, voice: 'britishOfficial', time: 'recentMonths',
    en: 'Powell … not spoken … Ushakov … recent months',
    ar: 'لم يتحدث … باول … أوشاكوف … الأشهر الأخيرة',
    quote: 'لم يتحدث … أوشاكوف … الأشهر الأخيرة',
  },
  noTalksDuringAlaska: {
    paragraph: 8, voice: 'britishOfficial', time: 'august',
    en: 'Nor … Powell … Ushakov … Trump … meeting … Putin … Alaska … August',
    ar: 'لم يتحدث … باول … أوشاكوف … خلال … ترمب … بوتين … ألاسكا … أغسطس',
    quote: 'بما في ذلك خلال … اجتماع … ترمب … بوتين … ألاسكا … أغسطس',
  },
  meetingOneSided: {
    paragraph: 8, voice: 'britishOfficial', time: 'august',
    en: 'British official … Trump … meeting … Putin … one-sided … one-on-one … both',
    ar: 'مسؤول بريطاني … اجتماع … ترمب … بوتين … الأحادي',
    quote: 'اجتماع … ترمب … الأحادي … بوتين',
  },
  concernPeaked: {
    paragraph: 8, voice: 'britishOfficial', time: 'august',
    en: 'Alaska … peak of concern … European powers',
    ar: 'ألاسكا … ذروة القلق … القوى الأوروبية',
    quote: 'الفترة … ذروة القلق … القوى الأوروبية',
  },

  // ¶9: the report, about that official.
  officialDidNotDeny: {
    paragraph: 9, voice: 'reportOnOfficial',
    en: 'British official … not deny … Powell … secret channel',
    ar: 'لم ينفِ … المسؤول البريطاني … باول … قناة سرية',
    quote: 'لم ينف … المسؤول البريطاني … باول',
  },
  secretChannelSought: {
    paragraph: 9, voice: 'reportOnOfficial',
    en: 'Powell … seeking … secret channel',
    ar: 'باول … يسعى … قناة سرية',
    quote: 'يسعى … قناة سرية',
  },
  starmerAppointedPowell: {
    paragraph: 9, voice: 'reportOnOfficial', time: 'lastYear',
    en: 'Starmer … appointed … Powell … last year',
    ar: 'عيّن … ستارمر … باول … العام الماضي',
    quote: 'عينه … ستارمر … العام الماضي',
  },

  // ¶10 and ¶11: a second European official.
  alliesConcerned: {
    paragraph: 10, voice: 'secondEuropeanOfficial',
    en: 'Some allies … concern* … Powell … initiative … contact',
    ar: 'بعض الحلفاء … القلق … مبادرة … باول … تواصل',
    quote: 'بعض الحلفاء … القلق … مبادرة … بأول … تواصل',
  },
  contactBeforePressure: {
    paragraph: 10, voice: 'secondEuropeanOfficial',
    en: 'contact … concern* … allies … Powell … before … more pressure … Russia',
    ar: 'التواصل … الحلفاء … باول … يسبق … مزيد من الضغوط … روسيا',
    quote: 'تواصل … قبل فرض مزيد من الضغوط … روسيا',
  },
  pressureBySanctions: {
    paragraph: 10, voice: 'secondEuropeanOfficial',
    en: 'further pressure … would … sanctions … other measures',
    ar: 'الضغوط … العقوبات … وغيرها من الإجراءات',
    quote: 'عبر العقوبات … وغيرها من الإجراءات',
  },
  weakerPosition: {
    paragraph: 10, voice: 'secondEuropeanOfficial',
    en: 'measures … aim … Moscow … negotiate … end … war … weaker position',
    ar: 'تهدف … الإجراءات … موسكو … تفاوض … إنهاء الحرب … موقف أضعف',
    quote: 'تهدف … موسكو … تفاوض … إنهاء الحرب … موقف أضعف',
  },
  angerFeared: {
    paragraph: 11, voice: 'secondEuropeanOfficial',
    en: 'fears … Powell … attempt … separate channel … would anger … Trump … administration',
    ar: 'مخاوف … محاولة … باول … قناة منفصلة … غضب … إدارة … ترمب',
    quote: 'مخاوف … محاولة … باول … قناة … منفصلة … غضب … إدارة … ترمب',
  },
  administrationLeads: {
    paragraph: 11, voice: 'secondEuropeanOfficial',
    en: 'Trump … administration … lead* … efforts … peace talks',
    ar: 'تقود … إدارة … ترمب … جهوداً … محادثات سلام',
    quote: 'تقود … جهود … محادثات سلام',
  },

  // ¶12 to ¶17: the report, which attributes none of it.
  russiaInvaded: {
    paragraph: 12, voice: 'report',
    en: 'Kremlin … increasingly hostile tone … after … Russia … invaded … Ukraine',
    ar: 'الكرملين … لهجة عدائية متزايدة … بعد … الغزو الروسي … أوكرانيا',
    quote: 'وبعد الغزو الروسي … أوكرانيا',
  },
  toneHardened: {
    paragraph: 12, voice: 'report', time: 'invasion',
    en: 'Kremlin … increasingly hostile tone … Europe … United States',
    ar: 'الكرملين … لهجة عدائية متزايدة … تجاه … أوروبا … الولايات المتحدة',
    quote: 'الكرملين … لهجة عدائية متزايدة … تجاه … أوروبا … الولايات المتحدة',
  },
  toneChanged: {
    // January is when he took office; the change came after.
    paragraph: 12, voice: 'report',
    en: 'changed after … Trump … office … January … pledged … end … war',
    ar: 'هذا تغير … بعد … ترمب … السلطة … يناير … تعهده … إنهاء الحرب',
    quote: 'لكن هذا تغير … بعد … ترمب … السلطة … يناير … تعهده … إنهاء الحرب',
  },
  trumpTookOffice: {
    paragraph: 12, voice: 'report', time: 'january',
    en: 'Trump … took office … January',
    ar: 'تولى … ترمب … السلطة … يناير',
    quote: 'تولي … ترمب … السلطة … يناير',
  },
  pledgedToEndWar: {
    paragraph: 12, voice: 'report', time: 'notStated',
    en: 'Trump … pledged … end … war … Ukraine',
    ar: 'تعهد … ترمب … إنهاء الحرب … أوكرانيا',
    quote: 'تعهده … إنهاء الحرب … أوكرانيا',
  },
  within24Hours: {
    paragraph: 12, voice: 'report', time: 'notStated',
    en: 'Trump … said earlier … could … crisis … 24 hours',
    ar: 'قال … ترمب … سابقاً … قادر … الأزمة … 24 ساعة',
    quote: 'الأزمة … قال سابقاً … قادر … 24 ساعة',
  },
  tiesImproved: {
    paragraph: 13, voice: 'report', time: 'beforeAlaska',
    en: 'US … Russian … relations improved',
    ar: 'تحسنت … العلاقات الأميركية الروسية',
    quote: 'تحسنت … العلاقات الأميركية الروسية',
  },
  trumpPressedZelensky: {
    paragraph: 13, voice: 'report', time: 'beforeAlaska',
    en: 'Trump … pressed … Zelensky … accept … Putin … demands … territory',
    ar: 'ضغط … ترمب … على … زيلينسكي … يقبل … مطالب … بوتين … الأراضي',
    quote: 'ضغط … ترمب … على … زيلينسكي … قبول … مطالب … بوتين … الأراضي',
  },
  metInAlaska: {
    paragraph: 14, voice: 'report', time: 'august',
    en: 'culminated … Trump … Putin … meeting … Alaska … August',
    ar: 'توج … لقاء … ترمب … بوتين … ألاسكا … أغسطس',
    quote: 'توج … لقاء … ترمب … بوتين … ألاسكا … أغسطس',
  },
  summitNotWell: {
    paragraph: 14, voice: 'report', time: 'august',
    en: 'summit … not go well',
    ar: 'لم تسر … القمة … جيد',
    quote: 'القمة … لم تسر … جيد',
  },
  meetingEnded: {
    paragraph: 14, voice: 'report', time: 'august',
    en: 'Trump … ended … meeting … abruptly',
    ar: 'أنهى … ترمب … الاجتماع … فجأة',
    quote: 'أنهى … ترمب … الاجتماع … فجأة',
  },
  lunchCancelled: {
    paragraph: 14, voice: 'report', time: 'august',
    en: 'Trump … cancelled … planned lunch',
    ar: 'ألغى … ترمب … غداء … مقررة',
    quote: 'ألغى … غداء … مقررة',
  },
  heldToDemand: {
    paragraph: 14, voice: 'report', time: 'august',
    en: 'Trump … after … Putin … stuck … demands … Kyiv … give up … land',
    ar: 'ترمب … بعدما … تمسك … بوتين … مطالبه … تنازل … كييف … أراضٍ',
    quote: 'بعدما … تمسك … بوتين … مطالبه … تنازل … كييف … أراضٍ',
  },
  landStillHeld: {
    paragraph: 14, voice: 'report',
    en: 'Putin … demands … land … still … control … Ukrainian forces',
    ar: 'مطالب … بوتين … أراضٍ … لا تزال … سيطرة … القوات الأوكرانية',
    quote: 'أراضٍ … لا تزال … سيطرة … القوات الأوكرانية',
  },
  keepTrumpOnSide: {
    paragraph: 15, voice: 'report',
    en: 'Starmer … other European leaders … sought … keep … Trump … on their side',
    ar: 'سعى … ستارمر … قادة أوروبيون آخرون … إبقاء … ترمب … إلى جانبهم',
    quote: 'سعى … ستارمر … قادة أوروبيون آخرون … إبقاء … ترمب … إلى جانبهم',
  },
  wentToWashington: {
    paragraph: 15, voice: 'report', time: 'daysLater',
    en: 'Starmer … other European leaders … travelled/went … Washington … support … Zelensky … meeting … Trump',
    ar: 'سافر … ستارمر … قادة أوروبيون آخرون … واشنطن … دعم … زيلينسكي … لقائه … ترمب',
    quote: 'سافروا … واشنطن … دعم … زيلينسكي … لقائه … ترمب',
  },
  daysAfterAlaska: {
    paragraph: 15, voice: 'report', time: 'daysLater',
    en: 'Washington … days after … Alaska',
    ar: 'واشنطن … بعد أيام … ألاسكا',
    quote: 'بعد أيام … ألاسكا',
  },
  frustrationGrew: {
    paragraph: 16, voice: 'report', time: 'recentWeeks',
    en: 'Trump … frustration … Putin … grown … recent weeks',
    ar: 'ازداد إحباط … ترمب … من … بوتين … الأسابيع الأخيرة',
    quote: 'ازداد إحباط … ترمب … من … بوتين … الأسابيع الأخيرة',
  },
  littleReadiness: {
    paragraph: 16, voice: 'report', time: 'recentWeeks',
    en: 'Putin … little readiness … peace talks',
    ar: 'بوتين … قدراً ضئيلاً … الاستعداد … محادثات سلام',
    quote: 'الرئيس الروسي … قدراً ضئيلاً … الاستعداد … محادثات سلام',
  },
  newStrikes: {
    paragraph: 16, voice: 'report', time: 'recentWeeks',
    en: 'Putin … launched … new strikes … civilian targets … Ukraine',
    ar: 'شن … بوتين … ضربات جديدة … أهداف مدنية … أوكرانيا',
    quote: 'شنه … ضربات جديدة … أهداف مدنية … أوكرانيا',
  },
  oilSanctions: {
    paragraph: 17, voice: 'report', time: 'twoWeeksAgo',
    en: 'United States … imposed … severest sanctions … Russia … oil sector',
    ar: 'فرضت … الولايات المتحدة … أشد العقوبات … قطاع النفط الروسي',
    quote: 'فرضت … الولايات المتحدة … أشد العقوبات … قطاع النفط الروسي',
  },
  sanctionsTwoWeeks: {
    paragraph: 17, voice: 'report', time: 'twoWeeksAgo',
    en: 'sanctions … imposed … two weeks before … report',
    ar: 'العقوبات … قبل التقرير بأسبوعين',
    quote: 'منذ أسبوعين',
  },
  nuclearTalk: {
    paragraph: 17, voice: 'report', time: 'notStated',
    en: 'Trump … spoke publicly … possibility … resuming nuclear tests',
    ar: 'تحدث … ترمب … علناً … احتمال … استئناف … الاختبارات النووية',
    quote: 'تحدث … ترمب … علناً … احتمال … استئناف … الاختبارات النووية',
  },
  firstIn30Years: {
    paragraph: 17, voice: 'report',
    en: 'If … tests … resumed … first time in 30 years',
    ar: 'إذا … استؤنفت … الاختبارات … للمرة الأولى … 30 عاماً',
    quote: 'للمرة الأولى … 30 عاماً',
  },
}

test.describe('claims', () => {
  test('are those of the report, each under its voice, paragraph and time', () => {
    expect(keysOf(claims)).toEqual(keysOf(pinnedClaims))
    const facts = ({ paragraph, voice, time }: Pick<PinnedClaim, 'paragraph' | 'voice' | 'time'>) => ({ paragraph, voice, time: time ?? 'none' })
    expect(Object.fromEntries(claimIds.map(id => [id, facts(claimOf(id))]))).toEqual(mapped(pinnedClaims, facts))
  })

  test('say who does what to whom', () => {
    expect(entriesOf(pinnedClaims).flatMap(([id, pinned]) => faults(id, claimOf(id).text, pinned))).toEqual([])
  })

  test('quote the words that carry them', () => {
    expect(entriesOf(pinnedClaims).flatMap(([id, { quote }]) => {
      const word = missing(claimOf(id).quote, quote, 'ar')
      return word === undefined ? [] : [`${id}.quote has no “${word}” in its place: ${claimOf(id).quote}`]
    })).toEqual([])
  })

  test('cannot change places: no claim’s words fit another', () => {
    // The change of tone is told together with Trump's taking office.
    const tellsBoth = (id: ClaimId, other: ClaimId) => id === 'trumpTookOffice' && other === 'toneChanged'
    const mistaken = entriesOf(pinnedClaims).flatMap(([id, pinned]) => claimIds
      .filter(other => other !== id && !tellsBoth(id, other))
      .flatMap(other => locales
        .filter(locale => differences(claimOf(other).text[locale], pinned[locale], locale).length === 0)
        .map(locale => `${id}.${locale} fits ${other}`)))
    expect(mistaken).toEqual([])
  })
})

/** The answers that the report has: none is a dispute, and "did not deny" is no confirmation. */
const pinnedAnswers: Readonly<Partial<Record<ClaimId, { kind: AnswerKindId, to: readonly ClaimId[], by: VoiceId, limits?: Localized }>>> = {
  // ¶1: "which the Kremlin confirmed".
  kremlinConfirmed: { kind: 'confirms', to: ['channelTried'], by: 'kremlin' },
  // ¶8: of Powell and Ushakov, and of recent months; a call earlier this year is outside these limits.
  noRecentTalks: { kind: 'deniesWithinLimits', to: ['callMade', 'callTold'], by: 'britishOfficial', limits: { en: 'recent months only', ar: 'الأشهر الأخيرة … وحدها' } },
  // ¶9: "did not deny that Powell … was seeking a secret channel".
  officialDidNotDeny: { kind: 'leavesUndenied', to: ['channelTried', 'secretChannelSought'], by: 'britishOfficial' },
}

interface PinnedMark { readonly status: StatusId, readonly by: VoiceId, readonly from: ClaimId, readonly reported: boolean }

/** How each answered claim then stands, in the order of the report; every other claim is asserted, and no more. */
const pinnedStatus: Readonly<Partial<Record<ClaimId, readonly PinnedMark[]>>> = {
  channelTried: [
    { status: 'confirmedByOther', by: 'kremlin', from: 'kremlinConfirmed', reported: true },
    { status: 'notDenied', by: 'britishOfficial', from: 'officialDidNotDeny', reported: true },
  ],
  callMade: [{ status: 'deniedInPart', by: 'britishOfficial', from: 'noRecentTalks', reported: false }],
  callTold: [{ status: 'deniedInPart', by: 'britishOfficial', from: 'noRecentTalks', reported: false }],
  secretChannelSought: [{ status: 'notDenied', by: 'britishOfficial', from: 'officialDidNotDeny', reported: true }],
}

/** The words of each kind of answer, `text` where it is given and `reported` where the report only tells of it. */
const pinnedAnswerKinds: Record<AnswerKindId, { status: StatusId, text: Localized, reported: Localized }> = {
  confirms: {
    status: 'confirmedByOther',
    text: { en: 'confirmed by {by}', ar: 'أكده {by}' },
    reported: { en: 'confirmed by {by} … report says … not quoted … open', ar: 'أكده {by} … بحسب التقرير … لا يُنقل … لا يتضح' },
  },
  leavesUndenied: {
    status: 'notDenied',
    text: { en: 'not denied by {by}', ar: 'لم ينفه {by}' },
    reported: { en: 'not denied by {by}', ar: 'لم ينفه {by}' },
  },
  deniesWithinLimits: {
    status: 'deniedInPart',
    text: { en: 'denied in part by {by} … {limits}', ar: 'نفي جزئي من {by} … {limits}' },
    reported: { en: 'denied in part by {by} … report says … {limits}', ar: 'نفي جزئي من {by} … بحسب التقرير … {limits}' },
  },
  disputes: {
    status: 'disputed',
    text: { en: 'disputed by {by}', ar: 'يخالفه {by}' },
    reported: { en: 'disputed by {by} … report says', ar: 'يخالفه {by} … بحسب التقرير' },
  },
}

test.describe('answers', () => {
  test('are the three of the report, each with who gives it, and to what', () => {
    const facts = ({ kind, to, by, limits }: { kind: AnswerKindId, to: readonly ClaimId[], by: VoiceId, limits?: Localized }) =>
      ({ kind, to: sorted(to), by, limited: limits !== undefined })
    expect(mapped(answers, facts)).toEqual(mapped(pinnedAnswers as Required<typeof pinnedAnswers>, facts))
    expect(faults('noRecentTalks.limits', answers.noRecentTalks.limits, pinnedAnswers.noRecentTalks!.limits!)).toEqual([])
  })

  test('give every claim its status, and leave all others asserted', () => {
    const marks = claimIds.map(id => [id, statusOf(id).map(({ status, by, from, reported }): PinnedMark => ({ status, by, from, reported }))])
    expect(Object.fromEntries(marks)).toEqual(mapped(pinnedClaims, (_, id) => pinnedStatus[id] ?? []))
  })

  test('are worded as what they are', () => {
    expect(keysOf(answerKinds)).toEqual(keysOf(pinnedAnswerKinds))
    expect(mapped(answerKinds, kind => kind.status)).toEqual(mapped(pinnedAnswerKinds, kind => kind.status))
    // A hole is no word: the braces are left out on both sides.
    const plain = (text: Localized): Localized => ({ en: text.en.replace(/[{}]/g, ''), ar: text.ar.replace(/[{}]/g, '') })
    expect(entriesOf(pinnedAnswerKinds).flatMap(([id, { text, reported }]) => [
      ...faults(`${id}.text`, plain(answerKinds[id].text), plain(text)),
      ...faults(`${id}.reported`, plain(answerKinds[id].reported), plain(reported)),
    ])).toEqual([])
  })
})

/** Who does what to whom, on which claims; `sentence` is the one that is read, with its names. */
interface PinnedDeed {
  readonly from: PartyId
  readonly with?: PartyId
  readonly to?: PartyId
  readonly claims: readonly ClaimId[]
  readonly sentence: Localized
  readonly label: Localized
}

interface PinnedRelation extends PinnedDeed {
  readonly kind: RelationKindId
  readonly step: MapStepId
  readonly paragraphs: readonly Paragraph[]
}

const pinnedRelations: Record<RelationId, PinnedRelation> = {
  call: {
    from: 'powell', to: 'ushakov', kind: 'contact', step: 'call', paragraphs: [2, 4], claims: ['callMade', 'callTold'],
    // The source's words give the call no time, so the sentence that both carry has none.
    sentence: { en: 'Powell … telephoned/phoned … Ushakov', ar: 'اتصل … باول … هاتفياً … أوشاكوف' },
    label: { en: 'telephoned/phoned', ar: 'اتصل هاتفياً' },
  },
  channel: {
    from: 'powell', to: 'putin', kind: 'attemptedChannel', step: 'call', paragraphs: [1, 4], claims: ['channelTried', 'noChannelOpened'],
    sentence: {
      en: 'Powell … tried … secret channel … Putin … informed sources … no new channel … inner circle … one source',
      ar: 'حاول … باول … قناة سرية … بوتين … مصادر مطلعة … لم تُفتح … قناة جديدة … دائرته المقربة … أحد المصادر',
    },
    label: { en: 'tried … secret channel … no new channel … opened', ar: 'حاول … قناة سرية … لم تُفتح … قناة جديدة' },
  },
  ushakovAdvises: {
    from: 'ushakov', to: 'putin', kind: 'role', step: 'call', paragraphs: [2], claims: ['ushakovIsAdviser'],
    sentence: { en: 'Ushakov … advises … Putin … foreign policy', ar: 'أوشاكوف … مستشار … بوتين … سياسة … خارجية' },
    label: { en: 'advises', ar: 'مستشار' },
  },
  starmerAppoints: {
    from: 'starmer', to: 'powell', kind: 'appointment', step: 'call', paragraphs: [9], claims: ['starmerAppointedPowell'],
    sentence: { en: 'Starmer … appointed … Powell … last year', ar: 'عيّن … ستارمر … باول … العام الماضي' },
    label: { en: 'appointed', ar: 'عيّنه' },
  },
  confirmation: {
    from: 'kremlin', to: 'powell', kind: 'statement', step: 'moscow', paragraphs: [1], claims: ['kremlinConfirmed'],
    sentence: { en: 'Kremlin … confirmed … the report says … attempt … Powell … open', ar: 'أكد … الكرملين … بحسب التقرير … محاولة … باول … غير محدد' },
    label: { en: 'confirmed … the report says', ar: 'أكد … بحسب التقرير' },
  },
  accusation: {
    from: 'kremlin', to: 'unitedKingdom', kind: 'accusation', step: 'moscow', paragraphs: [6], claims: ['britainWouldNotListen', 'dialogueFailedTherefore'],
    sentence: {
      en: 'Kremlin … says … Britain … no desire … listen … Russia … position … dialogue … therefore … not succeed',
      ar: 'يقول … الكرملين … بريطانيا … لم تُبدِ … رغبة … الاستماع … موقف روسيا … لذلك … لم ينجح … الحوار',
    },
    label: { en: 'says … Britain … no desire … listen', ar: 'يقول … بريطانيا … لم تُبدِ … رغبة … الاستماع' },
  },
  regularContact: {
    from: 'downingStreet', to: 'russia', kind: 'statement', step: 'london', paragraphs: [7], claims: ['contactNatural', 'contactRegular', 'contactViaEmbassy'],
    sentence: { en: 'Downing Street … regular communication … Britain … government … Russia … natural', ar: 'داونينج ستريت … التواصل المنتظم … بريطانيا … حكومة … روسيا … طبيعي' },
    label: { en: 'regular communication … natural', ar: 'التواصل المنتظم … طبيعي' },
  },
  denial: {
    from: 'britishOfficial', to: 'powell', kind: 'limitedDenial', step: 'london', paragraphs: [8], claims: ['noRecentTalks', 'noTalksDuringAlaska'],
    sentence: { en: 'British official … denies … Powell … spoke with … Ushakov … recent months … Alaska', ar: 'ينفي … مسؤول بريطاني … باول … أوشاكوف … الأشهر الأخيرة … ألاسكا' },
    label: { en: 'denies … Powell … spoke with … Ushakov … recent months', ar: 'ينفي … باول … أوشاكوف … الأشهر الأخيرة' },
  },
  undenied: {
    from: 'britishOfficial', to: 'powell', kind: 'nonDenial', step: 'london', paragraphs: [9], claims: ['officialDidNotDeny', 'secretChannelSought'],
    sentence: { en: 'British official … not deny … Powell … seeking … secret channel', ar: 'لم ينفِ … مسؤول بريطاني … باول … يسعى … قناة سرية' },
    label: { en: 'not deny … Powell … seeking … secret channel', ar: 'لم ينفِ … باول … يسعى … قناة سرية' },
  },
  support: {
    from: 'someCapitals', to: 'powell', kind: 'support', step: 'europe', paragraphs: [5], claims: ['capitalsBacked'],
    sentence: { en: 'some European capitals … backed … British initiative … Powell', ar: 'دعمت … بعض العواصم الأوروبية … المبادرة البريطانية … باول' },
    label: { en: 'backed … initiative', ar: 'دعمت … المبادرة' },
  },
  concern: {
    from: 'someAllies', to: 'powell', kind: 'concern', step: 'europe', paragraphs: [10], claims: ['alliesConcerned', 'contactBeforePressure'],
    sentence: { en: 'some allies … concern* … initiative … Powell … contact before … pressure … Russia', ar: 'بعض الحلفاء … قلق* … مبادرة … باول … تواصل … قبل … الضغوط … روسيا' },
    label: { en: 'concern*', ar: 'قلق*' },
  },
  fear: {
    from: 'unitedKingdom', with: 'europe', to: 'administration', kind: 'fear', step: 'europe', paragraphs: [1], claims: ['interestsFeared'],
    sentence: {
      en: 'Britain … closest European allies … fear* … Trump … administration … disregard … interests … Ukraine',
      ar: 'مخاوف … بريطانيا … أقرب حلفائها الأوروبيين … تتجاهل … إدارة ترمب … مصالحهم … أوكرانيا',
    },
    label: { en: 'fear* … disregard … interests/them', ar: 'مخاوف … تتجاهل … مصالحهم' },
  },
  angerFeared: {
    from: 'powell', to: 'administration', kind: 'fear', step: 'europe', paragraphs: [11], claims: ['angerFeared'],
    sentence: {
      en: 'fears … whose … not said … attempt … Powell … separate channel … would anger … Trump … administration',
      ar: 'مخاوف … لا يُذكر … أصحابها … محاولة … باول … قناة منفصلة … غضب … إدارة ترمب',
    },
    label: { en: 'fears … whose … not said … attempt … would anger', ar: 'مخاوف … لا يُذكر … أصحابها … المحاولة … غضبها' },
  },
  pressure: {
    from: 'trump', to: 'zelensky', kind: 'pressure', step: 'alaska', paragraphs: [13], claims: ['trumpPressedZelensky'],
    sentence: { en: 'Trump … pressed … Zelensky … accept … Putin … demands … territory', ar: 'ضغط … ترمب … على … زيلينسكي … قبول … مطالب … بوتين … الأراضي' },
    label: { en: 'pressed him … territory', ar: 'ضغط عليه … الأراضي' },
  },
  summit: {
    from: 'trump', to: 'putin', kind: 'summit', step: 'alaska', paragraphs: [14], claims: ['metInAlaska', 'meetingEnded'],
    sentence: { en: 'Trump … met … Putin … Alaska … ended … meeting … abruptly', ar: 'التقى … ترمب … بوتين … ألاسكا … أنهى … الاجتماع … فجأة' },
    label: { en: 'Alaska meeting … Trump … ended … abruptly', ar: 'التقيا … ألاسكا … أنهى … ترمب … الاجتماع … فجأة' },
  },
  demand: {
    from: 'putin', to: 'ukraine', kind: 'demand', step: 'alaska', paragraphs: [14], claims: ['heldToDemand', 'landStillHeld'],
    sentence: {
      en: 'Putin … stuck … demands … Kyiv … give up … land … still … control … Ukrainian forces',
      ar: 'تمسك … بوتين … مطالبه … تنازل … كييف … أراضٍ … لا تزال … سيطرة … القوات الأوكرانية',
    },
    label: { en: 'stuck … demands … Kyiv … give up … land', ar: 'تمسك … مطالبه … تنازل … كييف … أراضٍ' },
  },
  keepOnSide: {
    from: 'starmer', with: 'europeanLeaders', to: 'trump', kind: 'alignment', step: 'after', paragraphs: [15], claims: ['keepTrumpOnSide'],
    sentence: { en: 'Starmer … other European leaders … sought … keep … Trump … on their side', ar: 'سعى … ستارمر … قادة أوروبيون آخرون … إبقاء … ترمب … إلى جانبهم' },
    label: { en: 'sought … keep … on their side', ar: 'سعوا … إبقائه … إلى جانبهم' },
  },
  leadersSupport: {
    from: 'starmer', with: 'europeanLeaders', to: 'zelensky', kind: 'support', step: 'after', paragraphs: [15], claims: ['wentToWashington', 'daysAfterAlaska'],
    sentence: { en: 'Starmer … other European leaders … travelled/went … Washington … support … Zelensky … days after … Alaska', ar: 'سافر … ستارمر … قادة أوروبيون آخرون … واشنطن … دعم … زيلينسكي … بعد أيام … ألاسكا' },
    label: { en: 'travelled/went … Washington … support', ar: 'سافروا … واشنطن … دعم*' },
  },
  frustration: {
    from: 'trump', to: 'putin', kind: 'frustration', step: 'after', paragraphs: [16], claims: ['frustrationGrew'],
    sentence: { en: 'Trump … frustration … Putin … grew … recent weeks', ar: 'ازداد إحباط … ترمب … من … بوتين … الأسابيع الأخيرة' },
    label: { en: 'frustration … Putin … grew', ar: 'ازداد إحباطه … بوتين' },
  },
  sanction: {
    from: 'unitedStates', to: 'oilSector', kind: 'sanction', step: 'after', paragraphs: [17], claims: ['oilSanctions', 'sanctionsTwoWeeks'],
    sentence: { en: 'United States … imposed … severest sanctions … Russia … oil sector', ar: 'فرضت … الولايات المتحدة … أشد العقوبات … قطاع النفط الروسي' },
    label: { en: 'imposed sanctions', ar: 'فرضت … عقوبات' },
  },
}

/** Whether a line says done, tried, said or felt: the call was made, the channel was not opened. */
const pinnedForms: Record<RelationKindId, RelationForm> = {
  contact: 'done',
  attemptedChannel: 'failed',
  role: 'role',
  appointment: 'role',
  accusation: 'said',
  statement: 'said',
  limitedDenial: 'said',
  nonDenial: 'said',
  support: 'done',
  concern: 'felt',
  fear: 'felt',
  frustration: 'felt',
  pressure: 'done',
  demand: 'said',
  summit: 'done',
  alignment: 'done',
  sanction: 'done',
}

test.describe('relations', () => {
  test('go from whom to whom, as what, on which evidence', () => {
    expect(keysOf(relations)).toEqual(keysOf(pinnedRelations))
    const facts = (relation: Relation | PinnedRelation) => ({ ...parties(relation), kind: relation.kind, step: relation.step })
    expect(mapped(relations, (relation: Relation) => ({ ...facts(relation), paragraphs: paragraphsOf(relation.claims) })))
      .toEqual(mapped(pinnedRelations, pinned => ({ ...facts(pinned), paragraphs: pinned.paragraphs })))
  })

  test('say so in their sentences', () => {
    expect(entriesOf(pinnedRelations).flatMap(([id, { sentence }]) => faults(id, sentences(relations[id]), sentence))).toEqual([])
  })

  test('say so in their labels', () => {
    expect(entriesOf(pinnedRelations).flatMap(([id, { label }]) => faults(`${id}.label`, relations[id].label, label))).toEqual([])
  })

  test('are drawn as done, tried, said or felt', () => {
    expect(mapped(relationKinds, kind => kind.form)).toEqual(pinnedForms)
  })
})

interface PinnedStep extends PinnedDeed {
  readonly nature: StepNature
  readonly track: SummitTrack
  readonly time: TimeId
  readonly group?: string
  /** What the report gives of the step's place in the order. */
  readonly place: 'stated' | 'open' | 'stated and open'
  /** The diagram's sign: an arrow, one with two heads, or a note over those it is about; and the words at it. */
  readonly draws: string
  readonly says: Localized
}

/** In the order of the report. Zelensky is not placed in Alaska: nothing in August is drawn to him or over him. */
const pinnedSummit: Record<SummitStepId, PinnedStep> = {
  // ¶13, "with": which came first is open.
  tiesImprove: {
    from: 'unitedStates', to: 'russia', nature: 'state', track: 'summit', time: 'beforeAlaska', group: 'thaw', place: 'stated and open', claims: ['tiesImproved'],
    draws: 'over putin, trump',
    says: { en: 'relations improved', ar: 'تحسنت العلاقات' },
    sentence: { en: 'Relations … United States … Russia … improved', ar: 'تحسنت العلاقات … الولايات المتحدة … روسيا' },
    label: { en: 'US–Russian ties improved', ar: 'تحسنت العلاقات الأميركية الروسية' },
  },
  trumpPresses: {
    from: 'trump', to: 'zelensky', nature: 'event', track: 'summit', time: 'beforeAlaska', group: 'thaw', place: 'stated and open', claims: ['trumpPressedZelensky'],
    draws: 'trump → zelensky',
    says: { en: 'pressed', ar: 'ضغط' },
    sentence: { en: 'Trump … pressed … Zelensky … accept … Putin … demands … territory', ar: 'ضغط … ترمب … على … زيلينسكي … قبول … مطالب … بوتين … الأراضي' },
    label: { en: 'pressed … Zelensky', ar: 'ضغط … على … زيلينسكي' },
  },
  // ¶14: "this culminated in".
  meeting: {
    from: 'trump', to: 'putin', nature: 'event', track: 'summit', time: 'august', place: 'stated', claims: ['metInAlaska'],
    draws: 'trump ↔ putin',
    says: { en: 'met', ar: 'لقاء' },
    sentence: { en: 'Trump … Putin … met … Alaska', ar: 'التقى … ترمب … بوتين … ألاسكا' },
    label: { en: 'Alaska', ar: 'ألاسكا' },
  },
  // ¶8: beside the summit, and a British official says so.
  concernPeak: {
    from: 'europe', nature: 'state', track: 'europe', time: 'august', place: 'stated', claims: ['concernPeaked', 'noTalksDuringAlaska'],
    draws: 'over europeanLeaders',
    says: { en: 'peak concern', ar: 'ذروة القلق' },
    sentence: { en: 'concern … European powers … peaked … Powell … Ushakov … not speak … British official', ar: 'قلق … القوى الأوروبية … ذروته … لم يتحدث … باول … أوشاكوف … مسؤول بريطاني' },
    label: { en: 'peak of concern … Powell … Ushakov … not speak', ar: 'ذروة القلق … لم يتحدث … باول … أوشاكوف' },
  },
  // ¶14: Trump ended and cancelled "after" this; the order between these two is open. To whom he held is not said.
  demandHeld: {
    from: 'putin', to: 'ukraine', nature: 'event', track: 'summit', time: 'august', place: 'stated', claims: ['heldToDemand', 'landStillHeld'],
    draws: 'over putin',
    says: { en: 'stuck … demands', ar: 'تمسك … مطالبه' },
    sentence: {
      en: 'Putin … stuck … demands … Kyiv … give up … land … still … control … Ukrainian forces',
      ar: 'تمسك … بوتين … مطالبه … تنازل … كييف … أراضٍ … لا تزال … سيطرة … القوات الأوكرانية',
    },
    label: { en: 'stuck … demands', ar: 'تمسك … مطالبه' },
  },
  meetingEnds: {
    from: 'trump', to: 'putin', nature: 'event', track: 'summit', time: 'august', group: 'breakOff', place: 'stated and open', claims: ['meetingEnded', 'heldToDemand'],
    draws: 'trump → putin',
    says: { en: 'ended … abruptly', ar: 'أنهاه … فجأة' },
    sentence: { en: 'Trump … ended … meeting … Putin … abruptly', ar: 'أنهى … ترمب … الاجتماع … بوتين … فجأة' },
    label: { en: 'ended … meeting … abruptly', ar: 'أنهى الاجتماع فجأة' },
  },
  lunchCancelled: {
    from: 'trump', nature: 'event', track: 'summit', time: 'august', group: 'breakOff', place: 'stated and open', claims: ['lunchCancelled', 'heldToDemand'],
    draws: 'over trump',
    says: { en: 'cancelled lunch', ar: 'ألغى … الغداء' },
    sentence: { en: 'Trump … cancelled … planned lunch', ar: 'ألغى … ترمب … غداء … مقررة' },
    label: { en: 'cancelled … planned lunch', ar: 'ألغى … مأدبة غداء … مقررة' },
  },
  didNotGoWell: {
    from: 'trump', with: 'putin', nature: 'assessment', track: 'summit', time: 'august', place: 'stated', claims: ['summitNotWell', 'meetingEnded', 'lunchCancelled'],
    draws: 'over putin, trump',
    says: { en: 'not go well', ar: 'لم تسر … جيد*' },
    sentence: { en: 'summit … Trump … Putin … not go well … report … assessment', ar: 'قمة … ترمب … بوتين … لم تسر … جيد … تقييم … التقرير' },
    label: { en: 'Report … summit … not go well', ar: 'التقرير … القمة لم تسر على نحو جيد' },
  },
  // ¶15.
  washington: {
    from: 'starmer', with: 'europeanLeaders', to: 'zelensky', nature: 'event', track: 'summit', time: 'daysLater', place: 'stated', claims: ['wentToWashington', 'daysAfterAlaska'],
    draws: 'europeanLeaders → zelensky',
    says: { en: 'support', ar: 'دعم' },
    sentence: {
      en: 'Starmer … other European leaders … travelled … Washington … support … Zelensky … meeting … Trump',
      ar: 'سافر … ستارمر … قادة أوروبيون آخرون … واشنطن … دعم … زيلينسكي … لقائه … ترمب',
    },
    label: { en: 'Starmer … other leaders … Washington', ar: 'سافر … ستارمر … قادة آخرون … واشنطن' },
  },
  // ¶16, "with": which came first is open.
  frustration: {
    from: 'trump', to: 'putin', nature: 'state', track: 'summit', time: 'recentWeeks', group: 'recent', place: 'stated and open', claims: ['frustrationGrew'],
    draws: 'over trump',
    says: { en: 'frustration', ar: 'إحباط' },
    sentence: { en: 'Trump … frustration … Putin … grew', ar: 'ازداد إحباط … ترمب … من … بوتين' },
    label: { en: 'frustration … Putin … grew', ar: 'ازداد إحباطه … من … بوتين' },
  },
  newStrikes: {
    from: 'putin', to: 'ukraine', nature: 'event', track: 'summit', time: 'recentWeeks', group: 'recent', place: 'stated and open', claims: ['newStrikes'],
    draws: 'over putin',
    says: { en: 'strikes', ar: 'ضربات' },
    sentence: { en: 'Putin … launched … new strikes … civilian targets … Ukraine', ar: 'شن … بوتين … ضربات جديدة … أهداف مدنية … أوكرانيا' },
    label: { en: 'launched … new strikes … civilian targets', ar: 'شن … ضربات جديدة … أهداف مدنية' },
  },
}

function drawing({ sign }: SummitStep): string {
  return sign.over ? `over ${sign.over.join(', ')}` : `${sign.from} ${sign.mutual ? '↔' : '→'} ${sign.to}`
}

function placing({ order }: SummitStep): string {
  return [order.stated && 'stated', order.open && 'open'].filter(Boolean).join(' and ')
}

test.describe('summit steps', () => {
  test('stand in the order of the report', () => {
    expect(Object.keys(summit)).toEqual(Object.keys(pinnedSummit))
  })

  test('say whose they are, when, and on what their place rests', () => {
    const facts = (step: SummitStep | PinnedStep) => ({ ...parties(step), nature: step.nature, track: step.track, time: step.time })
    expect(mapped(summit, (step: SummitStep) => ({ ...facts(step), group: step.order.group ?? 'none', place: placing(step) })))
      .toEqual(mapped(pinnedSummit, pinned => ({ ...facts(pinned), group: pinned.group ?? 'none', place: pinned.place })))
  })

  test('are drawn from whom to whom', () => {
    expect(mapped(summit, drawing)).toEqual(mapped(pinnedSummit, pinned => pinned.draws))
    expect(entriesOf(pinnedSummit).flatMap(([id, { says }]) => faults(`${id}.sign`, summit[id].sign.text, says))).toEqual([])
  })

  test('say so in their sentences', () => {
    expect(entriesOf(pinnedSummit).flatMap(([id, { sentence }]) => faults(id, sentences(summit[id]), sentence))).toEqual([])
  })

  test('say so in their labels', () => {
    expect(entriesOf(pinnedSummit).flatMap(([id, { label }]) => faults(`${id}.label`, summit[id].label, label))).toEqual([])
  })
})

interface PinnedRung extends PinnedDeed {
  readonly kind: RungKind
  readonly time: TimeId
  readonly then?: true
  readonly sanctions?: true
}

/** In the order of time that the report gives; what it gives no time for comes last. */
const pinnedRungs: Record<RungId, PinnedRung> = {
  hostileTone: {
    kind: 'condition', time: 'invasion', from: 'kremlin', to: 'unitedStates', claims: ['toneHardened', 'russiaInvaded', 'toneChanged'],
    sentence: { en: 'Kremlin … took … increasingly hostile tone … Europe … United States … this changed after … Trump … office', ar: 'اتخذ … الكرملين … لهجة عدائية متزايدة … تجاه … أوروبا … الولايات المتحدة … هذا تغير … بعد … ترمب … السلطة' },
    label: { en: 'Kremlin … tone … more hostile', ar: 'ازدادت … لهجة الكرملين … عداء' },
  },
  pressureOnKyiv: {
    kind: 'act', time: 'beforeAlaska', from: 'trump', to: 'zelensky', claims: ['trumpPressedZelensky'],
    sentence: { en: 'Trump … pressed … Zelensky … accept … Putin … demands … territory', ar: 'ضغط … ترمب … على … زيلينسكي … قبول … مطالب … بوتين … الأراضي' },
    label: { en: 'pressure … territory', ar: 'ضغط … الأراضي' },
  },
  demandHeld: {
    kind: 'talk', time: 'august', from: 'putin', to: 'ukraine', claims: ['heldToDemand', 'landStillHeld'],
    sentence: {
      en: 'Putin … stuck … demands … Kyiv … give up … land … still … control … Ukrainian forces',
      ar: 'تمسك … بوتين … مطالبه … تنازل … كييف … أراضٍ … لا تزال … سيطرة … القوات الأوكرانية',
    },
    label: { en: 'Putin … stuck … demands', ar: 'تمسك … بوتين … مطالبه' },
  },
  // ¶14, "after Putin stuck to his demands": the only rung that follows another by the report's word.
  meetingEnded: {
    kind: 'act', time: 'august', then: true, from: 'trump', with: 'putin', claims: ['meetingEnded', 'lunchCancelled', 'heldToDemand'],
    sentence: { en: 'After that … Trump … ended … meeting … Putin … abruptly … cancelled … planned lunch', ar: 'بعد ذلك … أنهى … ترمب … الاجتماع … بوتين … فجأة … ألغى … غداء … مقررة' },
    label: { en: 'Trump … ended … Alaska … meeting', ar: 'أنهى … ترمب … اجتماع … ألاسكا' },
  },
  frustration: {
    kind: 'condition', time: 'recentWeeks', from: 'trump', to: 'putin', claims: ['frustrationGrew'],
    sentence: { en: 'Trump … frustration … Putin … grew', ar: 'ازداد إحباط … ترمب … من … بوتين' },
    label: { en: 'Trump … more frustrated', ar: 'ازداد … إحباط … ترمب' },
  },
  littleReadiness: {
    kind: 'condition', time: 'recentWeeks', from: 'putin', claims: ['littleReadiness'],
    sentence: { en: 'Putin … little readiness … peace talks', ar: 'بوتين … قدراً ضئيلاً … الاستعداد … محادثات سلام' },
    label: { en: 'Putin … little readiness … talks', ar: 'بوتين … استعداداً ضئيلاً … محادثات' },
  },
  newStrikes: {
    kind: 'act', time: 'recentWeeks', from: 'putin', to: 'ukraine', claims: ['newStrikes'],
    sentence: { en: 'Putin … launched … new strikes … civilian targets … Ukraine', ar: 'شن … بوتين … ضربات جديدة … أهداف مدنية … أوكرانيا' },
    label: { en: 'Putin … launched … new strikes', ar: 'شن … بوتين … ضربات جديدة' },
  },
  oilSanctions: {
    kind: 'act', time: 'twoWeeksAgo', sanctions: true, from: 'unitedStates', to: 'oilSector', claims: ['oilSanctions', 'sanctionsTwoWeeks'],
    sentence: { en: 'United States … imposed … severest sanctions … Russia … oil sector', ar: 'فرضت … الولايات المتحدة … أشد العقوبات … قطاع النفط الروسي' },
    label: { en: 'oil … sanctions', ar: 'عقوبات … النفط' },
  },
  // ¶12: the tone changed after it; when he pledged, and when "earlier" was, is not said.
  pledge: {
    kind: 'talk', time: 'notStated', from: 'trump', claims: ['pledgedToEndWar', 'within24Hours'],
    sentence: { en: 'Trump … pledged … end … war … Ukraine … said earlier … could … crisis … 24 hours', ar: 'تعهد … ترمب … إنهاء الحرب … أوكرانيا … قال سابقاً … قادر … 24 ساعة' },
    label: { en: 'Trump … pledged … end … war', ar: 'تعهد … ترمب … إنهاء الحرب' },
  },
  // ¶17: talk of a possibility, to nobody and not tied to the sanctions.
  nuclearTests: {
    kind: 'talk', time: 'notStated', from: 'trump', claims: ['nuclearTalk', 'firstIn30Years'],
    sentence: { en: 'Trump … spoke publicly … possibility … resuming nuclear tests … first time in 30 years … two weeks ago … open', ar: 'تحدث … ترمب … علناً … احتمال … استئناف … الاختبارات النووية … للمرة الأولى … 30 عاماً … لا يتضح … منذ أسبوعين' },
    label: { en: 'Trump … talked … possible … nuclear tests', ar: 'تحدث … ترمب … احتمال … اختبارات نووية' },
  },
}

test.describe('escalation', () => {
  test('has its rungs in the order of the report', () => {
    expect(Object.keys(escalation)).toEqual(Object.keys(pinnedRungs))
  })

  test('says of each whose it is, what it is, and when', () => {
    const facts = (rung: Rung | PinnedRung) => ({ ...parties(rung), kind: rung.kind, time: rung.time, then: rung.then ?? false, sanctions: rung.sanctions ?? false })
    expect(mapped(escalation, facts)).toEqual(mapped(pinnedRungs, facts))
  })

  test('says so in its sentences', () => {
    expect(entriesOf(pinnedRungs).flatMap(([id, { sentence }]) => faults(id, sentences(escalation[id]), sentence))).toEqual([])
  })

  test('says so in its labels', () => {
    expect(entriesOf(pinnedRungs).flatMap(([id, { label }]) => faults(`${id}.label`, escalation[id].label, label))).toEqual([])
  })

  test('has the allies’ concern beside it, and what the pressure is for', () => {
    expect(sorted(escalationAside.claims)).toEqual(sorted(['alliesConcerned', 'contactBeforePressure', 'pressureBySanctions', 'weakerPosition']))
    expect(faults('escalationAside', escalationAside.text, {
      en: 'Some allies … concern* … Powell … initiative … contact before … pressure … Russia … negotiate … weaker position',
      ar: 'بعض الحلفاء … قلق* … مبادرة باول … تواصل … قبل … الضغوط … روسيا … تفاوض … موقف أضعف',
    })).toEqual([])
  })
})

interface PinnedCell extends Localized { readonly claims: readonly ClaimId[] }

/** Who says what to which question, and `null` for who says nothing: London nothing on how the call ended, nor on why. */
const pinnedVersions: Record<VersionId, Record<VersionSide, PinnedCell | null>> = {
  tried: {
    sources: { en: 'Yes', ar: 'نعم', claims: ['channelTried'] },
    kremlin: { en: 'Confirmed … report says … not quoted … open', ar: 'أكد … بحسب التقرير … لا يُنقل … لا يتضح', claims: ['kremlinConfirmed'] },
    london: {
      en: 'British official … not deny … Downing Street … not mention … Powell',
      ar: 'لم ينفها … مسؤول بريطاني … لا يذكر … داونينج ستريت … باول',
      claims: ['officialDidNotDeny', 'contactNatural', 'contactRegular'],
    },
  },
  ended: {
    sources: { en: 'no new channel … Putin … inner circle … not go well', ar: 'لم يفتح … قناة جديدة … الدائرة المقربة … بوتين … لم يسر … جيد*', claims: ['noChannelOpened', 'callNotWell'] },
    kremlin: { en: 'dialogue … not succeed', ar: 'الحوار … لم ينجح', claims: ['dialogueFailedTherefore'] },
    london: null,
  },
  why: {
    sources: null,
    kremlin: { en: 'Britain … no desire … listen … Russia … position', ar: 'لم تُبدِ … بريطانيا … رغبة … الاستماع … موقف روسيا', claims: ['britainWouldNotListen', 'dialogueFailedTherefore'] },
    london: null,
  },
  // ¶5 and ¶10: both of these are said by European officials.
  europe: {
    sources: { en: 'Some European capitals … backed … some allies … concern*', ar: 'دعمتها … بعض العواصم الأوروبية … بعض الحلفاء … قلق*', claims: ['capitalsBacked', 'alliesConcerned'] },
    kremlin: null,
    london: null,
  },
}

/** What each question asks: an answer moved under another one is another answer. */
const pinnedQuestions: Record<Exclude<VersionId, 'europe'>, Localized> = {
  tried: { en: 'secret channel tried', ar: 'محاولة … قناة سرية' },
  ended: { en: 'How … end', ar: 'كيف … انتهى' },
  why: { en: 'Why', ar: 'لماذا' },
}

test.describe('versions', () => {
  test('have each side’s answer on its claims, and none where it says nothing', () => {
    const facts = (cells: Readonly<Record<VersionSide, { readonly claims: readonly ClaimId[] } | null>>) =>
      mapped(cells, cell => cell && sorted(cell.claims))
    expect(mapped(versions, row => facts(row.cells))).toEqual(mapped(pinnedVersions, facts))
  })

  test('say what that side says', () => {
    expect(entriesOf(pinnedVersions).flatMap(([id, sides]) => entriesOf(sides).flatMap(([side, pinned]) => {
      const cell = versions[id].cells[side]
      return cell && pinned ? faults(`${id}.${side}`, cell.text, pinned) : []
    }))).toEqual([])
  })

  test('ask what they answer', () => {
    expect(entriesOf(pinnedQuestions).flatMap(([id, pinned]) => faults(id, versions[id].question, pinned))).toEqual([])
  })
})

/** What shows each voice for what it is: all of it said by that voice, or by the report about it. */
const pinnedStandings: Record<VoiceId, readonly ClaimId[]> = {
  informedSources: ['channelTried', 'relayedByPaper'],
  financialTimes: ['relayedByPaper', 'callMade'],
  oneSource: ['callTold', 'callNotWell'],
  europeanOfficial: ['notG7Move', 'relianceOnAmericans'],
  secondEuropeanOfficial: ['alliesConcerned', 'angerFeared'],
  kremlin: ['britainWouldNotListen', 'dialogueFailedTherefore'],
  unclear: ['notCompleted'],
  downingStreet: ['officeInDowningStreet', 'contactNatural'],
  britishOfficial: ['noRecentTalks'],
  reportOnOfficial: ['officialDidNotDeny', 'secretChannelSought', 'starmerAppointedPowell'],
  report: ['purpose', 'kremlinConfirmed', 'toneHardened', 'tiesImproved', 'metInAlaska', 'wentToWashington', 'frustrationGrew', 'oilSanctions'],
}

test('standings rest on what shows each voice', () => {
  expect(mapped(standings, standing => sorted(standing.claims))).toEqual(mapped(pinnedStandings, sorted))
})
