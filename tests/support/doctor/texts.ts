import type { Box, PaintedText, Role, Text, Word } from './reading'

/** Runs in the page: every text of a slide that is seen, word by word, with what its letters truly cover. */
export function readTexts(root: Element, roles: readonly (readonly [Role, string])[]): PaintedText[] {
  const { boxOf, clipOf, isClosed, isOpaque, nameOf, opacityOf, seen } = slideDoctor
  const pen = document.createElement('canvas').getContext('2d')!
  const blocks: Element[] = []

  /** The number of the block that lines of text are set in. */
  function blockOf(element: Element): number {
    let block = element
    while (block !== root && block.parentElement && ['inline', 'contents'].includes(getComputedStyle(block).display) && !(block instanceof SVGElement))
      block = block.parentElement
    const known = blocks.indexOf(block)
    return known >= 0 ? known : blocks.push(block) - 1
  }

  function holderOf(element: Element): Text['holder'] {
    for (let each: Element | null = element; each && each !== root; each = each.parentElement) {
      if (!(each instanceof SVGElement) && isClosed(each))
        return { name: nameOf(each), box: boxOf(each) }
    }
    return undefined
  }

  /** How much larger than its font size it is drawn: by its drawing's view box, and by any transform up to the slide. */
  function scaleOf(element: Element): number {
    if (element instanceof SVGGraphicsElement) {
      const { a, b, c, d } = element.getScreenCTM()!
      return Math.sqrt(Math.abs(a * d - b * c))
    }
    let scale = 1
    for (let each: Element | null = element; each && each !== root; each = each.parentElement) {
      const { transform, scale: own } = getComputedStyle(each)
      const { a, b, c, d } = new DOMMatrix(transform)
      scale *= Math.sqrt(Math.abs(a * d - b * c)) * (own === 'none' ? 1 : Number.parseFloat(own))
    }
    return scale
  }

  /** A line's box holds the face's whole ascent and descent; the letters of a word cover less of it, or more. */
  function wordsOf(node: Node, style: CSSStyleDeclaration): Word[] {
    pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
    pen.direction = style.direction === 'rtl' ? 'rtl' : 'ltr'
    pen.textAlign = 'left'
    const range = document.createRange()
    return [...(node.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: text, index }) => {
      range.setStart(node, index)
      range.setEnd(node, index + text.length)
      const letters = pen.measureText(style.textTransform === 'uppercase' ? text.toUpperCase() : text)
      return [...range.getClientRects()].filter(({ width, height }) => width >= 1 && height >= 1).map((line): Word => {
        const unit = line.height / (letters.fontBoundingBoxAscent + letters.fontBoundingBoxDescent)
        const base = line.top + letters.fontBoundingBoxAscent * unit
        return {
          text,
          ink: {
            left: line.left - Math.max(letters.actualBoundingBoxLeft, 0) * unit,
            top: base - letters.actualBoundingBoxAscent * unit,
            right: line.right + Math.max(letters.actualBoundingBoxRight - letters.width, 0) * unit,
            bottom: base + letters.actualBoundingBoxDescent * unit,
          },
        }
      })
    })
  }

  /** What lies over a word at some place, with a ground that hides it. */
  function coverOf(element: Element, { left, top, right, bottom }: Box): string | undefined {
    const own = (other: Element) => other.contains(element) || element.contains(other)
    const places = [[0.15, 0.15], [0.85, 0.15], [0.5, 0.5], [0.15, 0.85], [0.85, 0.85]] as const
    for (const [across, down] of places) {
      const [x, y] = [left + (right - left) * across, top + (bottom - top) * down]
      const first = document.elementFromPoint(x, y)
      if (!first || own(first))
        continue
      const above = document.elementsFromPoint(x, y)
      const cover = above.slice(0, above.findIndex(own)).find(other => root.contains(other) && isOpaque(other))
      if (cover)
        return nameOf(cover)
    }
    return undefined
  }

  const texts: PaintedText[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const text = node.textContent?.trim().replace(/\s+/g, ' ')
    if (!element || !text || !seen(element))
      continue
    const style = getComputedStyle(element)
    const words = wordsOf(node, style)
    if (words.length === 0)
      continue
    texts.push({
      text,
      role: roles.find(([, selector]) => element.closest(selector))?.[0] ?? 'body',
      inTable: Boolean(element.closest('table')),
      inBody: Boolean(element.closest('.content')),
      block: blockOf(element),
      size: Math.round(Number.parseFloat(style.fontSize) * scaleOf(element) * 10) / 10,
      colour: element instanceof SVGElement ? style.fill : style.color,
      opacity: opacityOf(element),
      words,
      holder: holderOf(element),
      clip: clipOf(element, root),
      cover: words.map(word => coverOf(element, word.ink)).find(Boolean),
    })
  }
  return texts
}
