import type { Direction } from '../data'

/** A place on a drawing, px from its top and from its left; in a design, from the side that reading starts on. */
export interface Point { readonly x: number, readonly y: number }

export interface Box extends Point { readonly width: number, readonly height: number }

/**
 * Where something designed for left-to-right readers begins for a reader of the given direction: the one place where a
 * drawing is turned round.
 * @param whole the width of the drawing, px
 * @param width that of the thing, px; none for a point
 */
export function turnX(x: number, direction: Direction, whole: number, width = 0): number {
  return direction === 'rtl' ? whole - x - width : x
}

/** A point or a box, turned round as `turnX` does. */
export function turn<S extends { readonly x: number, readonly width?: number }>(shape: S, direction: Direction, whole: number): S {
  return { ...shape, x: turnX(shape.x, direction, whole, shape.width) }
}

/** A box as the style of an element of the class `on-canvas`; a text, which is not set again where it is the same. */
export function placedAt({ x, y, width, height }: Box): string {
  return `--x: ${x}px; --y: ${y}px; inline-size: ${width}px; block-size: ${height}px;`
}

/**
 * One of several, counted from the end where negative.
 * @throws RangeError when there is none there
 */
export function nth<T>(list: readonly T[], index: number): T {
  const item = list.at(index)
  if (item === undefined)
    throw new RangeError(`There is no item ${index} among ${list.length}.`)
  return item
}
