import type { Locator, Page } from '@playwright/test'
import type { ClaimId, Locale } from '../../data'
import type { DeckUnderTest } from './decks'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import { parseSync } from '@slidev/parser'
import { inFile } from '../../lib/addresses'
import { claimsOnSlide } from '../../lib/slide-claims'
import { clicksIn } from '../../lib/notes'
import { deckIn } from '../../scripts/decks'

export interface SlideUnderTest {
  /** Counted from 1. */
  readonly no: number
  readonly alias: string
  readonly title: string
  /** What the slide rests on: what it cites, what its figure shows, and what its frontmatter names. */
  readonly claims: readonly ClaimId[]
  /** As it is written, before the slide's evidence is put in. */
  readonly frontmatter: Readonly<Record<string, unknown>>
  readonly content: string
  readonly note: string
}

/** The slides of a deck, read from its Markdown. */
export function slides(locale: Locale): SlideUnderTest[] {
  const path = fileURLToPath(new URL(`../../${deckIn(locale).entry}`, import.meta.url))
  return parseSync(readFileSync(path, 'utf8'), path).slides.map(({ frontmatter, title, content, note }, index) => {
    const alias = String(frontmatter.routeAlias ?? index + 1)
    return {
      no: index + 1,
      alias,
      title: title ?? '',
      claims: claimsOnSlide(content, frontmatter.claims, `${deckIn(locale).entry}, slide "${alias}"`),
      frontmatter,
      content,
      note: note ?? '',
    }
  })
}

/** A stretch of a slide's notes that survives the way into a script: no quotes, no markup, one line. */
export function sampleOf({ note }: SlideUnderTest): string {
  return note.split(/[\n'"“”«»<>[\]\\]/).map(part => part.trim()).sort((a, b) => b.length - a.length)[0]!
}

/** Some of the slides, no two of them made alike: one for each layout with its components. */
export function oneOfEachKind(all: readonly SlideUnderTest[]): SlideUnderTest[] {
  const kindOf = ({ frontmatter, content }: SlideUnderTest) => [frontmatter.layout, ...new Set(content.match(/<[A-Z]\w+|^- /gm))].join()
  return all.filter((slide, index) => all.findIndex(other => kindOf(other) === kindOf(slide)) === index)
}

interface Citing {
  readonly before: SlideUnderTest
  readonly slide: SlideUnderTest
  readonly after: SlideUnderTest
}

/** A slide of the talk that cites claims in its Markdown from the start, and those beside it. */
export function citingSlide(locale: Locale): Citing {
  const talk = slides(locale).filter(slide => !slide.frontmatter.backup)
  for (const [index, slide] of talk.entries()) {
    const [before, after] = [talk[index - 1], talk[index + 1]]
    if (before && after && slide.claims.length > 0 && /<(?:Byline|Cite) /.test(slide.content) && !slide.content.includes('v-click'))
      return { before, slide, after }
  }
  throw new Error(`The deck in "${locale}" has no citing slide between two others.`)
}

/** The citations on a slide. */
export function chipsOn(page: Page, slide: SlideUnderTest): Locator {
  return slideOn(page, slide).locator('button.cite')
}

/** A slide on the page, in the play view. */
export function slideOn(page: Page, slide: SlideUnderTest): Locator {
  return page.locator(`#slide-content .slidev-page-${slide.no}`)
}

/** The address of a page in its deck: behind the hash where the deck is one file. */
export function addressInDeck(address: string | URL): URL {
  const url = new URL(address)
  return url.hash.startsWith(inFile) ? new URL(url.hash.slice(1), 'file:///') : url
}

/** Opens a slide, before its first click, and waits until it shows. */
export async function openSlide(page: Page, deck: DeckUnderTest, slide: SlideUnderTest, query = ''): Promise<void> {
  await page.goto(`${deck.base}${slide.alias}${query}`)
  await expectSlide(page, slide)
}

/** Waits until a slide shows with what is on it, whatever its clicks: Slidev loads each on its own. */
export async function expectSlide(page: Page, slide: SlideUnderTest): Promise<void> {
  // The address first: where another slide shows, the failure names it.
  await expect(page).toHaveURL(url => [slide.alias, String(slide.no)].includes(addressInDeck(url).pathname.split('/').pop() ?? ''))
  await expect(slideOn(page, slide).locator('.slidev-layout')).toBeVisible()
}

/** How many clicks a slide takes, as its notes mark them; a browser test holds the slide to it. */
export function clicksOf(slide: SlideUnderTest): number {
  return clicksIn(slide.note)
}

/** Waits until a slide shows at a step, with its fonts and its figures drawn and nothing still moving. */
export async function expectReady(page: Page, slide: SlideUnderTest, clicks: number): Promise<void> {
  await expectSlide(page, slide)
  await expect.poll(() => Number(addressInDeck(page.url()).searchParams.get('clicks') ?? 0)).toBe(clicks)
  const shown = slideOn(page, slide)
  await expect(shown.locator('[data-pending]')).toHaveCount(0)
  await shown.evaluate(async (root) => {
    await document.fonts.ready
    // One that is called off has come to its end too.
    await Promise.allSettled(root.getAnimations({ subtree: true }).map(animation => animation.finished))
  })
}
