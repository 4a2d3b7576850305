import type { Locator } from '@playwright/test'
import type { ActorId, RelationId } from '../../data'
import type { MapTarget } from '../../lib/map'
import { actors, relations } from '../../data'
import { lastMapStep, mapScene, partiesOf } from '../../lib/map'
import { decks, expect, test } from '../support/decks'
import { expectReady, openSlide, slideOn, slides } from '../support/slides'

const relationIds = Object.keys(relations) as RelationId[]

/** The middle of a line, where a pointer finds nothing but the line. */
async function middleOf(line: Locator): Promise<{ x: number, y: number }> {
  return line.evaluate((path: SVGPathElement) => {
    const { x, y } = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM()!)
    return { x, y }
  })
}

for (const deck of decks) {
  const slide = slides(deck.locale).find(({ content }) => content.includes('<ActorMap'))!

  test.describe(`actor map in scenes (${deck.locale})`, () => {
    test('shows one scene a click, and lets nobody reach what it withdraws', async ({ page }) => {
      await openSlide(page, deck, slide)
      const shown = slideOn(page, slide)
      for (let step = 0; step <= lastMapStep; step++) {
        if (step > 0)
          await page.keyboard.press('PageDown')
        await expectReady(page, slide, step)
        const scene = mapScene(step)
        const reached = (attribute: string) => shown.locator(`button[${attribute}]`).evaluateAll((buttons, name) => buttons
          .filter(button => button.checkVisibility({ visibilityProperty: true }))
          .map(button => button.getAttribute(name)), attribute)
        expect((await reached('data-relation')).sort(), `step ${step}`).toEqual([...scene.relations].sort())
        expect((await reached('data-actor')).sort(), `step ${step}`).toEqual([...scene.actors].sort())
      }
    })

    test('stands each actor on the ground of its bloc', async ({ page }) => {
      await openSlide(page, deck, slide)
      for (const [id, { bloc }] of Object.entries(actors)) {
        const box = (await slideOn(page, slide).locator(`[data-actor=${id}]`).boundingBox())!
        const ground = (await slideOn(page, slide).locator(`[data-bloc=${bloc}]`).boundingBox())!
        expect(box.x, id).toBeGreaterThanOrEqual(ground.x)
        expect(box.y, id).toBeGreaterThanOrEqual(ground.y)
        expect(box.x + box.width, id).toBeLessThanOrEqual(ground.x + ground.width)
        expect(box.y + box.height, id).toBeLessThanOrEqual(ground.y + ground.height)
      }
    })

    test('shows in the picture of the whole the lines of who is pointed at, and no others', async ({ page }) => {
      await openSlide(page, deck, slide, `?clicks=${lastMapStep}`)
      await expectReady(page, slide, lastMapStep)
      const shown = slideOn(page, slide)
      const lines = () => shown.locator('[data-line]').evaluateAll(all => all
        .filter(line => line.checkVisibility({ visibilityProperty: true }))
        .map(line => line.getAttribute('data-line')))
      const expectLines = (target: MapTarget | null) => expect.poll(lines, target?.id).toEqual(relationIds.filter(id => mapScene(lastMapStep, null, target).relations.includes(id)))
      for (const id of Object.keys(actors) as ActorId[]) {
        await shown.locator(`[data-actor=${id}]`).focus()
        await expectLines({ kind: 'actor', id })
      }
      await page.keyboard.press('Escape')
      await expectLines(null)
    })

    test('opens a card at a line under the pointer, clear of those it speaks of', async ({ page }) => {
      await openSlide(page, deck, slide, `?clicks=${lastMapStep}`)
      await expectReady(page, slide, lastMapStep)
      const shown = slideOn(page, slide)
      const card = shown.locator('.detail')
      for (const id of mapScene(lastMapStep).relations) {
        const { x, y } = await middleOf(shown.locator(`[data-line=${id}] .relation-line`))
        await page.mouse.move(x, y)
        await expect(card, id).toBeVisible()
        const box = (await card.boundingBox())!
        const spokenOf = partiesOf(id).filter((party): party is ActorId => Object.hasOwn(actors, party))
        for (const actor of spokenOf) {
          const other = (await shown.locator(`[data-actor=${actor}]`).boundingBox())!
          const apart = box.x >= other.x + other.width || other.x >= box.x + box.width || box.y >= other.y + other.height || other.y >= box.y + box.height
          expect(apart, `${id}: the card covers ${actor}`).toBe(true)
        }
        await page.mouse.move(1, 1)
        await expect(card, id).toBeHidden()
      }
    })
  })
}
