import type { ClaimId, LineStateId, Locale } from '../../data'
import type { Tag } from '../support/pdf-structure'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { claims, directions, escalation, lineStates, messages, relations, summit, wholeTalk } from '../../data'
import { claimAnchor, slideAnchor } from '../../lib/addresses'
import { escalationText } from '../../lib/escalation'
import { claimIds } from '../../lib/evidence'
import { lineText } from '../../lib/line'
import { mapText } from '../../lib/map'
import { diagramText, summitText } from '../../lib/summit-steps'
import { decks, readDeck } from '../../scripts/decks'
import { fileName } from '../../scripts/export-documents'
import { testExportsDir } from '../../scripts/export-for-tests'
import { documentKinds } from '../../scripts/export-options'
import { arabicOf, arabicTexts, arabicWords, normalise, openPdf, pageTexts } from '../support/pdf'
import { addressesIn, linksIn, pageOfDestination, tagsOn } from '../support/pdf-structure'
import { slides } from '../support/slides'

/** A4 in points, as PDF counts them. */
const a4 = { width: 595, height: 842 }

type Reader = (page: number, text: string) => boolean

/** Asks whether a page has a text: by its letters, or in Arabic by its words, since a line's stretches are drawn from left to right. */
async function readerOf(file: string, locale: Locale): Promise<Reader> {
  if (locale === 'ar') {
    const pages = await arabicTexts(file)
    return (page, text) => arabicWords(text).every(word => pages[page]?.includes(word))
  }
  const pages = await pageTexts(await openPdf(file))
  return (page, text) => pages[page]?.includes(normalise(text)) ?? false
}

