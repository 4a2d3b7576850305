import type { ClaimId } from '../../data'
import { expect, test } from '@playwright/test'
import { questions } from '../../data'
import { claimIds, claimOf, isClaimId } from '../../lib/evidence'
import { decks } from '../../scripts/decks'
import { slides } from '../support/slides'

const seconds = 10 * 60

/** The claim ids that a slide's Markdown hands to a component. */
function citedIn(content: string): ClaimId[] {
  return [...content.matchAll(/\bclaims?="([^"]*)"/g)]
    .flatMap(([, value]) => value!.match(/\w+/g) ?? [])
    .map((id) => {
      if (!isClaimId(id))
        throw new Error(`"${id}" is cited, and data/claims.ts does not have it.`)
      return id
    })
}

for (const deck of decks) {
  test.describe(`${deck.entry}`, () => {
    const all = slides(deck.locale)
    const talk = all.filter(slide => !slide.frontmatter.backup)

    test('names every slide once', () => {
      const aliases = all.map(slide => slide.frontmatter.routeAlias)
      expect(aliases.every(alias => typeof alias === 'string' && /^[a-z0-9-]+$/.test(alias))).toBe(true)
      expect(new Set(aliases).size).toBe(aliases.length)
    })

    test('has about fifteen slides before the backup slides, and none after them', () => {
      expect(talk.length).toBeGreaterThanOrEqual(14)
      expect(talk.length).toBeLessThanOrEqual(17)
      expect(all.slice(0, talk.length)).toEqual(talk)
    })

    test('spends ten minutes in all, and none on a backup slide', () => {
      const budgets = all.map(slide => Number(slide.frontmatter.budget))
      expect(budgets.every(budget => Number.isInteger(budget) && budget >= 0)).toBe(true)
      expect(budgets.reduce((sum, budget) => sum + budget, 0)).toBe(seconds)
      for (const slide of all.filter(each => each.frontmatter.backup))
        expect(slide.frontmatter.budget, slide.alias).toBe(0)
    })

    for (const slide of all) {
      test(`${slide.alias} has one sentence for a title, and stands on the claims it cites`, () => {
        expect(slide.content.match(/^# .+$/gm)).toHaveLength(1)
        expect(slide.claims.length).toBeGreaterThan(0)
        expect(new Set(slide.claims).size).toBe(slide.claims.length)
        for (const id of citedIn(slide.content))
          expect(slide.claims, id).toContain(id)
      })

      test(`${slide.alias} is Markdown and components, without styling of its own`, () => {
        expect(slide.content).not.toMatch(/<(div|span|p|style)\b|\bstyle=|\bclass=/)
      })

      test(`${slide.alias} has notes: what to say, what not to, what may be asked`, () => {
        const { dontSay, question } = {
          en: { dontSay: 'Do not say:', question: 'Likely question:' },
          ar: { dontSay: 'لا تقل:', question: 'سؤال متوقع:' },
        }[deck.locale]
        expect(slide.note.indexOf(dontSay)).toBeGreaterThan(0)
        expect(slide.note.indexOf(question)).toBeGreaterThan(slide.note.indexOf(dontSay))
      })
    }

    test('gives every claim a place in the evidence table, and every question an answer', () => {
      const tables = all.flatMap(slide => [...slide.content.matchAll(/<EvidenceTable :from="(\d+)" :to="(\d+)"/g)]
        .map(([, from, to]) => ({ slide, from: Number(from), to: Number(to) })))
      for (const { slide, from, to } of tables) {
        const expected = claimIds.filter(id => claimOf(id).paragraph >= from && claimOf(id).paragraph <= to)
        expect(slide.claims, slide.alias).toEqual(expected)
      }
      expect(all.filter(slide => slide.frontmatter.evidenceTable)).toEqual(tables.map(table => table.slide))
      expect(tables.flatMap(table => table.slide.claims)).toEqual(claimIds)

      const parts = all.flatMap(slide => [...slide.content.matchAll(/<QuestionList :part="(\d+)"/g)].map(([, part]) => ({ slide, part: Number(part) })))
      const perSlide = Math.ceil(Object.keys(questions).length / parts.length)
      for (const { slide, part } of parts) {
        const answers = Object.values(questions).slice((part - 1) * perSlide, part * perSlide)
        for (const id of answers.flatMap((answer): readonly ClaimId[] => answer.claims))
          expect(slide.claims, slide.alias).toContain(id)
      }
    })
  })
}
