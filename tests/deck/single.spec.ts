import type { Page } from '@playwright/test'
import type { Locale } from '../../data'
import type { DeckUnderTest } from '../support/decks'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { messages } from '../../data'
import { deckFile, handoutRoute, inFile, slideAnchor } from '../../lib/addresses'
import { claimIds } from '../../lib/evidence'
import { faceRules } from '../../lib/font-faces'
import { formatMessage } from '../../lib/format'
import { testSingles } from '../../scripts/single-for-tests'
import { faceSheet } from '../../scripts/vite/subset-fonts'
import { test as base, decks as built, expect } from '../support/decks'
import { clicksOf, expectReady, openSlide, sampleOf, slideOn, slides } from '../support/slides'
import { expectAt, expectClock, goThrough, openTalk, steppedSlide, stopTime, talkOf } from '../support/talk'
import { walk } from '../support/walk'

/*
 * The decks that are one file each, opened from the disk without a network: all that is seen is in the file.
 */

/** Who has a file: anyone, or a speaker. */
type Kind = keyof typeof testSingles

function fileOf(kind: Kind, locale: Locale): string {
  return join(testSingles[kind], deckFile(locale))
}

/** The decks as files: an address in one begins with the file and its hash. */
function decksOf(kind: Kind): DeckUnderTest[] {
  return built.map(({ locale }) => ({ locale, base: `${pathToFileURL(fileOf(kind, locale)).href}${inFile}` }))
}

const pages = (Object.keys(testSingles) as Kind[]).flatMap(kind => built.map(({ locale }) => pathToFileURL(fileOf(kind, locale)).href))

