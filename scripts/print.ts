import type { Browser, Page } from 'playwright'
import type { CutId } from '../data'
import type { Deck, DeckText, SlideText } from './decks'
import type { documentKinds } from './export-options'
import type { DocumentInfo, FinishedPdf, OutlineItem } from './pdf'
import { errors } from 'playwright'
import { claims, messages } from '../data'
import { addressInCut, claimAnchor, handoutAppendix, handoutRoute, slideAnchor } from '../lib/addresses'
import { claimIds } from '../lib/evidence'
import { formatMessage } from '../lib/format'
import { CommandError } from './command'
import { pagesOf } from './decks'
import { finishPdf } from './pdf'

export type DocumentKind = (typeof documentKinds)[number]

export interface PrintOptions {
  readonly kinds: readonly DocumentKind[]
  /** The talk whose order and numbers they have. */
  readonly cut: CutId
  /** The slides printed, by their `no`. */
  readonly slides: readonly number[]
  /** A page for each step of a slide instead of one in its last state; for the briefing. */
  readonly withClicks: boolean
  /** In the dark theme; for the briefing, since the handout is for paper. */
  readonly dark: boolean
}

/** A slide's canvas, and so the size of a page of the briefing, px. */
export const canvas = { width: 1280, height: 720 } as const

/** What each slide or step is in where they are laid out. */
export const slideSelector = '.print-slide-container'

/** Wide enough for the handout to show pictures of its slides, px. */
const desk = 1000

/** The height of the window, which nobody looks into and so has little to paint, px. */
const slit = 200

/** Far longer than a page takes on a slow machine, ms. */
const readyTimeout = 60_000

/** Each look lays all slides out, so not every frame, ms. */
const pollEvery = 50

/**
 * Prints a deck, from a site that is served, as one or both of its documents. All come from one page, which loads the
 * deck once.
 * @param text with its slides in the order of the cut
 * @param site the address of the site's root
 * @throws CommandError when the page does not get ready, or a slide has other pages than it should
 */
export async function* printDeck(deck: Deck, text: DeckText, site: string, browser: Browser, options: PrintOptions): AsyncGenerator<{ kind: DocumentKind, pdf: FinishedPdf }> {
  const slides = text.slides.filter(slide => options.slides.includes(slide.no))
  // No animation is caught on its way.
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  try {
    const page = await context.newPage()
    for (const kind of options.kinds) {
      const printed = kind === 'briefing'
        ? await printBriefing(page, deck, site, slides, options)
        : await printHandout(page, deck, site, slides, options)
      const title = kind === 'briefing' ? text.title : `${text.title} · ${messages.handout[deck.locale]}`
      const { description: subject, keywords } = text
      const pdf = await finishPdf(printed.bytes, {
        ...printed,
        locale: deck.locale,
        title,
        subject,
        keywords,
        purposes: purposesOf(text, deck),
      })
      yield { kind, pdf }
    }
  }
  finally {
    await context.close()
  }
}

type Printed = Pick<DocumentInfo, 'outline' | 'pageOf'> & { readonly bytes: Uint8Array }

async function printBriefing(page: Page, deck: Deck, site: string, slides: readonly SlideText[], options: PrintOptions): Promise<Printed> {
  await page.setViewportSize({ width: canvas.width, height: slit })
  const expected = await layOutSlides(page, deck, site, slides, options)

  // Slidev's leftovers behind the last slide would make a page of their own.
  await page.addStyleTag({ content: '#mermaid-rendering-container, #twoslash-container { display: none }' })
  const bytes = await page.pdf({
    width: `${canvas.width}px`,
    height: `${canvas.height}px`,
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
  })
  const pageOf = new Map(slides.map((slide, index) => [slideAnchor(slide.alias), sum(expected.slice(0, index))]))
  return { bytes, outline: outlineOf(slides, deck), pageOf }
}

/**
 * Lays slides out below one another, as `slidev export` does: as they are on screen, each the size of the canvas and in a
 * `slideSelector` of its own.
 * @returns how many steps there are of each slide
 * @throws CommandError when the page does not get ready
 */
export async function layOutSlides(page: Page, deck: Deck, site: string, slides: readonly SlideText[], { withClicks, dark, cut }: Pick<PrintOptions, 'withClicks' | 'dark' | 'cut'>): Promise<number[]> {
  await page.emulateMedia({ media: 'screen', colorScheme: dark ? 'dark' : 'light' })
  await open(page, deck, site, addressInCut('print', cut), { print: withClicks ? 'clicks' : 'true', range: rangeOf(slides) })
  const expected = slides.map(slide => pagesOf(slide, withClicks))
  await untilReady(page, slideSelector, sum(expected))
  return expected
}

