import { AxeBuilder } from '@axe-core/playwright'
import { directions } from '../../data'
import { arrowKey } from '../../lib/keys'
import { decks, expect, test } from '../support/decks'
import { metas } from '../support/metas'
import { expectNotFound, shownAddress } from '../support/not-found'
import { clicksOf, expectReady, expectSlide, slideOn, slides } from '../support/slides'
import { steppedSlide, talkOf } from '../support/talk'

for (const deck of decks) {
  const { locale, base } = deck
  const all = slides(locale)
  const [first] = all
  const stepped = steppedSlide(deck)
  const { alias } = stepped
  const last = clicksOf(stepped)

  test.describe(`an address that is not quite right (${locale})`, () => {
    for (const [asked, clicks] of [
      ['clicks=abc', 0],
      ['clicks=', 0],
      ['clicks=-1', 0],
      ['clicks=0', 0],
      ['clicks=1.5', 1],
      ['clicks=01', 1],
      [`clicks=${last + 1}`, last],
      ['clicks=999', last],
      ['clicks=Infinity', last],
      ['clicks=1&clicks=2', 0],
      ['cut=99', 0],
      ['cut=', 0],
      ['cut=99&clicks=1', 1],
    ] as const) {
      for (const window of ['', 'presenter/']) {
        test(`is put right: ${window}…?${asked}`, async ({ page }) => {
          await page.goto(`${base}${window}${alias}?${asked}`)
          await expectReady(page, stepped, clicks)
          await expect(slideOn(page, stepped)).toBeVisible()
          expect(shownAddress(page, deck)).toBe(`${window}${alias}${clicks ? `?clicks=${clicks}` : ''}`)
          await page.goBack()
          expect(page.url(), 'put right in its place').toBe('about:blank')
        })
      }
    }

    test('is put right: the notes alone at a step, and the file’s own name', async ({ page }) => {
      for (const [asked, right] of [['notes?clicks=abc&cut=99', 'notes'], ['index.html', first!.alias]] as const) {
        await page.goto(`${base}${asked}`)
        await expect.poll(() => shownAddress(page, deck)).toBe(right)
      }
    })

    for (const [range, right] of [['zzz', ''], ['999', ''], ['5-2', ''], ['', ''], ['0', ''], ['2,zzz,999', '2'], ['2-3,99-100', '2-3']] as const) {
      test(`is put right: a range of "${range}", to print and in the handout`, async ({ page }) => {
        const numbers = right ? [2, 3].slice(0, right === '2' ? 1 : 2) : all.map(({ no }) => no)
        await page.goto(`${base}print?range=${range}&cut=99`)
        await expect(page.locator('.print-slide-container')).toHaveCount(numbers.length)
        expect(shownAddress(page, deck)).toBe(right ? `print?range=${right}` : 'print')
        await page.goto(`${base}handout?range=${range}&cut=99`)
        await expect(page.locator('#slides > .handout-slide')).toHaveCount(all.filter(({ no, frontmatter }) => numbers.includes(no) && !frontmatter.evidenceTable).length)
        expect(shownAddress(page, deck)).toBe(right ? `handout?range=${right}` : 'handout')
      })
    }
  })

  test.describe(`an address with no page (${locale})`, () => {
    // The browser itself says that the server found nothing there.
    test.use({ expectedProblems: /the server responded with a status of 404/ })

    for (const address of ['nowhere', 'presenter/nowhere', 'nowhere?clicks=abc', 'notes-edit', 'overview', '0', '-1', '1.5', `${all.length + 1}`, `presenter/${all.length + 1}`, `${alias}/${alias}`, 'a/b/c', 'nowhere.html']) {
      test(`says so in its own language: ${address}`, async ({ page }) => {
        const response = await page.goto(`${base}${address}`)
        expect(response?.status()).toBe(404)
        await expectNotFound(page, deck, address)
      })
    }

    test('offers the slide that was meant, by name or by number', async ({ page }) => {
      const ordered = metas(locale)
      for (const [address, meant] of [[`${alias}x`, ordered.find(each => each.alias === alias)!], [`${ordered.length + 9}`, ordered.at(-1)!]] as const) {
        await page.goto(`${base}${address}`)
        await page.getByRole('link', { name: meant.title }).click()
        await expectSlide(page, all.find(each => each.alias === meant.alias)!)
      }
    })

    const close = talkOf(deck).at(-1)!
    for (const [key, slide] of [[arrowKey('onward', directions[locale]), first!], ['PageDown', first!], [' ', first!], ['Home', first!], ['End', close]] as const) {
      test(`is left with the key "${key}"`, async ({ page }) => {
        await page.goto(`${base}nowhere`)
        await expectNotFound(page, deck, 'nowhere')
        await page.keyboard.press(key)
        await expectSlide(page, slide)
        await page.goBack()
        expect(page.url(), 'no place to come back to').toBe('about:blank')
      })
    }

    for (const [key, panel] of [['g', '.go-to'], ['o', '.deck-overview'], ['?', '.key-help']] as const) {
      test(`leads with the key "${key}" to where a slide is chosen or a key found`, async ({ page }) => {
        await page.goto(`${base}nowhere`)
        await expectNotFound(page, deck, 'nowhere')
        await page.keyboard.press(key)
        await expectSlide(page, first!)
        await expect(page.locator(`dialog${panel}[open]`)).toBeVisible()
      })
    }

    test('is left by a number and Enter, and keeps the cut and the window', async ({ page }) => {
      await page.goto(`${base}presenter/nowhere?cut=6`)
      await expectNotFound(page, deck, 'presenter/nowhere?cut=6')
      await page.keyboard.press('2')
      await page.keyboard.press('Enter')
      const second = metas(locale, '6')[1]!
      await expectSlide(page, all.find(each => each.alias === second.alias)!)
      expect(shownAddress(page, deck)).toBe(`presenter/${second.alias}?cut=6`)
    })

    test('is a page that every reader can use', async ({ page }) => {
      await page.goto(`${base}${alias}x`)
      await expectNotFound(page, deck, `${alias}x`)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      }
      await page.setViewportSize({ width: 320, height: 480 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    })
  })

  test(`an address with no page that a window of the deck is led to is said to be none, and Back leads out of it (${locale})`, async ({ page }) => {
    await page.goto(`${base}${alias}`)
    await expectReady(page, stepped, 0)
    await page.evaluate((href) => {
      history.pushState(null, '', href)
      dispatchEvent(new PopStateEvent('popstate'))
    }, `${base}nowhere`)
    await expectNotFound(page, deck, 'nowhere')
    await page.goBack()
    await expectReady(page, stepped, 0)
  })
}
