import type { BrowserContext, Page } from '@playwright/test'
import type { Cut, CutId } from '../../data'
import type { DeckUnderTest } from './decks'
import type { SlideUnderTest } from './slides'
import { cuts, wholeTalk } from '../../data'
import { formatCountdown } from '../../lib/clock'
import { expect } from './decks'
import { clicksOf, expectReady, slideOn, slides } from './slides'

/** The windows of a talk that is tested, and its clock. */
export interface TalkUnderTest {
  readonly audience: Page
  readonly speaker: Page
}

/** The slides a press goes through: in the whole talk all but those for questions. */
export function talkOf(deck: DeckUnderTest, cut: CutId = wholeTalk): SlideUnderTest[] {
  const all = slides(deck.locale)
  const { slides: chosen }: Cut = cuts[cut]
  return chosen
    ? chosen.map(({ alias }) => all.find(slide => slide.alias === alias)!)
    : all.filter(slide => !slide.frontmatter.backup)
}

/** Seconds planned for the talk. */
export function plannedFor(deck: DeckUnderTest, cut: CutId = wholeTalk): number {
  const { slides: chosen }: Cut = cuts[cut]
  const budgets = chosen?.map(({ budget }) => budget) ?? talkOf(deck).map(slide => Number(slide.frontmatter.budget))
  return budgets.reduce((sum, budget) => sum + budget, 0)
}

/** A clock for all windows that goes only when it is told to. */
export async function stopTime(context: BrowserContext): Promise<void> {
  await context.clock.install({ time: '2026-01-05T09:00:00' })
  await context.clock.pauseAt('2026-01-05T09:00:10')
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
    // The language first: a page that is still to change it goes away under whoever looks at it.
    await expect(page.locator('html')).toHaveAttribute('lang', deck.locale)
    await expectReady(page, slide, clicks)
    await expect(slideOn(page, slide)).toBeVisible()
  }
}

/**
 * Takes a talk from its first slide to its close, by a clicker that now one window hears and now the other, and expects both
 * at every step.
 * @param atEnd called at the last step of each slide, with the slide's place in the talk, from 0
 */
export async function goThrough({ audience, speaker }: TalkUnderTest, deck: DeckUnderTest, talk: readonly SlideUnderTest[], atEnd: (slide: SlideUnderTest, index: number) => Promise<void>): Promise<void> {
  for (const [index, slide] of talk.entries()) {
    for (let clicks = 0; clicks <= clicksOf(slide); clicks++) {
      if (index + clicks > 0)
        await (clicks % 2 ? audience : speaker).keyboard.press('PageDown')
      await expectAt([audience, speaker], deck, slide, clicks)
    }
    await atEnd(slide, index)
  }
}

/** Waits until a speaker's window shows so many seconds spoken. */
export async function expectClock(speaker: Page, deck: DeckUnderTest, spoken: number, cut: CutId = wholeTalk): Promise<void> {
  await expect(speaker.locator('.speaker-clock .left')).toHaveText(formatCountdown(plannedFor(deck, cut), spoken))
}

/** A slide of the talk with several steps, and not its last. */
export function steppedSlide(deck: DeckUnderTest): SlideUnderTest {
  const slide = talkOf(deck).slice(0, -1).find(each => clicksOf(each) > 2)
  if (!slide)
    throw new Error(`The talk in "${deck.locale}" has no slide with steps.`)
  return slide
}