/** Fails also on whatever a page asks for beside itself. */
const test = base.extend({
  context: async ({ context }, use) => {
    await context.setOffline(true)
    const asked: string[] = []
    context.on('request', (request) => {
      const url = request.url()
      const isPage = request.isNavigationRequest() && pages.includes(url.replace(/#.*$/, ''))
      if (!isPage && !/^(?:data|blob):/.test(url))
        asked.push(url)
    })
    await use(context)
    expect(asked).toEqual([])
  },
})

/** The families of which a page has loaded a face, and those of which it has tried in vain; only families that come with the deck. */
async function familiesOf(page: Page): Promise<Readonly<Record<'loaded' | 'error', readonly string[]>>> {
  const faces = await page.evaluate(() => [...document.fonts].map(({ family, status }) => ({ family: family.replace(/"/g, ''), status })))
  const ours = new Set(faceRules(readFileSync(faceSheet, 'utf8')).map(({ family }) => family))
  const familiesIn = (status: string) => [...ours].filter(family => faces.some(face => face.family === family && face.status === status))
  return { loaded: familiesIn('loaded'), error: familiesIn('error') }
}

const [bare, withNotes] = [decksOf('bare'), decksOf('withNotes')]

for (const deck of bare) {
  const { locale } = deck
  const all = slides(locale)
  const other = bare.find(each => each !== deck)!
  const stepped = steppedSlide(deck)
  const dialog = (page: Page) => page.getByRole('dialog')

  test.describe(`a deck in one file (${locale})`, () => {
    test('shows every slide at every step, with its faces and figures', async ({ page }) => {
      test.setTimeout(300_000)
      await page.goto(deck.base.slice(0, -inFile.length))
      await expectReady(page, all[0]!, 0)
      await expect(page).toHaveTitle(all[0]!.title)
      await walk(page, deck, async (slide) => {
        await expect(slideOn(page, slide).getByRole('heading', { level: 1 })).toBeVisible()
        await expect(slideOn(page, slide).locator('[data-failed]')).toHaveCount(0)
      })
      const { loaded, error } = await familiesOf(page)
      expect(error).toEqual([])
      expect(loaded.length).toBeGreaterThan(1)
    })

    test('has the evidence, the overview and all claims', async ({ page }) => {
      const slide = all.find(each => each.claims.length > 0)!
      await openSlide(page, deck, slide)
      await page.keyboard.press('e')
      await expect(dialog(page).locator('[data-claim]')).toHaveCount(slide.claims.length)
      await page.keyboard.press('Escape')
      await page.keyboard.press('o')
      await expect(dialog(page).locator('.tile')).toHaveCount(all.length)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Shift+E')
      await expect(dialog(page).locator('[data-claim]').first()).toBeVisible()
    })

    test('draws the Mermaid diagram', async ({ page }) => {
      for (const slide of all.filter(each => each.content.includes('<SummitDiagram'))) {
        await openSlide(page, deck, slide)
        await expect(slideOn(page, slide).locator('.sequence-diagram svg .messageText').first()).toBeVisible()
      }
    })

    test('leads to the other language’s file, and back, at the same step', async ({ page }) => {
      await openSlide(page, deck, stepped, '?clicks=2')
      for (const to of [other, deck]) {
        await page.keyboard.press('l')
        await expectAt([page], to, slides(to.locale)[stepped.no - 1]!, 2)
        expect(page.url().startsWith(to.base)).toBe(true)
      }
    })

    test('has the handout, whose anchors lead to their places', async ({ page, context }) => {
      await openSlide(page, deck, all[0]!)
      const opened = context.waitForEvent('page')
      await page.getByRole('link', { name: messages.handout[locale] }).click()
      const handout = await opened
      const address = `${deck.base}${handoutRoute}`
      await expect(handout).toHaveURL(address)
      await expect(handout.locator('#evidenceTable [data-claim]')).toHaveCount(claimIds.length)
      const last = all.findLast(slide => !slide.frontmatter.evidenceTable)!
      await handout.getByRole('navigation').getByRole('link', { name: last.title }).click()
      await expect(handout.locator(`#${slideAnchor(last.alias)}`)).toBeInViewport()
      await expect(handout).toHaveURL(address)
      await handout.getByRole('link', { name: messages.openDeck[locale] }).click()
      await expectReady(handout, all[0]!, 0)
    })

    test('has no notes, and no way to a speaker’s window', async ({ page }) => {
      const file = readFileSync(fileOf('bare', locale), 'utf8')
      for (const slide of all)
        expect(file.includes(sampleOf(slide)), slide.alias).toBe(false)
      expect(file).not.toContain('speaker-notes')
      await openSlide(page, deck, all[0]!)
      await expect(page.getByRole('button', { name: formatMessage('speakerWindow', locale) })).toHaveCount(0)
    })
  })
}

for (const deck of withNotes) {
  const other = withNotes.find(each => each !== deck)!
  const talk = talkOf(deck)
  const stepped = steppedSlide(deck)

  test.describe(`a speaker’s deck in one file (${deck.locale})`, () => {
    test('has all notes, and what the other has not', () => {
      const file = readFileSync(fileOf('withNotes', deck.locale), 'utf8')
      for (const slide of slides(deck.locale))
        expect(file.includes(sampleOf(slide)), slide.alias).toBe(true)
      expect(file).toContain('speaker-notes')
    })

    test('opens the speaker’s window on S, which shows the notes', async ({ page, context }) => {
      await openSlide(page, deck, stepped)
      const opened = context.waitForEvent('page')
      await page.keyboard.press('s')
      const speaker = await opened
      await expectAt([speaker], deck, stepped, 0)
      expect(speaker.url().startsWith(`${deck.base}presenter/`)).toBe(true)
      await expect(speaker.locator('.speaker-notes')).toContainText(sampleOf(stepped))
    })

    test('shows the same in both windows through a whole talk, and its clock goes on over reloads', async ({ context }) => {
      test.setTimeout(300_000)
      await stopTime(context)
      const windows = await openTalk(context, deck, talk[0]!)
      await windows.speaker.keyboard.press('t')
      let spoken = 0
      await goThrough(windows, deck, talk, async () => {
        await context.clock.runFor('00:07')
        spoken += 7
      })
      const last = talk.at(-1)!
      for (const page of [windows.audience, windows.speaker]) {
        await page.reload()
        await expectAt([windows.audience, windows.speaker], deck, last, clicksOf(last))
        await expectClock(windows.speaker, deck, spoken)
      }
    })

    test('changes the language of both windows, which go on together', async ({ context }) => {
      const { audience, speaker } = await openTalk(context, deck, stepped, 1)
      const twin = slides(other.locale)[stepped.no - 1]!
      await speaker.keyboard.press('l')
      await expectAt([audience, speaker], other, twin, 1)
      await audience.keyboard.press('PageDown')
      await expectAt([audience, speaker], other, twin, 2)
      await speaker.keyboard.press('Shift+L')
      await expectAt([audience], deck, stepped, 2)
      await expectAt([speaker], other, twin, 2)
      await speaker.keyboard.press('PageUp')
      await expectAt([audience], deck, stepped, 1)
    })
  })
}
