import type { Page } from '@playwright/test'
import type { SiteServer } from '../../scripts/serve'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { messages, otherLocale } from '../../data'
import { claimOf } from '../../lib/claim'
import { deckPath, handoutRoute } from '../../lib/addresses'
import { formatAttribution } from '../../lib/format'
import { pageTitle } from '../../lib/slides'
import { staticId } from '../../lib/static-id'
import { publicDir } from '../../scripts/build'
import { belowDir, belowRoot } from '../../scripts/build-for-tests'
import { hostStatically } from '../../scripts/static-host'
import { fontBudgets } from '../support/cover-fonts'
import { decks, expect, test } from '../support/decks'
import { expectNotFound, shownAddress } from '../support/not-found'
import { clicksOf, expectReady, expectSlide, slideOn, slides } from '../support/slides'

/** What the first slide may cost, in bytes as a host sends them, and in requests. */
const budgets = {
  code: 110_000,
  fonts: fontBudgets,
  requests: 15,
  idle: 200_000,
} as const

/** The sites that are tested, at the root of a host and below it. */
const sites = [{ name: 'at the root', dir: publicDir, root: '/' }, { name: 'below a path', dir: belowDir, root: belowRoot }] as const

/** What a file of a site weighs on its way: text is compressed, the rest is so already. */
function weightOf(file: string): number {
  const content = readFileSync(file)
  return /\.(?:html|js|css|svg|json)$/.test(file) ? gzipSync(content, { level: 9 }).length : content.length
}

