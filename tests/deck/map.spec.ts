import type { Locator } from '@playwright/test'
import { blocs } from '../../data'
import { lastMapStep, mapScene, partiesOf } from '../../lib/map'
import { decks, expect, test } from '../support/decks'
import { expectReady, openSlide, slideOn, slides } from '../support/slides'

/** The middle of an actor's box, which takes the pointer as its slide does. */
async function middleOf(party: Locator): Promise<{ x: number, y: number }> {
  const { x, y, width, height } = (await party.boundingBox())!
  return { x: x + width / 2, y: y + height / 2 }
}

/** The middle of a line, where a pointer finds nothing but the line. */
async function middleOfLine(line: Locator): Promise<{ x: number, y: number }> {
  return line.evaluate((path: SVGPathElement) => {
    const { x, y } = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM()!)
    return { x, y }
  })
}

interface WatchingWindow extends Window { changed?: string[] }

/** Runs in the page: notes which parts of a map's canvas change in any attribute from now on. */
function watchParts(canvas: Element): void {
  const changed: string[] = (window as WatchingWindow).changed = []
  new MutationObserver(records => records.forEach(({ target, attributeName }) => {
    const part = target as HTMLElement
    const name = part.dataset.line ?? (part.matches('.place') ? part.querySelector<HTMLElement>('[data-party]')?.dataset.party : undefined)
    changed.push(name && attributeName === 'class' ? name : `${part.outerHTML.slice(0, 80)}: ${attributeName}`)
  })).observe(canvas, { attributes: true, subtree: true })
}

/** What is in one of two lists alone. */
function onlyInOne<T>(one: readonly T[], other: readonly T[]): T[] {
  return [...one.filter(each => !other.includes(each)), ...other.filter(each => !one.includes(each))]
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
        expect((await reached('data-party')).sort(), `step ${step}`).toEqual([...scene.parties].sort())
      }
    })

    test('changes at a step nothing but who comes and what goes', async ({ page }) => {
      await openSlide(page, deck, slide, '?clicks=1')
      await expectReady(page, slide, 1)
      for (let step = 2; step < lastMapStep; step++) {
        const [before, after] = [mapScene(step - 1), mapScene(step)]
        await slideOn(page, slide).locator('.canvas').evaluate(watchParts)
        await page.keyboard.press('PageDown')
        await expectReady(page, slide, step)
        const changed = await page.evaluate(() => (window as WatchingWindow).changed)
        expect(changed?.sort(), `step ${step}`).toEqual([...onlyInOne(before.parties, after.parties), ...onlyInOne(before.relations, after.relations)].sort())
      }
    })

    test('shows nobody on the way from a place of the last picture', async ({ page }) => {
      await openSlide(page, deck, slide, '?clicks=1')
      await expectReady(page, slide, 1)
      const comes = mapScene(0).parties.filter(id => !mapScene(1).parties.includes(id))
      // Whoever begins to move while it is seen, by its name.
      await slideOn(page, slide).locator('.canvas').evaluate((canvas) => {
        const moved: string[] = (window as WatchingWindow).changed = []
        canvas.addEventListener('transitionrun', ({ target }) => {
          const place = target as HTMLElement
          const party = place.querySelector<HTMLElement>('[data-party]')?.dataset.party
          if (party && place.matches('.place'))
            moved.push(party)
        })
      })
      await page.keyboard.press('PageUp')
      await expectReady(page, slide, 0)
      const moved = await page.evaluate(() => (window as WatchingWindow).changed)
      expect(comes.filter(id => moved?.includes(id))).toEqual([])
      expect(mapScene(1).parties.filter(id => mapScene(0).parties.includes(id) && !moved?.includes(id))).toEqual([])
    })

    test('names the blocs before the first click alone', async ({ page }) => {
      await openSlide(page, deck, slide)
      const names = slideOn(page, slide).locator('.actor-map .name:visible')
      await expect(names).toHaveText(Object.values(blocs).map(({ name }) => name[deck.locale]))
      await page.keyboard.press('PageDown')
      await expect(names).toHaveCount(0)
    })

    test('keeps its legend for who uses the slide', async ({ page }) => {
      await openSlide(page, deck, slide, `?clicks=${lastMapStep}`)
      const legend = slideOn(page, slide).locator('.legend')
      const { x, y } = await middleOf(slideOn(page, slide).locator('[data-party=powell]'))
      await page.mouse.move(x, y)
      await expect(legend).toHaveCSS('opacity', '1')
      // Off the slide, as a presenter's pointer is.
      await page.evaluate(() => document.body.style.setProperty('pointer-events', 'none'))
      await page.mouse.move(x + 1, y)
      await expect(legend).toHaveCSS('opacity', '0')
      await slideOn(page, slide).locator('[data-party=powell]').focus()
      await expect(legend).toHaveCSS('opacity', '1')
    })

    test('has a card that holds all it says, for everybody and every line at every step', async ({ page }) => {
      const card = slideOn(page, slide).locator('.detail')
      for (let step = 0; step <= lastMapStep; step++) {
        await openSlide(page, deck, slide, step ? `?clicks=${step}` : '')
        await expectReady(page, slide, step)
        const { parties, relations } = mapScene(step)
        for (const part of [...parties.map(id => `[data-party=${id}]`), ...relations.map(id => `[data-relation=${id}]`)]) {
          await slideOn(page, slide).locator(part).focus()
          await expect(card).toBeVisible()
          expect(await card.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight), `step ${step}, ${part}`).toBeLessThanOrEqual(1)
        }
      }
    })

    test('opens a card at a line under the pointer, clear of those it speaks of', async ({ page }) => {
      await openSlide(page, deck, slide, `?clicks=${lastMapStep}`)
      await expectReady(page, slide, lastMapStep)
      const shown = slideOn(page, slide)
      const card = shown.locator('.detail')
      for (const id of mapScene(lastMapStep).relations) {
        const { x, y } = await middleOfLine(shown.locator(`[data-line=${id}] .relation-line`))
        await page.mouse.move(x, y)
        await expect(card, id).toBeVisible()
        const box = (await card.boundingBox())!
        for (const party of partiesOf(id)) {
          const other = (await shown.locator(`[data-party=${party}]`).boundingBox())!
          const apart = box.x >= other.x + other.width || other.x >= box.x + box.width || box.y >= other.y + other.height || other.y >= box.y + box.height
          expect(apart, `${id}: the card covers ${party}`).toBe(true)
        }
        await page.mouse.move(1, 1)
        await expect(card, id).toBeHidden()
      }
    })
  })
}
