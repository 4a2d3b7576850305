import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import * as data from '../../data'
import { decks } from '../../scripts/decks'

/*
 * Nothing outside the report goes into the deck. Everything the audience or the presenter can read is checked:
 * the decks, the data, the page's own words.
 */
const sources = decks.map(deck => [deck.entry, readFileSync(new URL(`../../${deck.entry}`, import.meta.url), 'utf8')] as const)
// A cut is a plan in minutes and seconds.
const { cuts: _cuts, wholeTalk: _wholeTalk, ...facts } = data
const everything = [...sources, ['data', JSON.stringify(facts)] as const]
const prose = everything.map(([name, text]) => [name, text
  // Settings and code are not content: frontmatter, components, ids.
  .replace(/^---\n[\s\S]*?\n---$/gm, block => block.split('\n').filter(line => /^(title|kicker|info):/.test(line)).join('\n'))
  .replace(/<\w[^>]*>/g, ' ')
  .replace(/"(claims|id|order|paragraph|from|with|to|by|over|kind|voice|status|time|bloc|form|step|track|group|nature|change)":\s*("[^"]*"|\d+|\[[^\]]*\])/g, ' ')] as const)

/** Names, titles and things a reader of newspapers might add, and the report does not give. */
const outside = [
  // people
  'Macron', 'Merz', 'Meloni', 'Tusk', 'von der Leyen', 'Rutte', 'Rubio', 'Witkoff', 'Kushner', 'Vance', 'Bessent', 'Hegseth', 'Lavrov', 'Peskov', 'Dmitriev', 'Yermak', 'Biden', 'Lammy', 'Cooper', 'Blair', 'Manning', 'Healey',
  'ماكرون', 'ميرتس', 'ميلوني', 'روبيو', 'ويتكوف', 'فانس', 'لافروف', 'بيسكوف', 'دميترييف', 'بايدن', 'لامي', 'بلير',
  // titles the report does not give
  'Prime Minister Keir', 'Prime Minister Starmer', 'Sir Keir', 'prime minister, Keir', 'رئيس الوزراء كير', 'رئيس الوزراء ستارمر', 'President Zelenskyy', 'chief of staff', 'special envoy', 'المبعوث الخاص',
  // places, firms, bodies, treaties
  'Anchorage', 'Elmendorf', 'Istanbul', 'Budapest', 'Brussels', 'Berlin', 'Paris', 'Donbas', 'Donetsk', 'Crimea', 'Rosneft', 'Lukoil', 'NATO', 'European Union', 'Good Friday', 'Minuteman', 'Nevada', 'Coalition of the Willing', 'G20',
  'أنكوريج', 'إسطنبول', 'بودابست', 'بروكسل', 'دونباس', 'دونيتسك', 'القرم', 'روسنفت', 'لوك أويل', 'الناتو', 'الاتحاد الأوروبي', 'الجمعة العظيمة',
  // spellings the report does not use
  'ترامب', 'فايننشال', 'داوننغ', 'زيلنسكي', 'Zelenskyy', 'Kiev',
] as const

/** Names that the report gives, and the words for its places and offices, as the English deck spells them. */
const named = new Set(`
  Jonathan Powell Yuri Ushakov Keir Starmer Volodymyr Zelensky Vladimir Putin Donald Trump Kyiv Downing Street Kremlin Britain British
  United Kingdom States Europe European Europeans Ukraine Ukrainian Russia Russian Russians Moscow London Washington Alaska Northern Ireland
  Financial Times FT G7 American Americans Arabic English US January August Mermaid Tab Shift Enter Esc Ctrl PDF
`.split(/\s+/).filter(Boolean))

for (const [name, text] of everything) {
  test(`${name} names nobody and nothing that the report does not`, () => {
    expect(outside.filter(word => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text))).toEqual([])
  })
}

for (const [name, text] of prose) {
  test(`${name} gives no year and no number of its own`, () => {
    const numbers = [...text.matchAll(/\d+/g)].filter(({ 0: number, index }) => {
      const before = text.slice(Math.max(0, index - 24), index)
      const paragraph = /(¶|paragraphs? |الفقر(ة|تان|تين|ات) )([\d\s,–و]|and|or)*$/i.test(before)
      return !paragraph && !(number === '7' && before.endsWith('G')) && !['24', '30'].includes(number)
    })
    expect(numbers.map(({ index }) => text.slice(Math.max(0, index - 20), index + 12))).toEqual([])
  })

  test(`${name} uses no proper name outside those of the report`, () => {
    // A capital in the middle of a sentence makes a name; one that opens a sentence or a text may be any word.
    const inside = [...text.matchAll(/(?<=[a-z,’] )[A-Z][A-Za-z]*/g)].map(match => match[0])
    const odd = inside.filter(word => !named.has(word) && !named.has(word.replace(/s$/, '')) && !/^[A-Z]$/.test(word))
    expect([...new Set(odd)]).toEqual([])
  })
}
