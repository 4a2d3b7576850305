import type { Page } from '@playwright/test'
import type { SlideUnderTest } from '../support/slides'
import { messages } from '../../data'
import { presentDir } from '../../scripts/build'
import { serveSite } from '../../scripts/serve'
import { decks, expect, noServer, requestsOf, test } from '../support/decks'
import { clicksOf, expectReady, oneOfEachKind, openSlide, slideOn, slides } from '../support/slides'
import { talkOf } from '../support/talk'

/** What a slide looks like, as far as style sheets say it, and where it stands: a line for each of its elements, once its figures are drawn. */
function looksOf(page: Page, slide: SlideUnderTest): Promise<string[]> {
  return slideOn(page, slide).evaluate(root => [...root.querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element)
    const { x, y, width, height } = element.getBoundingClientRect()
    return [element.localName, ...[x, y, width, height].map(Math.round), style.display, style.position, style.padding, style.font, style.color, style.stroke].join(' | ')
  }))
}

for (const deck of decks) {
  const other = decks.find(each => each !== deck)!
  const talk = talkOf(deck)
  const [cover] = talk as [SlideUnderTest, ...SlideUnderTest[]]
  /** Not fetched from the cover: behind the slide after it. */
  const late = oneOfEachKind(talk.slice(2))

  test.describe(`without a server (${deck.locale})`, () => {
    test.use({ expectedProblems: noServer })

    test('slides that are not there yet say so, and come by themselves, whole and at the right step, with the server', async ({ context, page, browser }) => {
      test.setTimeout(180_000)
      const loading = requestsOf(context)
      const server = await serveSite({ dir: presentDir, port: 0 })
      await page.goto(`${server.url}${deck.base.slice(1)}`)
      await expectReady(page, cover, 0)
      await expect.poll(() => loading.size).toBe(0)
      await server.close()

      const place = (slide: SlideUnderTest) => slideOn(page, slide).getByRole('status')
      for (const slide of late) {
        await page.keyboard.type(String(slide.no))
        await page.keyboard.press('Enter')
        await expect(place(slide), slide.alias).toHaveText(messages.slideOnItsWay[deck.locale])
      }
      // The one on show is turned on, though nobody sees yet to what.
      const shown = late.findLast(slide => clicksOf(slide) > 0)!
      await page.keyboard.type(String(shown.no))
      await page.keyboard.press('Enter')
      await page.keyboard.press('PageDown')

      const again = await serveSite({ dir: presentDir, port: server.port })
      await expectReady(page, shown, 1)
      await page.keyboard.press('PageUp')

      const beside = await browser.newPage()
      for (const slide of late) {
        await page.keyboard.type(String(slide.no))
        await page.keyboard.press('Enter')
        await expectReady(page, slide, 0)
        await openSlide(beside, deck, slide)
        await expectReady(beside, slide, 0)
        expect(await looksOf(page, slide), slide.alias).toEqual(await looksOf(beside, slide))
      }
      await beside.close()
      await again.close()
    })

    test('the panels come with the server, for the key that asked for them', async ({ page }) => {
      // The browser never comes to rest: nothing is fetched ahead.
      await page.addInitScript(() => { window.requestIdleCallback = () => 0 })
      const server = await serveSite({ dir: presentDir, port: 0 })
      await page.goto(`${server.url}${deck.base.slice(1)}`)
      await expectReady(page, cover, 0)
      await server.close()
      const refused = page.waitForEvent('requestfailed')
      await page.keyboard.press('o')
      await refused
      const again = await serveSite({ dir: presentDir, port: server.port })
      const panel = page.getByRole('dialog', { name: messages.overview[deck.locale] })
      await expect(panel).toBeVisible()
      // A browser's own dialog has a margin inside all round.
      await expect(panel).toHaveCSS('padding-top', '0px')
      await again.close()
    })

    test('a diagram that could not be drawn ahead is drawn when it is turned to', async ({ page }) => {
      const all = slides(deck.locale)
      const index = all.findIndex(({ content }) => content.includes('<SummitDiagram'))
      const [beside, diagram] = all.slice(index - 1) as [SlideUnderTest, SlideUnderTest]
      await page.route(/\/mermaid/, route => route.abort('connectionrefused'))
      await openSlide(page, deck, beside)
      await expect(slideOn(page, diagram).locator('[data-failed]')).toHaveCount(1)
      await page.unrouteAll()
      await page.keyboard.press('ArrowDown')
      await expectReady(page, diagram, 0)
      await expect(slideOn(page, diagram).locator('.sequence-diagram svg')).toBeVisible()
    })

    test('L stays in the deck and says why, and goes over once the other language answers', async ({ context, page }) => {
      const loading = requestsOf(context)
      const server = await serveSite({ dir: presentDir, port: 0 })
      await page.goto(`${server.url}${deck.base.slice(1)}`)
      await expectReady(page, cover, 0)
      await expect(slideOn(page, talk[1]!).locator('.slidev-layout')).toBeAttached()
      await expect.poll(() => loading.size).toBe(0)
      await server.close()
      await page.keyboard.press('l')
      await expect(page.getByText(messages.otherLanguageAway[deck.locale])).toBeVisible()
      await page.keyboard.press('ArrowDown')
      await expectReady(page, talk[1]!, 0)
      const again = await serveSite({ dir: presentDir, port: server.port })
      await page.keyboard.press('l')
      await expect(page.locator('html')).toHaveAttribute('lang', other.locale)
      await expectReady(page, slides(other.locale).find(({ alias }) => alias === talk[1]!.alias)!, 0)
      await again.close()
    })
  })
}
