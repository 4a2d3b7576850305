import type { BrowserContext, Page } from '@playwright/test'
import type { Cut, CutId } from '../../data'
import type { SlideUnderTest } from '../support/slides'
import { cuts, wholeTalk } from '../../data'
import { slideAnchor } from '../../lib/addresses'
import { formatSeconds } from '../../lib/clock'
import { cutIds } from '../../lib/cuts'
import { formatMessage } from '../../lib/format'
import { formatPace } from '../../lib/pace'
import { decks, expect, test } from '../support/decks'
import { clicksOf, expectReady, slideOn, slides } from '../support/slides'
import { expectAt, expectClock, goThrough, plannedFor, stopTime, talkOf } from '../support/talk'

/** A page of a deck that is no window of a talk. */
const noWindow = 'print?print=true&range=1'

/** Waits until the address of some windows names a cut; none for the whole talk. */
async function expectCut(pages: readonly Page[], cut: CutId): Promise<void> {
  for (const page of pages)
    await expect(page).toHaveURL(url => url.searchParams.get('cut') === (cut === wholeTalk ? null : cut))
}

/** Waits until a slide and the bar below it are numbered like this. */
async function expectNumber(pages: readonly Page[], slide: SlideUnderTest, number: string): Promise<void> {
  for (const page of pages) {
    await expect(slideOn(page, slide).locator('.source-line > :last-child')).toHaveText(number)
    await expect(page.locator('.deck-bar .place')).toHaveText(number)
  }
}

