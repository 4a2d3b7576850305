import type { Box, Drawn, Part, Reading } from './reading'

/** Runs in the page: how a slide's boxes stand, and the edges of its frame. */
export function readBoxes(root: Element): Omit<Reading, 'texts' | 'strokes'> {
  const { boxOf, clipOf, isBox, nameOf, seen } = slideDoctor
  const slide = root.querySelector('.slidev-layout') ?? root
  const content = slide.querySelector('.content')
  const footer = slide.querySelector('.source-line')

  /** What its lines of text cover, or its box where it has none of its own. */
  function rectOf(element: Element): DOMRect {
    if (![...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
      return element.getBoundingClientRect()
    const range = document.createRange()
    range.selectNodeContents(element)
    return range.getBoundingClientRect()
  }

  function partOf(element: Element, name: string, rect = rectOf(element)): Part {
    const { left, top, right } = rect
    return { name, start: getComputedStyle(root).direction === 'rtl' ? 1280 - right : left, top }
  }

  /** What is seen of a box. */
  function clipped(element: Element): Box {
    const [box, clip] = [boxOf(element), clipOf(element, root)]
    return { left: Math.max(box.left, clip.left), top: Math.max(box.top, clip.top), right: Math.min(box.right, clip.right), bottom: Math.min(box.bottom, clip.bottom) }
  }

  function drawn(): Drawn[] {
    return [...slide.querySelectorAll('*')]
      .filter(element => !element.closest('defs, marker, pattern, clipPath, mask, symbol') && seen(element))
      .filter(element => element instanceof SVGElement ? element instanceof SVGGeometryElement : isBox(element))
      .map(element => ({ name: nameOf(element), box: clipped(element), inBody: content !== element && Boolean(content?.contains(element)) }))
  }

  function spills(): Reading['spills'] {
    return [...slide.querySelectorAll<HTMLElement>('*')].filter(element => !(element instanceof SVGElement) && seen(element)).flatMap((element) => {
      const { display, overflowX, overflowY } = getComputedStyle(element)
      if (display === 'inline')
        return []
      const button = element.localName === 'button'
      const wide = overflowX !== 'visible' || button ? element.scrollWidth - element.clientWidth : 0
      // What a button's letters need beyond its line is not cut, and a line may be set tighter than its face.
      const high = overflowY !== 'visible' || element === content ? element.scrollHeight - element.clientHeight : button ? element.scrollHeight - element.clientHeight - 3 : 0
      return wide > 0 || high > 0 ? [{ name: nameOf(element), wide, high }] : []
    })
  }

  const titles = [...slide.querySelectorAll('h1')].filter(seen)
  const frame = Object.entries({ kicker: '.kicker', title: 'h1', byline: '.byline', footer: '.source-line > :first-child' })
    .flatMap(([name, selector]) => [...slide.querySelectorAll(selector)].slice(0, 1)
      .filter(element => seen(element) && element.textContent.trim())
      .map(element => partOf(element, name)))

  return {
    layout: [...slide.classList].find(name => name.startsWith('layout-')) ?? 'none',
    titles: titles.map(element => ({
      text: (element as HTMLElement).innerText.trim().replace(/\s+/g, ' '),
      lines: Math.round(element.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).lineHeight)),
    })),
    drawn: drawn(),
    spills: spills(),
    frame,
    body: [...content?.children ?? []].filter(element => seen(element) && !element.matches('h1, .byline, style')).map(element => partOf(element, nameOf(element))),
    footerTop: footer ? boxOf(footer).top : 720,
  }
}
