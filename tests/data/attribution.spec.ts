import type { AnswerKindId, ClaimId, Deed, Locale, Localized, Paragraph, VersionCell, VersionId, VersionRow, VersionSide, VoiceId } from '../../data'
import type { AnswerTable } from '../../lib/status'
import type { SlideUnderTest } from '../support/slides'
import { expect, test } from '@playwright/test'
import { answers, escalation, escalationAside, judgements, locales, questions, relations, standings, summit, unknowns, versions } from '../../data'
import { claimOf } from '../../lib/claim'
import { isClaimId, paragraphsOf, voicesOf } from '../../lib/evidence'
import { sentenceOf } from '../../lib/sentences'
import { claimsOnSlide } from '../../lib/slide-claims'
import { decks } from '../../scripts/decks'
import { slides } from '../support/slides'

/*
 * Who is named in a sentence is heard in the claims it stands on: a citation's claims share a voice, or a paragraph,
 * with what the sentence before it names, and a title's words of attribution match the voices of its slide's claims.
 * A claim that the report tells of somebody else's answer ("which the Kremlin confirmed") counts for the one who answers.
 * The reverse is not asked: a citation says on its face who speaks, so a sentence may leave that to it.
 */

const answerTable: AnswerTable = answers

type Resting = (ids: readonly ClaimId[]) => boolean

/** One of these voices says one of the claims. */
function spokenBy(...speakers: readonly VoiceId[]): Resting {
  return ids => voicesOf(ids).some(({ voice }) => speakers.includes(voice))
}

/** One of the claims gives this party's answer to another claim, in one of these ways, or in any when none is named. */
function answeredBy(by: VoiceId, ...kinds: readonly AnswerKindId[]): Resting {
  return ids => ids.some((id) => {
    const answer = answerTable[id]
    return answer?.by === by && (kinds.length === 0 || kinds.includes(answer.kind))
  })
}

function oneOf(...claims: readonly ClaimId[]): Resting {
  return ids => ids.some(id => claims.includes(id))
}

function either(...parts: readonly Resting[]): Resting {
  return ids => parts.some(part => part(ids))
}

interface Wording {
  /** Read in a text without vowel signs, so that «ثانٍ» is «ثان» and «ينفِ» is «ينف». */
  readonly pattern: RegExp
  /** Made up: sentences that name this speaker. */
  readonly said: readonly string[]
  /** Made up: sentences that use its words and do not name it. */
  readonly unsaid?: readonly string[]
}

interface Name extends Localized<Wording> {
  /** Whether some claims let this speaker be named. */
  readonly rests: Resting
}

