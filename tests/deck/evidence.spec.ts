import type { Locator, Page } from '@playwright/test'
import type { ClaimId, Locale } from '../../data'
import AxeBuilder from '@axe-core/playwright'
import { claims, directions, messages } from '../../data'
import { claimIds, isClaimId } from '../../lib/evidence'
import { formatStatus } from '../../lib/format'
import { searchClaims } from '../../lib/search'
import { decks, expect, test } from '../support/decks'
import { chipsOn, citingSlide, expectSlide, openSlide, slideOn, slides } from '../support/slides'

const panelOf = (page: Page) => page.getByRole('dialog')

/** The claims that a panel, or a part of it, shows in its order. */
async function shownIn(panel: Locator): Promise<ClaimId[]> {
  const ids = await panel.locator('[data-claim]').evaluateAll(cards => cards.map(card => card.getAttribute('data-claim')))
  return ids.filter(isClaimId)
}

/** Expects each claim shown, on a card or in a row, with its status, and the report's words marked as Arabic. */
async function expectStatuses(place: Locator, locale: Locale): Promise<void> {
  const shown = await place.locator('[data-claim]').evaluateAll(items => items.map(item => ({
    id: item.getAttribute('data-claim'),
    status: item.querySelector('.status')?.textContent.trim(),
    words: [...item.querySelectorAll('.quote')].map(quote => [quote.getAttribute('lang'), quote.getAttribute('dir')]),
  })))
  expect(shown).toEqual(shown.map(({ id }) => ({
    id,
    status: isClaimId(id) ? formatStatus(id, locale) : undefined,
    words: [['ar', 'rtl']],
  })))
}

