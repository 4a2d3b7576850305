import type { Page } from '@playwright/test'
import type { DeckUnderTest } from './decks'
import type { SlideUnderTest } from './slides'
import { clicksOf, expectReady, openSlide, slides } from './slides'

/** Goes through a deck as a presenter does, with one key, and calls `visit` at every step of every slide. */
export async function walk(page: Page, deck: DeckUnderTest, visit: (slide: SlideUnderTest, clicks: number) => Promise<void>): Promise<void> {
  for (const [index, slide] of slides(deck.locale).entries()) {
    for (let clicks = 0; clicks <= clicksOf(slide); clicks++) {
      if (index === 0 && clicks === 0)
        await openSlide(page, deck, slide)
      else
        await page.keyboard.press('PageDown')
      await expectReady(page, slide, clicks)
      await visit(slide, clicks)
    }
  }
}
