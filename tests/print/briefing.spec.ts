import type { Locale } from '../../data'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { claims } from '../../data'
import { claimIds } from '../../lib/evidence'
import { launchBrowser } from '../../scripts/browser'
import { decks } from '../../scripts/decks'
import { exportDeck } from '../../scripts/export'
import { arabicWords, arabicTexts, normalise, openPdf, pageTexts } from '../support/pdf'
import { slides } from '../support/slides'

test.describe.configure({ mode: 'serial' })

for (const deck of decks) {
  test.describe(`briefing PDF (${deck.locale})`, () => {
    const locale: Locale = deck.locale
    let dir = ''
    let file = ''

    test.beforeAll(async () => {
      test.setTimeout(300_000)
      dir = await mkdtemp(join(tmpdir(), 'briefing-'))
      const browser = await launchBrowser()
      try {
        file = (await exportDeck(deck, dir, browser)).file
      }
      finally {
        await browser.close()
      }
    })

    test.afterAll(() => rm(dir, { recursive: true, force: true }))

    test('has every slide on a page of its own, with its title', async () => {
      const all = slides(locale)
      const [texts, read] = locale === 'ar'
        ? [await arabicTexts(file), arabicWords]
        : [await pageTexts(await openPdf(file)), (title: string) => [normalise(title)]]
      expect(texts).toHaveLength(all.length)
      for (const [index, slide] of all.entries())
        expect(read(slide.title).filter(part => !texts[index]!.includes(part)), slide.alias).toEqual([])
    })

    test('has pages of the canvas’s shape', async () => {
      const pdf = await openPdf(file)
      for (let number = 1; number <= pdf.numPages; number++) {
        const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 })
        expect(Math.round(1000 * width / height)).toBe(Math.round(1000 * 16 / 9))
      }
    })

    test('holds the report’s Arabic words of every claim, letter for letter', async () => {
      const text = (await arabicTexts(file)).join('\n')
      expect(claimIds.filter(id => !arabicWords(claims[id].quote).every(word => text.includes(word)))).toEqual([])
    })

    test('says its language and its title', async () => {
      const pdf = await openPdf(file)
      const { info } = await pdf.getMetadata() as { info: { Title?: string, Language?: string } }
      expect(info.Title).toBe(slides(locale)[0]!.title)
      expect(info.Language).toBe(locale)
    })
  })
}
