import type { Cut } from '../../data'
import { expect, test } from '@playwright/test'
import { cuts } from '../../data'
import { siteFaults } from '../../lib/site-faults'
import { root } from '../../scripts/command'
import { decks } from '../../scripts/decks'
import { knownTags } from '../../scripts/known-tags'
import { slides } from '../support/slides'
import { partsOf, sourcesWith, textOf } from '../support/sources'

const known = knownTags(root)
const [first, other] = decks
/** The slide that faults are planted in, and the one after it: both of the talk, and of no cut's end. */
const [own, next] = slides(first!.locale).slice(1)
const place = (entry: string, { no, alias } = own!) => `${entry}, slide ${no} "${alias}": `

/** The faults of the decks, with the parts of one changed: a part is a slide as it is written. */
function faultsWith(entry: string, change: (parts: string[]) => string[]): string[] {
  return siteFaults(sourcesWith(entry, text => change(partsOf(text)).join('')), known, cuts)
}

/** Changes the planted slide's own lines. */
function faultsOf(entry: string, from: RegExp, to: string): string[] {
  return faultsWith(entry, parts => parts.map((part, index) => {
    if (index !== own!.no - 1)
      return part
    expect(part).toMatch(from)
    return part.replace(from, to)
  }))
}

test('the decks as they are have no fault', () => {
  expect(siteFaults(sourcesWith('', text => text), known, cuts)).toEqual([])
  for (const { entry, locale } of decks)
    expect(partsOf(textOf(entry))).toHaveLength(slides(locale).length)
})

