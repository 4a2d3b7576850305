import { readFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Opens a PDF as a reader would, with pdf.js. */
export async function openPdf(file: string) {
  return getDocument({ data: new Uint8Array(await readFile(file)), isEvalSupported: false, useSystemFonts: false, verbosity: 0 }).promise
}

/** Text as it can be compared across writing and reading: one form of each letter, no marks of direction, no spaces. */
export function normalise(text: string): string {
  return text.normalize('NFKC').replace(/[\p{Cf}\s]/gu, '')
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
