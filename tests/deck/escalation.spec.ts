import { messages, times } from '../../data'
import { hasHeading, isOrderOpen, isShown, isTimeShown, laneIds, lastStep, rungRows, timesNamed } from '../../lib/escalation'
import { sentenceOf } from '../../lib/sentences'
import { decks, expect, test } from '../support/decks'
import { clicksOf, expectReady, openSlide, slideOn, slides } from '../support/slides'

const rungs = rungRows()

for (const deck of decks) {
  const { locale } = deck
  const slide = slides(locale).find(each => each.content.includes('<SanctionsEscalation'))!

  test.describe(`the escalation in ${locale}`, () => {
    test('is told in as many clicks as its notes mark', () => {
      expect(clicksOf(slide)).toBe(lastStep)
    })

    for (let step = 0; step <= lastStep; step++) {
      test(`shows at step ${step} what was done by then and what is told there, in its room`, async ({ page }) => {
        await openSlide(page, deck, slide, step ? `?clicks=${step}` : '')
        await expectReady(page, slide, step)
        const shown = slideOn(page, slide)
        const seen = rungs.filter(rung => isShown(rung, step))

        const names = (attribute: string) => shown.locator(`[${attribute}]:visible`)
          .evaluateAll((parts, name) => parts.map(part => part.getAttribute(name)), attribute)
        expect(await names('data-rung')).toEqual(seen.map(rung => rung.id))
        expect(await names('data-arrow')).toEqual(seen.filter(rung => rung.target).map(rung => rung.id))
        expect(await names('data-dot')).toEqual(seen.filter(rung => rung.kind === 'act' && !rung.target).map(rung => rung.id))
        for (const rung of seen) {
          const part = shown.locator(`[data-rung=${rung.id}]`)
          await expect(part.getByRole('button')).toHaveText(rung.label[locale])
          await expect(part.locator('strong')).toHaveText(hasHeading(rung) ? [] : [times[rung.time].name[locale]])
          await expect(part.getByText(messages.calledSeverest[locale])).toHaveCount(rung.sanctions ? 1 : 0)
        }

        await expect(shown.locator('[data-lane]')).toHaveText(laneIds.map(id => messages[id][locale]))
        expect(await names('data-time')).toEqual(timesNamed.filter(time => isTimeShown(time, step)))
        await expect(shown.locator('[data-time]')).toHaveText(timesNamed.map(time => times[time].name[locale]))
        await expect(shown.getByText(messages.orderOfBoth[locale]).filter({ visible: true })).toHaveCount(isOrderOpen(step) ? 1 : 0)

        const overflowing = await shown.locator('figure :is([data-rung], [data-time], .open-order):visible').evaluateAll(parts => parts.filter((part) => {
          const room = part.getBoundingClientRect()
          const words = document.createRange()
          words.selectNodeContents(part)
          return [...part.children].some(child => child.getBoundingClientRect().top < room.top - 1 || child.getBoundingClientRect().bottom > room.bottom + 1)
            || [...words.getClientRects()].some(line => line.left < room.left - 1 || line.right > room.right + 1)
        }).map(part => part.textContent.trim()))
        expect(overflowing).toEqual([])
      })
    }

    test('draws the two moves of the title alike, and far heavier than the rest', async ({ page }) => {
      await openSlide(page, deck, slide, `?clicks=${lastStep - 1}`)
      await expectReady(page, slide, lastStep - 1)
      const arrows = await slideOn(page, slide).locator('[data-arrow]').evaluateAll(groups => groups.map(group => ({
        id: group.getAttribute('data-arrow'),
        weight: Number.parseFloat(getComputedStyle(group.querySelector('.shaft')!).strokeWidth),
      })))
      const [first, second, ...others] = arrows.sort((a, b) => b.weight - a.weight)
      expect([first!.id, second!.id].sort()).toEqual(rungs.filter(rung => rung.lead).map(rung => rung.id).sort())
      expect(second!.weight).toBe(first!.weight)
      for (const { id, weight } of others)
        expect(weight, id!).toBeLessThan(first!.weight / 8)
    })

    test('opens the evidence of each rung by keyboard, without turning the slide', async ({ page }) => {
      const panel = page.getByRole('dialog')
      for (const rung of rungs) {
        await openSlide(page, deck, slide, rung.step ? `?clicks=${rung.step}` : '')
        await expectReady(page, slide, rung.step)
        const button = slideOn(page, slide).locator(`[data-rung=${rung.id}]`).getByRole('button')
        await button.focus()
        await page.keyboard.press('Enter')
        await expect(panel.getByRole('heading', { level: 2 })).toContainText(sentenceOf(rung, locale))
        expect(await panel.locator('[data-claim]').evaluateAll(cards => cards.map(card => card.getAttribute('data-claim')))).toEqual([...rung.claims])
        await page.keyboard.press('Escape')
        await expect(panel).toBeHidden()
        await expect(button).toBeFocused()
        await expectReady(page, slide, rung.step)
      }
    })

    test('has all of it in its table, told or not', async ({ page }) => {
      await openSlide(page, deck, slide)
      const table = slideOn(page, slide).getByRole('table', { name: messages.escalationTwin[locale] })
      await expect(table.locator('tbody th')).toHaveText(rungs.map(rung => sentenceOf(rung, locale)))
    })
  })
}
