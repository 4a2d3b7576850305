import type { Deck, DeckText } from './decks'
import type { SlidePicture } from './slide-pictures'
import JSZip from 'jszip'
import PptxGenJS from 'pptxgenjs'
import { directions } from '../data/locale'
import { creator } from './pdf'
import { canvas } from './print'

/*
 * The briefing as a presentation: a picture a slide. Slidev makes one too, with the same library, but lays the pictures
 * down as backgrounds, which can have no alternative text, and has no hidden slides.
 */

/** Pixels to an inch, in which presentations are measured. */
const pixelsPerInch = 96

const page = { w: canvas.width / pixelsPerInch, h: canvas.height / pixelsPerInch }

/**
 * The title of a slide stands above it, out of sight, where PowerPoint too puts a title that only its outline, its list of
 * slides and screen readers are to have.
 */
const title = { name: 'title', x: 0, y: -1, w: page.w, h: 0.8 } as const

/** A presentation of some slides or steps, with their notes; those for questions are hidden, and so left out of the talk. */
export async function presentationOf(pictures: readonly SlidePicture[], text: DeckText, { locale }: Deck): Promise<Uint8Array> {
  const pptx = new PptxGenJS()
  const rtl = directions[locale] === 'rtl'
  pptx.defineLayout({ name: 'canvas', width: page.w, height: page.h })
  pptx.layout = 'canvas'
  pptx.title = text.title
  pptx.subject = text.description
  pptx.author = creator
  pptx.company = ''
  pptx.rtlMode = rtl
  pptx.defineSlideMaster({ title: 'slide', objects: [{ placeholder: { options: { ...title, type: 'title' }, text: '' } }] })
  for (const { slide: { backup, note, title: heading }, png, alternative } of pictures) {
    const slide = pptx.addSlide({ masterName: 'slide' })
    slide.hidden = backup
    slide.addText(heading, { placeholder: title.name, lang: locale, rtlMode: rtl })
    slide.addImage({ data: `data:image/png;base64,${png.toString('base64')}`, x: 0, y: 0, ...page, altText: alternative })
    slide.addNotes(note)
  }
  return speakIn(locale, await pptx.write({ outputType: 'nodebuffer' }) as Uint8Array)
}

/** The library writes all notes as one English paragraph from left to right, and of the document no language at all. */
async function speakIn(locale: Deck['locale'], bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes)
  const direction = directions[locale] === 'rtl' ? ' algn="r" rtl="1"' : ''
  const paragraph = (text: string) => `<a:p><a:pPr${direction}/><a:r><a:rPr lang="${locale}"/><a:t>${text.trim()}</a:t></a:r></a:p>`
  for (const { name } of zip.file(/^ppt\/notesSlides\/[^/]+\.xml$/))
    await edit(zip, name, /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t>.*?<\/a:p>/, (_, text: string) => text.split(/(?:\r?\n){2,}/).map(paragraph).join(''))
  await edit(zip, 'docProps/core.xml', '</cp:coreProperties>', end => `<dc:language>${locale}</dc:language>${end}`)
  return zip.generateAsync({ type: 'nodebuffer' })
}

/** @throws when the library does not write what is to be replaced */
async function edit(zip: JSZip, name: string, what: RegExp | string, replace: (...match: string[]) => string): Promise<void> {
  const xml = await zip.file(name)?.async('string') ?? ''
  const edited = xml.replace(what, replace)
  if (edited === xml)
    throw new Error(`pptxgenjs writes ${name} in another way: mend scripts/pptx.ts.`)
  zip.file(name, edited)
}
