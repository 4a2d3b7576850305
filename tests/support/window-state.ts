import type { Page } from '@playwright/test'
import type { Talk } from '../../lib/talk'
import type { DeckUnderTest } from './decks'
import type { SlideUnderTest } from './slides'
import { directions } from '../../data'
import { isSamePlace, placeFor } from '../../lib/talk'
import { decks } from './decks'
import { clicksOf, slides } from './slides'

const allSlides = new Map(decks.map(deck => [deck, slides(deck.locale)]))

/** The deck that a path is of: the one with the longest base, for the first one's is the site's root. */
function deckAt(pathname: string): DeckUnderTest | undefined {
  return decks.filter(({ base }) => pathname.startsWith(base)).reduce<DeckUnderTest | undefined>((one, other) => one && one.base.length > other.base.length ? one : other, undefined)
}

interface Shown {
  /** The slide's number. */
  readonly no: number
  readonly heading: string
  /** How many steps its figure takes, as Slidev counts them. */
  readonly steps: number
}

/** What a page shows and stores, as it is at that moment. */
function read(page: Page) {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('#slide-content [data-slidev-no]')].filter(slide => slide.checkVisibility())
    return {
      pathname: location.pathname,
      clicks: new URLSearchParams(location.search).get('clicks'),
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      busy: document.documentElement.ariaBusy,
      talk: localStorage.getItem('briefing.talk'),
      slides: shown.map((slide): Shown => {
        const heading = slide.querySelector('h1')
        const box = heading?.getBoundingClientRect()
        return {
          no: Number(slide.dataset.slidevNo),
          heading: heading?.checkVisibility({ visibilityProperty: true }) && box?.width && box.height ? heading.textContent : '',
          steps: Number(document.getElementById('page-root')?.dataset.clicksTotal),
        }
      }),
    }
  })
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * In what an audience's window that stands alone is not as its address says: the slide on the canvas with its title, its
 * steps, the language, and the talk that is stored. A panel or a curtain may cover the slide, which stands under it all the same.
 * @returns a line for each, none where all is well
 */
export async function faultsOf(page: Page): Promise<string[]> {
  const { pathname, clicks, lang, dir, busy, talk: stored, slides: shown } = await read(page)
  const deck = deckAt(pathname)
  const slide: SlideUnderTest | undefined = deck && allSlides.get(deck)?.find(({ alias }) => `${deck.base}${alias}` === pathname)
  if (!deck || !slide)
    return [`The address ${pathname} is of no slide.`]
  const place = { alias: slide.alias, clicks: Number(clicks ?? 0) }
  const talk = JSON.parse(stored ?? '{}') as { readonly talk?: Talk }
  const told = talk.talk && placeFor(talk.talk, 'audience')
  const at = `${pathname}${clicks === null ? '' : `?clicks=${clicks}`}`
  return [
    busy && `The page at ${at} is still asking for something.`,
    shown.length !== 1 && `The canvas at ${at} shows ${shown.length} slides: ${shown.map(({ no }) => no).join()}.`,
    shown.length === 1 && shown[0]!.no !== slide.no && `The address is ${at}, slide ${slide.no}, and the canvas shows slide ${shown[0]!.no}.`,
    shown.length === 1 && plain(shown[0]!.heading) !== plain(slide.title) && `The canvas at ${at} shows the title "${plain(shown[0]!.heading)}" in place of "${slide.title}".`,
    shown.length === 1 && shown[0]!.steps !== clicksOf(slide) && `The slide at ${at} takes ${shown[0]!.steps} steps in place of ${clicksOf(slide)}.`,
    place.clicks > clicksOf(slide) && `The address ${at} names a step that the slide has not.`,
    (lang !== deck.locale || dir !== directions[deck.locale]) && `The page at ${at} is in "${lang}", ${dir}.`,
    !(told && isSamePlace(told, place)) && `The address is ${at}, and the talk is at ${told?.alias}, step ${told?.clicks}.`,
    talk.talk?.language.audience !== deck.locale && `The address is ${at}, and the talk's language is "${talk.talk?.language.audience}".`,
  ].filter(fault => typeof fault === 'string')
}
