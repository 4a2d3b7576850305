import type { Locale, Localized } from '../../data'
import type { SlideUnderTest } from '../support/slides'
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import * as data from '../../data'
import { locales } from '../../data'
import { decks } from '../../scripts/decks'
import { slides } from '../support/slides'

/*
 * Turns of phrase that say more than the report, or something else. Each is a way in which a summary of it goes wrong;
 * beside it stands what the paragraph does say. They are looked for in all that is read or spoken, but not in what the
 * notes warn the presenter against, nor in what the room may ask.
 */

interface Turn {
  /** Read in a text without vowel signs, so that «جُرّب» is «جرب» and «شيئاً» is «شيئا». */
  readonly pattern: RegExp
  /** What the report says instead, by paragraph. */
  readonly why: string
  /** Made up: a text that takes the turn, so that no pattern is dead. */
  readonly sample: string
  /** A text close to it that is right. */
  readonly right?: string
}

const turns: Localized<readonly Turn[]> = {
  en: [
    // the attempt and the call
    {
      pattern: /\b(?:London|Britain|Downing Street|the British government) (?:has |had |is |was )?(?:den(?:y|ies|ied|ying)(?! nothing)|confirm(?:s|ed|ing)?|admit(?:s|ted|ting)?)\b/i,
      why: '¶7–¶9: London does none of these. Downing Street speaks of regular contact; one official denies talks in recent months, and did not deny the attempt.',
      sample: 'London denies it in part',
      right: 'Downing Street denies nothing',
    },
    {
      pattern: /\bno talks\b/i,
      why: '¶8: the denial is of Powell speaking with Ushakov in recent months; without the two names it denies everybody’s talks.',
      sample: 'No talks in recent months',
    },
    {
      pattern: /\bconfirm(?:s|ed|ing|ation of)? (?:the|that|an) (?:British )?(?:attempt|channel)\b/i,
      why: '¶1: “which the Kremlin confirmed” leaves open how much it covers.',
      sample: 'The Kremlin confirmed the attempt',
      right: 'The Kremlin confirmed it, the report says',
    },
    {
      pattern: /\bchannel (?:of communication )?(?:to|with) (?:the Kremlin|Moscow|Russia(?!’s president))\b/i,
      why: '¶1: the channel is with Putin; ¶4: with his inner circle.',
      sample: 'A secret channel to the Kremlin',
      right: 'A secret channel of communication with Russia’s president',
    },
    {
      pattern: /\bopened nothing\b/i,
      why: '¶4: one source says that no new channel to Putin’s inner circle was opened. That nothing was, nobody says.',
      sample: 'It opened nothing.',
      right: 'It opened no new channel to Putin’s inner circle',
    },
    {
      pattern: /\btried and (?:did not open|failed)\b|\bso say unnamed sources\b/i,
      why: '¶1 and ¶4: informed sources say that it was tried; of what came of it, one source speaks.',
      sample: 'A channel was tried and did not open, sources say',
    },
    {
      pattern: /\bneither line (?:holds|held)\b/i,
      why: '¶2: the call was made. What was not opened is a channel (¶4).',
      sample: 'Neither line held',
    },
    {
      pattern: /(?<!\b(?:if|whether) there was )\b(?:one|a single|the only) call\b/i,
      why: '¶2 and ¶4: how many calls there were is not said.',
      sample: 'One call to Ushakov, one channel tried',
      right: 'If there was one call, it came before Alaska',
    },
    {
      pattern: /\bonly (?:assessment|account) of the call\b/i,
      why: '¶4 and ¶6: of the sources, one assesses the call; the Kremlin assesses it too.',
      sample: 'The only assessment of the call comes from one source',
    },
    {
      pattern: /\b(?:party|parties) to the (?:call|conversation)\b/i,
      why: '¶6: the Kremlin speaks of a dialogue between Britain and Russia; that it took part in the call is not said (¶2, ¶4).',
      sample: 'A party to the call',
    },
    {
      pattern: /\bPowell’s call (?:is|was) natural\b|\bcalls? (?:the|Powell’s) call natural\b/i,
      why: '¶7: natural is regular communication between Britain and the Russian government.',
      sample: 'Downing Street calls the call natural',
      right: 'Downing Street calls regular communication natural',
    },
    // who speaks
    {
      pattern: /\bpoints? to nobody\b|\bnobody is the speaker\b|\b(?:nobody|no one) (?:says|said) that the dialogue\b/i,
      why: '¶6: the verb is feminine, and whose it is stays open. Open is not nobody.',
      sample: 'The verb points to nobody',
    },
    {
      pattern: /\bKremlin (?:says?|said)\b[^.;:]*\bnot completed\b|\bnot completed,? (?:the Kremlin says|says the Kremlin)\b/i,
      why: '¶6: the clause that the dialogue was not completed has no clear speaker.',
      sample: 'The Kremlin says that the dialogue was not completed',
      right: 'A further clause, that the dialogue was not completed, has no clear speaker',
    },
    {
      pattern: /(?<!\bnot )\b(?:two|several|many|multiple|independent)(?: independent| separate)? sources\b/i,
      why: '¶1 and ¶4: one newspaper’s sources, whose number is not given; one of them speaks twice.',
      sample: 'Several independent sources say so',
      right: 'Two mentions of one newspaper’s sources are not two sources',
    },
    {
      pattern: /\bnobody is named as saying\b/i,
      why: '¶12 and ¶17: Trump is. Nobody is named as telling of the call.',
      sample: 'Nobody is named as saying any of this',
    },
    {
      pattern: /\banswered by (?:nobody|no one)\b/i,
      why: '¶1 and ¶9: the attempt is answered, by the Kremlin and by a British official.',
      sample: 'Said by its voice, answered by nobody',
    },
    {
      pattern: /\bon the record\b/i,
      why: 'The report does not say on what terms anybody spoke; nobody is named.',
      sample: 'The Kremlin, on the record',
    },
    {
      pattern: /\bby another['’]s words\b/i,
      why: '¶1 and ¶9: the report tells of the answers; the words of whoever answers are not given.',
      sample: 'Confirmed by another’s words',
    },
    {
      pattern: /\b(?:second|latter) half\b|\bhalf (?:of )?the report\b/i,
      why: '¶12–¶17, the part in the report’s own voice, are its last third.',
      sample: 'The second half of the report is in its own voice',
      right: 'From paragraph 12 on the report speaks in its own voice',
    },
    {
      pattern: /\bTrump['’]s (?:own |very )?words\b/i,
      why: '¶12 and ¶17: the report paraphrases him.',
      sample: 'In Trump’s words: 24 hours',
    },
    // what is context, and what is cause
    {
      pattern: /\bbecause of (?:Trump|Alaska|these fears|the fears|the demands?)\b/i,
      why: '¶1 and ¶3: amid; ¶14: after. The one cause anyone gives is the Kremlin’s (¶6).',
      sample: 'Powell called because of Trump',
    },
    {
      pattern: /\bcontext,? (?:and )?not (?:a |the )?cause\b/i,
      why: '¶3: “amid” states no cause, and rules none out.',
      sample: 'This is context, not cause',
    },
    // Europe
    {
      pattern: /\bEurop(?:e|eans) (?:is |are |was |were |stands? |remains? )?(?:split|divided|differs?)\b|\bEurope’s split\b/i,
      why: '¶5 and ¶10: some capitals backed the initiative, some allies are concerned; the allies are not said to be European.',
      sample: 'Europeans differ over a channel of their own',
      right: 'Some capitals backed it; some allies are concerned',
    },
    {
      pattern: /\bEurope (?:backed|backs|opposed|opposes)\b/i,
      why: '¶5 and ¶10: some capitals, some allies, none of them named.',
      sample: 'Europe backed the call',
    },
    {
      pattern: /\befforts? for (?:the )?peace\b|\bleads? (?:the )?peace talks\b/i,
      why: '¶11: the administration leads efforts to launch peace talks; none is under way.',
      sample: 'Washington leads the effort for peace talks',
      right: 'Washington leads efforts to launch peace talks',
    },
    // Alaska and after
    {
      pattern: /\bZelensky (?:is|was) (?:not there|absent|left out|not invited)\b|\bwithout Zelensky\b/i,
      why: '¶14 does not place him in Alaska, and does not say that he was absent.',
      sample: 'Zelensky is not there',
      right: 'The report does not place Zelensky there',
    },
    {
      pattern: /\b(?:wants?|wanted|demands?|demanded) (?:the |more |Ukraine’s )?(?:land|territory)\b/i,
      why: '¶14: his demands are that Kyiv give up land its forces still hold.',
      sample: 'Putin demands land',
      right: 'Putin holds to his demands that Kyiv give up land',
    },
    {
      pattern: /\b(?:broke|breaks?|broken|breaking) (?:it |the meeting )?off\b|\bwalk(?:s|ed) out\b/i,
      why: '¶14: Trump ended the meeting abruptly.',
      sample: 'They met, broke off',
    },
    {
      pattern: /\bpressure (?:has |had )?(?:moved|shifted|turned)\b/i,
      why: '¶13 and ¶17: Washington pressed Kyiv, and sanctioned Russia’s oil. That it no longer presses Kyiv, nobody says.',
      sample: 'Washington’s pressure has moved from Kyiv',
    },
    {
      pattern: /\b(?:only|just|mere(?:ly)?) talk\b(?! in this report)/i,
      why: '¶17: Trump spoke publicly of a possibility. How far it has gone since, an undated report cannot tell.',
      sample: 'The nuclear tests are only talk',
      right: 'It is only talk in this report',
    },
    {
      pattern: /\b(?:resumed|resumes|will resume|is resuming) (?:nuclear )?tests?\b/i,
      why: '¶17: a possibility of resuming them.',
      sample: 'Trump is resuming nuclear tests',
      right: 'Trump spoke of the possibility of resuming nuclear tests',
    },
    {
      pattern: /\bso far\b|\bto date\b|\bas of (?:now|today)\b/i,
      why: 'The report is undated: there is no present to measure from.',
      sample: 'So far it is talk',
    },
  ],
  ar: [
    // the attempt and the call
    {
      pattern: /لندن (?:تنفي|نفت|تؤكد|أكدت|تقر|أقرت)(?!\p{L})|(?<!\p{L})[وف]?(?:تنفي|نفت|تؤكد|أكدت|تقر|أقرت) (?:لندن|بريطانيا)/u,
      why: '¶7–¶9: London does none of these. Downing Street speaks of regular contact; one official denies talks in recent months, and did not deny the attempt.',
      sample: 'نفت لندن ذلك جزئياً',
      right: 'ولا ينفي داونينج ستريت شيئاً',
    },
    {
      pattern: /(?<!\p{L})أي (?:تحدث|حديث)(?!\p{L})/u,
      why: '¶8: the denial is of Powell speaking with Ushakov; «أي حديث» denies everybody’s.',
      sample: 'تنفي أي تحدث في الأشهر الأخيرة',
      right: 'ينفي حديثاً بين باول وأوشاكوف',
    },
    {
      pattern: /أكد(?:ت)? (?:الكرملين )?المحاولة|أكدها(?!\p{L})|تأكيد المحاولة/u,
      why: '¶1: «وهو ما أكده الكرملين» leaves open how much it covers; a feminine pronoun makes it the attempt.',
      sample: 'ويقول التقرير إن الكرملين أكدها',
      right: 'ويقول التقرير إن الكرملين أكد ذلك',
    },
    {
      pattern: /يذكر أن (?:الكرملين|طرفا)/,
      why: '¶1: «يُذكر أن» is the stock "it is worth noting" and asserts in our voice; the report says that the Kremlin confirmed it.',
      sample: 'ويُذكر أن الكرملين أكد ذلك',
      right: 'ويقول التقرير إن الكرملين أكد ذلك',
    },
    {
      pattern: /قناة (?:اتصال )?(?:سرية )?(?:مع|إلى|نحو) (?:الكرملين|موسكو|روسيا)/,
      why: '¶1: the channel is with Putin; ¶4: with his inner circle.',
      sample: 'محاولة لفتح قناة سرية مع الكرملين',
      right: 'محاولة لإنشاء قناة سرية مع بوتين',
    },
    {
      pattern: /(?<!\p{L})[وف]?جرب(?:ت|وا)?(?!\p{L})/u,
      why: '¶1: he tried to set a channel up; «جُرّبت» tries one that exists.',
      sample: 'جُرّبت قناة سرية',
      right: 'حاول باول إنشاء قناة سرية',
    },
    {
      pattern: /لم [تي]فتح شيئا/,
      why: '¶4: one source says that no new channel with Putin’s inner circle was opened. That nothing was, nobody says.',
      sample: 'لم تفتح شيئاً.',
      right: 'لم تُفتح قناة جديدة، بحسب أحد المصادر',
    },
    {
      pattern: /أي من الخطين/,
      why: '¶2: the call was made. What was not opened is a channel (¶4).',
      sample: 'لم ينجح أي من الخطين',
    },
    {
      pattern: /(?<!(?<!\p{L})أ?كان )(?<!\p{L})(?:ال)?اتصالا? (?:ال)?(?:واحدا?|وحيدا?)(?!\p{L})/u,
      why: '¶2 and ¶4: how many calls there were is not said.',
      sample: 'اتصال واحد بأوشاكوف',
      right: 'وإن كان الاتصال واحداً، فقد سبق ألاسكا',
    },
    {
      pattern: /(?:التقييم|الرواية) (?:الوحيد|الوحيدة) (?:للاتصال|عن الاتصال)/,
      why: '¶4 and ¶6: of the sources, one assesses the call; the Kremlin assesses it too.',
      sample: 'التقييم الوحيد للاتصال يأتي من أحد المصادر',
    },
    {
      pattern: /(?<!\p{L})طرفا? في الاتصال/u,
      why: '¶6: the Kremlin speaks of a dialogue between Britain and Russia; that it took part in the call is not said (¶2, ¶4).',
      sample: 'طرف في الاتصال',
    },
    // who speaks
    {
      pattern: /لا يعود إلى أحد/,
      why: '¶6: the verb is feminine, and Britain and Russia, both feminine, stand before it. Open is not nobody.',
      sample: 'الفعل مؤنث لا يعود إلى أحد',
      right: 'الفعل مؤنث ولا يتضح فاعله',
    },
    {
      pattern: /(?:يقول|قال|بحسب) الكرملين[^.؛:]*(?:يستكمل|استكمال)/,
      why: '¶6: the clause that the dialogue was not completed has no clear speaker.',
      sample: 'يقول الكرملين إن الحوار لم يُستكمل',
    },
    {
      pattern: /مصادر (?:عدة|عديدة|كثيرة|مستقلة)|(?<!\p{L})(?:ال)?مصدران/u,
      why: '¶1 and ¶4: one newspaper’s sources, whose number is not given; one of them speaks twice.',
      sample: 'تقول مصادر مستقلة عدة',
      right: 'ذكر مصادر صحيفة واحدة مرتين لا يجعلها مصدرين',
    },
    {
      pattern: /لا أحد يروي|لا يسمى أحد قائلا/,
      why: '¶2: the call is told of, by the newspaper and a source; nobody speaks of it by name. Trump is named as speaking (¶12, ¶17).',
      sample: 'ولا أحد يروي خبر الاتصال باسمه',
      right: 'لا يُسمى أحد ممن يتحدثون عن الاتصال',
    },
    {
      pattern: /(?:لم|لا) يرد عليه أحد|لم يجب عنه أحد/,
      why: '¶1 and ¶9: the attempt is answered, by the Kremlin and by a British official.',
      sample: 'قاله صاحبه ولم يرد عليه أحد',
    },
    {
      pattern: /منقول بنصه|كلامه(?:م|ما)? بنصه/,
      why: '¶5: the official’s words reach us in Arabic, through the report: not as they were spoken.',
      sample: 'بلا اسم ولا بلد، وكلامه منقول بنصه',
    },
    {
      pattern: /لندن(?:…| …)? لا يقول/,
      why: '«لندن» is feminine; and it is not silent on all: ¶7–¶9.',
      sample: 'لندن لا يقول شيئاً',
      right: 'لندن لا تقول شيئاً عن نهاية الاتصال',
    },
    {
      pattern: /النصف الثاني|نصف التقرير/,
      why: '¶12–¶17, the part in the report’s own voice, are its last third.',
      sample: 'والنصف الثاني من التقرير بلسانه',
      right: 'من الفقرة 12 إلى آخره يتكلم التقرير بلسانه',
    },
    {
      pattern: /(?:لفظ|كلمات|ألفاظ|نص كلام) ترمب/,
      why: '¶12 and ¶17: the report paraphrases him.',
      sample: 'بلفظ ترمب: 24 ساعة',
    },
    {
      pattern: /غير مسمى(?!\p{L})[^]*غير مسمى(?!\p{L})/u,
      why: 'A calque when it comes again and again: «لم يُكشف اسمه», «بلا اسم».',
      sample: 'مسؤول غير مسمى، ومصدر غير مسمى',
      right: 'مسؤول غير مسمى، ومصدر لم يُكشف اسمه',
    },
    // what is context, and what is cause
    {
      pattern: /بسبب (?:ترمب|ألاسكا|المخاوف|هذه المخاوف|المطالب|المطلب)(?!\p{L})/u,
      why: '¶1: «وسط»; ¶3: «إذ… في ظل»; ¶14: «بعدما». The one cause anyone gives is the Kremlin’s (¶6).',
      sample: 'اتصل باول بسبب ترمب',
    },
    {
      pattern: /سياق،? لا سبب/,
      why: '¶3: the report writes «إذ»: it states no cause, and rules none out.',
      sample: 'هذا سياق لا سبب',
    },
    // Europe
    {
      pattern: /أوروبا (?:منقسمة|تنقسم|انقسمت)|انقسام (?:أوروبا|الأوروبيين|أوروبي)|(?<!\p{L})[وف]?(?:انقسم|يختلف|اختلف) الأوروبيون|الأوروبيون (?:منقسمون|مختلفون|يختلفون)|(?<!\p{L})[وف]?يختلفون(?!\p{L})/u,
      why: '¶5 and ¶10: some capitals backed the initiative, some allies are concerned; the allies are not said to be European.',
      sample: 'الاتصال لم ينجح، وأوروبا منقسمة',
      right: 'يختلف داعمو المبادرة والقلقون منها',
    },
    {
      pattern: /(?<!\p{L})[وف]?(?:دعمت|عارضت)(?:ه|ها)? أوروبا(?!\p{L})/u,
      why: '¶5 and ¶10: some capitals, some allies, none of them named.',
      sample: 'دعمتها أوروبا',
    },
    {
      pattern: /تقود (?:جهودا? )?(?:ال)?(?:محادثات|سلام)/,
      why: '¶11: the administration leads efforts to launch peace talks; none is under way.',
      sample: 'تقود محادثات السلام',
      right: 'تقود جهوداً لإطلاق محادثات سلام',
    },
    // Alaska and after
    {
      pattern: /زيلينسكي (?:ليس هناك|غائب)|(?:غاب|غياب|(?:من )?دون|بلا) زيلينسكي/,
      why: '¶14 does not place him in Alaska, and does not say that he was absent.',
      sample: 'وزيلينسكي ليس هناك',
      right: 'ولا يذكر التقرير زيلينسكي هناك',
    },
    {
      pattern: /(?:طلب|مطلب) الأراضي|(?:يطلب|يريد) (?:ال)?أراضي?(?!\p{L})/u,
      why: '¶14: his demands are that Kyiv give up land its forces still hold.',
      sample: 'تمسك بوتين بطلب الأراضي',
      right: 'تمسك بوتين بمطالبه بتنازل كييف عن أراضٍ',
    },
    {
      pattern: /(?:قطع|يقطع) (?:ترمب )?(?:الاجتماع|اللقاء|اجتماع)/,
      why: '¶14: Trump ended the meeting abruptly.',
      sample: 'يلتقي ترمب وبوتين ويقطع ترمب اللقاء',
      right: 'وينهي ترمب الاجتماع فجأة',
    },
    {
      pattern: /(?:انتقل|تحول) (?:ال)?ضغط|ضغط واشنطن (?:انتقل|تحول)/,
      why: '¶13 and ¶17: Washington pressed Kyiv, and sanctioned Russia’s oil. That it no longer presses Kyiv, nobody says.',
      sample: 'انتقل ضغط واشنطن من كييف نحو موسكو',
    },
    {
      pattern: /(?<!\p{L})(?:ب)?مستشاره(?!\p{L})/u,
      why: '¶2: Ushakov is the president’s adviser on foreign policy; «مستشاره» makes him the only one.',
      sample: 'مستشاره',
      right: 'مستشار له',
    },
    {
      pattern: /إبقا\p{L}+ (?:ترمب )?إلى جانبه(?!\p{L})/u,
      why: '¶15: on the side of Starmer and the other leaders.',
      sample: 'سعى إلى إبقاء ترمب إلى جانبه',
      right: 'سعوا إلى إبقاء ترمب إلى جانبهم',
    },
    {
      pattern: /(?<!\p{L})أقبل(?!\p{L})/u,
      why: '«أقبل» reads as a verb: «أكان قبل… أم بعده».',
      sample: 'أقبل إلغاء الغداء أم بعده',
      right: 'أكان قبل إلغاء الغداء أم بعده',
    },
    {
      pattern: /24 ساعة (?:تكفي|هي ما قال)|تكفي(?:ه)? 24 ساعة/,
      why: '¶12: he said that he could resolve it within 24 hours.',
      sample: '24 ساعة تكفي',
      right: 'قال إنه قادر على حلها خلال 24 ساعة',
    },
    {
      pattern: /(?<!\p{L})[وف]?لا [تي]زال كلاما|مجرد كلام|كلام فحسب|الكلام النووي/u,
      why: '¶17: Trump spoke publicly of a possibility. «كلام» dismisses it, and an undated report has no «لا تزال».',
      sample: 'أما الاختبارات النووية فلا تزال كلاماً',
      right: 'أما الاختبارات النووية فحديث عن احتمال',
    },
    {
      pattern: /(?:حتى|إلى) (?:الآن|اليوم)/,
      why: 'The report is undated: there is no present to measure from.',
      sample: 'لم يُستأنف شيء حتى الآن',
    },
  ],
}

/** Without vowel signs, on one line. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim()
}

/** How the notes begin what they warn against, and what the room may ask. */
const warning = { en: /\bdo not say\b/i, ar: /(?<!\p{L})[وف]?لا تقل(?!\p{L})/u } as const satisfies Localized<RegExp>
const asked = { en: /Likely question: [^?.]*\?/g, ar: /سؤال متوقع: [^؟.]*؟/g } as const satisfies Localized<RegExp>

/** A note without the questions it expects, and without its sentences that say what not to say. */
function saidIn(note: string, locale: Locale): string {
  return note
    .replace(asked[locale], '')
    .split('\n')
    .map(line => line.split(/(?<=[.!?؟])\s+/).filter(sentence => !warning[locale].test(plain(sentence))).join(' '))
    .join('\n')
}

/** A text that is read or spoken, with where it stands. */
type Text = readonly [where: string, text: string]

/** All that a slide says: what its components show comes from the data. */
function textsOn({ alias, title, frontmatter, content, note }: SlideUnderTest, locale: Locale): Text[] {
  const settings = ['title', 'info', 'kicker', 'keywords'].flatMap(key => key in frontmatter ? [String(frontmatter[key])] : [])
  return [
    [`${alias}, title`, title],
    [`${alias}, settings`, settings.join('\n')],
    [`${alias}, body`, content.replace(/<!--[^]*?-->|<[^>]*>|^# .*$/gm, ' ')],
    [`${alias}, notes`, saidIn(note, locale)],
  ]
}

/** Every text of the data in a language, but not what the room asks, nor what a claim's note puts in quotation marks. */
function textsInData(value: unknown, locale: Locale, path = ''): Text[] {
  if (typeof value !== 'object' || value === null || /^questions\.\w+\.question$/.test(path))
    return []
  const text = (value as Record<string, unknown>)[locale]
  if (typeof text === 'string')
    return [[path, path.endsWith('.note') ? text.replace(/“[^”]*”|«[^»]*»/g, '…') : text]]
  return Object.entries(value).flatMap(([key, inner]) => textsInData(inner, locale, path ? `${path}.${key}` : key))
}

function read(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
}

/** What describes the project, which is in English. Where it puts a turn in quotation marks, it speaks of it. */
function textsAbout(): Text[] {
  const { description } = JSON.parse(read('package.json')) as { description: string }
  return [['README.md', read('README.md').replace(/"[^"\n]*"/g, '…')], ['package.json', description]]
}

function turnsIn(texts: readonly Text[], locale: Locale): string[] {
  return texts.flatMap(([where, text]) => turns[locale].flatMap(({ pattern, why }) => {
    const found = pattern.exec(plain(text))
    return found ? [`${where}: “${found[0]}”. ${why}`] : []
  }))
}

for (const locale of locales) {
  test.describe(`turns in "${locale}"`, () => {
    for (const { pattern, why, sample, right } of turns[locale]) {
      test(`are found by ${pattern.source}`, () => {
        expect(why).toBeTruthy()
        expect(plain(sample)).toMatch(pattern)
        if (right)
          expect(plain(right)).not.toMatch(pattern)
      })
    }

    test('are not taken for said where a note warns against them, or expects the question', () => {
      const { note, claim } = {
        en: {
          note: 'The official said that.\n\nDo not say: “London denied it” or “Europe backed it”. London admitted it.\n\nLikely question: has London confirmed it? Zelensky was absent.',
          claim: 'Never “Europe backed it”.',
        },
        ar: {
          note: 'قال المسؤول ذلك.\n\nلا تقل: «نفت لندن»، ولا «دعمتها أوروبا». أقرت لندن بذلك.\n\nسؤال متوقع: هل تنفي لندن ذلك؟ وزيلينسكي ليس هناك.',
          claim: 'لا تقل «دعمتها أوروبا».',
        },
      }[locale]
      expect(turnsIn([['note', saidIn(note, locale)]], locale)).toHaveLength(2)
      expect(turnsIn(textsInData({ some: { note: { [locale]: claim } } }, locale), locale)).toEqual([])
      expect(textsInData({ questions: { one: { question: { [locale]: '?' }, answer: { [locale]: '!' } } } }, locale)).toEqual([['questions.one.answer', '!']])
    })

    test('are taken nowhere in the data', () => {
      const texts = textsInData(data, locale)
      expect(texts.length).toBeGreaterThan(Object.keys(data.claims).length)
      expect(turnsIn(texts, locale)).toEqual([])
    })
  })
}

test('what describes the project takes none of the turns', () => {
  expect(turnsIn(textsAbout(), 'en')).toEqual([])
})

for (const { entry, locale } of decks) {
  test(`${entry} takes none of the turns`, () => {
    const texts = slides(locale).flatMap(slide => textsOn(slide, locale))
    expect(texts.length).toBeGreaterThan(0)
    expect(turnsIn(texts, locale)).toEqual([])
  })
}
