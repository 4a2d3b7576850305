import type { Page } from '@playwright/test'
import type { DeckUnderTest } from './decks'
import type { SlideUnderTest } from './slides'
import { clicksOf, expectReady, openSlide, slides } from './slides'

/**
 * Goes through a deck as a presenter does, with one key, and calls `visit` at every step of every slide. The key stops at
 * the talk's close: what is there for questions is opened on purpose.
 */
export async function walk(page: Page, deck: DeckUnderTest, visit: (slide: SlideUnderTest, clicks: number) => Promise<void>): Promise<void> {
  const all = slides(deck.locale)
  for (const [index, slide] of all.entries()) {
    for (let clicks = 0; clicks <= clicksOf(slide); clicks++) {
      if (clicks === 0 && (index === 0 || slide.frontmatter.backup !== all[index - 1]?.frontmatter.backup))
        await openSlide(page, deck, slide)
      else
        await page.keyboard.press('PageDown')
      await expectReady(page, slide, clicks)
      await visit(slide, clicks)
    }
  }
}
