import type { Browser } from 'playwright'
import type { Contender } from './contenders'
import type { Conditions, WatchedPage } from './watched-page'
import type { Transferred } from './traffic'
import { CommandError } from '../command'
import { hostStatically } from '../static-host'
import { insteadOf, showsTitle } from './on-screen'
import { cameToStay, film } from './picture'
import { median } from './statistics'
import { withPage } from './watched-page'

/** How a deck loads with nothing in the cache; times in ms from the first request. */
export interface Load {
  readonly firstPaint: number
  /** Its first slide is drawn as it stays: the picture is the one that is there after six idle seconds, fonts and figure with it. */
  readonly full: number
  /** Its scripts have taken over and answer keys; ours alone says so. */
  readonly keys: number | undefined
  readonly toFull: Transferred
  /** What had come when it had asked for nothing more for six seconds. */
  readonly toIdle: Transferred
}

export interface LoadOptions extends Conditions {
  readonly runs: number
  /** Ask when it answers keys, which only ours says without doing something. */
  readonly asksKeys: boolean
}

/** How long a page must have asked for nothing to be called idle, ms. */
const idle = 6000

interface KeysWindow extends Window { answersKeys?: number }

/**
 * Runs in the page, before anything of it: notes when a key is answered. A key that is held already does nothing in our deck,
 * but is taken: no other program would have it.
 */
function askForKeys(): void {
  const ask = () => {
    const held = new KeyboardEvent('keydown', { key: 'PageDown', code: 'PageDown', repeat: true, cancelable: true, bubbles: true })
    document.body?.dispatchEvent(held)
    if (held.defaultPrevented)
      (window as KeysWindow).answersKeys = performance.now()
    else
      requestAnimationFrame(ask)
  }
  ask()
}

/** Runs in the page: when it began, ms since 1970, and what it noted since, ms from there. */
function timesOf() {
  const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime
  return { origin: performance.timeOrigin, firstPaint, keys: (window as KeysWindow).answersKeys }
}

/** @throws CommandError when what is there is not the deck's first slide with its fonts */
async function expectFirstSlide({ page }: WatchedPage, { titles: [first = ''] }: Contender): Promise<void> {
  if (!await page.evaluate(showsTitle, first))
    throw new CommandError(await insteadOf(page, first))
}

/**
 * Loads a deck's first slide, over and over, each time with nothing in the cache: once to see what it looks like in the end
 * and what it is sent until it is idle, and then to time it.
 * @returns medians; what was sent is of the run in the middle
 * @throws CommandError when the slide or its picture does not come
 */
export async function measureLoad(browser: Browser, contender: Contender, { runs, asksKeys, ...conditions }: LoadOptions): Promise<Load> {
  const site = await hostStatically(contender.dir, { compressed: true })
  try {
    const { picture, toIdle } = await withPage(browser, conditions, async (watched) => {
      const { page, session, traffic } = watched
      const shots = await film(session)
      await page.goto(site.url)
      await traffic.quiet(idle)
      await expectFirstSlide(watched, contender)
      return { picture: shots.frames().at(-1)?.picture ?? '', toIdle: traffic.until(Date.now()) }
    })
    const times: Omit<Load, 'toIdle'>[] = []
    for (let run = 0; run < runs; run++)
      times.push(await withPage(browser, conditions, watched => timeLoad(watched, contender, site.url, picture, asksKeys)))
    const full = median(times.map(time => time.full))
    const middle = times.find(time => time.full === full)
    if (!middle)
      throw new Error('A median is one of the times.')
    return {
      firstPaint: median(times.map(time => time.firstPaint)),
      full,
      keys: asksKeys ? median(times.map(time => time.keys ?? Number.NaN)) : undefined,
      toFull: middle.toFull,
      toIdle,
    }
  }
  finally {
    await site.close()
  }
}

async function timeLoad(watched: WatchedPage, contender: Contender, url: string, picture: string, asksKeys: boolean): Promise<Omit<Load, 'toIdle'>> {
  const { page, session, traffic } = watched
  if (asksKeys)
    await page.addInitScript(askForKeys)
  const shots = await film(session)
  await page.goto(url)
  if (asksKeys)
    await page.waitForFunction(() => (window as KeysWindow).answersKeys !== undefined)
  await shots.untilStill(picture)
  await expectFirstSlide(watched, contender)
  const { origin, firstPaint, keys } = await page.evaluate(timesOf)
  const stayed = cameToStay(shots.frames(), picture)
  if (firstPaint === undefined || stayed === undefined)
    throw new CommandError(`${url} has painted nothing.`)
  return { firstPaint, full: stayed - origin, keys, toFull: traffic.until(stayed) }
}
