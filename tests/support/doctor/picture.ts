import type { Page } from '@playwright/test'
import { inflateSync } from 'node:zlib'

/** A screenshot's pixels, four bytes each without gaps or three, row by row. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** Bytes a pixel. */
  readonly depth: number
  readonly pixels: Uint8Array
}

/**
 * Reads a PNG as browsers write their screenshots: eight bits a channel, with or without alpha, not interlaced.
 * @throws Error when it is written otherwise
 */
export function readPng(png: Buffer): Picture {
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  const [bits, colour, , , interlaced] = png.subarray(24, 29)
  const depth = colour === 6 ? 4 : 3
  if (bits !== 8 || (colour !== 6 && colour !== 2) || interlaced)
    throw new Error(`A screenshot is a PNG of kind ${bits}/${colour}/${interlaced}, which is not read.`)

  const data: Buffer[] = []
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return { width, height, depth, pixels: unfilter(inflateSync(Buffer.concat(data)), width * depth, height, depth) }
}

/** Each row is written as its differences from its neighbours, in one of five ways (PNG specification, 9.2). */
function unfilter(raw: Uint8Array, stride: number, height: number, depth: number): Uint8Array {
  const out = new Uint8Array(stride * height)
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)]!
    const from = row * (stride + 1) + 1
    const to = row * stride
    for (let index = 0; index < stride; index++) {
      const left = index >= depth ? out[to + index - depth]! : 0
      const up = row > 0 ? out[to + index - stride]! : 0
      const corner = row > 0 && index >= depth ? out[to + index - stride - depth]! : 0
      out[to + index] = raw[from + index]! + predicted(filter, left, up, corner)
    }
  }
  return out
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1: return left
    case 2: return up
    case 3: return (left + up) >> 1
    case 4: {
      const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
      return a <= b && a <= c ? left : b <= c ? up : corner
    }
    default: return 0
  }
}

/** Leaves what lies behind the words, while their colours can still be read. */
const withoutWords = `
  * { -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important }
  text, tspan { fill-opacity: 0 !important; stroke-opacity: 0 !important }
`

/** What a page shows once its words are gone. They stay gone: a page that is examined is not shown to anybody. */
export async function takeWithoutWords(page: Page): Promise<Picture> {
  await page.evaluate((css) => {
    const id = 'without-words'
    if (!document.getElementById(id))
      document.head.append(Object.assign(document.createElement('style'), { id, textContent: css }))
  }, withoutWords)
  return readPng(await page.screenshot({ caret: 'initial' }))
}
