import { messages } from '../../data'
import { decks, expect, test } from '../support/decks'
import { chipsOn, citingSlide, clicksOf, expectReady, expectSlide, openSlide } from '../support/slides'
import { expectAt, steppedSlide, talkOf } from '../support/talk'

for (const deck of decks) {
  const stepped = steppedSlide(deck)

  test.describe(`one screen (${deck.locale})`, () => {
    for (const how of ['the control', 'S']) {
      test(`${how} opens the speaker’s window, and the audience’s from there, and turns neither into the other`, async ({ page }) => {
        await openSlide(page, deck, stepped, '?clicks=1')
        const open = async (from: typeof page, name: 'speakerWindow' | 'audienceWindow') => {
          const opened = from.context().waitForEvent('page')
          if (how === 'S')
            await from.keyboard.press('s')
          else
            await from.getByRole('button', { name: messages[name][deck.locale] }).click()
          return opened
        }
        const speaker = await open(page, 'speakerWindow')
        await expectReady(speaker, stepped, 1)
        await expect(speaker.locator('.speaker-notes')).toBeVisible()
        await expect(page.locator('.speaker-notes')).toHaveCount(0)
        await speaker.keyboard.press('PageDown')
        await expectAt([page, speaker], deck, stepped, 2)
        const audience = await open(speaker, 'audienceWindow')
        await expectAt([audience, page, speaker], deck, stepped, 2)
        await expect(audience.locator('.speaker-notes')).toHaveCount(0)
        await expect(speaker.locator('.speaker-notes')).toBeVisible()
      })
    }

    test('a press on the slide goes on where nothing is pressed, and where something is it does not', async ({ page }) => {
      const { slide, after } = citingSlide(deck.locale)
      await openSlide(page, deck, slide, `?clicks=${clicksOf(slide)}`)
      await chipsOn(page, slide).first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await expectReady(page, slide, clicksOf(slide))
      await page.locator('#slide-content').click({ position: { x: 640, y: 20 } })
      await expectSlide(page, after)
    })

    const screens = {
      'a 4 : 3 projector': { width: 1024, height: 768 },
      'a phone held upright': { width: 390, height: 844 },
    }
    for (const [name, viewport] of Object.entries(screens)) {
      test.describe(`on ${name}`, () => {
        test.use({ viewport })

        test('the controls are there without a pointer, dark on light, and cover nothing of the slide', async ({ page }) => {
          await openSlide(page, deck, stepped)
          const bar = page.locator('.deck-bar')
          await expect(bar).toHaveCSS('opacity', '1')
          const [ink, paper] = await page.evaluate(() => ['--ink', '--paper'].map((token) => {
            const probe = document.body.appendChild(document.createElement('i'))
            probe.style.color = `var(${token})`
            const { color } = getComputedStyle(probe)
            probe.remove()
            return color
          }))
          await expect(bar).toHaveCSS('color', ink!)
          await expect(page.locator('#page-root')).toHaveCSS('background-color', paper!)
          const [slide, controls] = [await page.locator('#slide-content').boundingBox(), await bar.boundingBox()]
          expect(controls!.y).toBeGreaterThanOrEqual(slide!.y + slide!.height)
        })

        test('a citation is 24 px high for a finger', async ({ page }) => {
          const { slide } = citingSlide(deck.locale)
          await openSlide(page, deck, slide)
          const box = await chipsOn(page, slide).first().boundingBox()
          const middle = { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 }
          for (const away of [-11.5, 11.5]) {
            const hit = await page.evaluate(([x, y]) => document.elementFromPoint(x!, y!)?.closest('button')?.className, [middle.x, middle.y + away])
            expect(hit).toContain('cite')
          }
        })
      })
    }

    test.describe('by touch', () => {
      test.use({ viewport: { width: 844, height: 390 }, hasTouch: true })

      test('a press on an actor and on a citation opens its evidence, and a press on the slide goes on', async ({ page }) => {
        const map = talkOf(deck).find(({ content }) => content.includes('<ActorMap'))!
        await openSlide(page, deck, map, `?clicks=${clicksOf(map)}`)
        for (const target of [page.locator(`.slidev-page-${map.no} .place.part:not(.withdrawn) [data-party]`).first(), chipsOn(page, map).first()]) {
          await target.tap()
          await expect(page.getByRole('dialog')).toBeVisible()
          await page.getByRole('dialog').getByRole('button').last().tap()
          await expect(page.getByRole('dialog')).toBeHidden()
        }
        await expectReady(page, map, clicksOf(map))
        const canvas = await page.locator('#slide-content').boundingBox()
        await page.touchscreen.tap(canvas!.x + canvas!.width / 2, canvas!.y + 8)
        await expectReady(page, talkOf(deck)[map.no]!, 0)
      })
    })
  })
}
