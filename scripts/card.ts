import type { Browser } from 'playwright'
import type { Deck } from './decks'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cardFile, cardSize } from '../lib/meta-tags'
import { launchBrowser } from './browser'
import { ensurePresentSite, presentDir } from './build'
import { progress, readArgs, root, runCommand } from './command'
import { decks } from './decks'
import { writeWhole } from './export-options'
import { untilReady } from './print'
import { serveSite } from './serve'

/** The cover's width, px; a card shows it whole, and as high as its own shape asks. */
const width = 1280

/** Draws a deck's cover as its social card. */
async function drawCard(deck: Deck, site: string, browser: Browser): Promise<Buffer> {
  const height = Math.round(width * cardSize.height / cardSize.width)
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: cardSize.width / width,
    reducedMotion: 'reduce',
    colorScheme: 'light',
  })
  try {
    const page = await context.newPage()
    await page.goto(new URL(`${deck.base.slice(1)}print?print=true&range=1`, site).href)
    await untilReady(page, '.print-slide-container', 1)
    const slide = page.locator('.print-slide-container')
    // A card is no page of anything.
    await page.addStyleTag({ content: '.source-line > :last-child { visibility: hidden }' })
    await slide.evaluate((element: HTMLElement, size) => { element.style.blockSize = size }, `${height}px`)
    return await slide.screenshot()
  }
  finally {
    await context.close()
  }
}

await runCommand(import.meta.url, async () => {
  readArgs('npm run card', { options: {} })
  await ensurePresentSite(() => progress('Building the decks …'))
  progress()
  const browser = await launchBrowser({ install: true })
  const site = await serveSite({ dir: presentDir, port: 0, fixed: true })
  try {
    for (const deck of decks) {
      const name = cardFile(deck.locale)
      const card = await drawCard(deck, site.url, browser)
      await writeWhole(join(root, 'public', name), part => writeFile(part, card))
      console.log(`  ${deck.locale}  public/${name}`)
    }
  }
  finally {
    await site.close()
    await browser.close()
  }
})
