import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import type { DeckUnderTest } from '../support/decks'
import type { RemoteUnderTest } from '../support/remote'
import type { SlideUnderTest } from '../support/slides'
import { AxeBuilder } from '@axe-core/playwright'
import { directions, keyBindings, locales, messages } from '../../data'
import { formatCountdown } from '../../lib/clock'
import { formatMessage } from '../../lib/format'
import { firstWords, readNote } from '../../lib/notes'
import { presentDir } from '../../scripts/build'
import { remoteDir } from '../../scripts/remote/build'
import { decks, expect, problemsOf, test } from '../support/decks'
import { startRemote } from '../support/remote'
import { clicksOf, slides } from '../support/slides'
import { expectAt, openTalk, plannedFor, steppedSlide, talkOf } from '../support/talk'

const dirs = { site: presentDir, page: remoteDir }

const phoneOptions: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

const originOf = ({ site }: RemoteUnderTest): string => site.url.slice(0, -1)

/** A phone that comes in by a new address, with what it complains of. */
async function openPhone(browser: Browser, remote: RemoteUnderTest, options: BrowserContextOptions = {}): Promise<{ phone: Page, problems: readonly string[] }> {
  const context = await browser.newContext({ ...phoneOptions, ...options })
  const problems = problemsOf(context)
  const phone = await context.newPage()
  await phone.goto(remote.invite())
  await expect(phone).toHaveURL(`${remote.origin}/`)
  return { phone, problems }
}

/** A button of the phone's, by what stands on it. */
const button = (phone: Page, deck: DeckUnderTest, name: keyof typeof messages) =>
  phone.getByRole('button', { name: messages[name][deck.locale], exact: true })

/** Waits until a phone shows a slide at a step: its title, its place and its notes, with what is said now in view. */
async function expectPhoneAt(phone: Page, deck: DeckUnderTest, slide: SlideUnderTest, clicks: number): Promise<void> {
  const { locale } = deck
  const talk = talkOf(deck)
  await expect(phone.locator('html')).toHaveAttribute('lang', locale)
  await expect(phone.locator('html')).toHaveAttribute('dir', directions[locale])
  await expect(phone.locator('h1')).toHaveText(slide.title)
  await expect(phone.locator('.number')).toHaveText(formatMessage('page', locale, { number: talk.findIndex(({ alias }) => alias === slide.alias) + 1, total: talk.length }))
  const note = readNote(slide.note, locale)
  const words = note.say.flat().filter(({ step }) => step === clicks)
  const now = phone.locator('.words.now')
  await expect(now).toHaveText(words.map(({ step, text }) => `${step || ''}${text}`))
  if (words.length > 0)
    await expect(now.first()).toBeInViewport()
  await expect(phone.locator('.do-not-say')).toHaveText(note.doNotSay === undefined ? [] : [`${messages.noteDoNotSay[locale]} ${note.doNotSay}`])
  await expect(phone.locator('summary')).toHaveCount(note.question ? 1 : 0)
  await expect(phone.locator('.trouble')).toBeEmpty()
}