const names = {
  // More than one: a single source's words do not bear the plural.
  informedSources: {
    rests: spokenBy('informedSources'),
    en: {
      pattern: /(?<!\b(?:of|among|between) (?:the |its |their )?)\b(?:informed )?sources\b/i,
      said: ['Powell tried for a channel, sources say', 'Informed sources tell of it'],
      unsaid: ['It did not go well, one of the sources says', 'The report names nobody among its sources'],
    },
    ar: {
      pattern: /(?<!(?:أحد|بين|من) )(?<!\p{L})[وفبل]?(?:ال)?مصادر(?!\p{L})/u,
      said: ['حاول باول إنشاء قناة، بحسب مصادر', 'تقول المصادر المطلعة ذلك'],
      unsaid: ['لم يسر الاتصال جيداً، بحسب أحد المصادر', 'لا يسمّي التقرير أحداً من مصادره'],
    },
  },
  oneSource: {
    rests: spokenBy('oneSource'),
    en: {
      pattern: /\bone (?:source|of the sources|of them)\b|\bthe source (?:who|says)\b/i,
      said: ['It did not go well, says one source', 'Nothing new, one of them says', 'One of the sources calls it exceptional', 'The source who says so gives no reason'],
      unsaid: ['Informed sources say that it was tried'],
    },
    ar: {
      pattern: /(?<!\p{L})و?أحد المصادر|(?<!\p{L})أحدها|(?<!\p{L})(?:ال)?مصدر (?:ال)?واحد/u,
      said: ['لم يسر جيداً، بحسب أحد المصادر', 'ولم تُفتح قناة جديدة، بحسب أحدها', 'أما المصدر الواحد فلا يذكر سبباً'],
      unsaid: ['تقول مصادر مطلعة إنه حاول', 'لا يجعلها مصدرين'],
    },
  },
  // The newspaper stands behind what its sources say, too, and one claim is about it.
  financialTimes: {
    rests: either(spokenBy('financialTimes', 'informedSources'), oneOf('relayedByPaper')),
    en: { pattern: /\bFinancial Times\b|\bFT\b|\bthe newspaper\b/i, said: ['Powell phoned Ushakov, the Financial Times says', 'The newspaper says so'] },
    ar: { pattern: /فاينانشيال تايمز|(?<!\p{L})[وب]?الصحيفة/u, said: ['اتصل باول، بحسب «فاينانشيال تايمز»', 'وبحسب الصحيفة، اتصل باول'] },
  },
  europeanOfficial: {
    rests: spokenBy('europeanOfficial'),
    en: {
      pattern: /(?<!\bsecond )\bEuropean official\b/i,
      said: ['One European official says that some capitals backed it'],
      unsaid: ['A second European official speaks of fears', 'Two European officials speak'],
    },
    ar: {
      pattern: /مسؤول أوروبي(?!\p{L})(?! ثان(?!\p{L}))/u,
      said: ['يقول مسؤول أوروبي إن بعض العواصم دعمتها'],
      unsaid: ['يتحدث مسؤول أوروبي ثانٍ عن مخاوف', 'بحسب مسؤولَين أوروبيين'],
    },
  },
  secondEuropeanOfficial: {
    rests: spokenBy('secondEuropeanOfficial'),
    en: {
      pattern: /\bsecond (?:European )?official\b|\ba second(?=,| says)/i,
      said: ['A second European official speaks of fears', 'One backed it; a second says that some are concerned'],
      unsaid: ['A second contact would change it', 'A European official says so'],
    },
    ar: {
      pattern: /مسؤول أوروبي ثان(?!\p{L})|(?<!\p{L})و?ثان(?= يقول| إن)/u,
      said: ['يتحدث مسؤول أوروبي ثانٍ عن مخاوف', 'مسؤول يقول إنها دُعمت، وثانٍ يقول إن بعضهم قلقون', 'ويقول ثانٍ إن بعضهم قلقون'],
      unsaid: ['تواصل ثانٍ قد يغيّره', 'يقول مسؤول أوروبي ذلك'],
    },
  },
  // As a speaker only: the Kremlin's tone is the report's to tell.
  kremlin: {
    rests: spokenBy('kremlin'),
    en: {
      pattern: /\bKremlin(?: alone| and Downing Street)? (?:says?|said|blames?|gives?|speaks?)\b|\b(?:says|blames) the Kremlin\b(?! confirm)|\bKremlin’s account\b/i,
      said: ['The dialogue did not succeed, the Kremlin says', 'It failed, says the Kremlin', 'Only the Kremlin gives a reason', 'The Kremlin’s account comes first'],
      unsaid: ['The Kremlin took an increasingly hostile tone', 'The report says the Kremlin confirmed it', 'The Kremlin is said to confirm it'],
    },
    ar: {
      pattern: /(?<!\p{L})[وف]?(?:يقول|قال|يلقي|يضيف|بحسب|رواية) الكرملين|(?:المصادر|المطلعة) والكرملين|الكرملين(?: وحده)? (?:يقول|الذي يذكر|يذكر|يتحدث)|الكرملين وداونينج ستريت يتكلمان/u,
      said: ['ويقول الكرملين إن الحوار لم ينجح', 'والحوار لم ينجح، بحسب الكرملين', 'الكرملين وحده يذكر سبباً', 'يقول أحد المصادر والكرملين إنه لم ينجح'],
      unsaid: ['اتخذ الكرملين لهجة عدائية متزايدة', 'أكد الكرملين ذلك، بحسب التقرير'],
    },
  },
  // Not the same as its account of the failure: what it says there confirms nothing.
  kremlinConfirms: {
    rests: answeredBy('kremlin', 'confirms'),
    en: {
      pattern: /\bKremlin (?:has )?confirm(?:s|ed)\b|\bKremlin is said to confirm\b|\bKremlin’s confirmation\b|\bconfirmation\b[^.;]*\bto the Kremlin\b/i,
      said: ['The Kremlin confirmed it, the report says', 'The Kremlin is said to confirm it', 'One confirmation, which the report gives to the Kremlin'],
      unsaid: ['The Kremlin says that the dialogue did not succeed'],
    },
    ar: {
      pattern: /(?<!\p{L})[وف]?(?:أكد(?:ه|ها)?|تأكيد) الكرملين|الكرملين أكد|تأكيد[^.؛]*إلى الكرملين/u,
      said: ['أكد الكرملين ذلك، بحسب التقرير', 'ويقول التقرير إن الكرملين أكد ذلك', 'لفظ تأكيد الكرملين', 'تأكيد واحد ينسبه التقرير إلى الكرملين'],
      unsaid: ['يقول الكرملين إن الحوار لم ينجح'],
    },
  },
  downingStreet: {
    rests: either(spokenBy('downingStreet'), oneOf('officeInDowningStreet')),
    en: { pattern: /\bDowning Street\b/, said: ['Downing Street calls regular communication natural'] },
    ar: { pattern: /داونينج ستريت/, said: ['يرى داونينج ستريت التواصل المنتظم طبيعياً'] },
  },
  britishOfficial: {
    rests: either(spokenBy('britishOfficial', 'reportOnOfficial'), answeredBy('britishOfficial')),
    en: { pattern: /\bBritish official\b/i, said: ['European concern peaked then, a British official says'] },
    ar: { pattern: /مسؤول (?:ال)?بريطاني(?!\p{L})/u, said: ['بلغ القلق ذروته، بحسب مسؤول بريطاني'] },
  },
  officialDenies: {
    rests: answeredBy('britishOfficial', 'deniesWithinLimits'),
    en: {
      pattern: /\bBritish official (?:only )?den(?:ies|ied)\b|\blimited denial\b/i,
      said: ['A British official denies that the two spoke in recent months', 'The limited denial comes later'],
      unsaid: ['A British official did not deny it', 'Downing Street denies nothing'],
    },
    ar: {
      pattern: /ينفي مسؤول بريطاني|مسؤول بريطاني ينفي|النفي المحدود/,
      said: ['وينفي مسؤول بريطاني حديثاً في الأشهر الأخيرة', 'مسؤول بريطاني ينفي حديثاً', 'النفي المحدود'],
      unsaid: ['ولم ينفه مسؤول بريطاني', 'ولا ينفي داونينج ستريت شيئاً'],
    },
  },
  officialLeavesUndenied: {
    rests: answeredBy('britishOfficial', 'leavesUndenied'),
    en: {
      pattern: /\bdid not deny\b|\bnon-denial\b|\bleft undenied\b|\bdenies\b[^.;]*, (?:and )?not (?:that|the)\b/i,
      said: ['A British official did not deny it', 'What was left undenied', 'A British official denies recent talks, not that a channel was sought'],
      unsaid: ['A British official denies that the two spoke in recent months'],
    },
    ar: {
      pattern: /(?<!\p{L})و?لم ينف(?:ه|ها)?(?!\p{L})|لا ينفي السعي|بلا نفي/u,
      said: ['ولم ينفِ مسؤول بريطاني ذلك', 'ولم ينفها مسؤول بريطاني', 'ينفي حديثاً، ولا ينفي السعي إلى قناة', 'ما تُرك بلا نفي'],
      unsaid: ['ينفي مسؤول بريطاني حديثاً في الأشهر الأخيرة'],
    },
  },
  // Which official, the sentence before says; the claims have to have one.
  theOfficial: {
    rests: spokenBy('britishOfficial', 'reportOnOfficial', 'europeanOfficial', 'secondEuropeanOfficial'),
    en: { pattern: /\bthe official\b/i, said: ['If the official is right, it came before Alaska'], unsaid: ['A British official says so'] },
    ar: { pattern: /(?<!\p{L})[وفل]?المسؤول(?!\p{L})/u, said: ['إن صح قول المسؤول فقد سبق ألاسكا'], unsaid: ['يقول مسؤول بريطاني ذلك'] },
  },
  report: {
    rests: spokenBy('report', 'reportOnOfficial'),
    en: {
      pattern: /\bthe report(?:, in its own voice,)? (?:says|adds|calls|tells|sets|states|speaks)\b|\bsays the report\b|\bthe report’s (?:own )?assessment\b/i,
      said: ['Relations improved, the report says', 'The report calls it Powell’s initiative', 'The report, in its own voice, says so', 'It did not go well: the report’s assessment'],
      unsaid: ['What came of it, the report does not say', 'The report names neither'],
    },
    ar: {
      pattern: /(?<!لا )(?<!\p{L})[وف]?(?:يقول|يضيف|يصف|ينسبه?|يضع) التقرير|(?<!\p{L})بحسب التقرير|تقييم التقرير|بلسان(?:ه|ها| التقرير)(?!\p{L})/u,
      said: ['تحسنت العلاقات، بحسب التقرير', 'وينسب التقرير المبادرة إلى باول', 'يتكلم التقرير بلسانه', 'لم تسر جيداً: تقييم التقرير'],
      unsaid: ['ولا يقول التقرير إن الحلفاء أوروبيون', 'لا يذكر التقرير ذلك'],
    },
  },
  unclear: {
    rests: spokenBy('unclear'),
    en: { pattern: /\b(?:no|without a) clear speaker\b/i, said: ['This clause has no clear speaker', 'One clause without a clear speaker'] },
    ar: { pattern: /قائل(?:ه|ها)? (?:واضح|غير محدد)|(?:بلا|من غير) قائل/, said: ['عبارة بلا قائل واضح', 'يذكره التقرير من غير قائل واضح'] },
  },
} as const satisfies Record<string, Name>

