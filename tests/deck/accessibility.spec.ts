import { AxeBuilder } from '@axe-core/playwright'
import { directions } from '../../data'
import { decks, expect, test } from '../support/decks'
import { clicksOf, expectReady, oneOfEachKind, openSlide, slideOn, slides } from '../support/slides'

/** Rules that Slidev's own chrome breaks, not the slides. */
const notOurs = [
  // The bar of icons nests a menu button in a menu's trigger.
  'nested-interactive',
]

for (const deck of decks) {
  test.describe(`accessibility (${deck.locale})`, () => {
    test('language and direction are those of the deck', async ({ page }) => {
      await page.goto(deck.base)
      await expect(page.locator('html')).toHaveAttribute('lang', deck.locale)
      await expect(page.locator('html')).toHaveAttribute('dir', directions[deck.locale])
    })

    for (const scheme of ['light', 'dark'] as const) {
      test(`slides pass axe, ${scheme}`, async ({ page }) => {
        test.setTimeout(240_000)
        await page.emulateMedia({ colorScheme: scheme })
        for (const slide of oneOfEachKind(slides(deck.locale))) {
          await openSlide(page, deck, slide, `?clicks=${clicksOf(slide)}`)
          await expectReady(page, slide, clicksOf(slide))
          const axe = new AxeBuilder({ page }).include(`#slide-content .slidev-page-${slide.no}`)
          // In the dark nothing changes but the colours.
          const { violations } = await (scheme === 'dark' ? axe.withRules('color-contrast') : axe.disableRules(notOurs)).analyze()
          expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`), slide.alias).toEqual([])
        }
      })
    }

    test('nothing that a click has yet to show can be reached by Tab', async ({ page }) => {
      for (const slide of slides(deck.locale).filter(each => clicksOf(each) > 0)) {
        await openSlide(page, deck, slide)
        await expectReady(page, slide, 0)
        const reachable = await slideOn(page, slide).locator('button').evaluateAll(buttons => buttons
          .filter(button => !button.checkVisibility({ visibilityProperty: true }))
          .filter((button) => {
            button.focus()
            return document.activeElement === button
          }).length)
        expect(reachable, slide.alias).toBe(0)
      }
    })

    test('motion stops for those who ask for less', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await openSlide(page, deck, slides(deck.locale)[0]!)
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--motion').trim())).toMatch(/^0m?s$/)
    })
  })
}
