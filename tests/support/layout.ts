import type { Locator } from '@playwright/test'

export interface LayoutFaults {
  /** Texts that leave the canvas, or run out of the box that clips them. */
  readonly cut: string[]
  /** Pairs of texts that stand on one another. */
  readonly overlaps: string[]
  /** Texts smaller than their floor. */
  readonly small: string[]
}

/** The floors of the 1280 × 720 canvas, in px. */
export interface Floors {
  readonly citation: number
  readonly figure: number
}

/**
 * What is wrong with how a slide's texts stand at this moment, measured in the browser.
 * Texts for screen readers alone, and those a click has not reached, do not count.
 */
export async function layoutFaults(slide: Locator, floors: Floors): Promise<LayoutFaults> {
  return slide.evaluate((root, { citation, figure }) => {
    interface Piece { words: string, element: Element, size: number, box: DOMRect }

    const canvas = root.getBoundingClientRect()
    const scale = canvas.width / 1280
    const cut: string[] = []
    const small: string[] = []
    const pieces: Piece[] = []

    const seen = (element: Element) => !element.closest('.visually-hidden')
      && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    const smallPrint = (element: Element) => element.closest('.cite, .claim-card, .source-line, .kicker, aside, figcaption')

    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const words = node.textContent?.trim()
      if (!element || !words || !seen(element) || ['STYLE', 'SCRIPT', 'TITLE'].includes(element.tagName))
        continue
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      const floor = element.closest('figure') && !smallPrint(element) ? figure : citation
      if (size < floor)
        small.push(`${words} (${size} px)`)
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const line of range.getClientRects()) {
        if (line.width < 1)
          continue
        // Half a pixel of antialiasing is not a cut.
        if (line.left < canvas.left - 0.5 || line.right > canvas.right + 0.5 || line.top < canvas.top - 0.5 || line.bottom > canvas.bottom + 0.5)
          cut.push(`${words} leaves the canvas`)
        // A line's box holds the face's whole ascent and descent; its letters stand in the middle of it.
        const height = Math.min(line.height, size * scale * 0.72)
        pieces.push({ words, element, size, box: new DOMRect(line.x + 1, line.y + (line.height - height) / 2, Math.max(line.width - 2, 0), height) })
      }
    }

    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (!seen(element) || element.closest('svg') || getComputedStyle(element).display === 'inline')
        continue
      const { overflowX, overflowY } = getComputedStyle(element)
      const name = `${element.tagName.toLowerCase()}.${element.className}`
      if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
        cut.push(`${name} is ${element.scrollWidth - element.clientWidth} px too wide`)
      if (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1)
        cut.push(`${name} is ${element.scrollHeight - element.clientHeight} px too high`)
    }
    // The body may not run into the source line, whatever it is made of.
    const content = root.querySelector('.content')
    if (content && content.scrollHeight > content.clientHeight + 1)
      cut.push(`the body is ${content.scrollHeight - content.clientHeight} px too high`)
    // A button holds its words.
    for (const button of root.querySelectorAll('button')) {
      if (seen(button) && (button.scrollWidth > button.clientWidth + 1 || button.scrollHeight > button.clientHeight + 4))
        cut.push(`${button.textContent.trim()} does not fit its button`)
    }

    const overlaps: string[] = []
    for (const [index, a] of pieces.entries()) {
      for (const b of pieces.slice(index + 1)) {
        if (a.element === b.element)
          continue
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        if (across > 1 && down > 1)
          overlaps.push(`"${a.words}" and "${b.words}"`)
      }
    }
    return { cut: [...new Set(cut)], overlaps, small }
  }, floors)
}
