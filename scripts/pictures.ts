import type { Browser, Page } from 'playwright'
import type { Deck } from './decks'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cardFile, cardSize } from '../lib/meta-tags'
import { presentDir } from './build'
import { checkSources } from './check'
import { CommandError, root, runCommand } from './command'
import { deckIn, decks, readDeck } from './decks'
import { writeWhole } from './export-options'
import { prepareToPrint } from './prepare-print'
import { slideSelector, untilReady } from './print'
import { serveSite } from './serve'

/** The cover's width, px; a card shows it whole, and as high as its own shape asks. */
const coverWidth = 1280

const cardHeight = Math.round(coverWidth * cardSize.height / cardSize.width)

/** A picture in the README: a slide in a step of its own, seen by the audience or by the speaker. */
interface Picture {
  readonly file: string
  readonly locale: Deck['locale']
  readonly alias: string
  /** Its last step, if none is given. */
  readonly clicks?: number
  readonly presenter?: true
  /** The window, px. */
  readonly viewport: { readonly width: number, readonly height: number }
}

const slideSize = { width: 1280, height: 720 } as const

const readmePictures: readonly Picture[] = [
  { file: 'docs/actor-map.png', locale: 'en', alias: 'actors', viewport: slideSize },
  { file: 'docs/london.ar.png', locale: 'ar', alias: 'london', viewport: slideSize },
  { file: 'docs/presenter.png', locale: 'en', alias: 'actors', clicks: 2, presenter: true, viewport: { width: 1440, height: 810 } },
]

/** Draws a deck's cover as its social card. */
async function drawCard(page: Page, deck: Deck, site: string): Promise<Buffer> {
  await page.goto(new URL(`${deck.base.slice(1)}print?print=true&range=1`, site).href)
  await untilReady(page, slideSelector, 1)
  const slide = page.locator(slideSelector)
  // A card is no page of anything.
  await page.addStyleTag({ content: '.source-line > :last-child { visibility: hidden }' })
  await slide.evaluate((element: HTMLElement, size) => { element.style.blockSize = size }, `${cardHeight}px`)
  return await slide.screenshot()
}

/** @throws CommandError when the deck has no such slide */
async function drawPicture(page: Page, { alias, clicks, file, locale, presenter }: Picture, site: string): Promise<Buffer> {
  const deck = deckIn(locale)
  const slide = (await readDeck(deck.entry)).slides.find(each => each.alias === alias)
  if (!slide)
    throw new CommandError(`${deck.entry} has no slide "${alias}" to draw ${file} from: change readmePictures in scripts/pictures.ts.`)
  await page.goto(new URL(`${deck.base.slice(1)}${presenter ? 'presenter/' : ''}${alias}?clicks=${clicks ?? slide.clicks}`, site).href)
  await page.locator(`.slidev-page-${slide.no} .slidev-layout`).first().waitFor()
  await page.evaluate(async () => { await document.fonts.ready })
  return await page.screenshot()
}

/** Draws on a page of its own, where nothing moves, and writes what was drawn. */
async function draw(browser: Browser, file: string, options: Parameters<Browser['newContext']>[0], take: (page: Page) => Promise<Buffer>): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce', colorScheme: 'light', ...options })
  try {
    const picture = await take(await context.newPage())
    await writeWhole(join(root, file), part => writeFile(part, picture))
    console.log(`  ${file}`)
  }
  finally {
    await context.close()
  }
}

await runCommand(import.meta.url, {
  name: 'npm run pictures',
  summary: 'Draws the social cards in public/ from the covers, and the pictures of the README in docs/ from the slides.',
  example: '',
}, async () => {
  await checkSources()
  const browser = await prepareToPrint()
  const site = await serveSite({ dir: presentDir, port: 0, fixed: true })
  try {
    for (const deck of decks) {
      const options = { viewport: { width: coverWidth, height: cardHeight }, deviceScaleFactor: cardSize.width / coverWidth }
      await draw(browser, join('public', cardFile(deck.locale)), options, page => drawCard(page, deck, site.url))
    }
    for (const picture of readmePictures)
      await draw(browser, picture.file, { viewport: picture.viewport }, page => drawPicture(page, picture, site.url))
  }
  finally {
    await site.close()
    await browser.close()
  }
})
