import type { BrowserContext, Page } from '@playwright/test'
import type { DeckUnderTest } from './decks'
import type { SlideUnderTest } from './slides'
import { formatCountdown } from '../../lib/clock'
import { expect } from './decks'
import { clicksOf, expectReady, slideOn, slides } from './slides'

/** The windows of a talk that is tested, and its clock. */
export interface TalkUnderTest {
  readonly audience: Page
  readonly speaker: Page
}

/** The slides a press goes through: all but those for questions. */
export function talkOf(deck: DeckUnderTest): SlideUnderTest[] {
  return slides(deck.locale).filter(slide => !slide.frontmatter.backup)
}

/** Seconds planned for the talk. */
export function plannedFor(deck: DeckUnderTest): number {
  return talkOf(deck).reduce((sum, slide) => sum + Number(slide.frontmatter.budget), 0)
}

/** Opens the audience's window, then the speaker's by its bare address. */
export async function openTalk(context: BrowserContext, deck: DeckUnderTest, at: SlideUnderTest, clicks = 0, origin = ''): Promise<TalkUnderTest> {
  const audience = await context.newPage()
  await audience.goto(`${origin}${deck.base}${at.alias}${clicks ? `?clicks=${clicks}` : ''}`)
  await expectReady(audience, at, clicks)
  const speaker = await context.newPage()
  await speaker.goto(`${origin}${deck.base}presenter/`)
  await expectReady(speaker, at, clicks)
  return { audience, speaker }
}

/** Waits until some windows show a slide at a step in the language of its deck. */
export async function expectAt(pages: readonly Page[], deck: DeckUnderTest, slide: SlideUnderTest, clicks: number): Promise<void> {
  for (const page of pages) {
    await expectReady(page, slide, clicks)
    await expect(page.locator('html')).toHaveAttribute('lang', deck.locale)
    await expect(slideOn(page, slide)).toBeVisible()
  }
}

/** Waits until a speaker's window shows so many seconds spoken. */
export async function expectClock(speaker: Page, deck: DeckUnderTest, spoken: number): Promise<void> {
  await expect(speaker.locator('.speaker-clock .left')).toHaveText(formatCountdown(plannedFor(deck), spoken))
}

/** A slide of the talk with several steps, and not its last. */
export function steppedSlide(deck: DeckUnderTest): SlideUnderTest {
  const slide = talkOf(deck).slice(0, -1).find(each => clicksOf(each) > 2)
  if (!slide)
    throw new Error(`The talk in "${deck.locale}" has no slide with steps.`)
  return slide
}
