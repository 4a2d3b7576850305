import type { Locator } from '@playwright/test'
import type { PaintedStroke, PaintedText, Reading } from './doctor/reading'
import { readBoxes } from './doctor/boxes'
import { strokeContrast, textContrast } from './doctor/contrast'
import { install } from './doctor/in-page'
import { roles } from './doctor/limits'
import { takeWithoutWords } from './doctor/picture'
import { readStrokes } from './doctor/strokes'
import { readTexts } from './doctor/texts'

type PaintedReading = Omit<Reading, 'texts' | 'strokes'> & { readonly texts: readonly PaintedText[], readonly strokes: readonly PaintedStroke[] }

/** By their text, because only that can be sent as several functions that call one another. */
const script = `(${install})({ readBoxes: ${readBoxes}, readTexts: ${readTexts}, readStrokes: ${readStrokes} })`

/**
 * Measures a slide as it stands.
 * @param slide fills the window, at its own size; its page has no words to see afterwards
 * @throws Error when it does not fill the window
 */
export async function examine(slide: Locator): Promise<Reading> {
  const page = slide.page()
  await page.evaluate(script)
  const read = await slide.evaluate((root, roles) => {
    const { left, top, width } = root.getBoundingClientRect()
    if (Math.max(Math.abs(left), Math.abs(top), Math.abs(width - 1280)) > 0.5)
      throw new Error(`The slide stands at ${left}, ${top} and is ${width} px wide: it does not fill the window.`)
    const { readBoxes, readStrokes, readTexts } = slideDoctor
    // As text: Playwright takes its time over thousands of small objects.
    return JSON.stringify({ ...readBoxes(root), texts: readTexts(root, roles), strokes: readStrokes(root) })
  }, roles)
  const { texts, strokes, ...boxes } = JSON.parse(read) as PaintedReading
  const picture = await takeWithoutWords(page)
  return {
    ...boxes,
    texts: texts.map(text => ({ ...text, contrast: textContrast(text, picture) })),
    strokes: strokes.map(stroke => ({ ...stroke, contrast: strokeContrast(stroke, picture) })),
  }
}
