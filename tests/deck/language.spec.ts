import { directions, languageNames } from '../../data'
import { addressIn, addressInFile, deckFile } from '../../lib/addresses'
import { decks, expect, test } from '../support/decks'
import { arabicLayout, pressPlace } from '../support/input'
import { clicksOf, expectReady, openSlide, slideOn, slides } from '../support/slides'

for (const deck of decks) {
  for (const other of decks.filter(each => each !== deck)) {
    test.describe(`from ${deck.locale} to ${other.locale}`, () => {
      const stepped = slides(deck.locale).find(slide => clicksOf(slide) > 2)!
      const twin = slides(other.locale).find(slide => slide.alias === stepped.alias)!
      const clicks = 2

      for (const [layout, letter] of Object.entries({ Latin: 'l', Arabic: arabicLayout.l })) {
        test(`L keeps the slide and the click, on a keyboard that writes ${layout}`, async ({ page }) => {
          await openSlide(page, deck, stepped, `?clicks=${clicks}`)
          await expectReady(page, stepped, clicks)
          await pressPlace(page, 'l', letter)
          await expect(page).toHaveURL(new RegExp(`${other.base}${twin.alias}\\?clicks=${clicks}$`))
          await expectReady(page, twin, clicks)
          await expect(slideOn(page, twin).getByRole('heading', { level: 1 })).toHaveText(twin.title)
        })
      }

      test('the control in the bar does the same, also in the speaker’s window', async ({ page }) => {
        await page.goto(`${deck.base}presenter/${stepped.alias}?clicks=${clicks}`)
        await expectReady(page, stepped, clicks)
        await page.getByRole('button', { name: languageNames[other.locale] }).click()
        await expect(page).toHaveURL(new RegExp(`${other.base}presenter/${twin.alias}\\?clicks=${clicks}$`))
        await expectReady(page, twin, clicks)
      })
    })
  }

  test(`the page of ${deck.locale} says its language, its direction and where the others are before any script runs`, async ({ request }) => {
    const html = await (await request.get(`${deck.base}actors?clicks=2`)).text()
    expect(html).toContain(`<html lang="${deck.locale}" dir="${directions[deck.locale]}">`)
    for (const { locale, base } of decks)
      expect(html).toContain(`<link rel="alternate" hreflang="${locale}" href="${base}">`)
  })
}

test('the browser’s language decides nothing', async ({ browser }) => {
  const [first] = decks
  const context = await browser.newContext({ locale: 'ar-EG' })
  const page = await context.newPage()
  await page.goto(first!.base)
  await expect(page.locator('html')).toHaveAttribute('lang', first!.locale)
  await context.close()
})

test('an address in another language keeps what stands after the base', () => {
  const place = { locale: 'en', base: '/x/', pathname: '/x/presenter/alaska', search: '?clicks=3' } as const
  expect(addressIn('ar', place)).toBe('/x/ar/presenter/alaska?clicks=3')
  expect(addressIn('en', { ...place, locale: 'ar', base: '/x/ar/', pathname: '/x/ar/alaska' })).toBe('/x/alaska?clicks=3')
})

test('an address in another language’s file keeps what stands behind the hash', () => {
  for (const { locale } of decks)
    expect(addressInFile(locale, '#/alaska?clicks=3')).toBe(`${deckFile(locale)}#/alaska?clicks=3`)
})
