import type { Locator } from '@playwright/test'
import type { ActorId, BlocId, Locale, Localized, Relation, RelationForm, Rung, SummitStep } from '../../data'
import { actors, blocs, escalation, mapSteps, messages, relationForms, relationKinds, relations, rungKinds, summit, times } from '../../data'
import { formatAttribution } from '../../lib/format'
import { summitMermaid } from '../../lib/summit-mermaid'
import { decks, expect, test } from '../support/decks'
import { expectReady, expectSlide, openSlide, slideOn, slides } from '../support/slides'

function nameOf(id: ActorId | BlocId, locale: Locale): string {
  return ({ ...blocs, ...actors } as Record<string, { name: Localized }>)[id]!.name[locale]
}

/** The cells of a table's body, row by row. */
async function cells(table: Locator): Promise<string[][]> {
  await expect(table.locator('tbody tr').first()).toBeAttached()
  return table.locator('tbody tr').evaluateAll(rows => rows.map(row => [...row.children].map(cell => cell.textContent.trim().replace(/\s+/g, ' '))))
}

const relationList: [string, Relation][] = Object.entries(relations)
const rungList: Rung[] = Object.values(escalation)
const stepList: SummitStep[] = Object.values(summit)

for (const deck of decks) {
  const { locale } = deck
  const all = slides(locale)
  const slideWith = (component: string) => all.find(slide => slide.content.includes(`<${component}`))!

  test.describe(`actor map (${locale})`, () => {
    const slide = slideWith('ActorMap')
    const whole = Object.keys(mapSteps).length + 1

    test('has a text twin with the same relations', async ({ page }) => {
      await openSlide(page, deck, slide)
      expect(await cells(slideOn(page, slide).getByRole('table'))).toEqual(relationList.map(([, relation]) => [
        nameOf(relation.from, locale),
        relation.label[locale],
        nameOf(relation.to, locale),
        relationKinds[relation.kind].name[locale],
        formatAttribution(relation.claims, locale),
      ]))
    })

    test('tells its relations step by step, and shows them all at the end', async ({ page }) => {
      await openSlide(page, deck, slide)
      const labels = slideOn(page, slide).locator('[data-relation]:visible')
      const steps = Object.keys(mapSteps)
      for (let clicks = 0; clicks <= whole; clicks++) {
        if (clicks > 0)
          await page.keyboard.press('PageDown')
        await expectReady(page, slide, clicks)
        const told = relationList.filter(([, relation]) => steps.indexOf(relation.step) < clicks).map(([id]) => id)
        expect((await labels.evaluateAll(buttons => buttons.map(button => button.getAttribute('data-relation')))).sort()).toEqual(told.sort())
      }
    })

    test('shows the kinds of line that the legend asks for, and all again', async ({ page }) => {
      await openSlide(page, deck, slide, `?clicks=${whole}`)
      const labels = slideOn(page, slide).locator('[data-relation]:visible')
      for (const form of Object.keys(relationForms) as RelationForm[]) {
        const button = slideOn(page, slide).locator(`[data-form=${form}]`)
        await button.click()
        await expect(button).toHaveAttribute('aria-pressed', 'true')
        await expect(labels).toHaveCount(relationList.filter(([, relation]) => relationKinds[relation.kind].form === form).length)
        await button.click()
        await expect(labels).toHaveCount(relationList.length)
      }
    })

    test('shows the claims of what is pointed at, and of what has the focus', async ({ page }) => {
      await openSlide(page, deck, slide, `?clicks=${whole}`)
      const detail = slideOn(page, slide).locator('.detail')
      await expect(detail).toHaveCount(0)
      for (const [id, relation] of relationList) {
        await slideOn(page, slide).locator(`[data-relation=${id}]`).focus()
        await expect(detail.locator(`[data-claim=${relation.claims[0]}]`)).toBeVisible()
      }
      await page.keyboard.press('Escape')
      await expect(detail).toHaveCount(0)
      for (const [id, actor] of Object.entries(actors)) {
        await slideOn(page, slide).locator(`[data-actor=${id}]`).hover()
        await expect(detail.getByRole('heading')).toHaveText(actor.name[locale])
        await page.mouse.move(1, 1)
        await expect(detail).toHaveCount(0)
      }
    })

    test('opens all the claims of an actor, without turning the slide', async ({ page }) => {
      await openSlide(page, deck, slide, `?clicks=${whole}`)
      await slideOn(page, slide).locator('[data-actor=powell]').focus()
      await page.keyboard.press('Enter')
      const panel = page.getByRole('dialog')
      for (const id of actors.powell.claims)
        await expect(panel.locator(`[data-claim=${id}]`)).toBeAttached()
      await page.keyboard.press('Escape')
      await expect(panel).toBeHidden()
      await expectSlide(page, slide)
    })
  })

  test.describe(`summit sequence (${locale})`, () => {
    const slide = slideWith('SummitSequence')

    test('has a text twin with the same steps', async ({ page }) => {
      await openSlide(page, deck, slide)
      const rows = await cells(slideOn(page, slide).getByRole('table'))
      expect(rows).toHaveLength(stepList.length)
      for (const [index, step] of stepList.entries()) {
        const row = rows[index]!.join(' | ')
        expect(row).toContain(step.text[locale])
        expect(row).toContain(times[step.time].name[locale])
        expect(row).toContain(step.order.note[locale])
      }
    })

    test('advances its diagram with the same clicks', async ({ page }) => {
      await openSlide(page, deck, slide)
      for (let clicks = 0; clicks <= stepList.length; clicks++) {
        if (clicks > 0)
          await page.keyboard.press('PageDown')
        await expectReady(page, slide, clicks)
        await expect(slideOn(page, slide).locator('ol [aria-current=step]')).toHaveCount(clicks === 0 ? 0 : 1)
        const drawn = slideOn(page, slide).locator('svg :is(.messageText, rect.note)')
        const visible = await drawn.evaluateAll(elements => elements.filter(element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })).length)
        expect(visible).toBe(clicks)
      }
    })

    test('hands over its Mermaid text in one press', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write', 'screen-wake-lock'])
      await openSlide(page, deck, slide)
      await expectReady(page, slide, 0)
      await slideOn(page, slide).getByRole('button', { name: messages.diagramCopy[locale] }).click()
      await expect(slideOn(page, slide).getByText(messages.diagramCopied[locale])).toBeVisible()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(summitMermaid(locale))
    })
  })

  test.describe(`sanctions ladder (${locale})`, () => {
    const slide = slideWith('SanctionsLadder')

    test('has a text twin with the same rungs', async ({ page }) => {
      await openSlide(page, deck, slide)
      expect(await cells(slideOn(page, slide).getByRole('table'))).toEqual(rungList.map(rung => [
        rung.text[locale],
        rungKinds[rung.kind].name[locale],
        times[rung.time].name[locale],
        formatAttribution(rung.claims, locale),
      ]))
    })

    test('rises one rung a click, each in its place, and says whose order it is', async ({ page }) => {
      await openSlide(page, deck, slide)
      await expect(slideOn(page, slide).getByText(messages.orderOurs[locale])).toBeVisible()
      const rungs = slideOn(page, slide).locator('[data-rung]')
      const places = () => rungs.evaluateAll(items => items.map(item => item.getBoundingClientRect().top))
      const first = await places()
      expect(first).toEqual([...first].sort((a, b) => b - a))
      for (let clicks = 1; clicks <= rungList.length; clicks++) {
        await page.keyboard.press('PageDown')
        await expectReady(page, slide, clicks)
        await expect(slideOn(page, slide).locator('[data-rung]:visible')).toHaveCount(clicks)
        expect(await places()).toEqual(first)
      }
    })
  })
}
