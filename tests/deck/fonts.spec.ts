import type { Page } from '@playwright/test'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { claims, messages } from '../../data'
import { handoutRoute } from '../../lib/addresses'
import { claimIds } from '../../lib/evidence'
import { faceRules } from '../../lib/font-faces'
import { presentDir } from '../../scripts/build'
import { deckIn } from '../../scripts/decks'
import { faceSheet, opticalSizes } from '../../scripts/vite/subset-fonts'
import { coverFonts, fontBudgets } from '../support/cover-fonts'
import { decks, expect, test } from '../support/decks'
import { openSlide, slides } from '../support/slides'

/** The names of the whole files, without their endings. */
const wholeFiles = [...new Set(faceRules(readFileSync(faceSheet, 'utf8')).map(({ url }) => url.replace(/^.*\/|\.woff2$/g, '')))]

/** The addresses of fonts that a page asks for, as they come. */
function fontsOf(page: Page): readonly string[] {
  const paths: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'font')
      paths.push(new URL(request.url()).pathname)
  })
  return paths
}

function isWhole(path: string): boolean {
  return wholeFiles.some(name => path.includes(`/${name}-`))
}

interface BuiltFace {
  readonly family: string
  readonly weight: string
  readonly small: string
  readonly whole: string
  /** A letter that is in the whole file alone. */
  readonly letter: string
}

/** The faces of the page's style sheets, each with its two files. */
function builtFaces(page: Page): Promise<BuiltFace[]> {
  return page.evaluate(() => {
    const rules = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]).filter(rule => rule instanceof CSSFontFaceRule)
    const found = rules.filter(rule => rule.style.getPropertyValue('unicode-range')).map(({ style, parentStyleSheet }) => ({
      family: style.getPropertyValue('font-family').replace(/["']/g, ''),
      weight: style.getPropertyValue('font-weight'),
      url: new URL(/url\("?([^")]+)/.exec(style.getPropertyValue('src'))?.[1] ?? '', parentStyleSheet?.href ?? location.href).href,
      codes: style.getPropertyValue('unicode-range').split(/,\s*/).flatMap((span) => {
        const [first = 0, last = first] = span.slice(2).split('-').map(hex => Number.parseInt(hex, 16))
        return Array.from({ length: last - first + 1 }, (_, index) => first + index)
      }),
    }))
    const isOf = (face: (typeof found)[number] | undefined, { family, weight }: (typeof found)[number]) => face?.family === family && face.weight === weight
    return found.flatMap((small, index) => {
      const whole = found[index + 1]
      // The whole file comes last.
      const letter = isOf(found[index + 2], small) ? undefined : whole?.codes.map(code => String.fromCodePoint(code)).find(character => /^\p{L}$/u.test(character))
      return whole && letter && isOf(whole, small)
        ? [{ family: small.family, weight: small.weight, small: small.url, whole: whole.url, letter }]
        : []
    })
  })
}

