import type { PaintedStroke, Point } from './reading'

/**
 * Runs in the page: the lines of a slide's body that may carry meaning, of its drawings and round its boxes, with places
 * just beside each. Lines in the colour of decoration or of the ground, in which gaps are drawn, carry none.
 */
export function readStrokes(root: Element): PaintedStroke[] {
  const { clipOf, nameOf, opacityOf, seen } = slideDoctor
  /** How many places along a line are looked at, and how far beside its edge: clear of the edge's own antialiasing. */
  const places = 16
  const beside = 2

  type Pair = readonly [Point, Point]

  const pen = document.createElement('canvas').getContext('2d')!

  /** A colour in the one way in which a canvas writes it. */
  function written(colour: string): string {
    pen.fillStyle = '#000'
    pen.fillStyle = colour
    return pen.fillStyle
  }

  function meansNothing(colour: string, style: CSSStyleDeclaration): boolean {
    return /(?:,|\/) ?0\)$/.test(colour)
      || ['--rule', '--paper', '--card'].some(name => written(style.getPropertyValue(name)) === written(colour))
  }

  function strokeOf(element: Element, colour: string, opacity: number, sides: readonly Pair[]): PaintedStroke[] {
    const clip = clipOf(element, root)
    const inside = ({ x, y }: Point) => x >= clip.left && x <= clip.right && y >= clip.top && y <= clip.bottom
    const shown = sides.filter(pair => pair.every(inside))
    return shown.length > 0 ? [{ name: nameOf(element), colour, opacity: opacity * opacityOf(element), sides: shown }] : []
  }

  function shape(element: SVGGeometryElement): PaintedStroke[] {
    const style = getComputedStyle(element)
    const { stroke, strokeOpacity } = style
    const matrix = element.getScreenCTM()
    const length = element.getTotalLength()
    if (stroke === 'none' || !matrix || !length || !(Number.parseFloat(style.strokeWidth) > 0) || meansNothing(stroke, style))
      return []
    const width = Number.parseFloat(style.strokeWidth) * Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c))
    const away = width / 2 + beside
    const place = (distance: number) => element.getPointAtLength(distance).matrixTransform(matrix)
    const sides = Array.from({ length: places }, (_, index): Pair => {
      const distance = (index + 0.5) * length / places
      const [here, next] = [place(distance), place(Math.min(distance + 1, length))]
      const [along, down] = [next.x - here.x, next.y - here.y]
      const norm = Math.hypot(along, down) || 1
      const [x, y] = [-down / norm * away, along / norm * away]
      return [{ x: here.x + x, y: here.y + y }, { x: here.x - x, y: here.y - y }]
    })
    return strokeOf(element, stroke, Number(strokeOpacity), sides)
  }

  function borders(element: Element): PaintedStroke[] {
    const style = getComputedStyle(element)
    const drawn = (['Top', 'Right', 'Bottom', 'Left'] as const)
      .map(side => ({ side, width: Number.parseFloat(style[`border${side}Width`]), colour: style[`border${side}Color`] }))
      .filter(({ width, colour }) => width > 0 && !meansNothing(colour, style))
    if (drawn.length === 0)
      return []
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return drawn.flatMap(({ side, width, colour }) => strokeOf(element, colour, 1, Array.from({ length: places }, (_, index): Pair => {
      const share = (index + 0.5) / places
      const [x, y] = [left + (right - left) * share, top + (bottom - top) * share]
      const inward = width + beside
      switch (side) {
        case 'Top': return [{ x, y: top - beside }, { x, y: top + inward }]
        case 'Bottom': return [{ x, y: bottom + beside }, { x, y: bottom - inward }]
        case 'Left': return [{ x: left - beside, y }, { x: left + inward, y }]
        case 'Right': return [{ x: right + beside, y }, { x: right - inward, y }]
      }
    })))
  }

  return [...root.querySelectorAll('.content *')]
    .filter(element => !element.closest('defs, marker, pattern, clipPath, mask, symbol') && seen(element))
    .flatMap(element => element instanceof SVGGeometryElement ? shape(element) : element instanceof SVGElement ? [] : borders(element))
}
