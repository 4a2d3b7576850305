import type { Browser, BrowserContext } from '@playwright/test'
import type { DeckUnderTest } from '../support/decks'
import type { SlideUnderTest } from '../support/slides'
import { decks, expect, requestsOf, test } from '../support/decks'
import { expectReady, openSlide, slideOn, slides } from '../support/slides'
import { stopTime, talkOf } from '../support/talk'

const isMermaid = (path: string): boolean => /\/(?:mermaid|sequenceDiagram)/.test(path)

/** The files that Slidev's slides are built into, each one's own. */
const isSlide = (path: string): boolean => /\/md-[^/]*\.js$/.test(path)

/** A face that a slide shows comes once it is laid out, which is when the browser finds the time. */
const isFace = (path: string): boolean => path.endsWith('.woff2')

/** What the pages of a context fetch, in a time that goes only when it is told to: until then no page comes to rest. */
async function watch(context: BrowserContext) {
  await stopTime(context)
  const loading = requestsOf(context)
  const paths = new Set<string>()
  context.on('request', request => paths.add(new URL(request.url()).pathname))
  const quiet = () => expect.poll(() => loading.size).toBe(0)
  return {
    paths,
    quiet,
    /** Six seconds in which nothing is pressed, and all that they begin to fetch. */
    async rest(): Promise<void> {
      for (let second = 0; second < 6; second++) {
        await quiet()
        await context.clock.runFor('00:01')
      }
      await quiet()
    },
  }
}

/** What a slide itself takes where it is the first. */
async function filesOf(browser: Browser, deck: DeckUnderTest, slide: SlideUnderTest): Promise<ReadonlySet<string>> {
  const context = await browser.newContext()
  const { paths, quiet } = await watch(context)
  const page = await context.newPage()
  await openSlide(page, deck, slide)
  await expectReady(page, slide, 0)
  await quiet()
  await context.close()
  return paths
}

for (const deck of decks) {
  const [cover, next, third] = talkOf(deck) as [SlideUnderTest, SlideUnderTest, SlideUnderTest]
  const all = slides(deck.locale)
  const [before, neighbour, diagram] = all.slice(all.findIndex(({ content }) => content.includes('<SummitDiagram')) - 2) as [SlideUnderTest, SlideUnderTest, SlideUnderTest]

  test.describe(`what is fetched ahead (${deck.locale})`, () => {
    test('is the next slide alone, which then takes nothing more', async ({ browser, context, page }) => {
      const own = await filesOf(browser, deck, next)
      const { paths, quiet, rest } = await watch(context)
      await openSlide(page, deck, cover)
      await expectReady(page, cover, 0)
      await quiet()
      const atFirst = new Set([...paths].filter(isSlide))
      expect(atFirst.size).toBeGreaterThan(0)
      await rest()
      expect([...paths].filter(isMermaid)).toEqual([])
      expect([...paths].filter(isSlide).filter(path => !atFirst.has(path) && !own.has(path))).toEqual([])
      // All that it takes is there.
      expect([...own].filter(path => isSlide(path) && !paths.has(path))).toEqual([])

      paths.clear()
      await page.keyboard.press('ArrowDown')
      await expectReady(page, next, 0)
      await rest()
      expect([...paths].filter(path => own.has(path) && !isFace(path))).toEqual([])
      const ahead = await filesOf(browser, deck, third)
      expect([...paths].filter(path => !ahead.has(path) && !isFace(path))).toEqual([])
    })

    test('is laid out, and there for nobody until it is its turn', async ({ context, page }) => {
      const { rest } = await watch(context)
      await openSlide(page, deck, cover)
      await expectReady(page, cover, 0)
      await rest()
      const heading = slideOn(page, next).locator('h1')
      const size = () => heading.evaluate(element => [element.clientWidth, element.clientHeight])
      const ahead = await size()
      expect(Math.min(...ahead)).toBeGreaterThan(0)
      await expect(heading).toBeHidden()
      expect(await page.getByRole('main').ariaSnapshot()).not.toContain(next.title)
      expect(await slideOn(page, next).locator('button').first().evaluate((button) => {
        button.focus()
        return document.activeElement === button
      })).toBe(false)

      await page.keyboard.press('ArrowDown')
      await expectReady(page, next, 0)
      await expect(heading).toBeVisible()
      await expect(slideOn(page, cover).locator('h1')).toBeHidden()
      expect(await page.getByRole('main').ariaSnapshot()).not.toContain(cover.title)
      expect(await size()).toEqual(ahead)
    })

    test('is Mermaid from the slide beside the diagram on, and not before', async ({ context, page }) => {
      const { paths, rest } = await watch(context)
      await openSlide(page, deck, before)
      await expectReady(page, before, 0)
      await rest()
      expect([...paths].filter(isMermaid)).toEqual([])
      await page.keyboard.press('ArrowDown')
      await expectReady(page, neighbour, 0)
      await rest()
      expect([...paths].filter(isMermaid)).not.toEqual([])

      paths.clear()
      await page.keyboard.press('ArrowDown')
      await expectReady(page, diagram, 0)
      await rest()
      expect([...paths].filter(isMermaid)).toEqual([])
    })
  })
}
