import { decks, expect, test } from '../support/decks'
import { layoutFaults } from '../support/layout'
import { clicksOf, expectReady, openSlide, slideOn, slides } from '../support/slides'

const floors = { citation: 16, figure: 18 }
const whole = { cut: [], overlaps: [], small: [] }

for (const deck of decks) {
  for (const slide of slides(deck.locale)) {
    test(`${deck.locale} ${slide.alias} stands well at every step`, async ({ page }) => {
      for (let clicks = 0; clicks <= clicksOf(slide); clicks++) {
        if (clicks === 0)
          await openSlide(page, deck, slide)
        else
          await page.keyboard.press('PageDown')
        await expectReady(page, slide, clicks)
        expect(await layoutFaults(slideOn(page, slide), floors), `at click ${clicks}`).toEqual(whole)
        const title = slideOn(page, slide).getByRole('heading', { level: 1 })
        await expect(title).toHaveText(slide.title)
        expect(await title.evaluate(element => Math.round(element.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).lineHeight)))).toBeLessThanOrEqual(2)
      }
    })
  }

  test(`${deck.locale}: the notes mark as many clicks as each slide takes`, async ({ page }) => {
    test.slow()
    const all = slides(deck.locale)
    await openSlide(page, deck, all[0]!)
    for (const [index, slide] of all.entries()) {
      for (let clicks = 1; clicks <= clicksOf(slide); clicks++) {
        await page.keyboard.press('PageDown')
        await expectReady(page, slide, clicks)
      }
      const next = all[index + 1]
      if (next) {
        await page.keyboard.press('PageDown')
        await expectReady(page, next, 0)
      }
    }
  })
}
