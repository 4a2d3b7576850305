import type { Browser, Page } from 'playwright'
import type { Deck } from './decks'
import { randomUUID } from 'node:crypto'
import { access, constants, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { createServer, resolveOptions } from '@slidev/cli'
import { PDFDocument, ReadingDirection } from 'pdf-lib'
import { errors } from 'playwright'
import { directions } from '../data/locale'
import { launchBrowser } from './browser'
import { CommandError, readArgs, root, runCommand } from './command'
import { deckIn, decks } from './decks'

/** A slide's canvas, and so the size of a page. */
const size = { width: 1280, height: 720 }

/** Long enough for the first start on a slow machine, which has every dependency to prepare. */
const readyTimeout = 120_000

export interface PdfExport {
  readonly file: string
  readonly pages: number
}

/**
 * Writes a deck's PDF into `dir`: every slide, in its final state, one a page.
 * @throws CommandError when the deck does not get ready or a page is missing or left over
 */
export async function exportDeck(deck: Deck, dir: string, browser: Browser): Promise<PdfExport> {
  const { bytes, title, slides } = await printDeck(deck, browser)
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const pages = pdf.getPageCount()
  if (pages !== slides)
    throw new CommandError(`${deck.entry} has ${slides} slides, but its PDF has ${pages} pages.`)
  pdf.setTitle(title, { showInWindowTitleBar: true })
  pdf.setLanguage(deck.locale)
  if (directions[deck.locale] === 'rtl')
    pdf.catalog.getOrCreateViewerPreferences().setReadingDirection(ReadingDirection.R2L)

  const file = join(dir, `briefing.${deck.locale}.pdf`)
  await writeWhole(file, await pdf.save())
  return { file, pages }
}

async function printDeck(deck: Deck, browser: Browser): Promise<{ bytes: Uint8Array, title: string, slides: number }> {
  const options = await resolveOptions({ entry: join(root, deck.entry), base: deck.base }, 'export')
  const slides = options.data.slides.length
  const server = await createServer(options, {
    base: deck.base,
    // Its own, because a dev server that runs meanwhile rewrites the shared one.
    cacheDir: join(root, '.build', 'export-cache'),
    logLevel: 'error',
    // Saving a file meanwhile must not change the page that is printed.
    server: { host: '127.0.0.1', port: 0, watch: null },
  })
  // Reduced motion: no animation is caught on its way.
  const context = await browser.newContext({ viewport: size, colorScheme: 'light', reducedMotion: 'reduce' })
  try {
    await server.listen()
    const address = server.resolvedUrls?.local[0]
    if (!address)
      throw new CommandError(`No address to print ${deck.entry} from.`)

    const page = await context.newPage()
    // As `slidev export` does: the slides as they are on screen, on pages of their size.
    await page.emulateMedia({ media: 'screen' })
    await page.goto(new URL('print?print=true', address).href, { waitUntil: 'commit' })
    await untilReady(page, slides, deck)
    // The first load has the server prepare everything, and styles still trickle in. The second gets them whole.
    await page.reload({ waitUntil: 'commit' })
    await untilReady(page, slides, deck)
    // Slidev's leftovers behind the last slide would make a page of their own.
    await page.addStyleTag({ content: '#mermaid-rendering-container, #twoslash-container { display: none }' })
    const bytes = await page.pdf({
      width: `${size.width}px`,
      height: `${size.height}px`,
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
    })
    return { bytes, title: await page.title(), slides }
  }
  finally {
    await context.close()
    await server.close()
  }
}

/** @throws CommandError naming what is missing, with the page's own error if there was one */
async function untilReady(page: Page, slides: number, deck: Deck): Promise<void> {
  try {
    // By its text, because only that can be sent together with the comparison.
    await page.waitForFunction(`(${whatIsMissing})(${slides}) === ''`, undefined, { timeout: readyTimeout })
  }
  catch (error) {
    if (!(error instanceof errors.TimeoutError))
      throw error
    const [pageError] = await page.pageErrors()
    const cause = pageError ? ` The page says: ${pageError.message}` : ''
    throw new CommandError(`${deck.entry} is not ready to print: ${await page.evaluate(whatIsMissing, slides)}.${cause}`)
  }
}

/** Runs in the page: what the slides still wait for, or nothing. Figures mark themselves with `data-pending` while they render. */
function whatIsMissing(expected: number): string {
  const slides = [...document.querySelectorAll('.print-slide-container')]
  // Asking for a size lays the page out, which is what makes the browser look for fonts.
  const late = slides.findIndex(slide => slide.scrollHeight === 0
    || !slide.querySelector('.slidev-layout') || slide.querySelector('.slidev-slide-loading, [data-pending]'))
  return slides.length !== expected
    ? `${slides.length} of ${expected} slides are there`
    : late >= 0
      ? `slide ${late + 1} has not rendered`
      : document.querySelector('#mermaid-rendering-container')?.childElementCount
        ? 'a diagram has not rendered'
        : [...document.images].some(image => !image.complete)
            ? 'an image has not loaded'
            : document.fonts.status !== 'loaded' ? 'a font has not loaded' : ''
}

/**
 * Makes the folder, before minutes go into what would be written there.
 * @throws CommandError when nothing can be written into it
 */
async function prepare(dir: string): Promise<void> {
  try {
    await mkdir(dir, { recursive: true })
    await access(dir, constants.W_OK)
  }
  catch (error) {
    throw new CommandError(`Cannot write into ${dir}: ${(error as Error).message}`)
  }
}

/** Whoever has the old file open keeps it whole, and nobody sees half of the new one. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const part = `${file}.${randomUUID()}.part`
  try {
    await writeFile(part, bytes)
    await rename(part, file)
  }
  finally {
    await rm(part, { force: true })
  }
}

await runCommand(import.meta.url, async () => {
  const { values } = readArgs(`npm run export -- [--out DIR] [--locale ${decks.map(deck => deck.locale).join('|')}]`, {
    options: { out: { type: 'string', default: join(root, 'exports') }, locale: { type: 'string' } },
  })
  const chosen = values.locale === undefined ? decks : [deckIn(values.locale)]
  const dir = resolve(values.out)
  await prepare(dir)

  const browser = await launchBrowser({ install: true })
  try {
    for (const deck of chosen) {
      const { file, pages } = await exportDeck(deck, dir, browser)
      console.log(`  ${deck.locale}  ${relative(process.cwd(), file)}  ${pages} pages`)
    }
  }
  finally {
    await browser.close()
  }
})
