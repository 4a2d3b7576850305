import type { Page } from '@playwright/test'
import { directions, messages } from '../../data'
import { decks, expect, test } from '../support/decks'
import { arabicLayout, arabicShiftE, pressPlace, swipe } from '../support/input'
import { chipsOn, citingSlide, expectSlide, openSlide, slides } from '../support/slides'

const layouts = {
  Latin: { writes: { d: 'd', e: 'e', f: 'f', g: 'g', l: 'l', o: 'o' }, shiftE: 'E' },
  Arabic: { writes: arabicLayout, shiftE: arabicShiftE },
} as const

/** Shows a slide with all its clicks done. */
const allClicks = '?clicks=99'

const panelOf = (page: Page) => page.getByRole('dialog')
const shownSlides = (page: Page) => page.locator('[data-slidev-no]:visible')
const isDark = (page: Page) => page.evaluate(() => document.documentElement.classList.contains('dark'))
const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null)

for (const deck of decks) {
  test.describe(`keys (${deck.locale})`, () => {
    const { before, slide, after } = citingSlide(deck.locale)
    const rtl = directions[deck.locale] === 'rtl'
    const [onward, back] = rtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']

    test('the arrow that points onward goes on', async ({ page }) => {
      await openSlide(page, deck, slide)
      await page.keyboard.press(`Shift+${onward}`)
      await expectSlide(page, after)
      await page.keyboard.press(`Shift+${back}`)
      await expectSlide(page, slide)
      await openSlide(page, deck, slide)
      await page.keyboard.press(back)
      await expectSlide(page, before)
      await page.keyboard.press(onward)
      await expectSlide(page, slide)
    })

    const turns = [
      ['PageUp', before, ''],
      [back, before, ''],
      ['ArrowUp', before, ''],
      ['PageDown', after, allClicks],
      [onward, after, allClicks],
      ['ArrowDown', after, ''],
    ] as const
    for (const [key, to, query] of turns) {
      test(`${key} turns once while a citation has the focus`, async ({ page }) => {
        await openSlide(page, deck, slide, query)
        await chipsOn(page, slide).first().focus()
        // Held for as long as the turn takes: the citation goes with its slide, and Slidev hears keys again.
        await page.keyboard.down(key)
        await expectSlide(page, to)
        await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(true)
        await page.keyboard.up(key)
        await expectSlide(page, to)
      })
    }

    test('a key that is held turns once', async ({ page }) => {
      await page.clock.install()
      await openSlide(page, deck, before)
      await page.keyboard.down('ArrowDown')
      await expectSlide(page, slide)
      await page.clock.runFor('00:05')
      await page.keyboard.up('ArrowDown')
      await expectSlide(page, slide)
    })

    for (const [name, { writes, shiftE }] of Object.entries(layouts)) {
      test.describe(`on a keyboard that writes ${name}`, () => {
        test.beforeEach(async ({ page }) => {
          await openSlide(page, deck, slide)
          // The panels come once the browser is idle.
          await expect(page.locator('dialog.key-help')).toBeAttached()
        })

        test('E opens and closes the evidence', async ({ page }) => {
          await pressPlace(page, 'e', writes.e)
          await expect(panelOf(page)).toBeVisible()
          await pressPlace(page, 'e', writes.e)
          await expect(panelOf(page)).toBeHidden()
        })

        test('E opens the evidence while a citation has the focus, and gives it back', async ({ page }) => {
          const chip = chipsOn(page, slide).first()
          await chip.focus()
          await pressPlace(page, 'e', writes.e)
          await expect(panelOf(page)).toBeVisible()
          await page.keyboard.press('Escape')
          await expect(chip).toBeFocused()
        })

        test('Shift+E opens the search, whose field does not get the letter', async ({ page }) => {
          await pressPlace(page, 'e', shiftE, { shift: true })
          const field = panelOf(page).getByRole('textbox')
          await expect(field).toBeFocused()
          await expect(field).toHaveValue('')
        })

        test('O shows and hides the overview', async ({ page }) => {
          await expect(shownSlides(page)).toHaveCount(1)
          await pressPlace(page, 'o', writes.o)
          await expect(shownSlides(page)).not.toHaveCount(1)
          await pressPlace(page, 'o', writes.o)
          await expect(shownSlides(page)).toHaveCount(1)
        })

        test('D turns the lights off and on', async ({ page }) => {
          const was = await isDark(page)
          await pressPlace(page, 'd', writes.d)
          await expect.poll(() => isDark(page)).toBe(!was)
          await pressPlace(page, 'd', writes.d)
          await expect.poll(() => isDark(page)).toBe(was)
        })

        test('G goes to a slide', async ({ page }) => {
          await pressPlace(page, 'g', writes.g)
          const field = panelOf(page).getByRole('combobox')
          await expect(field).toBeFocused()
          await expect(field).toHaveValue('')
          await field.fill(String(after.no))
          await field.press('Enter')
          await expectSlide(page, after)
        })

        test('F fills the screen, and leaves it', async ({ page }) => {
          await pressPlace(page, 'f', writes.f)
          await expect.poll(() => isFull(page)).toBe(true)
          await pressPlace(page, 'f', writes.f)
          await expect.poll(() => isFull(page)).toBe(false)
        })
      })
    }

    for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
      test(`with ${modifier} a letter is the browser’s`, async ({ page }) => {
        await openSlide(page, deck, slide)
        const was = await isDark(page)
        await page.evaluate((modifier) => {
          for (const letter of ['e', 'd', 'o', 'g']) {
            for (const type of ['keydown', 'keyup'])
              document.body.dispatchEvent(new KeyboardEvent(type, { key: letter, code: `Key${letter.toUpperCase()}`, bubbles: true, [modifier]: true }))
          }
        }, modifier)
        // The next key still does its own: nothing of those has happened.
        await page.keyboard.press('Shift+E')
        await expect(panelOf(page).getByRole('textbox')).toBeFocused()
        await expect(shownSlides(page)).toHaveCount(1)
        expect(await isDark(page)).toBe(was)
      })
    }

    test('letting go of Shift first does not make another key of Shift+E', async ({ page }) => {
      await openSlide(page, deck, slide)
      await page.keyboard.down('Shift')
      await page.keyboard.down('E')
      await page.keyboard.up('Shift')
      await page.keyboard.up('e')
      await expect(panelOf(page).getByRole('textbox')).toBeFocused()
    })

    test.describe('in a window wider than the slide', () => {
      const viewport = { width: 1600, height: 720 }
      const [edge, otherEdge] = [20, viewport.width - 20]
      test.use({ viewport })

      test('a press beside it goes where the deck is read', async ({ page }) => {
        await openSlide(page, deck, slide, allClicks)
        await page.mouse.click(rtl ? edge : otherEdge, viewport.height / 2)
        await expectSlide(page, after)
        await openSlide(page, deck, slide)
        await page.mouse.click(rtl ? otherEdge : edge, viewport.height / 2)
        await expectSlide(page, before)
      })
    })

    test.describe('by touch', () => {
      test.use({ hasTouch: true })
      const toRight = [0.25, 0.75] as const
      const toLeft = [0.75, 0.25] as const

      test('a swipe turns as a page of the deck turns', async ({ page }) => {
        await openSlide(page, deck, slide, allClicks)
        await swipe(page, rtl ? toRight : toLeft)
        await expectSlide(page, after)
        await openSlide(page, deck, slide)
        await swipe(page, rtl ? toLeft : toRight)
        await expectSlide(page, before)
      })

      test('no swipe turns anything while the evidence is open', async ({ page }) => {
        await openSlide(page, deck, before)
        await page.keyboard.press('ArrowDown')
        await expectSlide(page, slide)
        await page.keyboard.press('e')
        await expect(panelOf(page)).toBeVisible()
        const url = page.url()
        // Over both, in the panel, and beside it.
        for (const [from, to] of [[0.25, 0.75], [0.7, 0.95], [0.05, 0.3]] as const) {
          await swipe(page, [from, to])
          await swipe(page, [to, from])
        }
        await page.keyboard.press('Escape')
        await expect(panelOf(page)).toBeHidden()
        await expect(page).toHaveURL(url)
      })
    })

    test('the slide is the page’s main part, and a turn is said', async ({ page }) => {
      await openSlide(page, deck, slide)
      await expect(page.locator('html')).toHaveAttribute('lang', deck.locale)
      await expect(page.locator('html')).toHaveAttribute('dir', directions[deck.locale])
      const status = page.locator('.slide-status')
      await expect(status).toHaveText('')
      await page.keyboard.press('ArrowDown')
      await expectSlide(page, after)
      const talk = slides(deck.locale).filter(each => !each.frontmatter.backup)
      const said = { number: talk.findIndex(each => each.no === after.no) + 1, total: talk.length, title: after.title }
      await expect(status).toHaveText(Object.entries(said).reduce<string>(
        (text, [name, value]) => text.replace(`{${name}}`, String(value)),
        messages.slideStatus[deck.locale],
      ))
    })
  })
}
