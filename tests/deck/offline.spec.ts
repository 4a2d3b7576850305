import type { Page } from '@playwright/test'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { messages, otherLocale } from '../../data'
import { deckPath, serviceWorkerFile } from '../../lib/addresses'
import { publicDir } from '../../scripts/build'
import { hostStatically } from '../../scripts/static-host'
import { decks, expect, test } from '../support/decks'
import { clicksOf, expectReady, expectSlide, slideOn, slides } from '../support/slides'

/** Has the site kept at once, and not only when the line has long been quiet. */
async function keepAtOnce(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const later = window.setTimeout.bind(window)
    window.setTimeout = ((handler: () => void, delay = 0, ...rest: []) => later(handler, delay >= 10_000 ? 0 : delay, ...rest)) as typeof setTimeout
  })
}

/** Waits until the decks of all languages are kept. */
async function expectKept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).filter(each => each.active?.state === 'activated').length)).toBe(decks.length)
}

// Without a network the browser itself says that it could not look for a newer script.
test.use({ expectedProblems: /ERR_CONNECTION_(?:REFUSED|RESET)|Failed to update a ServiceWorker|An unknown error occurred when fetching the script/ })

for (const deck of decks) {
  const all = slides(deck.locale)

  test(`after one visit the site works with no network, from ${deck.locale}`, async ({ page }) => {
    const host = await hostStatically(publicDir)
    await keepAtOnce(page)
    await page.goto(`${host.url}${deckPath(deck.locale)}`)
    await expectKept(page)
    await host.close()

    // The window that was open goes on.
    await page.keyboard.press('ArrowDown')
    await expectSlide(page, all[1]!)
    for (const { locale } of decks) {
      for (const slide of slides(locale)) {
        const clicks = clicksOf(slide)
        await page.goto(`${host.url}${deckPath(locale)}${slide.alias}?clicks=${clicks}`)
        await expectReady(page, slide, clicks)
        await expect(slideOn(page, slide).locator('h1')).toHaveText(slide.title)
      }
    }
  })

  test(`a newer site waits until the talk is over, ${deck.locale}`, async ({ page, context }) => {
    const dir = await mkdtemp(join(tmpdir(), 'site-'))
    await cp(publicDir, dir, { recursive: true })
    const host = await hostStatically(dir)
    try {
      await keepAtOnce(page)
      await page.goto(`${host.url}${deckPath(deck.locale)}`)
      await expectKept(page)
      await expect(page.getByText(messages.newerVersion[deck.locale])).toHaveCount(0)
      const script = join(dir, deckPath(deck.locale), serviceWorkerFile)
      await writeFile(script, `${await readFile(script, 'utf8')}\n// newer`)

      const again = await context.newPage()
      await keepAtOnce(again)
      await again.goto(`${host.url}${deckPath(deck.locale)}${all[1]!.alias}/`)
      await expectSlide(again, all[1]!)
      await expect(again.getByText(messages.newerVersion[deck.locale])).toBeAttached()
      // The first window is where it was.
      await expectSlide(page, all[0]!)
      await expect(page.locator('html')).not.toHaveAttribute('lang', otherLocale(deck.locale))
    }
    finally {
      await host.close()
      await rm(dir, { recursive: true, force: true })
    }
  })
}
