import type { ClaimId } from '../../data'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { parse } from '@slidev/parser'
import { actors, cuts, escalation, escalationAside, judgements, otherLocale, questions, relations, standings, summit, wholeTalk } from '../../data'
import { claimOf } from '../../lib/claim'
import { claimIds } from '../../lib/evidence'
import { scaleOf } from '../../lib/judgements'
import { claimsShown } from '../../lib/slide-claims'
import { root } from '../../scripts/command'
import { decks } from '../../scripts/decks'
import preparser from '../../setup/preparser'
import { clicksOf, slides } from '../support/slides'

const seconds = cuts[wholeTalk].minutes * 60

/** What each figure shows, by the claims its own data rests on. */
const figures: Readonly<Record<string, readonly { readonly claims: readonly ClaimId[] }[]>> = {
  ActorMap: [...Object.values(relations), ...Object.values(actors)],
  SummitSequence: Object.values(summit),
  SummitDiagram: Object.values(summit),
  SanctionsEscalation: [...Object.values(escalation), escalationAside],
  VoicesTable: Object.values(standings),
  JudgementScale: scaleOf('howLikely').rows,
  JudgementTable: Object.values(judgements),
}

for (const deck of decks) {
  test.describe(`${deck.entry}`, () => {
    const all = slides(deck.locale)
    const talk = all.filter(slide => !slide.frontmatter.backup)

    test('names every slide in letters that every address has', () => {
      expect(all.map(slide => slide.frontmatter.routeAlias).filter(alias => !/^[a-z0-9-]+$/.test(String(alias)))).toEqual([])
    })

    test('has about twelve slides before the backup slides, and none after them', () => {
      expect(talk.length).toBeGreaterThanOrEqual(11)
      expect(talk.length).toBeLessThanOrEqual(13)
      expect(all.slice(0, talk.length)).toEqual(talk)
    })

    test('spends ten minutes in all, and none on a backup slide', () => {
      const budgets = all.map(slide => Number(slide.frontmatter.budget))
      expect(budgets.reduce((sum, budget) => sum + budget, 0)).toBe(seconds)
      for (const slide of all.filter(each => each.frontmatter.backup))
        expect(slide.frontmatter.budget, slide.alias).toBe(0)
    })

    for (const slide of all) {
      test(`${slide.alias} has one sentence for a title, and stands on claims, each once, in the report’s order`, () => {
        expect(slide.content.match(/^# .+$/gm)).toHaveLength(1)
        expect(slide.claims.length).toBeGreaterThan(0)
        expect(slide.claims).toEqual(claimIds.filter(id => slide.claims.includes(id)))
        expect(slide.claims).toEqual(expect.arrayContaining(claimsShown(slide.content)))
      })

      test(`${slide.alias} names no claim that its citations or its figure give anyway`, () => {
        const named = slide.frontmatter.claims ?? []
        const shown: readonly unknown[] = claimsShown(slide.content)
        expect(named).toBeInstanceOf(Array)
        expect((named as unknown[]).filter(id => shown.includes(id))).toEqual([])
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

    test('has each figure stand on all the claims of its data', () => {
      for (const [name, parts] of Object.entries(figures)) {
        const holders = all.filter(slide => slide.content.includes(`<${name}`))
        expect(holders, name).not.toEqual([])
        for (const slide of holders)
          expect(slide.claims, slide.alias).toEqual(expect.arrayContaining(parts.flatMap(part => part.claims)))
      }
    })

    test('is given its evidence, its steps and its name in the other language as Slidev reads it', async () => {
      const path = join(root, deck.entry)
      const read = await parse(await readFile(path, 'utf8'), path, await preparser({ filepath: path, headmatter: {}, mode: 'build' }))
      expect(read.slides.map(slide => slide.frontmatter.claims)).toEqual(all.map(slide => slide.claims))
      expect(read.slides.map(slide => slide.frontmatter.steps)).toEqual(all.map(clicksOf))
      expect(read.slides.map(slide => slide.frontmatter.twin))
        .toEqual(slides(otherLocale(deck.locale)).map(({ title, frontmatter: { kicker } }) => ({ title, kicker })))
      expect(read.slides.map(slide => slide.content)).toEqual(all.map(slide => slide.content))
    })

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
