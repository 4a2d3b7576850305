import { expect, test } from '@playwright/test'
import { timeKeys } from '../../scripts/bench/frame'
import { recordWork } from '../../scripts/bench/main-thread'
import { insteadOf, showsTitle } from '../../scripts/bench/on-screen'
import { staticFiles } from '../../scripts/bench/rivals'
import { withPage } from '../../scripts/bench/watched-page'

/* What the bench measures counts only where the page is as it should be. */

const conditions = { cpu: 1, slowNetwork: false }
const titles = ['One', 'Two & a half', 'Three']
const html = staticFiles('A deck', titles.map(title => ({ title, markdown: `# ${title}`, backup: false })))['index.html']!
  // Its styles would have to be served.
  .replace(/<link[^>]*>\n?/g, '')

test('a turn is timed once its slide is on screen', async ({ browser }) => {
  await withPage(browser, conditions, async ({ page }) => {
    await page.setContent(html)
    for (const title of titles.slice(1)) {
      expect(await timeKeys(page, ['ArrowRight'], showsTitle, title, () => insteadOf(page, title))).toBeGreaterThan(0)
      expect(await page.locator('h1:visible').allTextContents()).toEqual([title])
    }
  })
})

test('what a page works for a key is known for each, with what its own scripts take', async ({ browser }) => {
  await withPage(browser, conditions, async ({ page, session }) => {
    await page.setContent(html)
    await page.evaluate(() => {
      let busy = 50
      addEventListener('keydown', () => {
        for (const until = performance.now() + busy; performance.now() < until;);
        busy = 0
      })
    })
    const [first = 0, second = 0, ...more] = await recordWork(session, async () => {
      for (const title of titles.slice(1))
        await timeKeys(page, ['ArrowRight'], showsTitle, title, () => insteadOf(page, title))
    })
    expect(first).toBeGreaterThan(50)
    expect(second).toBeGreaterThan(0)
    expect(more).toEqual([])
  })
})

test('a slide that does not come is named, with the one that is there instead', async ({ browser }) => {
  await withPage(browser, conditions, async ({ page }) => {
    await page.setContent(html)
    await expect(timeKeys(page, ['ArrowRight'], showsTitle, 'Three', () => insteadOf(page, 'Three'))).rejects.toThrow('should show "Three", and shows "Two & a half"')
  })
})

test('an error that a page logs or throws ends the measurement, and so does another host', async ({ browser }) => {
  const measure = (script: string) => withPage(browser, conditions, async ({ page }) => {
    await page.setContent(html)
    await page.evaluate(script)
    return 'a number'
  })
  expect(await measure('1')).toBe('a number')
  await expect(measure('console.error("no figure")')).rejects.toThrow('no figure')
  await expect(measure('new Promise(done => { addEventListener("error", done); setTimeout(() => { throw new Error("no deck") }) }).then(() => {})')).rejects.toThrow('no deck')
  await expect(measure('fetch("http://fonts.invalid/face.woff2").catch(() => {})')).rejects.toThrow('on another host')
})
