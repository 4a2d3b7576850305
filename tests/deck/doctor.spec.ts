import type { Locator, Page } from '@playwright/test'
import type { Theme } from '../support/doctor/visit'
import type { SlideUnderTest } from '../support/slides'
import { untilReady } from '../../scripts/print'
import { decks, expect, test } from '../support/decks'
import { examine } from '../support/doctor'
import { attachVisits } from '../support/doctor/attach'
import { faultLines } from '../support/doctor/report'
import { Round } from '../support/doctor/round'
import { clicksOf, slideOn, slides } from '../support/slides'
import { walk } from '../support/walk'

const themes: readonly Theme[] = ['light', 'dark']

// Nothing is caught on its way.
test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.describe.configure({ timeout: 300_000 })

/** A slide of the print page, brought into the window. */
async function turnTo(page: Page, slide: SlideUnderTest): Promise<Locator> {
  const printed = page.locator(`#print-content .slidev-page-${slide.no}`)
  await printed.evaluate(element => element.scrollIntoView())
  return printed
}

for (const deck of decks) {
  for (const theme of themes) {
    // The walk itself holds the slides to their notes: each `[click]` there is one click here.
    test(`${deck.locale}, ${theme}: every slide stands well at every step`, async ({ page }, info) => {
      await page.emulateMedia({ colorScheme: theme })
      const round = new Round({ locale: deck.locale, theme, medium: 'play' })
      await walk(page, deck, async (slide, step) => {
        const reading = await examine(slideOn(page, slide))
        expect.soft(reading.titles.map(({ text }) => text), slide.alias).toEqual([slide.title.replace(/\s+/g, ' ')])
        round.take(slide, step, reading)
      })
      const visits = round.done()
      await attachVisits(info, visits)
      expect(faultLines(visits)).toEqual([])
    })
  }

  test(`${deck.locale}: every slide stands well on paper`, async ({ page }, info) => {
    const all = slides(deck.locale)
    await page.goto(`${deck.base}print?print=true`)
    await untilReady(page, '.print-slide-container', all.length)
    const rounds = themes.map(theme => new Round({ locale: deck.locale, theme, medium: 'print' }))
    for (const [index, round] of rounds.entries()) {
      await page.emulateMedia({ colorScheme: themes[index] })
      for (const slide of all)
        round.take(slide, clicksOf(slide), await examine(await turnTo(page, slide)))
    }
    const visits = rounds.flatMap(round => round.done())
    await attachVisits(info, visits)
    expect(faultLines(visits)).toEqual([])
  })
}
