import type { Page } from '@playwright/test'
import type { Localized } from '../../data'
import type { DeckUnderTest } from '../support/decks'
import { cuts, keyBindings, keySections, messages, questions, relationForms, wholeTalk } from '../../data'
import { findQuestions } from '../../lib/find-questions'
import { findSlides } from '../../lib/find-slides'
import { capsOf, keysBySection } from '../../lib/keys'
import { readNote } from '../../lib/notes'
import { decks, expect, test } from '../support/decks'
import { readPng } from '../support/doctor/picture'
import { metas as metasIn } from '../support/metas'
import { clicksOf, expectReady, slideOn, slides } from '../support/slides'
import { expectAt, openTalk, steppedSlide, talkOf } from '../support/talk'

const evidence = (page: Page) => page.locator('dialog.evidence-panel[open]')
const claimsIn = (page: Page) => evidence(page).locator('[data-claim]')
const actors = (deck: DeckUnderTest) => talkOf(deck).find(({ content }) => content.includes('<ActorMap'))!

for (const deck of decks) {
  const stepped = steppedSlide(deck)

  test.describe(`what the audience is shown (${deck.locale})`, () => {
    test('is the evidence that the speaker has open, on X, until it is taken back', async ({ context }) => {
      const { audience, speaker } = await openTalk(context, deck, stepped, 1)
      await speaker.keyboard.press('e')
      await expect(evidence(speaker)).toBeVisible()
      await expect(evidence(audience)).toHaveCount(0)
      for (const takeBack of ['x', 'Escape', 'e']) {
        if (await evidence(speaker).count() === 0)
          await speaker.keyboard.press('e')
        await speaker.keyboard.press('x')
        await expect(evidence(audience)).toBeVisible()
        const ids = (page: Page) => claimsIn(page).evaluateAll(cards => cards.map(card => card.getAttribute('data-claim')))
        expect(await ids(audience)).toEqual(await ids(speaker))
        await audience.reload()
        await expect(evidence(audience)).toBeVisible()
        await speaker.keyboard.press(takeBack)
        await expect(evidence(audience)).toHaveCount(0)
      }
      await expectAt([audience, speaker], deck, stepped, 1)
    })

    test('goes with the next step, also of a clicker while the evidence is open', async ({ context }) => {
      const { audience, speaker } = await openTalk(context, deck, stepped, 1)
      await speaker.keyboard.press('e')
      await speaker.keyboard.press('x')
      await expect(evidence(audience)).toBeVisible()
      await speaker.keyboard.press('PageDown')
      await expect(evidence(audience)).toHaveCount(0)
      await expect(evidence(speaker)).toHaveCount(0)
      await expectAt([audience, speaker], deck, stepped, 2)
    })

    test('is one claim, from the slide’s evidence and from the search', async ({ context }) => {
      const { audience, speaker } = await openTalk(context, deck, stepped)
      for (const key of ['e', 'Shift+E']) {
        await speaker.keyboard.press(key)
        const second = claimsIn(speaker).nth(1)
        const id = await second.getAttribute('data-claim')
        await evidence(speaker).getByRole('listitem').nth(1).getByRole('button', { name: messages.showClaim[deck.locale] }).click()
        await expect(claimsIn(audience)).toHaveCount(1)
        await expect(claimsIn(audience)).toHaveAttribute('data-claim', id!)
        await speaker.keyboard.press('Escape')
        await expect(evidence(audience)).toHaveCount(0)
      }
    })

    test('is under black, and not over it', async ({ context }) => {
      const { audience, speaker } = await openTalk(context, deck, stepped)
      await speaker.keyboard.press('e')
      await speaker.keyboard.press('x')
      await expect(evidence(audience)).toBeVisible()
      await speaker.keyboard.press('b')
      await expect(audience.locator('.audience-curtain')).toBeVisible()
      await expect.poll(async () => {
        const { depth, pixels } = readPng(await audience.screenshot())
        return pixels.every((value, index) => index % depth === 3 || value === 0)
      }).toBe(true)
    })

    test('is a kind of line on the map, alone, and an actor with all that is said of it', async ({ context }) => {
      const map = actors(deck)
      const { audience, speaker } = await openTalk(context, deck, map, clicksOf(map))
      const shownOn = (page: Page) => slideOn(page, map).locator('.relation:not(.withdrawn) [data-relation]')
      const all = await shownOn(audience).count()
      const form = slideOn(speaker, map).locator('.legend [data-form]').first()
      const id = await form.getAttribute('data-form') as keyof typeof relationForms
      await form.click()
      await expect(slideOn(audience, map).locator(`.legend [data-form="${id}"]`)).toHaveAttribute('aria-pressed', 'true')
      await expect.poll(() => shownOn(audience).count()).toBeLessThan(all)
      // Held, the picture stays so, though the speaker takes the filter away.
      await speaker.keyboard.press('z')
      await slideOn(speaker, map).locator(`.legend [data-form="${id}"]`).click()
      await expect.poll(() => shownOn(speaker).count()).toBe(all)
      expect(await shownOn(audience).count()).toBeLessThan(all)
      await speaker.keyboard.press('z')
      await expect.poll(() => shownOn(audience).count()).toBe(all)

      await slideOn(speaker, map).locator('.place.part:not(.withdrawn) [data-party]').first().click()
      await expect(evidence(speaker)).toBeVisible()
      await speaker.keyboard.press('x')
      await expect(evidence(audience)).toBeVisible()
      await expect(slideOn(audience, map).locator('.detail')).toBeVisible()
    })

    test('is a dot where the speaker’s mouse is, while the pointer is on', async ({ context }) => {
      const { audience, speaker } = await openTalk(context, deck, stepped)
      const canvas = await speaker.locator('#slide-content').boundingBox()
      await speaker.mouse.move(canvas!.x + canvas!.width / 4, canvas!.y + canvas!.height / 2)
      await expect(audience.locator('.pointer-dot')).toHaveCount(0)
      await speaker.keyboard.press('p')
      await speaker.mouse.move(canvas!.x + canvas!.width * 3 / 4, canvas!.y + canvas!.height / 4)
      const dot = audience.locator('.pointer-dot')
      await expect(dot).toBeVisible()
      await expect.poll(async () => {
        const [at, slide] = [await dot.boundingBox(), await audience.locator('#slide-content').boundingBox()]
        return [(at!.x + at!.width / 2 - slide!.x) / slide!.width, (at!.y + at!.height / 2 - slide!.y) / slide!.height].map(share => Math.round(share * 100))
      }).toEqual([75, 25])
      await speaker.keyboard.press('p')
      await expect(dot).toHaveCount(0)
    })
  })

  test.describe(`prepared questions (${deck.locale})`, () => {
    test('are found by any word in either language, and take the audience to their slide and back', async ({ context }) => {
      const { audience, speaker } = await openTalk(context, deck, stepped, 2)
      for (const [id, question] of Object.entries(questions)) {
        const query = question.question[deck.locale === 'en' ? 'ar' : 'en']
        await speaker.keyboard.press('q')
        const panel = speaker.locator('dialog.question-panel[open]')
        await panel.getByRole('combobox').fill(query)
        const found = findQuestions(query)
        await expect(panel.getByRole('option')).toHaveCount(found.length)
        await expect(panel.getByRole('option').first()).toHaveAttribute('data-item', found[0]!.id)
        await panel.locator(`[data-item="${id}"]`).click()
        await expect(audience.locator(`#slide-content [data-question="${id}"]`)).toBeVisible()
        await speaker.keyboard.press('Backspace')
        await expectAt([audience, speaker], deck, stepped, 2)
      }
    })
  })

  test.describe(`Go to (${deck.locale})`, () => {
    const queries = {
      en: ['nuclear', 'Washington', 'G7', 'versions', 'القناة', 'اوروبا'],
      ar: ['القناة', 'ترامب', 'مسئول', 'اوروبا', 'الاسكا', 'Washington'],
    }

    test('finds any word of what a slide is called or says, in both languages, and goes there', async ({ page }) => {
      const metas = metasIn(deck.locale)
      await page.goto(`${deck.base}${stepped.alias}`)
      await expectReady(page, stepped, 0)
      for (const query of queries[deck.locale]) {
        await page.keyboard.press('g')
        const panel = page.locator('dialog.go-to[open]')
        await panel.getByRole('combobox').fill(query)
        const found = findSlides(query, metas)
        expect(found.length, query).toBeGreaterThan(0)
        await expect(panel.getByRole('option')).toHaveCount(found.length)
        const last = found.length - 1
        for (const [key, index] of [['ArrowDown', Math.min(1, last)], ['ArrowUp', 0], ['ArrowUp', last]] as const) {
          await page.keyboard.press(key)
          await expect(panel.getByRole('option').nth(index)).toHaveAttribute('aria-selected', 'true')
        }
        await page.keyboard.press('Enter')
        await expectReady(page, slides(deck.locale)[found[last]!.no - 1]!, 0)
      }
    })
  })

  test.describe(`the overview (${deck.locale})`, () => {
    test('has the talk and what is for questions apart, and is gone through by arrows as it is read', async ({ page }) => {
      await page.goto(`${deck.base}${stepped.alias}`)
      await expectReady(page, stepped, 0)
      await page.keyboard.press('o')
      const aliases = async (heading: Localized) => page.getByRole('region', { name: heading[deck.locale], exact: true }).locator('[data-alias]').evaluateAll(all => all.map(tile => tile.getAttribute('data-alias')))
      const all = slides(deck.locale)
      await expect.poll(() => aliases(cuts[wholeTalk].name)).toEqual(all.filter(slide => !slide.frontmatter.backup).map(({ alias }) => alias))
      expect(await aliases(messages.forQuestions)).toEqual(all.filter(slide => slide.frontmatter.backup).map(({ alias }) => alias))
      await expect(page.locator(`[data-alias="${stepped.alias}"]`)).toBeFocused()
      await page.keyboard.press(deck.locale === 'ar' ? 'ArrowLeft' : 'ArrowRight')
      const next = all[stepped.no]!
      await expect(page.locator(`[data-alias="${next.alias}"]`)).toBeFocused()
      await page.keyboard.press('Enter')
      await expectReady(page, next, 0)
    })
  })

  test.describe(`the list of keys (${deck.locale})`, () => {
    test('is opened and closed by “?”, and has every key with what it does', async ({ page }) => {
      await page.goto(`${deck.base}${stepped.alias}`)
      await expectReady(page, stepped, 0)
      await page.keyboard.press('?')
      const list = page.locator('dialog.key-help[open]')
      for (const [section, bindings] of keysBySection(true)) {
        await expect(list).toContainText(keySections[section][deck.locale])
        for (const [id, { name, presses }] of bindings) {
          const row = list.locator(`[data-key="${id}"]`)
          await expect(row).toContainText(name[deck.locale])
          await expect(row.locator('kbd')).toHaveText(presses.flatMap(press => capsOf(press, deck.locale)))
        }
      }
      await expect(list.locator('[data-key]')).toHaveCount(Object.keys(keyBindings).length)
      await page.keyboard.press('?')
      await expect(list).toHaveCount(0)
    })
  })

  test.describe(`the notes (${deck.locale})`, () => {
    for (const larger of [0, 6]) {
      test(`have what is said now in view at every step${larger ? ', larger too' : ''}, what comes next, and what not to say`, async ({ page }) => {
        test.setTimeout(180_000)
        const talk = talkOf(deck)
        await page.goto(`${deck.base}presenter/${talk[0]!.alias}`)
        await expectReady(page, talk[0]!, 0)
        for (let press = 0; press < larger; press++)
          await page.keyboard.press('+')
        const pane = page.locator('.speaker-notes .pane')
        for (const [index, slide] of talk.entries()) {
          const note = readNote(slide.note, deck.locale)
          for (let clicks = 0; clicks <= clicksOf(slide); clicks++) {
            if (index + clicks > 0)
              await page.keyboard.press('PageDown')
            await expectReady(page, slide, clicks)
            const now = pane.locator('[data-now]').first()
            await expect(now).toHaveAttribute('data-step', String(clicks))
            await expect(now).toBeInViewport()
            await expect(page.locator('.do-not-say')).toContainText(note.doNotSay!)
            await expect(page.locator('.do-not-say')).toBeInViewport({ ratio: 1 })
            await expect(page.locator('.speaker-notes .question')).toBeInViewport({ ratio: 1 })
          }
        }
      })
    }

    test('take half the window at 22 px, are resized and rearranged, and remember it', async ({ page }) => {
      await page.goto(`${deck.base}presenter/${stepped.alias}`)
      await expectReady(page, stepped, 0)
      const pane = page.locator('.speaker-notes .pane')
      const size = () => pane.evaluate(element => getComputedStyle(element).fontSize)
      const share = async () => Math.round((await page.locator('.speaker-notes').boundingBox())!.width / page.viewportSize()!.width * 10) / 10
      expect(await size()).toBe('22px')
      expect(await share()).toBe(0.5)
      await page.keyboard.press('+')
      await page.keyboard.press('v')
      await expect.poll(share).toBe(0.7)
      const larger = await size()
      expect(Number.parseFloat(larger)).toBeGreaterThan(22)
      await page.reload()
      await expectReady(page, stepped, 0)
      expect(await size()).toBe(larger)
      expect(await share()).toBe(0.7)
    })

    test('keep the answer to the likely question back until it is asked for', async ({ page }) => {
      const { question } = readNote(stepped.note, deck.locale)
      await page.goto(`${deck.base}presenter/${stepped.alias}`)
      await expectReady(page, stepped, 0)
      const box = page.locator('.speaker-notes .question')
      await expect(box).toContainText(question!.text)
      await expect(box).not.toContainText(question!.answer)
      await page.keyboard.press('a')
      await expect(box).toContainText(question!.answer)
      await box.getByRole('button').click()
      await expect(box).not.toContainText(question!.answer)
    })

    test('stand alone at /notes, and follow', async ({ context }) => {
      const { speaker } = await openTalk(context, deck, stepped)
      const notes = await context.newPage()
      await notes.goto(`${deck.base}notes`)
      await expect(notes.getByRole('heading', { level: 1 })).toHaveText(stepped.title)
      await speaker.keyboard.press('PageDown')
      await expect(notes.locator('[data-now]').first()).toHaveAttribute('data-step', '1')
      await notes.keyboard.press('PageDown')
      await expectAt([speaker], deck, stepped, 2)
    })
  })
}
