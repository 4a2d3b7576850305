import type { Locale, Place, PlaceId } from '../../data'
import { messages, places, placesLine } from '../../data'
import { formatAttribution } from '../../lib/format'
import { land } from '../../lib/land'
import { decks, expect, test } from '../support/decks'
import { openSlide, slideOn, slides } from '../support/slides'

const placeList = Object.entries(places) as [PlaceId, Place][]

/** What can be pressed on the map: the words on it, what the panel is then about, and the claims in it. */
const parts = (locale: Locale) => [
  ...placeList.map(([, { name, brief, claims }]) => ({ words: brief ? `${name[locale]} ${brief[locale]}` : name[locale], about: name[locale], claims })),
  { words: placesLine.label[locale], about: placesLine.label[locale], claims: placesLine.claims },
]

for (const deck of decks) {
  const { locale } = deck
  const slide = slides(locale).find(({ content }) => content.includes('<PlacesMap'))!

  test.describe(`places (${locale})`, () => {
    test('are all there, west is west in both languages, each has a point, and no label stands on another, on a point or in the margin', async ({ page }) => {
      await openSlide(page, deck, slide)
      const map = slideOn(page, slide).locator('.places')
      const frame = (await map.locator('svg').boundingBox())!
      const body = (await map.boundingBox())!
      const points = await map.locator('svg circle').evaluateAll(circles => circles.map(circle => circle.getBoundingClientRect().toJSON() as DOMRect))
      expect(points.map(({ x, width }) => Math.round(x + width / 2 - frame.x))).toEqual(placeList.map(([id]) => Math.round(land.points[id][0])))
      const words = await map.locator('.place [dir]').evaluateAll(spans => spans.flatMap((span) => {
        const range = document.createRange()
        range.selectNodeContents(span)
        return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({ left, right, top: top + 4, bottom: bottom - 4, place: span.closest('.place')!.textContent }))
      }))
      for (const [index, one] of words.entries()) {
        const meets = (other: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>) =>
          one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
        // Within a label lines may be set closer than their face is high.
        expect(words.slice(index + 1).filter(other => other.place !== one.place && meets(other)), one.place!).toEqual([])
        expect(points.filter(meets), one.place!).toEqual([])
        expect(one.left, one.place!).toBeGreaterThanOrEqual(body.x - 1)
        expect(one.right, one.place!).toBeLessThanOrEqual(body.x + body.width + 1)
      }
    })

    test('no words on the map straddle a coast or stand on its edge', async ({ page }) => {
      await openSlide(page, deck, slide)
      const uneven = await slideOn(page, slide).locator('.places .map').evaluate((map) => {
        const path = map.querySelector<SVGPathElement>('.land')!
        const frame = map.querySelector('svg')!.getBoundingClientRect()
        const ground = (x: number, y: number) => y > frame.bottom ? 'foot' : path.isPointInFill(new DOMPoint(x - frame.left, y - frame.top)) ? 'land' : 'sea'
        return [...map.querySelectorAll('.place [dir]')].flatMap((words) => {
          const range = document.createRange()
          range.selectNodeContents(words)
          const under = new Set([...range.getClientRects()].flatMap(({ left, right, top, bottom }) =>
            // A face is higher than its letters.
            [top + 8, (top + bottom) / 2, bottom - 8].flatMap(y => Array.from({ length: 41 }, (_, step) => ground(left + (right - left) * step / 40, y)))))
          return under.size === 1 ? [] : [`${words.textContent}: ${[...under].join()}`]
        })
      })
      expect(uneven).toEqual([])
    })

    test('open their evidence by keyboard', async ({ page }) => {
      await openSlide(page, deck, slide)
      for (const { words, about, claims } of parts(locale)) {
        const button = slideOn(page, slide).getByRole('button', { name: words, exact: true })
        await button.focus()
        await page.keyboard.press('Enter')
        const panel = page.getByRole('dialog')
        await expect(panel.getByRole('heading', { level: 2 })).toContainText(about)
        expect(await panel.locator('[data-claim]').evaluateAll(cards => cards.map(card => card.getAttribute('data-claim')))).toEqual(claims)
        await page.keyboard.press('Escape')
        await expect(panel).toBeHidden()
        await expect(button).toBeFocused()
      }
    })

    test('stand in a table for who cannot see the map', async ({ page }) => {
      await openSlide(page, deck, slide)
      const rows = slideOn(page, slide).getByRole('table', { name: messages.placesTwin[locale] }).locator('tbody tr')
      const texts = await rows.evaluateAll(all => all.map(row => [...row.children].map(cell => cell.textContent.trim())))
      expect(texts).toEqual(placeList.map(([, { name, told, claims }]) => [name[locale], told[locale], formatAttribution(claims, locale)]))
    })
  })
}
