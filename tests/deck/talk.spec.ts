import type { Page } from '@playwright/test'
import { cuts, languageNames, messages, wholeTalk } from '../../data'
import { formatSeconds } from '../../lib/clock'
import { formatPace, paceOf } from '../../lib/pace'
import { presentDir } from '../../scripts/build'
import { serveSite } from '../../scripts/serve'
import { decks, expect, noServer, requestsOf, test } from '../support/decks'
import { pasted } from '../support/input'
import { clicksOf, expectReady, slides } from '../support/slides'
import { expectAt, expectClock, goThrough, openTalk, plannedFor, steppedSlide, stopTime, talkOf } from '../support/talk'

const curtain = (page: Page) => page.locator('.audience-curtain')

for (const deck of decks) {
  const other = decks.find(each => each !== deck)!
  const talk = talkOf(deck)
  const stepped = steppedSlide(deck)

  test.describe(`the windows of a talk (${deck.locale})`, () => {
    test('show the same through a whole talk, whichever is reloaded on each slide, and the clock goes on', async ({ context }) => {
      test.setTimeout(300_000)
      await stopTime(context)
      const { audience, speaker } = await openTalk(context, deck, talk[0]!)
      await speaker.keyboard.press('t')
      let spoken = 0
      await goThrough({ audience, speaker }, deck, talk, async (slide) => {
        await context.clock.runFor('00:07')
        spoken += 7
        await audience.reload()
        await expectAt([audience, speaker], deck, slide, clicksOf(slide))
        await speaker.reload()
        await expectAt([speaker, audience], deck, slide, clicksOf(slide))
        await expectClock(speaker, deck, spoken)
      })
    })

    test('that come late take up the slide, the step and the curtain, and turn nobody', async ({ context }) => {
      const { audience, speaker } = await openTalk(context, deck, stepped, 1)
      await speaker.keyboard.press('b')
      await expect(curtain(audience)).toBeVisible()
      const addresses = [deck.base, `${deck.base}presenter/`, `${deck.base}${talk.at(-1)!.alias}`, `${deck.base}presenter/${talk.at(-1)!.alias}`]
      for (const address of addresses) {
        const late = await context.newPage()
        await late.goto(address)
        await expectAt([late, audience, speaker], deck, stepped, 1)
        await expect(curtain(late)).toHaveCount(address.includes('presenter') ? 0 : 1)
      }
    })

    test('all change the language on L, at the same step, and go on together', async ({ context }) => {
      await stopTime(context)
      const { audience, speaker } = await openTalk(context, deck, stepped, 1)
      await speaker.keyboard.press('t')
      await context.clock.runFor('00:05')
      for (const [index, page] of [speaker, audience].entries()) {
        const [from, to] = index ? [other, deck] : [deck, other]
        await page.keyboard.press('l')
        const twin = slides(to.locale)[stepped.no - 1]!
        await expectAt([audience, speaker], to, twin, 1)
        await expectClock(speaker, to, 5)
        await page.keyboard.press('PageDown')
        await expectAt([audience, speaker], to, twin, 2)
        await page.keyboard.press('PageUp')
        await expectAt([audience, speaker], to, twin, 1)
        expect(from).not.toBe(to)
      }
    })

    test('speak two languages on Shift+L, and still go on together', async ({ context }) => {
      const { audience, speaker } = await openTalk(context, deck, stepped, 1)
      const twin = slides(other.locale)[stepped.no - 1]!
      await speaker.keyboard.press('Shift+L')
      await expectAt([audience], other, twin, 1)
      await expectAt([speaker], deck, stepped, 1)
      await expect(speaker.locator('.audience-banner')).toContainText(languageNames[other.locale])
      await speaker.keyboard.press('PageDown')
      await expectAt([audience], other, twin, 2)
      await audience.reload()
      await expectAt([audience], other, twin, 2)
      await speaker.keyboard.press('Shift+L')
      await expectAt([audience, speaker], deck, stepped, 2)
    })

    for (const [key, colour] of [['b', 'black'], ['.', 'black'], ['w', 'white']] as const) {
      test(`are ${colour} for the audience on ${key}, also after a reload, until it is pressed again`, async ({ context }) => {
        const { audience, speaker } = await openTalk(context, deck, stepped)
        await speaker.keyboard.press(key)
        await expect(curtain(audience)).toHaveClass(new RegExp(colour))
        await expect(curtain(speaker)).toHaveCount(0)
        await expect(speaker.locator('.audience-banner')).not.toBeEmpty()
        await audience.reload()
        await expect(curtain(audience)).toHaveClass(new RegExp(colour))
        await speaker.reload()
        await expectReady(speaker, stepped, 0)
        await expect(curtain(audience)).toHaveClass(new RegExp(colour))
        await speaker.keyboard.press(key)
        await expect(curtain(audience)).toHaveCount(0)
        await expect(speaker.locator('.audience-banner')).toBeEmpty()
        await audience.keyboard.press(key)
        await expect(curtain(audience)).toBeVisible()
        await audience.keyboard.press('Escape')
        await expect(curtain(audience)).toHaveCount(0)
      })
    }

    test('hold the audience’s picture on Z while the speaker looks ahead', async ({ context }) => {
      const { audience, speaker } = await openTalk(context, deck, stepped)
      await speaker.keyboard.press('z')
      await expect(speaker.locator('.audience-banner')).toContainText(stepped.title)
      await speaker.keyboard.press('PageDown')
      await speaker.keyboard.press('PageDown')
      await expectAt([speaker], deck, stepped, 2)
      await expectAt([audience], deck, stepped, 0)
      await audience.reload()
      await expectAt([audience], deck, stepped, 0)
      await speaker.reload()
      await expectAt([speaker], deck, stepped, 2)
      await speaker.keyboard.press('z')
      await expectAt([audience, speaker], deck, stepped, 2)
    })

    test.describe('and no server', () => {
      // The browser asks for the page's icon at each new address, and the deck for the slide after the one on show.
      test.use({ expectedProblems: noServer })

      test('go on while the server is gone, and find the talk where it is when it is back', async ({ context }) => {
        test.setTimeout(180_000)
        await stopTime(context)
        const loading = requestsOf(context)
        const next = talk[talk.findIndex(({ alias }) => alias === stepped.alias) + 1]!
        const server = await serveSite({ dir: presentDir, port: 0 })
        const origin = server.url.slice(0, -1)
        const { audience, speaker } = await openTalk(context, deck, stepped, 0, origin)
        await speaker.keyboard.press('t')
        // By then the next slide is there.
        await context.clock.runFor('00:04')
        await expect.poll(() => loading.size).toBe(0)
        await server.close()
        for (let clicks = 1; clicks <= clicksOf(stepped); clicks++) {
          await speaker.keyboard.press('PageDown')
          await expectAt([audience, speaker], deck, stepped, clicks)
        }
        await speaker.keyboard.press('PageDown')
        await expectAt([audience, speaker], deck, next, 0)
        await context.clock.runFor('00:04')
        const again = await serveSite({ dir: presentDir, port: server.port })
        await speaker.reload()
        await audience.reload()
        await expectAt([audience, speaker], deck, next, 0)
        await expectClock(speaker, deck, 8)
        await again.close()
      })
    })

    test('that only read do not turn one another', async ({ context }) => {
      const [one, two] = [await context.newPage(), await context.newPage()]
      await one.goto(`${deck.base}${talk[1]!.alias}`)
      await expectReady(one, talk[1]!, 0)
      await two.goto(`${deck.base}${talk[3]!.alias}`)
      await expectReady(two, talk[3]!, 0)
      await two.keyboard.press('ArrowDown')
      await expectReady(two, talk[4]!, 0)
      await two.keyboard.press('b')
      await expect(curtain(two)).toBeVisible()
      await one.keyboard.press('ArrowDown')
      await expectReady(one, talk[2]!, 0)
      await expect(curtain(one)).toHaveCount(0)
    })
  })

  test.describe(`the way through the talk (${deck.locale})`, () => {
    const close = talk.at(-1)!
    const backups = slides(deck.locale).slice(talk.length)

    test('ends at its close, whatever is pressed, and what stands behind it is opened on purpose', async ({ page }) => {
      await page.goto(`${deck.base}${close.alias}?clicks=${clicksOf(close)}`)
      await expectReady(page, close, clicksOf(close))
      for (const key of ['PageDown', 'ArrowDown', ' ', 'Enter'])
        await page.keyboard.press(key)
      await expectReady(page, close, clicksOf(close))
      await page.keyboard.type(String(backups[0]!.no))
      await page.keyboard.press('Enter')
      await expectReady(page, backups[0]!, 0)
    })

    for (const key of ['Backspace', 'r']) {
      test(`is come back to by ${key} at the step where it was left, after any detour`, async ({ page }) => {
        await page.goto(`${deck.base}${stepped.alias}?clicks=2`)
        await expectReady(page, stepped, 2)
        for (const { no } of [backups[1]!, talk[1]!, backups[0]!]) {
          await page.keyboard.type(String(no))
          await page.keyboard.press('Enter')
          await expectReady(page, slides(deck.locale)[no - 1]!, 0)
        }
        await page.keyboard.press('PageDown')
        await page.keyboard.press(key)
        await expectReady(page, stepped, 2)
      })
    }

    test('begins with Home and ends with End', async ({ page }) => {
      await page.goto(`${deck.base}${stepped.alias}`)
      await expectReady(page, stepped, 0)
      await page.keyboard.press('End')
      await expectReady(page, close, 0)
      await page.keyboard.press('Home')
      await expectReady(page, talk[0]!, 0)
    })

    test('takes an address that goes too far back to what there is', async ({ page }) => {
      await page.goto(`${deck.base}${stepped.alias}?clicks=99`)
      await expectReady(page, stepped, clicksOf(stepped))
    })

    test('has as many steps on each slide as its figure takes', async ({ page }) => {
      for (const slide of slides(deck.locale)) {
        await page.goto(`${deck.base}${slide.alias}`)
        await expectReady(page, slide, 0)
        await expect(page.locator('#page-root'), slide.alias).toHaveAttribute('data-clicks-total', String(clicksOf(slide)))
      }
    })
  })

  test.describe(`the speaker’s clock (${deck.locale})`, () => {
    test('tells the time that is left, stands while it is paused, and what is over', async ({ context }) => {
      await stopTime(context)
      const { speaker } = await openTalk(context, deck, talk[0]!)
      await expectClock(speaker, deck, 0)
      await speaker.keyboard.press('t')
      await context.clock.runFor('00:30')
      await expectClock(speaker, deck, 30)
      await speaker.locator('.speaker-clock .clock').click()
      await context.clock.runFor('00:30')
      await expectClock(speaker, deck, 30)
      await speaker.locator('.speaker-clock .clock').click()
      await context.clock.fastForward((plannedFor(deck) - 30 + 95) * 1000)
      await expect(speaker.locator('.speaker-clock .left')).toHaveText('+1:35')
    })

    test('tells this slide’s time against its budget, and the pace in words', async ({ context }) => {
      await stopTime(context)
      const { speaker } = await openTalk(context, deck, talk[0]!)
      await speaker.keyboard.press('t')
      let spoken = 0
      const plan = talk.map(({ alias, frontmatter }) => ({ alias, budget: Number(frontmatter.budget) }))
      for (const [index, seconds] of [[0, 3], [1, 200], [2, 4]] as const) {
        const slide = talk[index]!
        await speaker.keyboard.type(String(slide.no))
        await speaker.keyboard.press('Enter')
        await expectReady(speaker, slide, 0)
        await context.clock.runFor(seconds * 1000)
        spoken += seconds
        await expect(speaker.locator('.slide-time')).toHaveText(`${formatSeconds(seconds)} / ${formatSeconds(plan[index]!.budget)}`)
        await expect(speaker.locator('.pace')).toHaveText(formatPace(paceOf(plan, slide.alias, spoken)!, deck.locale))
      }
    })

    test('counts for a question apart', async ({ context }) => {
      await stopTime(context)
      const { speaker } = await openTalk(context, deck, talk[0]!)
      await speaker.keyboard.press('t')
      await context.clock.runFor('00:10')
      await speaker.keyboard.press('Shift+Q')
      await context.clock.runFor('01:05')
      await expectClock(speaker, deck, 10)
      await expect(speaker.locator('.question-time')).toHaveText('1:05')
      await speaker.keyboard.press('Shift+Q')
      await context.clock.runFor('00:10')
      await expectClock(speaker, deck, 20)
      await expect(speaker.locator('.question-time')).toHaveText('1:05')
    })

    test('asks before it is reset, and keeps the times of the run in the report until that is cleared', async ({ context }) => {
      await stopTime(context)
      await context.grantPermissions(['clipboard-write'])
      const { speaker } = await openTalk(context, deck, talk[0]!)
      const report = speaker.locator('dialog.run-report[open]')
      const taken = [12, 34]
      await speaker.keyboard.press('t')
      for (const seconds of taken) {
        await context.clock.runFor(seconds * 1000)
        await speaker.keyboard.press('ArrowDown')
      }
      await speaker.keyboard.press('Shift+T')
      // What a clicker's Enter would press.
      await expect(speaker.getByRole('button', { name: messages.keep[deck.locale] })).toBeFocused()
      await speaker.keyboard.press('Enter')
      await expectClock(speaker, deck, 46)
      await speaker.keyboard.press('Shift+T')
      await speaker.getByRole('button', { name: messages.clockReset[deck.locale] }).last().click()
      await expectClock(speaker, deck, 0)

      await speaker.reload()
      await expectReady(speaker, talk[2]!, 0)
      await speaker.keyboard.press('y')
      const rows = report.getByRole('row')
      await expect(rows).toHaveCount(talk.length + 3)
      for (const [index, seconds] of taken.entries())
        await expect(rows.nth(index + 1).getByRole('cell')).toHaveText([formatSeconds(Number(talk[index]!.frontmatter.budget)), formatSeconds(seconds)])
      await report.getByRole('button', { name: messages.reportCopy[deck.locale] }).click()
      // Until then the clipboard has what another test put there: it is the browser's, not the page's.
      await expect(report.getByText(messages.diagramCopied[deck.locale])).toBeVisible()
      const copied = await pasted(speaker)
      const [caption, ...lines] = copied.split('\n')
      expect(caption).toBe(cuts[wholeTalk].name[deck.locale])
      expect(lines.map(line => line.split('\t').length)).toEqual(Array.from({ length: talk.length + 3 }, () => 3))
      expect(copied).toContain(`${talk[0]!.title}\t${formatSeconds(Number(talk[0]!.frontmatter.budget))}\t${formatSeconds(taken[0]!)}`)
      await report.getByRole('button', { name: messages.reportClear[deck.locale] }).click()
      await expect(report).toContainText(messages.reportNone[deck.locale])
    })
  })
}
