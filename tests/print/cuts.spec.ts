import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { cuts, messages, wholeTalk } from '../../data'
import { slideAnchor } from '../../lib/addresses'
import { cutIds } from '../../lib/cuts'
import { formatMessage } from '../../lib/format'
import { launchBrowser } from '../../scripts/browser'
import { decks } from '../../scripts/decks'
import { exportDocuments } from '../../scripts/export-documents'
import { documentKinds, exportName, readDecks } from '../../scripts/export-options'
import { exportPictures } from '../../scripts/export-pictures'
import { png } from '../../scripts/export-png'
import { arabicTexts, arabicWords, normalise, openPdf, pageTexts } from '../support/pdf'
import { pageOfDestination } from '../support/pdf-structure'
import { slides } from '../support/slides'
import { talkOf } from '../support/talk'

let dir = ''

test.beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'cuts-'))
})

test.afterEach(() => rm(dir, { recursive: true, force: true }))

/** How many slides beside the talk are printed with it: enough to see what comes first there, and quickly. */
const besides = 2

for (const cut of cutIds.filter(id => id !== wholeTalk)) {
  for (const deck of decks) {
    const { locale } = deck
    const talk = talkOf(deck, cut)
    const beside = slides(locale).filter(slide => !talk.some(({ alias }) => alias === slide.alias)).slice(0, besides)
    const shown = [...talk, ...beside]

    test(`the documents of ${cut} minutes have its slides in its order, under its numbers, what it leaves out after them (${locale})`, async () => {
      test.setTimeout(180_000)
      const browser = await launchBrowser()
      try {
        const [text] = await readDecks([deck], { cut, range: `1-${shown.length}` })
        const exported = await exportDocuments([{ ...text!, kinds: documentKinds, withClicks: false, dark: false }], dir, browser)
        expect(exported.map(({ file }) => basename(file))).toEqual(documentKinds.map(kind => `${kind}.${cut}min.${locale}.pdf`))
      }
      finally {
        await browser.close()
      }

      for (const kind of documentKinds) {
        const file = join(dir, `${exportName(kind, { deck, cut })}.pdf`)
        const pdf = await openPdf(file)
        const { info } = await pdf.getMetadata() as unknown as { info: Record<string, string> }
        expect(info.Title).toContain(cuts[cut].name[locale])
        const outline = await pdf.getOutline()
        expect(outline.slice(0, talk.length).map(({ title }) => title)).toEqual(talk.map(({ title }) => title))
        expect(outline[talk.length]!.title).toBe(messages.forQuestions[locale])
        expect(outline[talk.length]!.items.map(({ title }) => title)).toEqual(beside.map(({ title }) => title))

        const pages = locale === 'ar' ? await arabicTexts(file) : await pageTexts(pdf)
        const has = (page: number, words: string) => locale === 'ar'
          ? arabicWords(words).every(word => pages[page]!.includes(word))
          : pages[page]!.includes(normalise(words))
        for (const [index, slide] of shown.entries()) {
          const page = kind === 'briefing' ? index : await pageOfDestination(pdf, slideAnchor(slide.alias))
          const number = index < talk.length
            ? kind === 'briefing'
              ? formatMessage('page', locale, { number: index + 1, total: talk.length })
              : formatMessage('slide', locale, { number: index + 1 })
            : formatMessage('backup', locale, { number: index + 1 - talk.length })
          expect(has(page, slide.title), slide.alias).toBe(true)
          expect(has(page, number), `${slide.alias}: ${number}`).toBe(true)
        }
        if (kind === 'briefing')
          expect(pdf.numPages).toBe(shown.length)
      }
    })
  }
}

test('the pictures of a cut sort as its slides do, in a folder of its own', async () => {
  test.setTimeout(120_000)
  const [cut] = cutIds
  const [deck] = decks
  const talk = talkOf(deck!, cut)
  const browser = await launchBrowser()
  try {
    const [text] = await readDecks([deck!], { cut: cut!, range: `1-${talk.length}` })
    const [folder] = await exportPictures([{ ...text!, withClicks: false, dark: false }], dir, browser, png)
    expect(basename(folder!)).toBe(`slides.${cut}min.${deck!.locale}`)
    expect((await readdir(folder!)).sort().map(name => name.replace(/^\d+-|\.png$/g, ''))).toEqual(talk.map(({ alias }) => alias))
  }
  finally {
    await browser.close()
  }
})