type NameId = keyof typeof names

const nameIds = Object.keys(names) as NameId[]

/** Without vowel signs. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim()
}

function wordingOf(id: NameId, locale: Locale): Wording {
  return names[id][locale]
}

/** Who is named in a text. */
function namedIn(text: string, locale: Locale): NameId[] {
  return nameIds.filter(id => wordingOf(id, locale).pattern.test(plain(text)))
}

const paragraphWords = {
  en: /(?<!\bafter )(?:\bparagraphs? |¶)(\d+)(?:(?:,| and|–) ?(\d+))?/gi,
  ar: /(?<!بعد )الفقر(?:ة|تان|تين|ات) (\d+)(?: و(\d+))?/g,
} as const satisfies Localized<RegExp>

/** The paragraphs that a text names by number; "after paragraph 11" names what comes next, and not that one. */
function paragraphsIn(text: string, locale: Locale): Paragraph[] {
  return [...plain(text).matchAll(paragraphWords[locale])]
    .flatMap(([, ...numbers]) => numbers.filter(Boolean).map(number => Number(number) as Paragraph))
}

/** What a text names and the claims do not have. */
function unheard(text: string, ids: readonly ClaimId[], locale: Locale): string[] {
  const paragraphs = paragraphsOf(ids)
  return [
    ...namedIn(text, locale).filter(id => !names[id].rests(ids)),
    ...paragraphsIn(text, locale).filter(paragraph => !paragraphs.includes(paragraph)).map(paragraph => `¶${paragraph}`),
  ]
}

