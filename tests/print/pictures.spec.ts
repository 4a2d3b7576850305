import type { PictureFormat } from '../../scripts/export-pictures'
import type { PictureOptions, SlidePicture } from '../../scripts/slide-pictures'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import JSZip from 'jszip'
import { directions, wholeTalk } from '../../data'
import { launchBrowser } from '../../scripts/browser'
import { decks, readDeck } from '../../scripts/decks'
import { readDecks } from '../../scripts/export-options'
import { exportPictures } from '../../scripts/export-pictures'
import { pictureName, png } from '../../scripts/export-png'
import { pptx } from '../../scripts/export-pptx'
import { presentationOf } from '../../scripts/pptx'
import { canvas } from '../../scripts/print'
import { slides } from '../support/slides'

let dir = ''

test.beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'pictures-'))
})

test.afterEach(() => rm(dir, { recursive: true, force: true }))

/** Exports some slides of every deck. @returns what was written for each */
async function exportSlides(format: PictureFormat, options: Omit<PictureOptions, 'cut'>): Promise<string[]> {
  const browser = await launchBrowser()
  try {
    return await exportPictures((await readDecks(decks)).map(deck => ({ ...deck, ...options })), dir, browser, format)
  }
  finally {
    await browser.close()
  }
}

/** A pixel, as PNG. */
const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

/** Every step of every slide of a deck, undrawn. */
async function everyStep(entry: string): Promise<{ text: Awaited<ReturnType<typeof readDeck>>, steps: SlidePicture[] }> {
  const text = await readDeck(entry)
  const steps = text.slides.flatMap(slide => Array.from({ length: slide.clicks + 1 }, (_, clicks) => ({ slide, clicks, png: pixel, alternative: slide.title })))
  return { text, steps }
}

/** The value of an attribute wherever an element has it. */
function attributes(xml: string, element: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${element}\\b[^>]*?\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => unescaped(value))
}

function unescaped(xml: string): string {
  return xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, '\'').replace(/&amp;/g, '&')
}

/** The slides of a presentation in order, each with its notes, as XML. */
async function open(bytes: Uint8Array): Promise<{ core: string, slides: { slide: string, notes: string }[] }> {
  const zip = await JSZip.loadAsync(bytes)
  const read = async (name: string) => await zip.file(name)?.async('string') ?? ''
  const count = zip.file(/^ppt\/slides\/slide\d+\.xml$/).length
  return {
    core: await read('docProps/core.xml'),
    slides: await Promise.all(Array.from({ length: count }, async (_, index) =>
      ({ slide: await read(`ppt/slides/slide${index + 1}.xml`), notes: await read(`ppt/notesSlides/notesSlide${index + 1}.xml`) }))),
  }
}

for (const { entry } of decks) {
  test(`the pictures of ${entry} sort as its slides and steps do, and are called after the slides`, async () => {
    const { text, steps } = await everyStep(entry)
    for (const pictures of [steps, text.slides.map(slide => ({ slide, png: pixel, alternative: '' }))]) {
      const names = pictures.map(picture => pictureName(picture, text))
      expect([...names].sort()).toEqual(names)
      expect(new Set(names).size).toBe(names.length)
      for (const [index, name] of names.entries())
        expect(name.endsWith(`-${pictures[index]!.slide.alias}.png`), name).toBe(true)
    }
  })
}

for (const deck of decks) {
  test(`the presentation of ${deck.entry} hides the slides for questions, and has each slide’s title and notes in its language`, async () => {
    const { locale } = deck
    const all = slides(locale)
    const { text } = await everyStep(deck.entry)
    const presentation = await open(await presentationOf(text.slides.map(slide => ({ slide, png: pixel, alternative: slide.title })), text, deck))
    const isHidden = (xml: string) => attributes(xml, 'p:sld', 'show').includes('0')
    expect(presentation.slides.map(({ slide }) => isHidden(slide))).toEqual(all.map(slide => Boolean(slide.frontmatter.backup)))

    expect(unescaped(presentation.core)).toContain(`<dc:title>${text.title}</dc:title>`)
    expect(unescaped(presentation.core)).toContain(`<dc:subject>${text.description}</dc:subject>`)
    expect(presentation.core).toContain(`<dc:language>${locale}</dc:language>`)
    for (const [index, { slide, notes }] of presentation.slides.entries()) {
      const { alias, title, note } = all[index]!
      expect(unescaped(slide), alias).toContain(`<a:t>${title}</a:t>`)
      const paragraphs = [...notes.matchAll(/<a:p><a:pPr([^>]*)\/><a:r><a:rPr lang="([^"]*)"\/><a:t>([^<]*)/g)]
      expect(paragraphs.map(([, , , words = '']) => unescaped(words)), alias).toEqual(note.split('\n\n').map(paragraph => paragraph.trim()))
      for (const [, direction = '', lang] of paragraphs) {
        expect(direction.includes('rtl="1"')).toBe(directions[locale] === 'rtl')
        expect(lang).toBe(locale)
      }
    }
  })
}

test.describe('drawn', () => {
  test.describe.configure({ timeout: 60_000 })

  test('each step is a picture twice the size of the canvas, and no two of them are the same', async () => {
    const stepped = slides(decks[0]!.locale).findIndex(slide => slide.note.includes('[click]')) + 1
    const folders = await exportSlides(png, { slides: [stepped], withClicks: true, dark: true })
    expect(folders).toEqual(decks.map(deck => join(dir, png.nameOf({ deck, cut: wholeTalk }))))
    for (const [index, folder] of folders.entries()) {
      const { steps, text } = await everyStep(decks[index]!.entry)
      const names = await readdir(folder)
      expect(names.sort()).toEqual(steps.filter(step => step.slide.no === stepped).map(step => pictureName(step, text)))
      const pictures = await Promise.all(names.map(name => readFile(join(folder, name))))
      expect(new Set(pictures.map(picture => picture.toString('base64'))).size).toBe(names.length)
      // The size stands in a PNG’s first chunk.
      for (const picture of pictures)
        expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([2 * canvas.width, 2 * canvas.height])
    }
  })

  test('each picture in a presentation is described in the language of its deck, with its figure', async () => {
    const chosen = slides(decks[0]!.locale).filter(slide => slide.no === 1 || /<ActorMap|<VoicesTable/.test(slide.content)).map(slide => slide.no)
    const files = await exportSlides(pptx, { slides: chosen, withClicks: false, dark: false })
    for (const [index, file] of files.entries()) {
      const { locale } = decks[index]!
      const shown = slides(locale).filter(slide => chosen.includes(slide.no))
      const presentation = await open(await readFile(file))
      expect(presentation.slides).toHaveLength(shown.length)
      for (const [place, { slide }] of presentation.slides.entries()) {
        const { content, title } = shown[place]!
        const pictures = slide.match(/<p:pic>[^]*?<\/p:pic>/g) ?? []
        expect(pictures).toHaveLength(1)
        const [alternative = ''] = attributes(pictures[0]!, 'p:cNvPr', 'descr')
        expect(alternative.split(' · ')[0]).toBe(title)
        if (content.includes('<ActorMap'))
          expect(alternative.length).toBeGreaterThan(title.length + 100)
      }
    }
  })
})