for (const deck of decks) {
  const other = decks.find(each => each !== deck)!
  const talk = talkOf(deck)
  const stepped = steppedSlide(deck)
  const index = talk.findIndex(({ alias }) => alias === stepped.alias)
  const [before, after] = [talk[index - 1]!, talk[index + 1]!]
  const twin = slides(other.locale)[stepped.no - 1]!

  test.describe(`the remote (${deck.locale})`, () => {
    let remote: RemoteUnderTest

    test.beforeEach(async () => {
      remote = await startRemote(dirs)
    })

    test.afterEach(() => remote.close())

    test('turns both windows, and its notes follow them', async ({ context, browser }) => {
      const windows = Object.values(await openTalk(context, deck, stepped, 0, originOf(remote)))
      const { phone, problems } = await openPhone(browser, remote)
      await expectPhoneAt(phone, deck, stepped, 0)
      const note = readNote(stepped.note, deck.locale)
      await expect(phone.locator('.next')).toContainText([firstWords(note, 1)!])

      await button(phone, deck, 'next').tap()
      await expectAt(windows, deck, stepped, 1)
      await expectPhoneAt(phone, deck, stepped, 1)
      await button(phone, deck, 'previous').tap()
      await expectAt(windows, deck, stepped, 0)
      await button(phone, deck, 'previous').tap()
      await expectAt(windows, deck, before, clicksOf(before))
      await expectPhoneAt(phone, deck, before, clicksOf(before))
      for (const [key, slide] of [['nextSlide', stepped], ['nextSlide', after], ['prevSlide', stepped]] as const) {
        await phone.getByRole('button', { name: keyBindings[key].name[deck.locale] }).tap()
        await expectAt(windows, deck, slide, 0)
        await expectPhoneAt(phone, deck, slide, 0)
      }
      await windows[0]!.keyboard.press('PageDown')
      await expectPhoneAt(phone, deck, stepped, 1)
      expect(problems).toEqual([])
    })

    test('shows the notes of every slide of the talk, to its end', async ({ context, browser }) => {
      test.setTimeout(180_000)
      const { speaker } = await openTalk(context, deck, talk[0]!, 0, originOf(remote))
      const { phone } = await openPhone(browser, remote)
      for (const slide of talk) {
        for (let clicks = 0; clicks <= clicksOf(slide); clicks++) {
          await expectPhoneAt(phone, deck, slide, clicks)
          await button(phone, deck, 'next').tap()
        }
      }
      const close = talk.at(-1)!
      await expectAt([speaker], deck, close, clicksOf(close))
      await expect(phone.locator('.next').first()).toContainText(messages.noteEnd[deck.locale])
    })

    test('shows the answer to the likely question on a tap, and hides it on the next slide', async ({ context, browser }) => {
      const asked = talk.find((slide, index) => readNote(slide.note, deck.locale).question && readNote(talk[index + 1]!.note, deck.locale).question)!
      await openTalk(context, deck, asked, 0, originOf(remote))
      const { phone } = await openPhone(browser, remote)
      const answer = phone.locator('details > p')
      await expect(phone.locator('summary')).toContainText(readNote(asked.note, deck.locale).question!.text)
      await expect(answer).toBeHidden()
      await phone.locator('summary').tap()
      await expect(answer).toBeVisible()
      await expect(answer).toHaveText(readNote(asked.note, deck.locale).question!.answer)
      await phone.getByRole('button', { name: keyBindings.nextSlide.name[deck.locale] }).tap()
      await expect(phone.locator('h1')).not.toHaveText(asked.title)
      await expect(answer).toBeHidden()
    })

    test('blacks the audience out, and shows that it did', async ({ context, browser }) => {
      const { audience, speaker } = await openTalk(context, deck, stepped, 0, originOf(remote))
      const { phone } = await openPhone(browser, remote)
      const black = button(phone, deck, 'black')
      await expect(black).toHaveAttribute('aria-pressed', 'false')
      await black.tap()
      await expect(audience.locator('.audience-curtain')).toHaveClass(/black/)
      await expect(black).toHaveAttribute('aria-pressed', 'true')
      await expect(speaker.locator('.audience-banner')).not.toBeEmpty()
      await speaker.keyboard.press('b')
      await expect(black).toHaveAttribute('aria-pressed', 'false')
      await expect(audience.locator('.audience-curtain')).toHaveCount(0)
    })

    test('starts the clock and lets it stand, and reads it by the computer’s time, whatever its own is', async ({ context, browser }) => {
      const { speaker } = await openTalk(context, deck, talk[0]!, 0, originOf(remote))
      const { phone } = await openPhone(browser, remote)
      await phone.addInitScript((ahead) => {
        const { now } = Date
        Date.now = () => now() + ahead
        window.Date = class extends Date {
          constructor(...args: unknown[]) {
            super(...(args.length > 0 ? args : [Date.now()]) as [number])
          }
        } as DateConstructor
      }, 3 * 60 * 60 * 1000)
      await phone.reload()
      const clock = (press: keyof typeof messages) => phone.getByRole('button', { name: new RegExp(`^${messages[press][deck.locale]}: `) })
      const left = phone.locator('.left')

      await expect(left).toHaveText(formatCountdown(plannedFor(deck), 0))
      await clock('clockStart').tap()
      await expect(left).toHaveText(formatCountdown(plannedFor(deck), 2))
      await expect(phone.locator('.pace')).toHaveText(messages.paceOn[deck.locale])
      await clock('clockPause').tap()
      await expect(clock('clockGoOn')).toBeVisible()
      await expect(speaker.locator('.speaker-clock .clock')).toHaveClass(/paused/)
      await expect(left).toHaveText((await speaker.locator('.speaker-clock .left').textContent())!)
    })

    test('follows the speaker into another language, and not the audience', async ({ context, browser }) => {
      const { audience, speaker } = await openTalk(context, deck, stepped, 1, originOf(remote))
      const { phone } = await openPhone(browser, remote)
      await expectPhoneAt(phone, deck, stepped, 1)
      await speaker.keyboard.press('l')
      await expectAt([audience, speaker], other, twin, 1)
      await expectPhoneAt(phone, other, twin, 1)
      await button(phone, other, 'next').tap()
      await expectAt([audience, speaker], other, twin, 2)
      await speaker.keyboard.press('Shift+L')
      await expectAt([audience], deck, stepped, 2)
      await expectPhoneAt(phone, other, twin, 2)
      await button(phone, other, 'previous').tap()
      await expectAt([audience], deck, stepped, 1)
      await expectPhoneAt(phone, other, twin, 1)
    })

    test('goes on with the next window when the one it spoke to is gone, and says when there is none', async ({ context, browser }) => {
      const { audience, speaker } = await openTalk(context, deck, stepped, 0, originOf(remote))
      const { phone } = await openPhone(browser, remote)
      await expectPhoneAt(phone, deck, stepped, 0)
      await audience.close()
      await expectPhoneAt(phone, deck, stepped, 0)
      await button(phone, deck, 'next').tap()
      await expectAt([speaker], deck, stepped, 1)

      const late = await context.newPage()
      await late.goto(`${originOf(remote)}${deck.base}`)
      await expectAt([late], deck, stepped, 1)
      await speaker.close()
      await expectPhoneAt(phone, deck, stepped, 1)
      await button(phone, deck, 'next').tap()
      await expectAt([late], deck, stepped, 2)

      await late.close()
      await expect(phone.locator('.trouble')).toHaveText(messages.remoteNoWindow[deck.locale])
      await expect(button(phone, deck, 'next')).toBeDisabled()
    })

    test('works with the audience’s window alone', async ({ page, browser }) => {
      await page.goto(`${originOf(remote)}${deck.base}${stepped.alias}`)
      await expectAt([page], deck, stepped, 0)
      const { phone } = await openPhone(browser, remote)
      await button(phone, deck, 'next').tap()
      await expectAt([page], deck, stepped, 1)
      await expectPhoneAt(phone, deck, stepped, 1)
    })

    test('says when it is not connected, and connects again', async ({ context, browser }) => {
      const { speaker } = await openTalk(context, deck, stepped, 0, originOf(remote))
      const { phone } = await openPhone(browser, remote)
      await expectPhoneAt(phone, deck, stepped, 0)
      const lost = phone.locator('.trouble', { hasText: messages.remoteLost[deck.locale] }).waitFor()
      remote.remote.dropPhones()
      await lost
      await expectPhoneAt(phone, deck, stepped, 0)
      await button(phone, deck, 'next').tap()
      await expectAt([speaker], deck, stepped, 1)
    })

    test('finds the talk again after a new start of the server, for who comes in anew', async ({ browser }) => {
      // A browser complains of each address that is not there or not open to it, whatever the page does.
      const context = await browser.newContext()
      const { speaker } = await openTalk(context, deck, stepped, 1, originOf(remote))
      const { phone } = await openPhone(browser, remote)
      await expectPhoneAt(phone, deck, stepped, 1)
      const { port } = remote.remote
      const sitePort = remote.site.port
      await remote.close()
      await expect(phone.locator('.trouble')).toHaveText(messages.remoteLost[deck.locale])
      await expect(button(phone, deck, 'next')).toBeDisabled()
      await speaker.keyboard.press('PageDown')
      remote = await startRemote(dirs, { port, sitePort })
      for (const { locale } of decks)
        await expect(phone.locator('body')).toContainText(messages.remoteNoToken[locale])
      await phone.goto(remote.invite())
      await expectPhoneAt(phone, deck, stepped, 2)
    })

    test('is for one device: a second is refused in both languages, and a new address ends the first', async ({ context, browser }) => {
      await openTalk(context, deck, stepped, 0, originOf(remote))
      const address = remote.invite()
      const [first, second] = await Promise.all([0, 1].map(async () => (await browser.newContext(phoneOptions)).newPage()))
      await first!.goto(address)
      await expectPhoneAt(first!, deck, stepped, 0)
      expect((await second!.goto(address))?.status()).toBe(403)
      for (const locale of locales)
        await expect(second!.locator(`[lang=${locale}][dir=${directions[locale]}]`)).toContainText(messages.remoteSpentToken[locale])
      await second!.goto(remote.invite())
      await expectPhoneAt(second!, deck, stepped, 0)
      await expect(first!.locator('h1').first()).toHaveText(messages.remoteRefused[locales[0]])
      await expect(first!.locator('body')).not.toContainText(stepped.title)
    })

    test('leaves the way that led to it out of its history', async ({ context, browser }) => {
      await openTalk(context, deck, stepped, 0, originOf(remote))
      const { phone } = await openPhone(browser, remote)
      await expectPhoneAt(phone, deck, stepped, 0)
      await phone.goBack()
      await expect(phone).toHaveURL('about:blank')
    })

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`is accessible, all of it in reach, upright and sideways (${colorScheme})`, async ({ context, browser }) => {
        await openTalk(context, deck, stepped, 1, originOf(remote))
        const { phone } = await openPhone(browser, remote, { colorScheme })
        for (const [width, height] of [[390, 844], [844, 390], [320, 568], [820, 1180]] as const) {
          await phone.setViewportSize({ width, height })
          await expectPhoneAt(phone, deck, stepped, 1)
          for (const each of await phone.getByRole('button').all()) {
            const box = (await each.boundingBox())!
            expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44)
            expect(box.x).toBeGreaterThanOrEqual(0)
            expect(box.x + box.width).toBeLessThanOrEqual(width)
            expect(box.y + box.height).toBeLessThanOrEqual(height)
          }
          const { violations } = await new AxeBuilder({ page: phone }).analyze()
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join()}`)).toEqual([])
        }
      })
    }
  })
}