/** What a page has asked a host for since now, as files of the site. */
function filesAsked(page: Page, host: SiteServer): Set<string> {
  const files = new Set<string>()
  page.on('request', (request) => {
    const path = request.url().slice(host.url.length).replace(/[?#].*$/, '')
    files.add(path === '' || path.endsWith('/') ? `${path}index.html` : path)
  })
  return files
}

const isFont = (file: string): boolean => file.endsWith('.woff2')

function sum(files: readonly string[]): number {
  return files.reduce((total, file) => total + weightOf(join(publicDir, file)), 0)
}

/** Waits until the deck has taken the place of the slide that the page came with. */
async function expectTakenOver(page: Page): Promise<void> {
  await expect(page.locator(`#${staticId}`)).toHaveCount(0)
}

for (const deck of decks) {
  const all = slides(deck.locale)
  const path = deckPath(deck.locale)

  test.describe(`the public site, ${deck.locale}`, () => {
    // What is fetched to be kept is not fetched for a slide. (Playwright's own way to block it makes the page warn.)
    test.beforeEach(({ page }) => page.addInitScript(() => { Reflect.deleteProperty(Navigator.prototype, 'serviceWorker') }))

    test('shows its first slide for few bytes in few requests', async ({ page }) => {
      const host = await hostStatically(publicDir)
      // What comes once the browser is idle is not for this slide.
      await page.addInitScript(() => { window.requestIdleCallback = () => 0 })
      const asked = filesAsked(page, host)
      await page.goto(`${host.url}${path}`)
      await expectSlideShown(page, all[0]!.no)
      await expectTakenOver(page)
      const files = [...asked]
      await host.close()
      const fonts = files.filter(isFont)
      expect(sum(files.filter(file => !isFont(file))), files.join(' ')).toBeLessThanOrEqual(budgets.code)
      expect(fonts.length).toBeGreaterThan(0)
      expect(sum(fonts), fonts.join(' ')).toBeLessThanOrEqual(budgets.fonts[deck.locale])
      expect(files.length, files.join(' ')).toBeLessThanOrEqual(budgets.requests)
    })

    test('stays light while nobody asks for more', async ({ page }) => {
      const host = await hostStatically(publicDir)
      const asked = filesAsked(page, host)
      await page.goto(`${host.url}${path}`)
      await expectTakenOver(page)
      // The panels come last.
      await expect(page.locator('dialog.key-help')).toBeAttached()
      await expect(slideOn(page, all[1]!).locator('.slidev-layout')).toBeAttached()
      await page.waitForLoadState('networkidle')
      await host.close()
      expect(sum([...asked]), [...asked].join(' ')).toBeLessThanOrEqual(budgets.idle)
    })

    test('has a file for each slide, which says what it is', () => {
      const titles = all.map((slide) => {
        const html = readFileSync(join(publicDir, path, slide.alias, 'index.html'), 'utf8')
        const title = pageTitle(all[0]!.title, slide.title)
        expect(html).toContain(`<title>${title.replace(/&/g, '&amp;')}</title>`)
        expect(html).toMatch(new RegExp(`<html lang="${deck.locale}" dir="`))
        const own = slide.no === 1 ? '' : slide.alias
        expect(html).toContain(`hreflang="${otherLocale(deck.locale)}" href="/${deckPath(otherLocale(deck.locale))}${own}"`)
        for (const id of slide.claims)
          expect(html, slide.alias).toContain(claimOf(id).quote)
        // What it says of itself elsewhere is said by somebody.
        if (own && slide.claims[0])
          expect(/<meta name="description" content="([^"]*)">/.exec(html)?.[1], slide.alias).toContain(formatAttribution(slide.claims.slice(0, 1), deck.locale))
        return title
      })
      expect(new Set(titles).size).toBe(all.length)
    })

    test('is read to its end with scripts off', async ({ browser }) => {
      const host = await hostStatically(publicDir)
      const context = await browser.newContext({ javaScriptEnabled: false })
      const page = await context.newPage()
      await page.goto(`${host.url}${path}`)
      for (const slide of all) {
        await expect(page.locator('h1')).toHaveText(slide.title)
        await expect(page.locator('h1')).toBeInViewport()
        for (const id of slide.claims.slice(0, 1))
          await expect(page.locator(`#${staticId}`)).toContainText(claimOf(id).text[deck.locale])
        if (slide !== all.at(-1))
          await page.locator('a[rel=next]').click()
      }
      await page.goto(`${host.url}${path}${handoutRoute}/`)
      await expect(page.getByRole('link', { name: messages.scriptsOff[deck.locale] })).toBeVisible()
      await context.close()
      await host.close()
    })

    test('is taken over by its scripts without a jump', async ({ browser }) => {
      const host = await hostStatically(publicDir)
      for (const slide of all.filter(each => !each.frontmatter.backup)) {
        const boxes: string[][] = []
        for (const scripts of [false, true]) {
          const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' })
          const page = await context.newPage()
          if (!scripts)
            await page.route(/\.js$/, route => route.abort())
          await page.goto(`${host.url}${path}${slide.alias}/`)
          if (scripts)
            await expectTakenOver(page)
          await page.evaluate(() => document.fonts.ready)
          boxes.push(await page.locator('.slidev-page:visible .slidev-layout *:visible').evaluateAll(elements => elements
            .filter(element => !element.closest('.visually-hidden'))
            .map((element) => {
              const { x, y, width, height } = element.getBoundingClientRect()
              return `${element.tagName} ${[x, y, width, height].map(Math.round).join(' ')}`
            })))
          await context.close()
        }
        expect(boxes[0]!.length, slide.alias).toBeGreaterThan(5)
        expect(boxes[1], slide.alias).toEqual(boxes[0])
      }
      await host.close()
    })

    for (const { name, dir, root } of sites) {
      test(`answers deep links on a host without rules, ${name}`, async ({ page }) => {
        const host = await hostStatically(dir, { root })
        for (const slide of all.filter(each => clicksOf(each) > 0)) {
          await page.goto(`${host.url}${path}${slide.alias}/?clicks=1`)
          await expectSlide(page, slide)
          await expect(page).toHaveURL(`${host.url}${path}${slide.alias}?clicks=1`)
          await expect(page).toHaveTitle(pageTitle(all[0]!.title, slide.title))
        }
        await page.keyboard.press('l')
        await expect(page).toHaveURL(new RegExp(`^${host.url}${deckPath(otherLocale(deck.locale))}`))
        await expect(page.locator('html')).toHaveAttribute('lang', otherLocale(deck.locale))
        await host.close()
      })

      test.describe(`an address without a file on a host that has one page for all of them, ${name}`, () => {
        test.use({ expectedProblems: /the server responded with a status of 404/ })

        test('leads to the slide of its number, or says in its own language that it is none', async ({ page }) => {
          const host = await hostStatically(dir, { root })
          const standing = { locale: deck.locale, base: `${root}${path}` }
          const stepped = all.find(each => clicksOf(each) > 0)!
          await page.goto(`${host.url}${path}${stepped.no}?clicks=1`)
          await expectReady(page, stepped, 1)
          expect(shownAddress(page, standing)).toBe(`${stepped.alias}?clicks=1`)
          for (const address of ['nowhere', 'a/b/c', 'nowhere?clicks=1']) {
            const response = await page.goto(`${host.url}${path}${address}`)
            expect(response?.status()).toBe(404)
            await expectNotFound(page, standing, address)
          }
          await host.close()
        })
      })
    }
  })
}

/** Waits until the deck itself shows a slide. */
async function expectSlideShown(page: Page, no: number): Promise<void> {
  await expect(page.locator(`#slide-content .slidev-page-${no} .slidev-layout`)).toBeVisible()
}
