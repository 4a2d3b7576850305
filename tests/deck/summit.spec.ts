import type { Page } from '@playwright/test'
import type { SlideUnderTest } from '../support/slides'
import { messages, summitPeriods } from '../../data'
import { formatMessage } from '../../lib/format'
import { sentenceOf } from '../../lib/sentences'
import { summitMermaid } from '../../lib/summit-mermaid'
import { stepsNew, stepsSeen, summitClicks, summitRows } from '../../lib/summit-steps'
import { decks, expect, test } from '../support/decks'
import { pasted } from '../support/input'
import { clicksOf, expectReady, expectSlide, openSlide, slideOn, slides } from '../support/slides'

const rows = summitRows()

/** The words seen on a slide, but for what leads to evidence or stands around the slide's body. */
async function wordsOn(page: Page, slide: SlideUnderTest): Promise<string[]> {
  return slideOn(page, slide).evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const words: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const seen = element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      if (seen && !element?.closest('.visually-hidden, .kicker, .byline, .cite, .source-line, style'))
        words.push(...node.textContent?.match(/\S*[\p{L}\p{N}]\S*/gu) ?? [])
    }
    return words
  })
}

for (const deck of decks) {
  const { locale } = deck
  const all = slides(locale)
  const slideOf = (alias: string) => all.find(slide => slide.alias === alias)!
  const talk = slideOf('alaska')
  const backup = slideOf('alaska-diagram')

  test.describe(`the summit on one line of time (${locale})`, () => {
    const stepsOn = (page: Page) => slideOn(page, talk).locator('[data-step]:visible:not(tr)')

    test('tells its steps click by click, and leaves what was done', async ({ page }) => {
      await openSlide(page, deck, talk)
      for (let clicks = 0; clicks <= summitClicks; clicks++) {
        if (clicks > 0)
          await page.keyboard.press('PageDown')
        await expectReady(page, talk, clicks)
        await expect.poll(() => stepsOn(page).evaluateAll(steps => steps.map(step => step.getAttribute('data-step'))))
          .toEqual(stepsSeen(clicks).map(({ id }) => id))
        // Where several are told at once, the report has no order for them.
        await expect(slideOn(page, talk).getByText(messages.orderNotStated[locale]).locator('visible=true')).toHaveCount(stepsNew(clicks).length > 1 ? 1 : 0)
        await expect(slideOn(page, talk).locator('.period:visible')).toHaveText(Object.values(summitPeriods).map(name => name[locale]))
      }
      expect(clicksOf(talk)).toBe(summitClicks)
    })

    test('has a mark for what was done, one for two at the meeting’s end, and none for a state or an assessment', async ({ page }) => {
      await openSlide(page, deck, talk, `?clicks=${summitClicks}`)
      await expectReady(page, talk, summitClicks)
      const marks = slideOn(page, talk).locator('figure svg :is(.mark, .meeting, .end)')
      const done = rows.filter(({ step }) => step.nature === 'event')
      const atEnd = rows.find(({ id }) => id === 'meetingEnds')!.bracket
      const others = done.filter(({ id, bracket }) => id !== 'meetingEnds' && atEnd !== null && bracket === atEnd)
      await expect(marks).toHaveCount(done.length - others.length)
    })

    test('has one red event: the meeting’s end', async ({ page }) => {
      await openSlide(page, deck, talk, `?clicks=${summitClicks}`)
      await expectReady(page, talk, summitClicks)
      const red = await slideOn(page, talk).evaluate((root) => {
        const probe = document.createElement('i')
        probe.style.color = 'var(--signal)'
        root.append(probe)
        const signal = getComputedStyle(probe).color
        probe.remove()
        const texts = [...root.querySelectorAll('figure li')].filter(item => [item, ...item.querySelectorAll('*')].some(each => getComputedStyle(each).color === signal))
        const drawn = [...root.querySelectorAll('figure svg > *')].filter(shape => [getComputedStyle(shape).stroke, getComputedStyle(shape).fill].includes(signal))
        return { texts: texts.map(item => item.getAttribute('data-step')), drawn: drawn.map(shape => shape.getAttribute('class')) }
      })
      expect(red).toEqual({ texts: ['meetingEnds'], drawn: ['end'] })
    })

    test('has each word in its room, and the meeting’s end larger than anything', async ({ page }) => {
      await openSlide(page, deck, talk, `?clicks=${summitClicks}`)
      await expectReady(page, talk, summitClicks)
      const rooms = await slideOn(page, talk).locator('figure .on-canvas').evaluateAll(parts => parts.map((part) => {
        const room = part.getBoundingClientRect()
        const scale = room.width / (part as HTMLElement).offsetWidth
        const words = document.createRange()
        words.selectNodeContents(part)
        const lines = [...words.getClientRects()]
        const sizes = [part, ...part.querySelectorAll('*')].map(each => Number.parseFloat(getComputedStyle(each).fontSize))
        return {
          name: part.getAttribute('data-step') ?? part.textContent.trim(),
          beside: Math.max(...lines.map(line => Math.max(room.left - line.left, line.right - room.right))) / scale,
          above: Math.max(...lines.map(line => Math.max(room.top - (line.top + line.height / 2), line.top + line.height / 2 - room.bottom))) / scale,
          size: Math.max(...sizes),
          smallest: Math.min(...sizes),
        }
      }))
      expect(rooms.filter(({ beside, above }) => beside > 1 || above > 0)).toEqual([])
      expect(rooms.filter(({ name, smallest }) => smallest < (name === messages.orderNotStated[locale] ? 20 : 24))).toEqual([])
      const largest = rooms.find(({ name }) => name === 'meetingEnds')!.size
      expect(rooms.filter(({ name, size }) => name !== 'meetingEnds' && size >= largest)).toEqual([])
    })

    test('names each step by its whole sentence, and opens its evidence by the keyboard', async ({ page }) => {
      const panel = page.getByRole('dialog')
      for (let clicks = 1; clicks < summitClicks; clicks++) {
        await openSlide(page, deck, talk, `?clicks=${clicks}`)
        await expectReady(page, talk, clicks)
        for (const { id, step } of stepsNew(clicks)) {
          const button = slideOn(page, talk).locator(`li[data-step=${id}]`).getByRole('button')
          await expect(button).toContainText(step.label[locale])
          await expect(button).toHaveAccessibleName(formatMessage('evidenceOpen', locale, { subject: sentenceOf(step, locale) }))
          await button.focus()
          await page.keyboard.press('Enter')
          await expect(panel.getByRole('heading', { level: 2 })).toContainText(sentenceOf(step, locale))
          expect(await panel.locator('[data-claim]').evaluateAll(cards => cards.map(card => card.getAttribute('data-claim')))).toEqual([...step.claims])
          await page.keyboard.press('Escape')
          await expect(panel).toBeHidden()
        }
      }
      await expectSlide(page, talk)
    })

    test('leads to the sequence diagram from the line under its title, seen while the slide is used, and back', async ({ page }) => {
      // Beside the slide, where the pointer rests: some browsers have one in a corner from the start.
      await page.setViewportSize({ width: 1480, height: 720 })
      await page.mouse.move(20, 360)
      await openSlide(page, deck, talk)
      const link = slideOn(page, talk).locator('.byline').getByRole('link', { name: messages.toDiagram[locale] })
      await expect(link).toHaveCSS('opacity', '0')
      await link.focus()
      await expect(link).toHaveCSS('opacity', '1')
      await link.blur()
      await expect(link).toHaveCSS('opacity', '0')
      await slideOn(page, talk).locator('h1').hover()
      await expect(link).toHaveCSS('opacity', '1')
      await link.click()
      await expectSlide(page, backup)
      await slideOn(page, backup).getByRole('link', { name: messages.toTimeline[locale] }).click()
      await expectSlide(page, talk)
    })
  })

  test.describe(`the summit as a sequence diagram (${locale})`, () => {
    test('draws every step, none of its words too small, and the meeting’s end in red', async ({ page }) => {
      await openSlide(page, deck, backup)
      await expectReady(page, backup, 0)
      const svg = slideOn(page, backup).locator('.canvas svg')
      await expect(svg.locator(':is(.messageText, rect.note)')).toHaveCount(rows.length)
      await expect(svg.locator('.messageText.failed')).toHaveText(rows.find(({ id }) => id === 'meetingEnds')!.step.sign.text[locale])
      const { sizes, inside } = await svg.evaluate((element: SVGSVGElement) => {
        const texts = [...element.querySelectorAll('text')]
        const slide = element.closest('.slidev-layout')!.getBoundingClientRect()
        const scale = slide.width / 1280
        return {
          sizes: texts.map(text => Number.parseFloat(getComputedStyle(text).fontSize) * element.getBoundingClientRect().width / element.viewBox.baseVal.width / scale),
          inside: texts.every((text) => {
            const box = text.getBoundingClientRect()
            return box.left >= slide.left + 64 * scale && box.right <= slide.right - 64 * scale && box.bottom <= slide.bottom - 52 * scale
          }),
        }
      })
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18)
      expect(inside).toBe(true)
      expect((await wordsOn(page, backup)).length).toBeLessThanOrEqual(60)
    })

    test('has the steps’ table as its text twin', async ({ page }) => {
      await openSlide(page, deck, backup)
      const table = slideOn(page, backup).getByRole('table', { name: messages.summitTwin[locale] })
      expect(await table.locator('tbody tr').evaluateAll(steps => steps.map(step => step.getAttribute('data-step')))).toEqual(rows.map(row => row.id))
    })

    test('says of each bracket that the order is not stated, beside the rows it joins', async ({ page }) => {
      await openSlide(page, deck, backup)
      await expectReady(page, backup, 0)
      const brackets = rows.flatMap(({ bracket, index }) => bracket?.from === index ? [bracket] : [])
      const words = slideOn(page, backup).getByText(messages.orderNotStated[locale])
      await expect(words).toHaveCount(brackets.length)
      const rowsAt = await slideOn(page, backup).locator('.canvas svg :is(.messageText, .noteText)').evaluateAll(texts => texts
        .map(text => text.getBoundingClientRect()).map(({ top, height }) => top + height / 2).sort((a, b) => a - b))
      for (const [index, { from, to }] of brackets.entries()) {
        const { y, height } = (await words.nth(index).boundingBox())!
        const joined = rowsAt.flatMap((middle, row) => middle > y && middle < y + height ? [row] : [])
        expect(joined).toEqual([from, to])
      }
    })
  })

  for (const slide of [talk, backup]) {
    test(`${slide.alias} (${locale}) hands over the Mermaid text in its evidence, and not on the slide`, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-write', 'screen-wake-lock'])
      await openSlide(page, deck, slide)
      await expectReady(page, slide, 0)
      await expect(slideOn(page, slide).getByRole('button', { name: messages.diagramCopy[locale] })).toHaveCount(0)
      await page.keyboard.press('e')
      const panel = page.getByRole('dialog')
      await panel.getByRole('button', { name: messages.diagramCopy[locale] }).click()
      await expect(panel.getByText(messages.diagramCopied[locale])).toBeVisible()
      expect(await pasted(page)).toBe(summitMermaid(locale))
    })
  }

  test(`no other slide (${locale}) has the Mermaid text in its evidence`, async ({ page }) => {
    const other = slideOf('europe')
    await openSlide(page, deck, other)
    await page.keyboard.press('e')
    await expect(page.getByRole('dialog').locator('[data-claim]').first()).toBeVisible()
    await expect(page.getByRole('button', { name: messages.diagramCopy[locale] })).toHaveCount(0)
  })
}