for (const deck of decks) {
  const { base, locale } = deck
  const whole = talkOf(deck)
  const all = slides(locale)
  const other = decks.find(each => each !== deck)!
  const inTalk = (place: number, total: number) => formatMessage('page', locale, { number: place, total })
  const forQuestions = (place: number) => formatMessage('backup', locale, { number: place })

  for (const cut of cutIds.filter(id => id !== wholeTalk)) {
    const { slides: chosen = [] }: Cut = cuts[cut]
    const talk = talkOf(deck, cut)
    const beside = all.filter(slide => !talk.some(({ alias }) => alias === slide.alias))
    const leftOut = beside.filter(slide => !slide.frontmatter.backup)
    const [first, close] = [talk[0]!, talk.at(-1)!]

    /** Opens the audience's window on the cut, and the speaker's by its bare address: it takes the cut from the talk. */
    async function openCut(context: BrowserContext): Promise<{ audience: Page, speaker: Page }> {
      const audience = await context.newPage()
      await audience.goto(`${base}?cut=${cut}`)
      await expectAt([audience], deck, first, 0)
      const speaker = await context.newPage()
      await speaker.goto(`${base}presenter/`)
      await expectAt([speaker], deck, first, 0)
      return { audience, speaker }
    }

    test.describe(`the talk of ${cut} minutes (${locale})`, () => {
      test('leads all windows through its slides, on its plan, whichever is reloaded on each, and ends at its close', async ({ context }) => {
        test.setTimeout(300_000)
        await stopTime(context)
        const { audience, speaker } = await openCut(context)
        const pace = speaker.locator('.speaker-clock .pace')
        await speaker.keyboard.press('t')
        let spoken = 0
        await goThrough({ audience, speaker }, deck, talk, async (slide, index) => {
          await expectNumber([audience, speaker], slide, inTalk(index + 1, talk.length))
          const { budget } = chosen[index]!
          await expect(speaker.locator('.slide-time')).toHaveText(`0:00 / ${formatSeconds(budget)}`)
          await context.clock.fastForward(budget * 1000)
          spoken += budget
          for (const page of [audience, speaker]) {
            await page.reload()
            await expectAt([audience, speaker], deck, slide, clicksOf(slide))
          }
          await expectClock(speaker, deck, spoken, cut)
          await expect(pace).toHaveText(formatPace(0, locale))
          await expectCut([audience, speaker], cut)
        })
        expect(spoken).toBe(plannedFor(deck, cut))
        for (const key of ['PageDown', 'ArrowDown', ' ', 'Enter'])
          await speaker.keyboard.press(key)
        await expectAt([audience, speaker], deck, close, clicksOf(close))
        await expect(speaker.locator('.next-step')).toContainText(formatMessage('nextStepNone', locale))
        await context.clock.fastForward('00:30')
        await expectClock(speaker, deck, spoken + 30, cut)
        await expect(pace).toHaveText(formatPace(-30, locale))
      })

      test('leads to a slide that it leaves out by its number, which is one for questions, and back', async ({ context }) => {
        const { audience, speaker } = await openCut(context)
        await speaker.keyboard.press('ArrowDown')
        await expectAt([audience, speaker], deck, talk[1]!, 0)
        for (const [page, slide] of [[speaker, leftOut[0]!], [audience, leftOut.findLast(each => clicksOf(each) > 0)!]] as const) {
          const place = beside.indexOf(slide) + 1
          await page.keyboard.type(String(talk.length + place))
          await page.keyboard.press('Enter')
          await expectAt([audience, speaker], deck, slide, 0)
          await expectNumber([audience, speaker], slide, forQuestions(place))
          await page.keyboard.press('PageDown')
          await expect(page).toHaveURL(clicksOf(slide) > 0 ? /[?&]clicks=1(?:&|$)/ : url => url.pathname.endsWith(beside[place]!.alias))
          await page.keyboard.press('r')
          await expectAt([audience, speaker], deck, talk[1]!, 0)
          await expectNumber([audience, speaker], talk[1]!, inTalk(2, talk.length))
          await expectCut([audience, speaker], cut)
        }
      })

      test('says by its own numbers which picture the audience still sees', async ({ context }) => {
        const { audience, speaker } = await openCut(context)
        const index = talk.findIndex(({ no }, place) => no !== place + 1)
        const slide = talk[index]!
        await speaker.keyboard.type(String(index + 1))
        await speaker.keyboard.press('Enter')
        await expectAt([audience, speaker], deck, slide, 0)
        await speaker.keyboard.press('z')
        await expect(speaker.locator('.audience-banner')).toHaveText(formatMessage('audienceIsHeld', locale, { number: index + 1, title: slide.title }))
      })

      test('stays what it is in the other language, in the window that is opened from another, and in the handout', async ({ context }) => {
        await stopTime(context)
        const { audience, speaker } = await openCut(context)
        await speaker.keyboard.press('t')
        await context.clock.fastForward('00:05')
        await speaker.keyboard.press('l')
        const twin = talkOf(other, cut)
        await expectAt([audience, speaker], other, twin[0]!, 0)
        await expectCut([audience, speaker], cut)
        await expectClock(speaker, other, 5, cut)
        await audience.keyboard.press('ArrowDown')
        await expectAt([audience, speaker], other, twin[1]!, 0)
        await audience.keyboard.press('l')
        await expectAt([audience, speaker], deck, talk[1]!, 0)
        await expectCut([audience, speaker], cut)

        const [third] = await Promise.all([context.waitForEvent('page'), speaker.keyboard.press('s')])
        await expectAt([third], deck, talk[1]!, 0)
        await expectCut([third], cut)
        await third.goto(await audience.locator('.deck-bar a').evaluate((link: HTMLAnchorElement) => link.href))
        await expectCut([third], cut)
        const inHandout = [...talk, ...beside].filter(slide => !slide.frontmatter.evidenceTable)
        await expect(third.locator('.handout-slide')).toHaveCount(inHandout.length)
        expect(await third.locator('.handout-slide').evaluateAll(sections => sections.map(section => section.id))).toEqual(inHandout.map(({ alias }) => slideAnchor(alias)))
        await expect(third.locator('.handout-slide .number').nth(talk.length)).toHaveText(forQuestions(1))
        await third.locator('.tools a').click()
        await expectAt([third], deck, talk[1]!, 0)
        await expectCut([third], cut)
      })

      test('has its slides first in the overview, and every slide under its number', async ({ page }) => {
        await page.goto(`${base}${close.alias}?cut=${cut}`)
        await expectReady(page, close, 0)
        await page.keyboard.press('o')
        const overview = page.getByRole('dialog', { name: formatMessage('overview', locale) })
        const groups = overview.getByRole('region')
        await expect(groups.first()).toHaveAccessibleName(cuts[cut].name[locale])
        for (const [index, row] of [talk, beside].entries()) {
          const tiles = groups.nth(index).locator('.tile')
          await expect(tiles).toHaveCount(row.length)
          expect(await tiles.evaluateAll((elements: HTMLElement[]) => elements.map(element => element.dataset.alias))).toEqual(row.map(({ alias }) => alias))
        }
        await expect(overview.locator('.slide-name .no')).toHaveText(all.map((_, index) => String(index + 1)))
        const marked = overview.locator('.tile').filter({ hasText: formatMessage('leftOut', locale) })
        await expect(marked).toHaveCount(leftOut.length)
      })

      test('is kept by a link on a slide', async ({ page }) => {
        const linking = all.find(slide => slide.content.includes(' diagram="'))!
        await page.goto(`${base}${linking.alias}?cut=${cut}&clicks=${clicksOf(linking)}`)
        await expectReady(page, linking, clicksOf(linking))
        const link = slideOn(page, linking).locator('.slide-link')
        expect(new URL(await link.evaluate((element: HTMLAnchorElement) => element.href)).searchParams.get('cut')).toBe(cut)
        const alias = /diagram="([^"]+)"/.exec(linking.content)![1]!
        await link.press('Enter')
        await expectReady(page, all.find(slide => slide.alias === alias)!, 0)
        await expectCut([page], cut)
      })

      test('is told apart in the report of times', async ({ context }) => {
        await stopTime(context)
        const { audience, speaker } = await openCut(context)
        await speaker.keyboard.press('t')
        await context.clock.fastForward('00:07')
        await speaker.keyboard.press('Shift+T')
        await speaker.getByRole('dialog').getByRole('button', { name: formatMessage('clockReset', locale) }).click()
        await expectClock(speaker, deck, 0, cut)
        await audience.close()
        await speaker.close()
        // The next talk, once these windows are known to be gone, is the whole one.
        const next = await context.newPage()
        await next.goto(`${base}${noWindow}`)
        await expect.poll(() => next.evaluate(async () => (await navigator.locks.query()).held?.length)).toBe(0)
        await next.goto(`${base}presenter/`)
        await expectAt([next], deck, whole[0]!, 0)
        await next.keyboard.press('t')
        await next.keyboard.press('y')
        const tables = next.getByRole('dialog', { name: formatMessage('report', locale) }).getByRole('table')
        await expect(tables.locator('caption')).toHaveText([wholeTalk, cut].map(id => cuts[id].name[locale]))
        for (const [index, id] of ([wholeTalk, cut] as const).entries()) {
          await expect(tables.nth(index).locator('tbody th')).toHaveText(talkOf(deck, id).map(slide => slide.title))
          await expect(tables.nth(index).locator('tfoot td').first()).toHaveText(formatSeconds(plannedFor(deck, id)))
        }
        await expect(tables.nth(1).locator('tbody tr').first().locator('td')).toHaveText([formatSeconds(chosen[0]!.budget), '0:07'])
      })
    })
  }

  test.describe(`which cut a window shows (${locale})`, () => {
    const one = whole[1]!

    test('is its own while it only reads, and an address that names none or another is of the whole talk', async ({ context }) => {
      const pages: Page[] = []
      for (const [asked, cut] of [['6', '6'], [undefined, wholeTalk], ['7', wholeTalk], [wholeTalk, wholeTalk], ['', wholeTalk]] as const) {
        const page = await context.newPage()
        await page.goto(`${base}${one.alias}${asked === undefined ? '' : `?cut=${asked}`}`)
        await expectReady(page, one, 0)
        await expectCut([page], cut)
        const talk = talkOf(deck, cut)
        await expectNumber([page], one, inTalk(talk.findIndex(({ alias }) => alias === one.alias) + 1, talk.length))
        pages.push(page)
      }
      await expectCut(pages.slice(0, 1), '6')
    })

    test('is the talk’s where it joins one, whatever its address says, the notes alone too', async ({ context }) => {
      const speaker = await context.newPage()
      await speaker.goto(`${base}presenter/${one.alias}?cut=6`)
      await expectReady(speaker, one, 0)
      for (const path of ['', one.alias, 'presenter/', 'notes']) {
        for (const query of ['', '?cut=2', '?cut=7']) {
          const late = await context.newPage()
          await late.goto(`${base}${path}${query}`)
          await expectCut([late], '6')
          await late.close()
        }
      }
      await expectCut([speaker], '6')
    })
  })
}
