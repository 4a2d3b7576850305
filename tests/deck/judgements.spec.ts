import type { Judgement } from '../../data'
import { judgements, messages } from '../../data'
import { formatAttribution } from '../../lib/format'
import { scaleIds, scaleOf } from '../../lib/judgements'
import { decks, expect, test } from '../support/decks'
import { clicksOf, expectReady, openSlide, slideOn, slides } from '../support/slides'

const { grades, rows } = scaleOf('howLikely')

for (const deck of decks) {
  const { locale } = deck
  const slideWith = (component: string) => slides(locale).find(each => each.content.includes(`<${component}`))!
  const slide = slideWith('JudgementScale')
  const change = (judgement: Judgement) => `${messages.wouldChange[locale]}: ${judgement.change[locale]}`

  test(`each judgement in ${locale} comes at its click, with its grade filled on its own scale`, async ({ page }) => {
    expect(clicksOf(slide)).toBe(rows.length - 1)
    const places: unknown[] = []
    for (const step of rows.keys()) {
      await openSlide(page, deck, slide, step ? `?clicks=${step}` : '')
      await expectReady(page, slide, step)
      const shown = slideOn(page, slide)
      const told = rows.slice(0, step + 1)
      const parts = shown.locator('[data-judgement]:visible')
      await expect(parts.getByRole('button')).toHaveText(told.map(({ short }) => short[locale]))
      await expect(parts.locator('.strength')).toHaveText(told.map(({ strength }) => strength[locale]))
      await expect(parts.locator('.change')).toHaveText(told.map(change))
      for (const { id, grade } of told) {
        const cells = parts.and(shown.locator(`[data-judgement=${id}]`)).locator('.grades > *')
        await expect(cells, id).toHaveText(grades.map(each => each[locale]))
        expect(await cells.evaluateAll(all => all.flatMap((cell, at) => cell.matches('.own') ? [at] : [])), id).toEqual([grade])
      }
      places.push(await shown.locator('[data-judgement], [data-judgement] *').evaluateAll(all => all.map(part => part.getBoundingClientRect().toJSON() as unknown)))
    }
    // Nothing moves.
    for (const each of places)
      expect(each).toEqual(places[0])
  })

  test(`each judgement in ${locale} opens what it rests on and what would change it`, async ({ page }) => {
    await openSlide(page, deck, slide, `?clicks=${rows.length - 1}`)
    await expectReady(page, slide, rows.length - 1)
    const panel = page.getByRole('dialog')
    for (const row of rows) {
      await slideOn(page, slide).locator(`[data-judgement=${row.id}]`).getByRole('button').click()
      await expect(panel.getByRole('heading', { level: 2 })).toContainText(row.text[locale])
      await expect(panel.locator('.remark')).toHaveText(change(row))
      expect(await panel.locator('[data-claim]').evaluateAll(cards => cards.map(card => card.getAttribute('data-claim')))).toEqual([...row.claims])
      await page.keyboard.press('Escape')
      await expect(panel).toBeHidden()
    }
  })

  test(`the judgements in ${locale} stand in tables: those of the scale beside it, all on a slide for questions`, async ({ page }) => {
    for (const [component, shown] of [['JudgementScale', rows], ['JudgementTable', scaleIds.flatMap(id => scaleOf(id).rows)]] as const) {
      const each = slideWith(`${component} `)
      await openSlide(page, deck, each)
      const table = slideOn(page, each).getByRole('table', { name: messages.judgements[locale] })
      await expect(table.locator('tbody tr > *')).toHaveText(shown.flatMap(row => [row.text[locale], row.strength[locale], row.change[locale], formatAttribution(row.claims, locale)]))
    }
    expect(scaleIds.flatMap(id => scaleOf(id).rows)).toHaveLength(Object.keys(judgements).length)
  })
}