/** A text and the claims it has to stand on. */
interface Statement {
  readonly where: string
  readonly text: string
  readonly claims: readonly ClaimId[]
}

/**
 * A slide's title, each passage with the citation that it ends in, and what has no citation behind it: that stands on
 * the slide's claims, as the title does. A heading belongs to the passage under it: it may name the speaker.
 */
function statementsOf(slide: SlideUnderTest): Statement[] {
  const onSlide = claimsOnSlide(slide.content, slide.claims, slide.alias)
  const passages = slide.content
    .replace(/<!--[^]*?-->|^# .*$/gm, '')
    .split(/^::\w+::$/m)
    .flatMap((slot) => {
      // Texts and what is cited behind them, in turn; after the last citation, a text alone.
      const parts = slot.split(/<Cite [^>]*?claims="([^"]*)"[^>]*>/)
      return parts.flatMap((text, index) => index % 2 === 0 ? [{ text, cited: parts[index + 1]?.match(/\w+/g)?.filter(isClaimId) }] : [])
    })
    .map(({ text, cited }) => ({ text: plain(text.replace(/<[^>]*>|\*\*|^#+ |^- /gm, ' ')), claims: cited ?? onSlide }))
    .filter(({ text }) => text)
  return [
    { where: `${slide.alias}, title`, text: slide.title, claims: onSlide },
    ...passages.map(passage => ({ where: slide.alias, ...passage })),
  ]
}

function entriesOf<Key extends string, Value>(table: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(table) as [Key, Value][]
}

/** One of the data's texts with the claims beside it. */
function statement(where: string, text: Localized, claims: readonly ClaimId[], locale: Locale): Statement {
  return { where: `data: ${where}`, text: text[locale], claims }
}

/** Who does what to whom, as a sentence and as it is drawn. */
function deeds(table: Readonly<Record<string, Deed & { readonly claims: readonly ClaimId[] }>>, name: string, locale: Locale): Statement[] {
  return entriesOf(table).flatMap(([id, deed]) => [
    { where: `data: ${name}.${id}`, text: sentenceOf(deed, locale), claims: deed.claims },
    statement(`${name}.${id}.label`, deed.label, deed.claims, locale),
  ])
}

function statementsInData(locale: Locale): Statement[] {
  return [
    ...deeds(relations, 'relations', locale),
    ...deeds(summit, 'summit', locale),
    ...deeds(escalation, 'escalation', locale),
    statement('escalationAside', escalationAside.text, escalationAside.claims, locale),
    // What the room asks is the room's: only the answer is held to its claims.
    ...entriesOf(questions).flatMap(([id, question]) => [
      statement(`questions.${id}`, question.answer, question.claims, locale),
      ...'inference' in question ? [statement(`questions.${id}.inference`, question.inference, question.claims, locale)] : [],
    ]),
    ...entriesOf(versions).flatMap(([id, { cells }]) => Object.entries(cells)
      .flatMap(([side, cell]) => cell ? [statement(`versions.${id}.${side}`, cell.text, cell.claims, locale)] : [])),
    ...entriesOf(standings).map(([id, { text, claims }]) => statement(`standings.${id}`, text, claims, locale)),
    ...entriesOf(judgements).flatMap(([id, { text, change, claims }]) => [
      statement(`judgements.${id}`, text, claims, locale),
      statement(`judgements.${id}.change`, change, claims, locale),
    ]),
    ...entriesOf(unknowns).map(([id, { text, claims }]) => statement(`unknowns.${id}`, text, claims, locale)),
  ]
}

function faultsIn(statements: readonly Statement[], locale: Locale): string[] {
  return statements.flatMap(({ where, text, claims }) => {
    const missing = unheard(text, claims, locale)
    return missing.length > 0 ? [`${where}: “${plain(text)}” names ${missing.join(', ')}; its claims are ${claims.join(', ')}`] : []
  })
}

test.describe('the lexicon', () => {
  for (const locale of locales) {
    for (const id of nameIds) {
      test(`knows ${id} in "${locale}" by its words`, () => {
        const { said, unsaid = [] } = wordingOf(id, locale)
        expect(said.filter(text => !namedIn(text, locale).includes(id))).toEqual([])
        expect(unsaid.filter(text => namedIn(text, locale).includes(id))).toEqual([])
      })
    }
  }

  test('tells a sentence that its claims do not bear from one that they do', () => {
    const pairs: [string, string, ClaimId[], string[]][] = [
      ['The call did not go well, sources say', 'لم يسر الاتصال جيداً، بحسب مصادر', ['callNotWell'], ['informedSources']],
      ['The call did not go well, one source says', 'لم يسر الاتصال جيداً، بحسب أحد المصادر', ['callNotWell'], []],
      ['Powell tried for a channel, one source says', 'حاول باول إنشاء قناة، بحسب أحد المصادر', ['channelTried'], ['oneSource']],
      ['The Kremlin confirmed it', 'أكد الكرملين ذلك', ['kremlinConfirmed'], []],
      ['The Kremlin confirmed it', 'أكد الكرملين ذلك', ['dialogueFailedTherefore'], ['kremlinConfirms']],
      ['The dialogue was not completed, the Kremlin says', 'لم يُستكمل الحوار، بحسب الكرملين', ['notCompleted'], ['kremlin']],
      ['A British official did not deny it', 'ولم ينفه مسؤول بريطاني', ['officialDidNotDeny'], []],
      ['A British official did not deny it', 'ولم ينفه مسؤول بريطاني', ['noRecentTalks'], ['officialLeavesUndenied']],
      ['A British official denies it', 'ينفي مسؤول بريطاني ذلك', ['officialDidNotDeny'], ['officialDenies']],
      ['The initiative was British, a second European official says', 'المبادرة بريطانية، بحسب مسؤول أوروبي ثانٍ', ['independentInitiative'], ['secondEuropeanOfficial']],
      ['It did not go well, the report says', 'لم يسر جيداً، بحسب التقرير', ['callNotWell'], ['report']],
      ['Paragraph 4 and ¶14 both say it', 'تقول ذلك الفقرة 4 والفقرة 14', ['callNotWell'], ['¶14']],
      ['Paragraphs 2 and 3', 'الفقرتان 2 و3', ['callMade'], ['¶3']],
      ['All that comes after paragraph 11', 'كل ما بعد الفقرة 11', ['toneHardened'], []],
    ]
    for (const [en, ar, ids, missing] of pairs) {
      expect(unheard(en, ids, 'en'), en).toEqual(missing)
      expect(unheard(ar, ids, 'ar'), ar).toEqual(missing)
    }
  })
})

for (const { entry, locale } of decks) {
  test.describe(entry, () => {
    const inDeck = slides(locale).flatMap(statementsOf)
    const inData = statementsInData(locale)

    test('names in a title or before a citation only who is heard in the claims', () => {
      expect(faultsIn(inDeck, locale)).toEqual([])
    })

    test('has data whose sentences name only who is heard in their claims', () => {
      expect(faultsIn(inData, locale)).toEqual([])
    })

    // No name of the lexicon is kept in reserve: one that stands nowhere any more can go.
    test('puts every name of the lexicon to use, and paragraphs by their number', () => {
      const used = new Set([...inDeck, ...inData].flatMap(({ text }) => namedIn(text, locale)))
      expect(nameIds.filter(id => !used.has(id))).toEqual([])
      expect(inDeck.flatMap(({ text }) => paragraphsIn(text, locale)).length).toBeGreaterThan(0)
    })
  })
}

test('the versions table has under each side only what that side says or answers', () => {
  const sides: Record<VersionSide, readonly VoiceId[]> = {
    sources: ['informedSources', 'oneSource', 'europeanOfficial', 'secondEuropeanOfficial'],
    kremlin: ['kremlin'],
    london: ['downingStreet', 'britishOfficial', 'reportOnOfficial'],
  }
  const faults = entriesOf<VersionId, VersionRow>(versions).flatMap(([row, { cells }]) => entriesOf<VersionSide, VersionCell | null>(cells).flatMap(([side, cell]) => {
    const foreign = (cell?.claims ?? []).filter(id => !sides[side].includes(answerTable[id]?.by ?? claimOf(id).voice))
    return foreign.map(id => `versions.${row}.${side}: ${id}`)
  }))
  expect(faults).toEqual([])
})