for (const deck of decks) {
  test.describe(`fonts (${deck.locale})`, () => {
    const cover = slides(deck.locale)[0]!

    test('of the first slide are those it shows, and within its budget', async ({ page }) => {
      // What is fetched ahead of other slides is not for this one; it comes once the browser is idle.
      await page.addInitScript(() => { window.requestIdleCallback = () => 0 })
      const asked = fontsOf(page)
      await openSlide(page, deck, cover)
      await page.evaluate(() => document.fonts.ready)

      const expected = await coverFonts(deckIn(deck.locale), presentDir)
      expect([...asked].sort()).toEqual([...expected].sort())
      const bytes = asked.map(path => statSync(join(presentDir, path)).size)
      expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(fontBudgets[deck.locale])
    })

    test('of all slides and of the handout are small files, which have the optical sizes that are shown', async ({ page }) => {
      const asked = fontsOf(page)
      for (const path of ['print?print', handoutRoute]) {
        await page.goto(`${deck.base}${path}`)
        await expect(page.locator('.slidev-layout')).not.toHaveCount(0)
        await expect(page.locator('.slidev-slide-loading, [data-pending]')).toHaveCount(0)
        await page.evaluate(() => document.fonts.ready)
        const sizes = await page.locator('body *').evaluateAll(all => all
          .filter(one => one.checkVisibility() && [...one.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
          .map(one => getComputedStyle(one))
          .filter(style => style.fontFamily.startsWith('Newsreader'))
          .map(style => Number.parseFloat(style.fontSize)))
        // Smaller text is drawn as for the smallest size there is; half a pixel less is not seen.
        expect(Math.min(...sizes), path).toBeGreaterThanOrEqual(opticalSizes.min - 0.5)
      }
      expect(asked.length).toBeGreaterThan(0)
      expect(asked.filter(isWhole)).toEqual([])
    })

    test('have in their own face what a reader types beyond the texts', async ({ page }) => {
      const asked = fontsOf(page)
      await openSlide(page, deck, cover)
      const faces = (await builtFaces(page)).filter(face => face.family.startsWith('IBM Plex Sans') && face.weight === '400')
      expect(faces.length).toBeGreaterThan(1)
      expect(asked.filter(isWhole)).toEqual([])

      await page.keyboard.press('Shift+E')
      const input = page.getByLabel(messages.searchLabel[deck.locale])
      const client = await page.context().newCDPSession(page)
      await client.send('DOM.enable')
      await client.send('CSS.enable')
      for (const { family, letter, whole } of faces) {
        const fetched = page.waitForResponse(whole)
        await input.fill(letter)
        await fetched
        await page.evaluate(() => document.fonts.ready)
        const { root } = await client.send('DOM.getDocument', { depth: 0 })
        const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'dialog[open] input' })
        await expect.poll(async () => {
          const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId })
          return fonts.map(font => ({ family: font.familyName, ours: font.isCustomFont }))
        }).toEqual([{ family, ours: true }])
      }
    })

    test('shape a word in the small file as in the whole one', async ({ page }) => {
      await openSlide(page, deck, cover)
      const faces = await builtFaces(page)
      const letters = [...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي']
      const words = {
        en: [...new Set(claimIds.flatMap(id => claims[id].text.en.match(/[a-z]+/gi) ?? []))],
        ar: [
          ...new Set(claimIds.flatMap(id => `${claims[id].text.ar} ${claims[id].quote}`.match(/[\p{Script=Arabic}\p{M}]+/gu) ?? [])),
          ...letters.flatMap(first => letters.map(second => `${first}${second}`)),
          ...[...'ًٌٍَُِّْ'].flatMap(mark => [`ل${mark}ا`, `ب${mark}ت`, `ش${mark}َ`]),
        ],
      }
      expect(faces.map(face => face.family)).toContain('Noto Naskh Arabic')
      for (const { family, weight, small, whole } of faces) {
        const wrong = await page.evaluate(async ({ weight, files, words }) => {
          const context = document.createElement('canvas').getContext('2d')
          if (!context)
            throw new Error('no canvas')
          const drawn: number[][][] = []
          for (const [index, url] of files.entries()) {
            const face = await new FontFace(`drawn-${index}`, `url("${url}")`, { weight }).load()
            document.fonts.add(face)
            drawn.push(words.map((word) => {
              context.font = `${weight} 64px drawn-${index}`
              const { width, actualBoundingBoxAscent, actualBoundingBoxDescent, actualBoundingBoxLeft, actualBoundingBoxRight } = context.measureText(word)
              return [width, actualBoundingBoxAscent, actualBoundingBoxDescent, actualBoundingBoxLeft, actualBoundingBoxRight]
            }))
          }
          // A face of one weight rounds its outlines to its own grid, and a measured edge is rounded to pixels. Letters that are not joined are further off.
          return words.filter((_, index) => drawn[0]?.[index]?.some((size, side) => Math.abs(size - (drawn[1]?.[index]?.[side] ?? 0)) > 2))
        }, { weight, files: [small, whole], words: /Arabic/.test(family) ? words.ar : words.en })
        expect(wrong, `${family} ${weight}`).toEqual([])
      }
    })
  })
}
