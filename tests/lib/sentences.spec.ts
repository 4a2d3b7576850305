import type { PartyId } from '../../data'
import { expect, test } from '@playwright/test'
import { actors, blocs, locales } from '../../data'
import { partyOf, sentenceOf } from '../../lib/sentences'
import { deeds } from '../support/deeds'

const parties = [...Object.keys(actors), ...Object.keys(blocs)] as PartyId[]

test('every party has a name inside a sentence', () => {
  for (const id of parties) {
    expect(partyOf(id)).toBe(Object.hasOwn(actors, id) ? actors[id as keyof typeof actors] : blocs[id as keyof typeof blocs])
    for (const locale of locales)
      expect(partyOf(id).inText[locale].trim(), `${id}.${locale}`).not.toBe('')
  }
})

test('a party’s name inside an English sentence begins small where it is no name', () => {
  for (const id of parties)
    expect(partyOf(id).inText.en, id).not.toMatch(/^(?:The|An?|Some|Other|One) /)
})

for (const locale of locales) {
  test.describe(`sentences, ${locale}`, () => {
    for (const [path, deed] of deeds) {
      test(`${path} is whole, with all the names its template asks for, and no full stop`, () => {
        const sentence = sentenceOf(deed, locale)
        expect(sentence).not.toMatch(/[{}]|undefined| {2}|^\s|\s$|[.؛;]$/)
        for (const hole of ['from', 'with', 'to'] as const) {
          const party = deed[hole]
          if (party && deed.sentence[locale].includes(`{${hole}}`))
            expect(sentence.toLowerCase(), hole).toContain(partyOf(party).inText[locale].toLowerCase())
        }
        expect(sentence.charAt(0)).toBe(sentence.charAt(0).toUpperCase())
        // What stands between the names is the template’s.
        for (const words of deed.sentence[locale].split(/\{\w+\}/))
          expect(sentence.toLowerCase()).toContain(words.toLowerCase())
      })

      test(`${path} joins no word to a name that would change it`, () => {
        // In Arabic "to" before the article drops the article's first letter, which a template cannot do.
        for (const hole of ['from', 'with', 'to'] as const) {
          const party = deed[hole]
          if (party && partyOf(party).inText[locale].startsWith('ال'))
            expect(deed.sentence[locale]).not.toContain(`ل{${hole}}`)
        }
      })
    }

    test('begin with a capital where their first name has none, and fill a hole as often as it stands there', () => {
      const sentence = { en: '{from} and {from}, {with} and {to}', ar: '{from} و{from} و{with} و{to}' }
      const { kremlin, britishOfficial, putin } = actors
      const [first, second, third] = [kremlin, britishOfficial, putin].map(party => party.inText[locale])
      const made = sentenceOf({ from: 'kremlin', with: 'britishOfficial', to: 'putin', sentence, label: sentence }, locale)
      expect(made).toBe(fillIn(sentence[locale], [first!, first!, second!, third!]))
    })
  })
}

/** A template with its holes filled one after the other, and a capital at the beginning. */
function fillIn(template: string, names: readonly string[]): string {
  const rest = [...names]
  const text = template.replace(/\{\w+\}/g, () => rest.shift() ?? '')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
