import type { Browser } from 'playwright'
import type { Deck, SlideText } from './decks'
import type { PrintOptions } from './print'
import { canvas, layOutSlides, slideSelector } from './print'

export type PictureOptions = Omit<PrintOptions, 'kinds'>

/** A slide in its last state, or in one of its steps, as PNG. */
export interface SlidePicture {
  readonly slide: SlideText
  /** The clicks it is taken after; none for a slide in its last state. */
  readonly clicks?: number
  readonly png: Buffer
  /** What it shows: the slide's title, and the figure in words if there is one. */
  readonly alternative: string
}

/** Pixels of a picture to one of the canvas: sharp on a projector of twice its size. */
const scale = 2

/**
 * Draws slides, in order, from a site that is served.
 * @param slides all slides of the deck
 * @param site the address of the site's root
 * @throws CommandError when the page does not get ready
 */
export async function* drawSlides(deck: Deck, slides: readonly SlideText[], site: string, browser: Browser, options: PictureOptions): AsyncGenerator<SlidePicture> {
  const chosen = slides.filter(slide => options.slides.includes(slide.no))
  // No animation is caught on its way.
  const context = await browser.newContext({ reducedMotion: 'reduce', deviceScaleFactor: scale, viewport: canvas })
  try {
    const page = await context.newPage()
    const counts = await layOutSlides(page, deck, site, chosen, options)
    const steps = chosen.flatMap((slide, index) => Array.from({ length: counts[index] ?? 0 }, (_, clicks) =>
      options.withClicks ? { slide, clicks } : { slide }))
    const drawn = page.locator(slideSelector)
    const figures = await drawn.evaluateAll(elements => elements.map(element =>
      [...element.querySelectorAll('figure')].map(figure => figure.ariaLabel).filter(Boolean)))
    for (const [index, step] of steps.entries()) {
      const png = await drawn.nth(index).screenshot()
      yield { ...step, png, alternative: [step.slide.title, ...figures[index] ?? []].join(' · ') }
    }
  }
  finally {
    await context.close()
  }
}
