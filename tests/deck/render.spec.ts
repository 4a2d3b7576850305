import { decks, expect, test } from '../support/decks'
import { layoutFaults } from '../support/layout'
import { slideOn } from '../support/slides'
import { walk } from '../support/walk'

const floors = { citation: 16, figure: 18 }
const faultless = { cut: [], overlaps: [], small: [] }

for (const deck of decks) {
  // The walk itself holds the slides to their notes: each `[click]` there is one click here.
  test(`${deck.locale}: every slide stands well at every step`, async ({ page }) => {
    test.setTimeout(240_000)
    await walk(page, deck, async (slide, clicks) => {
      const shown = slideOn(page, slide)
      expect.soft(await layoutFaults(shown, floors), `${slide.alias}, click ${clicks}`).toEqual(faultless)
      const title = shown.getByRole('heading', { level: 1 })
      await expect(title).toHaveText(slide.title)
      const lines = await title.evaluate(element => Math.round(element.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).lineHeight)))
      expect.soft(lines, `lines of the title of ${slide.alias}`).toBeLessThanOrEqual(2)
    })
  })
}
