import type { PDFPage } from 'pdf-lib'
import { readFile } from 'node:fs/promises'
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Opens a PDF as a reader would, with pdf.js. */
export async function openPdf(file: string) {
  return getDocument({ data: new Uint8Array(await readFile(file)), isEvalSupported: false, useSystemFonts: false, verbosity: 0 }).promise
}

/** Text as it can be compared across writing and reading: one form of each letter, no marks of direction, no spaces. */
export function normalise(text: string): string {
  return text.normalize('NFKC').replace(/[\p{Cf}\s]/gu, '')
}

/** The Arabic letters and marks of a text, and nothing else. */
export function arabicOf(text: string): string {
  return [...text.normalize('NFC')].filter(character => /[\p{Script=Arabic}\p{Mn}]/u.test(character) && /\p{L}|\p{Mn}/u.test(character)).join('')
}

/** A text's Arabic words. A PDF draws a line's stretches from left to right, so only inside a word is the order sure. */
export function arabicWords(text: string): string[] {
  return text.split(/[^\p{L}\p{Mn}]+/u).map(arabicOf).filter(Boolean)
}

/** The text of each page, normalised, in the order of the PDF's content. */
export async function pageTexts(pdf: Awaited<ReturnType<typeof openPdf>>): Promise<string[]> {
  const texts: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const content = await (await pdf.getPage(number)).getTextContent({ includeMarkedContent: false })
    texts.push(normalise(content.items.map(item => 'str' in item ? item.str : '').join('')))
  }
  return texts
}

function decoded(stream: PDFRawStream): string {
  return new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode())
}

/** A page's drawing instructions. */
function contentOf(page: PDFPage): string {
  const contents = page.node.Contents()
  const streams = contents instanceof PDFArray ? contents.asArray().map(ref => page.doc.context.lookup(ref)) : [contents]
  return streams.filter(stream => stream instanceof PDFRawStream).map(decoded).join('\n')
}

function fromHex(hex: string): string {
  return Buffer.from(hex.replace(/^FEFF/, ''), 'hex').swap16().toString('utf16le')
}

function codes(hex: string, digits: number): string[] {
  return hex.match(new RegExp(`.{${digits}}`, 'g')) ?? []
}

/** What each glyph of a font reads as when it stands alone: its ToUnicode map (ISO 32000-2, 9.10.3). */
function unicodeOf(font: PDFDict): { digits: number, letters: Map<string, string> } {
  const stream = font.lookup(PDFName.of('ToUnicode'))
  const map = stream instanceof PDFRawStream ? decoded(stream) : ''
  const digits = /begincodespacerange\s*<([0-9A-F]+)>/i.exec(map)?.[1]?.length ?? 4
  const letters = new Map<string, string>()
  for (const [, block] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, text] of block!.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      letters.set(code!.toUpperCase(), fromHex(text!))
  }
  for (const [, block] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first, last, text] of block!.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi)) {
      for (let code = Number.parseInt(first!, 16); code <= Number.parseInt(last!, 16); code++) {
        const letter = Number.parseInt(text!, 16) + code - Number.parseInt(first!, 16)
        letters.set(code.toString(16).toUpperCase().padStart(digits, '0'), String.fromCodePoint(letter))
      }
    }
  }
  return { digits, letters }
}

const instruction = /\/ReversedChars\s+BMC|\bEMC\b|\/(\w+)\s+[\d.]+\s+Tf|<([0-9A-F]+)>\s*Tj|\/ActualText\s*<([0-9A-F]*)>\s*>>\s*BDC|\b(?:BMC|BDC)\b/gi

/**
 * The Arabic of each page as the PDF itself says it reads: the ActualText round a group of glyphs (ISO 32000-2, 14.9.4),
 * else what its glyphs stand for, put back in reading order where a line is marked as drawn in reverse (14.8.2.5.3).
 * pdf.js does not read ActualText, and a face that builds its letters from strokes and dots has no other text.
 */
export async function arabicTexts(file: string): Promise<string[]> {
  const pdf = await PDFDocument.load(await readFile(file), { updateMetadata: false })
  return pdf.getPages().map((page) => {
    const fonts = page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict)
    const maps = new Map(fonts?.keys().map(name => [name.decodeText(), unicodeOf(fonts.lookup(name, PDFDict))]))
    let font: ReturnType<typeof unicodeOf> | undefined
    const lines: string[][] = [[]]
    const open: ('reversed' | 'actual' | 'other')[] = []
    for (const [token, tf, tj, actual] of contentOf(page).matchAll(instruction)) {
      if (tf) {
        font = maps.get(tf)
      }
      else if (tj) {
        if (!open.includes('actual') && font)
          lines.at(-1)!.push(...codes(tj.toUpperCase(), font.digits).map(code => font!.letters.get(code) ?? ''))
      }
      else if (token === 'EMC') {
        if (open.pop() === 'reversed')
          lines.push(lines.pop()!.reverse(), [])
      }
      else if (token.startsWith('/ReversedChars')) {
        open.push('reversed')
        lines.push([])
      }
      else {
        open.push(actual === undefined ? 'other' : 'actual')
        if (actual)
          lines.at(-1)!.push(fromHex(actual))
      }
    }
    return arabicOf(lines.flat().join(''))
  })
}