for (const deck of decks) {
  const { locale } = deck
  const all = slides(locale)
  const evidencePages = all.filter(slide => slide.frontmatter.evidenceTable)
  const shownInHandout = all.filter(slide => !slide.frontmatter.evidenceTable)

  for (const kind of documentKinds) {
    const file = join(testExportsDir, fileName(kind, { deck, cut: wholeTalk }))

    test.describe(`${kind} PDF (${locale})`, () => {
      test('says what it is, in which language, and how it is read', async () => {
        const { title, description, keywords } = await readDeck(deck.entry)
        const { info, metadata } = await (await openPdf(file)).getMetadata() as unknown as { info: Record<string, string>, metadata: { getRaw: () => string } }
        expect(info.Title).toContain(title)
        expect(info.Subject).toBe(description)
        expect(keywords.length).toBeGreaterThan(0)
        expect(info.Keywords).toBe(keywords.join(' '))
        expect(info.Language).toBe(locale)
        expect(info.Creator).not.toMatch(/Mozilla|Chrome/)
        expect(metadata.getRaw()).toContain(`<rdf:li xml:lang="${locale}">`)
        const { catalog } = await PDFDocument.load(await readFile(file), { updateMetadata: false })
        const direction = catalog.getViewerPreferences()?.getReadingDirection()
        expect(direction).toBe(directions[locale] === 'rtl' ? 'R2L' : 'L2R')
        expect(catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true)
      })

      test('has every font in it, and no bitmap', async () => {
        const pdf = await PDFDocument.load(await readFile(file), { updateMetadata: false })
        let fonts = 0
        for (const [, object] of pdf.context.enumerateIndirectObjects()) {
          if (object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Font')) {
            fonts++
            const descendants = object.lookup(PDFName.of('DescendantFonts'))
            const type = object.get(PDFName.of('Subtype'))
            expect([PDFName.of('Type0'), PDFName.of('Type3'), PDFName.of('CIDFontType2'), PDFName.of('CIDFontType0')], String(object)).toContain(type)
            if (type !== PDFName.of('Type3') && !descendants) {
              const descriptor = object.lookup(PDFName.of('FontDescriptor'), PDFDict)
              expect(['FontFile', 'FontFile2', 'FontFile3'].some(key => descriptor.has(PDFName.of(key))), String(object)).toBe(true)
            }
          }
          if (object instanceof PDFRawStream)
            expect(object.dict.get(PDFName.of('Subtype'))).not.toBe(PDFName.of('Image'))
        }
        expect(fonts).toBeGreaterThan(0)
      })

      test('leaves no page blank', async () => {
        const texts = await pageTexts(await openPdf(file))
        for (const [index, text] of texts.entries())
          expect(text.length, `page ${index + 1}`).toBeGreaterThan(20)
      })

      test('holds the report’s Arabic words of every claim, letter for letter', async () => {
        const text = (await arabicTexts(file)).join('\n')
        expect(claimIds.filter(id => !arabicWords(claims[id].quote).every(word => text.includes(word)))).toEqual([])
      })

      test('has no figure without alternative text, and the figures say what they show', async () => {
        const pdf = await openPdf(file)
        const tags: Tag[] = []
        for (let number = 1; number <= pdf.numPages; number++)
          tags.push(...await tagsOn(await pdf.getPage(number)))
        const alternatives = tags.filter(tag => tag.role === 'Figure').map(tag => tag.alt)
        expect(alternatives.filter(alt => !alt)).toEqual([])
        // Nothing on paper can be pressed or filled in.
        expect(tags.filter(tag => tag.role === 'Form')).toEqual([])
        const steps = Object.keys(summit).length
        expect(alternatives).toEqual(expect.arrayContaining([
          ...(Object.keys(lineStates) as LineStateId[]).map(state => lineText(state, locale)),
          mapText(messages.mapCaption[locale], Object.keys(relations) as (keyof typeof relations)[], locale),
          summitText(steps, locale),
          diagramText(locale),
          escalationText(Object.keys(escalation).length, locale),
        ]))
      })

      test('marks the report’s words as Arabic', async () => {
        const pdf = await openPdf(file)
        const languages = new Set<string>()
        for (let number = 1; number <= pdf.numPages; number++)
          (await tagsOn(await pdf.getPage(number))).forEach(({ lang }) => lang && languages.add(lang))
        expect([...languages].sort()).toEqual([...new Set([locale, 'ar'])].sort())
      })

      test('has an outline with clean titles, each leading to its page', async () => {
        const pdf = await openPdf(file)
        const has = await readerOf(file, locale)
        const outline = await pdf.getOutline()
        const shown = kind === 'briefing' ? all : shownInHandout
        const [talk, backup] = [false, true].map(part => shown.filter(slide => Boolean(slide.frontmatter.backup) === part))
        const appendix = kind === 'briefing'
          ? []
          : [messages.evidenceTable[locale].replace('{count}', String(claimIds.length)), messages.unknowns[locale], messages.judgements[locale]]
        expect(outline.map(item => item.title)).toEqual([...talk!.map(slide => slide.title), messages.forQuestions[locale], ...appendix])
        expect(outline[talk!.length]?.items.map(item => item.title)).toEqual(backup!.map(slide => slide.title))
        for (const item of [...outline.filter(each => each.items.length === 0), ...outline.flatMap(each => each.items)])
          expect(has(await pageOfDestination(pdf, item.dest), item.title), item.title).toBe(true)
      })

      test('has links that lead where they say, and none to this machine', async () => {
        const pdf = await openPdf(file)
        const has = await readerOf(file, locale)
        const links = await linksIn(pdf)
        expect(links.length).toBeGreaterThan(claimIds.length)
        expect(await addressesIn(pdf)).toEqual([])
        for (const { on, to, purpose } of links)
          expect(has(to, purpose), `page ${on + 1} to page ${to + 1}: ${purpose}`).toBe(true)
      })
    })
  }

  test.describe(`briefing PDF (${locale}), page by page`, () => {
    const file = join(testExportsDir, fileName('briefing', { deck, cut: wholeTalk }))

    test('has every slide on a page of its own, with its title and its source line', async () => {
      const has = await readerOf(file, locale)
      expect((await openPdf(file)).numPages).toBe(all.length)
      for (const [index, slide] of all.entries()) {
        expect(has(index, slide.title), slide.alias).toBe(true)
        expect(has(index, messages.source[locale].split('{')[0]!), slide.alias).toBe(slide.claims.length > 0)
      }
    })

    test('has pages of the canvas’s shape, one main heading on each', async () => {
      const pdf = await openPdf(file)
      for (let number = 1; number <= pdf.numPages; number++) {
        const page = await pdf.getPage(number)
        const { width, height } = page.getViewport({ scale: 1 })
        expect(Math.round(1000 * width / height)).toBe(Math.round(1000 * 16 / 9))
        expect((await tagsOn(page)).filter(tag => tag.role === 'H1'), `page ${number}`).toHaveLength(1)
      }
    })

    test('has its tables and lists tagged', async () => {
      const pdf = await openPdf(file)
      for (const [index, slide] of all.entries()) {
        const roles = (await tagsOn(await pdf.getPage(index + 1))).map(tag => tag.role)
        if (/<(?:Versions|Voices|Evidence|Judgement)Table/.test(slide.content))
          expect(roles, slide.alias).toEqual(expect.arrayContaining(['Table', 'TR', 'TH', 'TD']))
        if (/<(?:UnknownList|JudgementScale)|^- /m.test(slide.content))
          expect(roles, slide.alias).toEqual(expect.arrayContaining(['L', 'LI']))
      }
    })

    test('leads from a citation to the claim in the evidence table, and back', async () => {
      const links = await linksIn(await openPdf(file))
      const meet = (a: readonly ClaimId[], b: readonly ClaimId[]) => a.some(id => b.includes(id))
      for (const { on, to } of links) {
        const [from, target] = [all[on]!, all[to]!]
        expect(Boolean(from.frontmatter.evidenceTable), `${from.alias} to ${target.alias}`).not.toBe(Boolean(target.frontmatter.evidenceTable))
        expect(meet(from.claims, target.claims), `${from.alias} to ${target.alias}`).toBe(true)
      }
      for (const table of evidencePages) {
        const index = all.indexOf(table)
        expect(links.some(link => link.to === index), `to ${table.alias}`).toBe(true)
        expect(links.some(link => link.on === index), `from ${table.alias}`).toBe(true)
      }
    })
  })

  test.describe(`handout PDF (${locale}), page by page`, () => {
    const file = join(testExportsDir, fileName('handout', { deck, cut: wholeTalk }))

    test('is A4 upright, under one main heading', async () => {
      const pdf = await openPdf(file)
      let headings = 0
      for (let number = 1; number <= pdf.numPages; number++) {
        const page = await pdf.getPage(number)
        const { width, height } = page.getViewport({ scale: 1 })
        expect({ width: Math.round(width), height: Math.round(height) }).toEqual(a4)
        headings += (await tagsOn(page)).filter(tag => tag.role === 'H1').length
      }
      expect(headings).toBe(1)
    })

    test('has each slide’s title, notes and evidence between where the slide begins and where the next one does', async () => {
      const pdf = await openPdf(file)
      const texts = await arabicTexts(file)
      const places = await Promise.all(shownInHandout.map(async slide => pageOfDestination(pdf, slideAnchor(slide.alias))))
      expect(places).toEqual([...places].sort((a, b) => a - b))
      for (const [index, slide] of shownInHandout.entries()) {
        const own = texts.slice(places[index], (places[index + 1] ?? pdf.numPages - 1) + 1).join('')
        for (const id of slide.claims)
          expect(arabicWords(claims[id].quote).filter(word => !own.includes(word)), `${slide.alias}: ${id}`).toEqual([])
        if (locale === 'ar') {
          const words = arabicWords(slide.note.replaceAll('[click]', ' '))
          expect(words.filter(word => !own.includes(word)), slide.alias).toEqual([])
        }
      }
      if (locale === 'en') {
        const pages = await pageTexts(pdf)
        for (const [index, slide] of shownInHandout.entries()) {
          const own = pages.slice(places[index], (places[index + 1] ?? pdf.numPages - 1) + 1).join('')
          for (const sentence of slide.note.replaceAll('[click]', '').split('\n\n'))
            expect(own.includes(normalise(sentence)), `${slide.alias}: ${sentence}`).toBe(true)
        }
      }
    })

    test('has each claim at the place its citations lead to', async () => {
      const pdf = await openPdf(file)
      const texts = await arabicTexts(file)
      for (const id of claimIds) {
        const page = await pageOfDestination(pdf, claimAnchor(id)).catch(() => undefined)
        // A place that nothing leads to is not written down.
        if (page !== undefined)
          expect(arabicWords(claims[id].quote).every(word => texts[page]?.includes(arabicOf(word))), id).toBe(true)
      }
    })
  })
}