for (const { entry } of decks) {
  test.describe(`${entry}: frontmatter that is not read as it is meant`, () => {
    /** Where a line of the planted slide stands in its file, counted from 1. */
    const lineOf = (start: string) => {
      const parts = partsOf(textOf(entry))
      const above = parts.slice(0, own!.no - 1).join('').split('\n').length
      return above + parts[own!.no - 1]!.split('\n').findIndex(line => line.startsWith(start))
    }

    for (const [what, from, to, fault] of [
      ['an unclosed quotation', /^kicker: .*$/m, 'kicker: "Where', /^Line (\d+), in its frontmatter, is no YAML: Missing closing " quote\. A value with a colon/],
      ['an unclosed single quotation', /^kicker: .*$/m, 'kicker: \'Where', /^Line (\d+), in its frontmatter, is no YAML: Missing closing ' quote\./],
      ['a colon in a value', /^kicker: .*$/m, 'kicker: Where: here', /^Line (\d+), in its frontmatter, is no YAML: Nested mappings are not allowed/],
      ['a key twice', /^kicker: .*$/m, 'kicker: Where\nkicker: Here', /^Line (\d+), in its frontmatter, is no YAML: Map keys must be unique/],
    ] as const) {
      test(what, () => {
        const faults = faultsOf(entry, from, to)
        expect(faults).toHaveLength(1)
        expect(faults[0]!.slice(0, place(entry).length)).toBe(place(entry))
        const [, line] = fault.exec(faults[0]!.slice(place(entry).length)) ?? []
        // Of two keys it is the second.
        expect(Number(line)).toBe(lineOf('kicker') + (what === 'a key twice' ? 1 : 0))
      })
    }

    test('three hyphens in a value, which end it', () => {
      const faults = faultsOf(entry, /^kicker: .*$/m, 'kicker: Here --- there')
      expect(faults).toHaveLength(1)
      expect(faults[0]).toMatch(/"\w+: .+" stands in its text and is shown\. Frontmatter begins right below the first ---/)
      expect(faults[0]).toContain(`${entry}, slide ${own!.no}`)
    })

    test('an empty line above it, which makes it text', () => {
      const faults = faultsOf(entry, /^---\n/, '---\n\n')
      expect(faults[0]).toMatch(new RegExp(`^${entry}, slide ${own!.no}: "layout: \\w+" stands in its text and is shown\\.`))
    })

    test('no end, so that it takes in the next slide', () => {
      const faults = faultsOf(entry, /\n---\n\n/, '\n\n')
      expect(faults[0]).toMatch(new RegExp(`^${entry}, slide ${own!.no}.*is no YAML.*a line of --- ends all`))
    })

    test('a text', () => {
      expect(faultsWith(entry, parts => parts.toSpliced(own!.no, 0, '---\nmore\n---\n\n'))).toEqual([
        `${entry}, slide ${own!.no + 1}: Its frontmatter has no keys, like "routeAlias: my-slide". If it is text, leave a line empty above it.`,
      ])
    })

    test('no title for the deck', () => {
      const faults = faultsWith(entry, ([head = '', ...parts]) => [head.replace(/^title: .*\n/m, ''), ...parts])
      expect(faults).toEqual([expect.stringMatching(new RegExp(`^${entry}, slide 1 "\\S+": It gives the deck no title\\. Write one`))])
    })
  })
}

test.describe('decks that are not slide for slide the same', () => {
  const { entry } = other!

  test('a slide that one of them lacks', () => {
    expect(faultsWith(entry, parts => parts.toSpliced(own!.no - 1, 1)).filter(fault => !fault.includes('A link leads')))
      .toEqual([`${place(first!.entry)}${entry} has no slide with this routeAlias. Add it there at the same place, or take it out here.`])
  })

  test('a slide that one of them has more', () => {
    const added = '---\nrouteAlias: added\nbudget: 0\n---\n\n# Added\n\n'
    expect(faultsWith(entry, parts => parts.toSpliced(own!.no - 1, 0, added)))
      .toEqual([`${entry}, slide ${own!.no} "added": ${first!.entry} has no slide with this routeAlias. Add it there at the same place, or take it out here.`])
  })

  test('slides in another order', () => {
    const faults = faultsWith(entry, parts => parts.with(own!.no - 1, parts[next!.no - 1]!).with(next!.no - 1, parts[own!.no - 1]!))
    expect(faults).toEqual([`${entry}, slide ${own!.no} "${next!.alias}": ${first!.entry} has "${own!.alias}" at this place. Put the slides of both into one order.`])
  })

  for (const [key, line, written] of [['backup', 'backup: true', 'true'], ['budget', 'budget: 999', '999'], ['layout', 'layout: default', '"default"']] as const) {
    test(`another ${key}`, () => {
      const value = own!.frontmatter[key]
      const faults = faultsWith(entry, parts => parts.map((part, index) => index === own!.no - 1 ? part.replace(new RegExp(`^${key}: .*\n`, 'm'), '').replace('---\n', `---\n${line}\n`) : part))
      expect(faults).toEqual([`${place(entry)}Its ${key} is ${written}, and ${value === undefined ? 'nothing' : JSON.stringify(value)} in ${first!.entry}. Give both the same.`])
    })
  }

  test('are compared once their slides are named', () => {
    const faults = faultsWith(entry, parts => parts.map((part, index) => index === own!.no - 1 ? part.replace(own!.alias, next!.alias) : part))
    expect(faults).toContainEqual(expect.stringContaining(`Its routeAlias "${next!.alias}" is that of slide ${own!.no} too`))
    expect(faults.join('\n')).not.toContain('Add it there at the same place')
  })
})

test.describe('a cut takes a slide', () => {
  const aside = slides(first!.locale).find(slide => slide.frontmatter.backup)!
  const faultsOfCut = (...taken: Cut['slides'] & object) =>
    siteFaults(sourcesWith('', text => text), known, { 3: { name: { en: 'x', ar: 'x' }, minutes: 3, slides: taken } })

  for (const [what, taken, fault] of [
    ['that is not there', [{ alias: 'weather', budget: 1 }], 'slide 1 "weather": No slide has this alias. Give one that a slide of the talk has.'],
    ['with a slip of the pen', [{ alias: `${own!.alias}x`, budget: 1 }], `slide 1 "${own!.alias}x": No slide has this alias. Did you mean ${own!.alias}?`],
    ['that stands beside the talk', [{ alias: aside.alias, budget: 1 }], `slide 1 "${aside.alias}": It stands beside the talk, for questions. Take it out, or take backup from it in the decks.`],
    ['twice', [{ alias: own!.alias, budget: 1 }, { alias: own!.alias, budget: 1 }], `slide 2 "${own!.alias}": It is in this cut already. Take it out once.`],
    ['without time', [{ alias: own!.alias, budget: 0 }], `slide 1 "${own!.alias}": Its budget is 0. Give a whole number of seconds from 1 up.`],
    ['for half a second more', [{ alias: own!.alias, budget: 1.5 }], `slide 1 "${own!.alias}": Its budget is 1.5. Give a whole number of seconds from 1 up.`],
  ] as const) {
    test(what, () => {
      expect(faultsOfCut(...taken)).toEqual([`data/cuts.ts, cut 3, ${fault}`])
    })
  }
})