for (const deck of decks) {
  test.describe(`evidence (${deck.locale})`, () => {
    const { slide, after } = citingSlide(deck.locale)

    async function pressBeside(page: Page): Promise<void> {
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
      await page.mouse.click(width * (directions[deck.locale] === 'rtl' ? 0.9 : 0.1), height / 2)
    }

    test('is what each slide cites, shows and names, each claim with its status and in the report’s Arabic', async ({ page }) => {
      test.setTimeout(180_000)
      const panel = panelOf(page)
      const all = slides(deck.locale)
      for (const [index, each] of all.entries()) {
        if (index === 0 || each.frontmatter.backup !== all[index - 1]?.frontmatter.backup)
          await openSlide(page, deck, each)
        await expectSlide(page, each)
        await page.keyboard.press('e')
        await expect(panel).toBeVisible()
        // What the step tells comes first.
        const told = await shownIn(panel.getByRole('listitem').filter({ hasText: messages.cited[deck.locale] }))
        expect(await shownIn(panel), each.alias).toEqual([...told, ...each.claims.filter(id => !told.includes(id))])
        expect(each.claims, each.alias).toEqual(expect.arrayContaining(told))
        await expectStatuses(panel, deck.locale)
        await page.keyboard.press('Escape')
        await expect(panel).toBeHidden()
        await page.keyboard.press('ArrowDown')
      }
    })

    test('is gathered in tables with each claim’s status and the report’s Arabic', async ({ page }) => {
      const tables = slides(deck.locale).filter(each => each.frontmatter.evidenceTable)
      for (const each of tables) {
        await openSlide(page, deck, each)
        const table = slideOn(page, each).getByRole('table')
        expect(await shownIn(table), each.alias).toEqual([...each.claims])
        await expectStatuses(table, deck.locale)
      }
    })

    test('a pressed citation comes first and is marked', async ({ page }) => {
      await openSlide(page, deck, slide)
      const panel = panelOf(page)
      const items = panel.getByRole('listitem')
      const marked = items.filter({ hasText: messages.cited[deck.locale] })
      for (const chip of await chipsOn(page, slide).all()) {
        await chip.click()
        await expect(marked.first()).toBeVisible()
        const first = await shownIn(marked)
        expect(await shownIn(panel)).toEqual([...first, ...slide.claims.filter(id => !first.includes(id))])
        await page.keyboard.press('Escape')
        await expect(panel).toBeHidden()
      }
    })

    test('takes the keys, and gives them back', async ({ page }) => {
      await openSlide(page, deck, slide)
      const panel = panelOf(page)
      await page.keyboard.press('e')
      await expect(panel).toBeVisible()
      const url = page.url()
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'o', 'd', 'g', 'f'])
        await page.keyboard.press(key)
      await expect(panel).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(panel).toBeHidden()
      await expect(page).toHaveURL(url)
      await page.keyboard.press('ArrowDown')
      await expectSlide(page, after)
    })

    for (const key of ['e', 'Escape', 'Enter', 'Space']) {
      test(`is closed by ${key}, which does nothing else`, async ({ page }) => {
        await openSlide(page, deck, slide)
        const url = page.url()
        await page.keyboard.press('e')
        await expect(panelOf(page).getByRole('button')).toBeFocused()
        await page.keyboard.press(key)
        await expect(panelOf(page)).toBeHidden()
        await expect(page).toHaveURL(url)
        await page.keyboard.press('ArrowDown')
        await expectSlide(page, after)
      })
    }

    test('is closed by a press beside it, which turns nothing', async ({ page }) => {
      await openSlide(page, deck, slide)
      const url = page.url()
      await page.keyboard.press('e')
      await panelOf(page).getByRole('listitem').first().click()
      await expect(panelOf(page)).toBeVisible()
      await pressBeside(page)
      await expect(panelOf(page)).toBeHidden()
      await expect(page).toHaveURL(url)
    })

    for (const key of ['Enter', 'Space']) {
      test(`gives the focus back to a citation opened by ${key}, and the keys still turn`, async ({ page }) => {
        await openSlide(page, deck, slide)
        const url = page.url()
        const chip = chipsOn(page, slide).first()
        await chip.focus()
        await page.keyboard.press(key)
        await expect(panelOf(page)).toBeVisible()
        await page.keyboard.press('Escape')
        await expect(panelOf(page)).toBeHidden()
        await expect(chip).toBeFocused()
        await expect(page).toHaveURL(url)
        await page.keyboard.press('ArrowDown')
        await expectSlide(page, after)
      })
    }

    const closings = { Escape: (page: Page) => page.keyboard.press('Escape'), 'a press beside it': pressBeside }
    for (const [how, close] of Object.entries(closings)) {
      test(`lets a citation pressed by mouse go after ${how}`, async ({ page }) => {
        await openSlide(page, deck, slide)
        const chip = chipsOn(page, slide).first()
        await chip.click()
        await expect(panelOf(page)).toBeVisible()
        await close(page)
        await expect(panelOf(page)).toBeHidden()
        await expect(chip).not.toBeFocused()
        await page.keyboard.press('ArrowDown')
        await expectSlide(page, after)
      })
    }

    test('follows the slide that the presenter turns to', async ({ page, context }) => {
      await openSlide(page, deck, slide)
      await page.keyboard.press('e')
      await expect(panelOf(page)).toBeVisible()
      const presenter = await context.newPage()
      await presenter.goto(`${deck.base}presenter/${slide.alias}`)
      await expectSlide(presenter, slide)
      await presenter.keyboard.press('ArrowDown')
      await expectSlide(presenter, after)
      await expectSlide(page, after)
      await expect(panelOf(page)).toBeVisible()
      await expect.poll(() => shownIn(panelOf(page))).toEqual([...after.claims])
      await expect(panelOf(presenter)).toBeHidden()
    })

    test('opens in the presenter’s window for itself', async ({ page, context }) => {
      const audience = await context.newPage()
      await openSlide(audience, deck, slide)
      await page.goto(`${deck.base}presenter/${slide.alias}`)
      await expectSlide(page, slide)
      await page.keyboard.press('e')
      await expect(panelOf(page)).toBeVisible()
      await expect(page.locator('dialog[open]')).toHaveCount(1)
      expect(await shownIn(panelOf(page))).toEqual([...slide.claims])
      await expect(panelOf(audience)).toBeHidden()
    })

    test('is searched in both languages at once', async ({ page }) => {
      await openSlide(page, deck, slide)
      await page.keyboard.press('Shift+E')
      const panel = panelOf(page)
      const input = panel.getByLabel(messages.searchLabel[deck.locale])
      await expect(input).toBeFocused()
      await expect(panel.locator('[data-claim]')).toHaveCount(claimIds.length)
      await expectStatuses(panel, deck.locale)

      const stated = slide.claims.map(id => claims[id]).flatMap(({ text, quote, paragraph }) => [text.en, text.ar, quote, `¶${paragraph}`])
      const answers = slide.claims.map(id => formatStatus(id, deck.locale))
      for (const query of [...stated, ...new Set(answers), 'e', 'qqqq', '']) {
        const found = searchClaims(query)
        await input.fill(query)
        await expect(panel.locator('[data-claim]')).toHaveCount(found.length)
        expect(await shownIn(panel)).toEqual([...found])
        await expect(panel.getByRole('status')).toContainText(found.length ? String(found.length) : messages.searchNone[deck.locale])
      }

      await input.fill('e')
      await page.keyboard.press('Escape')
      await expect(panel).toBeHidden()
    })

    test('is searched by words with the letters of the keys in them', async ({ page }) => {
      await openSlide(page, deck, slide)
      await page.keyboard.press('Shift+E')
      const input = panelOf(page).getByRole('textbox')
      await expect(input).toBeFocused()
      await page.keyboard.type('egged of')
      await expect(input).toHaveValue('egged of')
    })

    test('grows with the projector, and nothing in it is under 16 px', async ({ page }) => {
      await openSlide(page, deck, slide)
      await page.keyboard.press('e')
      await expect(panelOf(page)).toBeVisible()
      const sizesAt = async (width: number) => {
        await page.setViewportSize({ width, height: width * 9 / 16 })
        return panelOf(page).locator(':scope, :scope *').evaluateAll(all =>
          all.map(one => Number.parseFloat(getComputedStyle(one).fontSize)))
      }
      const small = await sizesAt(1280)
      expect(Math.min(...small)).toBeGreaterThanOrEqual(16)
      const large = await sizesAt(2560)
      expect(large.map(Math.round)).toEqual(small.map(size => Math.round(size * 2)))
    })

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has nothing that axe objects to (${colorScheme})`, async ({ page }) => {
        test.slow()
        await page.emulateMedia({ colorScheme })
        await openSlide(page, deck, slide)
        for (const key of ['e', 'Shift+E']) {
          await page.keyboard.press(key)
          await expect(panelOf(page)).toBeVisible()
          const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
          expect(violations.map(({ id, nodes }) => [id, nodes.map(node => node.html)])).toEqual([])
          await page.keyboard.press('Escape')
          await expect(panelOf(page)).toBeHidden()
        }
      })
    }

    test('is not on paper, where citations are text', async ({ page }) => {
      await openSlide(page, deck, slide)
      const chips = await chipsOn(page, slide).allInnerTexts()
      await page.keyboard.press('e')
      await expect(panelOf(page)).toBeVisible()
      await page.emulateMedia({ media: 'print' })
      await expect(panelOf(page)).toBeHidden()

      await page.goto(`${deck.base}${slide.alias}?print`)
      const printed = page.locator(`.slidev-page-${slide.no}`).first()
      await expect(printed.locator('.cite')).toHaveText(chips)
      await expect(printed.locator('button.cite')).toHaveCount(0)
      await expect(page.locator('dialog')).toHaveCount(0)
    })
  })
}
