import type { Page } from '@playwright/test'
import type { KeyBinding, KeyId, Press } from '../../data'
import type { Chances } from './random'
import { directions, isLocale, keyBindings, locales } from '../../data'
import { arrowKey } from '../../lib/keys'

/** Windows that the deck is given: a phone upright and on its side, a tablet, projectors of old and of today, and 4K. */
const sizes = [[390, 844], [844, 390], [320, 568], [768, 1024], [1024, 768], [1280, 720], [1920, 1080], [3840, 2160]] as const

/** They leave the window. */
const leaving: readonly KeyId[] = ['fullscreen', 'otherWindow']

const bindings = Object.entries(keyBindings) as [KeyId, KeyBinding][]

/** By what they do, as often as a talk has them: turns, and all that opens or covers something. */
const keys = bindings
  .filter(([id]) => !leaving.includes(id) && id !== 'language')
  .flatMap(([, { section, presses }]) => presses.map(press => [section === 'turn' ? 4 : 1, press] as const))

/**
 * Makes sure that nothing a walk happens to press leaves the window: a walk knows only where it presses, not on what. While
 * the page asks whether another answers, its root says so, until it has done what it does with the answer.
 */
export async function keepInside(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.open = () => null
    Element.prototype.requestFullscreen = Document.prototype.exitFullscreen = () => Promise.resolve()
    const ask = window.fetch
    window.fetch = async (...asked) => {
      document.documentElement.ariaBusy = 'true'
      try {
        return await ask(...asked)
      }
      finally {
        setTimeout(() => { document.documentElement.ariaBusy = null })
      }
    }
    addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a[target="_blank"]'))
        event.preventDefault()
    }, { capture: true })
  })
}

async function strokeOf(page: Page, press: Press): Promise<string> {
  const shift = 'shift' in press && press.shift ? 'Shift+' : ''
  if ('letter' in press)
    return shift ? `Shift+${press.letter.toUpperCase()}` : press.letter
  // A sign's stroke comes with whatever writes it.
  if ('sign' in press)
    return press.sign
  if ('key' in press)
    return `${shift}${press.key}`
  const lang = await page.locator('html').getAttribute('lang')
  return `${shift}${arrowKey(press.arrow, directions[isLocale(lang) ? lang : locales[0]])}`
}

/** The middles of all buttons and links that a press would hit now, in the order of the page, with their words. */
function targetsOn(page: Page): Promise<{ readonly x: number, readonly y: number, readonly words: string }[]> {
  return page.evaluate(() => [...document.querySelectorAll('a[href], button')].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    const middle = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }
    return element.contains(document.elementFromPoint(middle.x, middle.y))
      ? [{ ...middle, words: (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40) }]
      : []
  }))
}

/** Does one thing at random, and says what it was, to be read where it went wrong. */
type Action = (page: Page, chances: Chances) => Promise<string>

async function press(page: Page, stroke: string): Promise<string> {
  await page.keyboard.press(stroke)
  return stroke === ' ' ? 'Space' : stroke
}

/** Goes on in the browser's history, if there is anywhere to go within the site. */
async function travel(page: Page, to: 'Back' | 'Forward'): Promise<string> {
  const isOpen = await page.evaluate(way => navigation[`canGo${way}`], to)
  if (isOpen)
    await page[`go${to}`]()
  return isOpen ? `the browser’s ${to}` : `the browser’s ${to}, with nowhere to go`
}

export const actions: readonly (readonly [weight: number, Action])[] = [
  [480, async (page, chances) => press(page, await strokeOf(page, chances.weigh(keys)))],
  [6, page => press(page, 'l')],
  [90, page => press(page, 'Escape')],
  [90, async (page, chances) => {
    const number = String(chances.below(40))
    for (const digit of number)
      await page.keyboard.press(digit)
    await page.keyboard.press('Enter')
    return `${number} and Enter`
  }],
  [60, async (page, chances) => {
    const times = 1 + chances.below(4)
    for (let time = 0; time < times; time++)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    return `${times} × Tab and Enter`
  }],
  [80, async (page, chances) => {
    const { width, height } = page.viewportSize()!
    const [x, y] = [chances.below(width), chances.below(height)]
    await page.mouse.click(x, y)
    return `a press at ${x}, ${y} of ${width} × ${height}`
  }],
  [110, async (page, chances) => {
    const targets = await targetsOn(page)
    if (targets.length === 0)
      return 'a press on nothing, for nothing can be pressed'
    const { x, y, words } = chances.pick(targets)
    await page.mouse.click(x, y)
    return `a press on "${words}"`
  }],
  [20, async (page, chances) => {
    const [width, height] = chances.pick(sizes)
    await page.setViewportSize({ width, height })
    return `a window of ${width} × ${height}`
  }],
  [40, page => travel(page, 'Back')],
  [20, page => travel(page, 'Forward')],
  [4, async (page) => {
    await page.reload()
    return 'a reload'
  }],
]
