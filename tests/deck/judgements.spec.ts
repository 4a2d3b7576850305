import type { Judgement } from '../../data'
import { judgements, messages } from '../../data'
import { formatAttribution } from '../../lib/format'
import { judgementScales } from '../../lib/judgements'
import { decks, expect, test } from '../support/decks'
import { clicksOf, expectReady, openSlide, slideOn, slides } from '../support/slides'

const all: Judgement[] = Object.values(judgements)
const scales = judgementScales()
const rows = scales.flatMap(scale => scale.rows)

for (const deck of decks) {
  const { locale } = deck
  const slide = slides(locale).find(each => each.content.includes('<JudgementScales'))!
  const words = scales.flatMap(({ grades }) => grades.map(grade => grade[locale]))
  const change = (judgement: Judgement) => `${messages.wouldChange[locale]}: ${judgement.change[locale]}`

  test(`each judgement in ${locale} comes at its click, at its grade, and both scales stand there from the start`, async ({ page }) => {
    expect(clicksOf(slide)).toBe(all.length - 1)
    const places: unknown[] = []
    for (const step of all.keys()) {
      await openSlide(page, deck, slide, step ? `?clicks=${step}` : '')
      await expectReady(page, slide, step)
      const shown = slideOn(page, slide)
      const told = shown.locator('[data-judgement]:visible')
      await expect(told.getByRole('button')).toHaveText(all.slice(0, step + 1).map(({ short }) => short[locale]))
      await expect(told.locator('.strength')).toHaveText(rows.slice(0, step + 1).map(({ strength }) => strength[locale]))
      await expect(shown.locator('.grade')).toHaveText(words)
      await expect(shown.locator('.grade.taken')).toHaveText(words.filter(word => rows.slice(0, step + 1).some(({ strength }) => strength[locale] === word)))
      // Each in the column of its grade's word, with room on both sides; and nothing moves.
      for (const [index, scale] of scales.entries()) {
        const section = shown.locator('section').nth(index)
        for (const row of scale.rows.filter(each => each.step <= step)) {
          const [word, text] = await Promise.all([
            section.locator('.grade').nth(row.grade).boundingBox(),
            section.locator(`[data-judgement=${row.id}]`).getByRole('button').boundingBox(),
          ])
          expect(text!.x, row.id).toBeGreaterThanOrEqual(word!.x)
          expect(text!.x + text!.width, row.id).toBeLessThanOrEqual(word!.x + word!.width)
        }
      }
      places.push(await shown.locator('.grade, [data-judgement]').evaluateAll(parts => parts.map(part => part.getBoundingClientRect().toJSON() as unknown)))
    }
    for (const each of places)
      expect(each).toEqual(places[0])
  })

  test(`each judgement in ${locale} opens what it rests on and what would change it, and stands in the table`, async ({ page }) => {
    await openSlide(page, deck, slide, `?clicks=${all.length - 1}`)
    await expectReady(page, slide, all.length - 1)
    const shown = slideOn(page, slide)
    const panel = page.getByRole('dialog')
    for (const row of rows) {
      await shown.locator(`[data-judgement=${row.id}]`).getByRole('button').click()
      await expect(panel.getByRole('heading', { level: 2 })).toContainText(row.text[locale])
      await expect(panel.locator('.remark')).toHaveText(change(row))
      expect(await panel.locator('[data-claim]').evaluateAll(cards => cards.map(card => card.getAttribute('data-claim')))).toEqual([...row.claims])
      await page.keyboard.press('Escape')
      await expect(panel).toBeHidden()
    }
    const table = shown.getByRole('table', { name: messages.judgements[locale] })
    await expect(table.locator('tbody tr > *')).toHaveText(rows.flatMap(row => [row.text[locale], row.strength[locale], row.change[locale], formatAttribution(row.claims, locale)]))
  })
}