async function printHandout(page: Page, deck: Deck, site: string, slides: readonly SlideText[], { cut }: Pick<PrintOptions, 'cut'>): Promise<Printed> {
  await page.emulateMedia({ media: null, colorScheme: 'light' })
  await page.setViewportSize({ width: desk, height: slit })
  await open(page, deck, site, addressInCut(handoutRoute, cut), { range: rangeOf(slides) })
  const shown = slides.filter(slide => !slide.evidenceTable)
  // Beside the slides themselves, the one that the cover has as text.
  await untilReady(page, '.slide-picture', shown.length + 1)
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })
  return { bytes, outline: [...outlineOf(shown, deck), ...appendixOf(deck)] }
}

/** Goes to a page of a deck: loads the deck, or leads its router there if it is loaded. */
async function open(page: Page, deck: Deck, site: string, path: string, query: Readonly<Record<string, string>>): Promise<void> {
  const address = new URL(path, new URL(deck.base.slice(1), site))
  for (const [name, value] of Object.entries(query))
    address.searchParams.set(name, value)
  if (!page.url().startsWith(site)) {
    await page.goto(address.href)
    return
  }
  await page.evaluate((href) => {
    history.pushState(null, '', href)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address.href)
}

function rangeOf(slides: readonly SlideText[]): string {
  return slides.map(slide => slide.no).join(',')
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

/** The slides of the talk one by one, those for questions below one line. */
function outlineOf(slides: readonly SlideText[], { locale }: Deck): OutlineItem[] {
  const items = (backup: boolean) => slides.filter(slide => slide.backup === backup)
    .map(({ title, alias }): OutlineItem => ({ title, anchor: slideAnchor(alias) }))
  const [first, ...others] = items(true)
  return first
    ? [...items(false), { title: messages.forQuestions[locale], anchor: first.anchor, children: [first, ...others] }]
    : items(false)
}

/** What the handout has behind its slides. */
function appendixOf({ locale }: Deck): OutlineItem[] {
  return handoutAppendix.map(id => ({ title: formatMessage(id, locale, { count: claimIds.length }), anchor: id }))
}

/** What is found at each place that links lead to. */
function purposesOf(text: DeckText, { locale }: Deck): Map<string, string> {
  return new Map([
    ...text.slides.map(slide => [slideAnchor(slide.alias), slide.title] as const),
    ...claimIds.map(id => [claimAnchor(id), claims[id].text[locale]] as const),
  ])
}

/**
 * Waits until a page that lays slides out has all of them, drawn.
 * @param selector what each slide is in
 * @throws CommandError naming what is missing, with the page’s own error if there was one, or what cannot be drawn
 */
export async function untilReady(page: Page, selector: string, count: number): Promise<void> {
  const expected = { selector, count }
  try {
    await page.waitForFunction(whatIsMissing, { ...expected, inWords: false }, { timeout: readyTimeout, polling: pollEvery })
  }
  catch (error) {
    if (!(error instanceof errors.TimeoutError))
      throw error
    const [pageError] = await page.pageErrors()
    const cause = pageError ? ` The page says: ${pageError.message}` : ''
    throw new CommandError(`${new URL(page.url()).pathname} is not ready to print: ${await page.evaluate(whatIsMissing, { ...expected, inWords: true })}.${cause}`)
  }
  const failed = await page.evaluate(whatHasFailed)
  if (failed.length > 0)
    throw new CommandError(`${new URL(page.url()).pathname} cannot be printed: ${failed.join('; ')}`)
}

/** Runs in the page: what could not be drawn, each in a line, with Slidev’s number of its slide. Figures mark themselves with `data-failed`, and say why. */
function whatHasFailed(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-failed]')].map((figure) => {
    const [, no] = /slidev-page-(\d+)/.exec(figure.closest('[class*="slidev-page-"]')?.className ?? '') ?? []
    return `${no ? `slide ${no}: ` : ''}${(figure.dataset.failed ?? '').replace(/\s+/g, ' ').trim()}`
  })
}

/**
 * Runs in the page: what the slides still wait for, or nothing. Figures mark themselves with `data-pending` while they render.
 * @param expected.inWords or else whether there is nothing: the page's policy lets only a function ask, and not a text that compares
 */
function whatIsMissing({ selector, count, inWords }: { readonly selector: string, readonly count: number, readonly inWords: boolean }): string | boolean {
  const slides = [...document.querySelectorAll(selector)]
  // Asking for a size lays the page out, which is what makes the browser look for fonts.
  const late = slides.findIndex(slide => slide.scrollHeight === 0
    || !slide.querySelector('.slidev-layout') || slide.querySelector('.slidev-slide-loading, [data-pending]'))
  const missing = slides.length !== count
    ? `${slides.length} of ${count} slides and steps are there`
    : late >= 0
      ? `slide ${late + 1} has not rendered`
      : document.querySelector('#mermaid-rendering-container')?.childElementCount
        ? 'a diagram has not rendered'
        : [...document.images].some(image => !image.complete)
            ? 'an image has not loaded'
            : document.fonts.status !== 'loaded' ? 'a font has not loaded' : ''
  return inWords ? missing : missing === ''
}
