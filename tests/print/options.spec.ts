import type { ExportJob } from '../../scripts/export-documents'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { launchBrowser } from '../../scripts/browser'
import { decks } from '../../scripts/decks'
import { exportDocuments } from '../../scripts/export-documents'
import { readDecks } from '../../scripts/export-options'
import { openPdf, pageTexts } from '../support/pdf'
import { linksIn, pageOfDestination } from '../support/pdf-structure'
import { citingSlide, clicksOf, slides } from '../support/slides'

/** Prints the slides of the first deck that are chosen, and opens what comes of it. */
async function print(chosen: readonly number[], options: Partial<ExportJob>) {
  const dir = await mkdtemp(join(tmpdir(), 'options-'))
  const browser = await launchBrowser()
  try {
    const [deck] = await readDecks(decks)
    const job = { ...deck!, kinds: ['briefing'], withClicks: false, dark: false, ...options, slides: chosen } as const
    const [exported] = await exportDocuments([job], dir, browser)
    return await openPdf(exported!.file)
  }
  finally {
    await browser.close()
    await rm(dir, { recursive: true, force: true })
  }
}

const deck = decks[0]!
const all = slides(deck.locale)
const stepped = all.filter(slide => clicksOf(slide) > 0)

test.describe.configure({ timeout: 60_000 })

test('--with-clicks gives each step a page, and the outline leads to the first of them', async () => {
  const pdf = await print(stepped.map(slide => slide.no), { withClicks: true })
  expect(pdf.numPages).toBe(stepped.reduce((sum, slide) => sum + clicksOf(slide) + 1, 0))
  const outline = await pdf.getOutline()
  let first = 0
  for (const [index, slide] of stepped.entries()) {
    expect(outline[index]!.title).toBe(slide.title)
    expect(await pageOfDestination(pdf, outline[index]!.dest)).toBe(first)
    first += clicksOf(slide) + 1
  }
  // The steps show what the clicks show: no page is the one before it again.
  const texts = await pageTexts(pdf)
  expect(texts.filter((text, index) => text === texts[index - 1])).toEqual([])
})

test('--range leaves out the other slides, and the links that would lead to them', async () => {
  const { slide: citing } = citingSlide(decks[0]!.locale)
  const table = all.find(slide => slide.frontmatter.evidenceTable && slide.claims.some(id => citing.claims.includes(id)))!
  expect(await linksIn(await print([citing.no], {}))).toEqual([])
  const pdf = await print([citing.no, table.no], {})
  expect(pdf.numPages).toBe(2)
  const links = await linksIn(pdf)
  expect(links.some(link => link.on === 0 && link.to === 1)).toBe(true)
  expect(links.some(link => link.on === 1 && link.to === 0)).toBe(true)
})

test('--dark prints on the dark theme’s paper', async () => {
  const css = await readFile(new URL('../../styles/tokens.css', import.meta.url), 'utf8')
  const papers = [...css.matchAll(/--paper: (#[0-9a-f]{6})/g)].map(match => match[1])
  const plain = all.find(slide => slide.frontmatter.layout !== 'cover')!
  for (const dark of [false, true]) {
    const pdf = await print([plain.no], { dark })
    const { fnArray, argsArray } = await (await pdf.getPage(1)).getOperatorList()
    const fills = fnArray.flatMap((operator, index) => operator === OPS.setFillRGBColor ? [String(argsArray[index])] : [])
    expect(fills.includes(papers[1]!), `dark: ${dark}, ${fills.slice(0, 4).join(' ')}`).toBe(dark)
  }
})
