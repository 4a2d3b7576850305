import type { Box, Painted, PaintedStroke, PaintedText, Point } from './reading'
import type { Picture } from './picture'
import { parse, rgb } from 'culori'

/** Red, green and blue from 0 to 255, and how much of it there is, from 0 to 1. */
interface Ink {
  readonly channels: readonly [number, number, number]
  readonly alpha: number
}

/** How many of a word's worst places have to agree: a line across it does, over a letter's width; a speck does not. */
const enough = 12

/** What two shades of one colour may differ by, as a contrast. */
const alike = 1.05

/** Linear light by channel value (WCAG 2.2, relative luminance). */
const light = Array.from({ length: 256 }, (_, value) => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
})

function luminance(red: number, green: number, blue: number): number {
  return 0.2126 * light[red]! + 0.7152 * light[green]! + 0.0722 * light[blue]!
}

/** @throws Error when it is no colour that CSS computes */
function inkOf({ colour, opacity }: Painted): Ink {
  const parsed = rgb(parse(colour))
  if (!parsed)
    throw new Error(`"${colour}" is no colour.`)
  const channel = (share: number) => Math.round(Math.min(Math.max(share, 0), 1) * 255)
  return { channels: [channel(parsed.r), channel(parsed.g), channel(parsed.b)], alpha: (parsed.alpha ?? 1) * opacity }
}

/** The contrast of ink with the ground at a pixel, on which it may lie thinly. */
function contrastAt({ pixels, width, depth }: Picture, x: number, y: number, { channels: [inkRed, inkGreen, inkBlue], alpha }: Ink): number {
  const at = (y * width + x) * depth
  const [red, green, blue] = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!]
  const laid = (ink: number, ground: number) => alpha === 1 ? ink : Math.round(ink * alpha + ground * (1 - alpha))
  const ground = luminance(red, green, blue)
  const own = luminance(laid(inkRed, red), laid(inkGreen, green), laid(inkBlue, blue))
  return (Math.max(ground, own) + 0.05) / (Math.min(ground, own) + 0.05)
}

/**
 * The worst contrast of a text with what lies behind its letters that can be believed, word by word.
 * Of each two by two pixels the best counts, so that neither a hairline nor antialiasing decides; of these the worst that
 * `enough` places share.
 */
export function textContrast(text: PaintedText, picture: Picture): number {
  const ink = inkOf(text)
  return Math.min(...text.words.map(word => wordContrast(word.ink, ink, picture)))
}

function wordContrast(box: Box, ink: Ink, picture: Picture): number {
  const [left, right] = [Math.max(Math.floor(box.left), 0), Math.min(Math.ceil(box.right), picture.width)]
  const [top, bottom] = [Math.max(Math.floor(box.top), 0), Math.min(Math.ceil(box.bottom), picture.height)]
  const width = Math.max(right - left, 0)
  const worst = new Worst(enough)
  let above: number[] = []
  for (let y = top; y < bottom; y++) {
    const row = Array.from<number>({ length: width })
    for (let index = 0; index < width; index++) {
      row[index] = contrastAt(picture, left + index, y, ink)
      if (y > top && index > 0)
        worst.take(Math.max(row[index - 1]!, row[index]!, above[index - 1]!, above[index]!))
    }
    above = row
  }
  return worst.last
}

/** The smallest of many numbers, in order. */
class Worst {
  private readonly kept: number[] = []

  constructor(private readonly count: number) {}

  take(number: number): void {
    if (this.kept.length === this.count && number >= this.last)
      return
    const place = this.kept.findLastIndex(each => each <= number) + 1
    this.kept.splice(place, 0, number)
    this.kept.length = Math.min(this.kept.length, this.count)
  }

  /** The largest that is kept. */
  get last(): number {
    return this.kept.at(-1) ?? Infinity
  }
}

/**
 * The contrast of a line with what lies beside it, which half of its course has at least. It is seen where it stands out
 * on one side; where it has its own colour on both, it has run into a mark that it leads to.
 */
export function strokeContrast(stroke: PaintedStroke, picture: Picture): number {
  const ink = inkOf(stroke)
  const within = ({ x, y }: Point) => x >= 0 && y >= 0 && Math.round(x) < picture.width && Math.round(y) < picture.height
  const found = stroke.sides.filter(pair => pair.every(within))
    .map(pair => Math.max(...pair.map(({ x, y }) => contrastAt(picture, Math.round(x), Math.round(y), ink))))
    .sort((a, b) => a - b)
  const apart = found.filter(contrast => contrast > alike)
  return apart[Math.floor(apart.length / 2)] ?? found[0] ?? Infinity
}
