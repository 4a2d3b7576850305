import type { readBoxes } from './boxes'
import type { Box } from './reading'
import type { readStrokes } from './strokes'
import type { readTexts } from './texts'

/** The measurements. */
export interface Readers {
  readonly readBoxes: typeof readBoxes
  readonly readTexts: typeof readTexts
  readonly readStrokes: typeof readStrokes
}

/** The measurements and what every one of them needs, in the page as `slideDoctor`. */
export interface InPage extends Readers {
  readonly boxOf: (element: Element) => Box
  /** Whether somebody looking at the page sees the element: it is shown, and not for screen readers alone. */
  readonly seen: (element: Element) => boolean
  /** What it is called in a report: its tag and first class. */
  readonly nameOf: (element: Element) => string
  /** Its opacity and that of all it stands in, multiplied. */
  readonly opacityOf: (element: Element) => number
  /** Where it is cut off, by what it stands in up to the slide. */
  readonly clipOf: (element: Element, root: Element) => Box
  /** Whether it has a border or a ground of its own. */
  readonly isBox: (element: Element) => boolean
  /** Whether it has borders on three sides or all. */
  readonly isClosed: (element: Element) => boolean
  /** Whether nothing is seen through its ground. */
  readonly isOpaque: (element: Element) => boolean
}

declare global {
  var slideDoctor: InPage
}

/** Runs in the page: puts the measurements there, with what they share. */
export function install(readers: Readers): void {
  if ('slideDoctor' in globalThis)
    return

  const clear = (colour: string) => colour === 'transparent' || /(?:,|\/) ?0\)$/.test(colour)

  /** How many of an element's sides have a border that is seen. */
  const borders = (element: Element) => {
    const style = getComputedStyle(element)
    return (['Top', 'Right', 'Bottom', 'Left'] as const).filter(side => Number.parseFloat(style[`border${side}Width`]) > 0 && !clear(style[`border${side}Color`])).length
  }

  /** What an element is positioned in, which is what cuts it off. */
  const containerOf = (element: Element) =>
    element instanceof HTMLElement && getComputedStyle(element).position === 'absolute' ? element.offsetParent : element.parentElement

  /** Farther out than anything is, px. */
  const anywhere = 1e6

  const boxOf = (element: Element): Box => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { left, top, right, bottom }
  }

  /** What overflow is cut to. A drawing's inner elements have no borders, and no size of this kind. */
  const paddingBox = (element: Element): Box => {
    const box = boxOf(element)
    const { clientLeft, clientTop, clientWidth, clientHeight } = element
    const [left, top] = [box.left + clientLeft, box.top + clientTop]
    return clientWidth && clientHeight ? { left, top, right: left + clientWidth, bottom: top + clientHeight } : box
  }

  globalThis.slideDoctor = {
    ...readers,
    boxOf,
    seen: element => !element.closest('.visually-hidden') && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    nameOf: (element) => {
      const [first] = element.classList
      return first ? `${element.localName}.${first}` : element.localName
    },
    opacityOf: (element) => {
      let opacity = 1
      for (let each: Element | null = element; each; each = each.parentElement)
        opacity *= Number(getComputedStyle(each).opacity)
      return opacity
    },
    clipOf: (element, root) => {
      const clip = { left: -anywhere, top: -anywhere, right: anywhere, bottom: anywhere }
      for (let each: Element | null = element; each && each !== root && root.contains(each); each = containerOf(each)) {
        const { overflowX, overflowY, display } = getComputedStyle(each)
        if (display === 'inline' && !(each instanceof SVGElement))
          continue
        const rect = paddingBox(each)
        if (overflowX !== 'visible') {
          clip.left = Math.max(clip.left, rect.left)
          clip.right = Math.min(clip.right, rect.right)
        }
        if (overflowY !== 'visible') {
          clip.top = Math.max(clip.top, rect.top)
          clip.bottom = Math.min(clip.bottom, rect.bottom)
        }
      }
      return clip
    },
    isBox: element => !clear(getComputedStyle(element).backgroundColor) || borders(element) > 0,
    isClosed: element => borders(element) >= 3,
    isOpaque: element => !/(?:rgba|\/)/.test(getComputedStyle(element).backgroundColor),
  }
}
