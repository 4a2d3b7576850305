import type { Browser } from 'playwright'
import type { Deck } from './decks'
import type { CutDeck } from './export-options'
import type { FinishedPdf } from './pdf'
import type { DocumentKind, PrintOptions } from './print'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { presentDir } from './build'
import { progress } from './command'
import { exportName, writeWhole } from './export-options'
import { printDeck } from './print'
import { serveSite } from './serve'

/** What is printed of a deck. */
export type ExportJob = PrintOptions & CutDeck

export interface ExportedFile {
  readonly deck: Deck
  readonly file: string
  readonly pages: number
}

/**
 * Prints decks from the built site, which must be there, side by side. Nothing is written before everything is printed.
 * @param dir the folder written to
 * @throws CommandError when a page does not get ready
 */
export async function exportDocuments(jobs: readonly ExportJob[], dir: string, browser: Browser): Promise<ExportedFile[]> {
  const site = await serveSite({ dir: presentDir, port: 0, fixed: true })
  const all = jobs.reduce((total, job) => total + job.kinds.length, 0)
  let done = 0

  async function print(job: ExportJob): Promise<{ deck: Deck, name: string, pdf: FinishedPdf }[]> {
    const { deck, text } = job
    const printed = []
    for await (const { kind, pdf } of printDeck(deck, text, site.url, browser, job)) {
      const name = fileName(kind, job)
      progress(`Printed ${++done} of ${all}: ${name}`)
      printed.push({ deck, name, pdf })
    }
    return printed
  }

  try {
    const printed = await Promise.all(jobs.map(print))
    return await Promise.all(printed.flat().map(async ({ deck, name, pdf }) => {
      const file = join(dir, name)
      await writeWhole(file, part => writeFile(part, pdf.bytes))
      return { deck, file, pages: pdf.pages }
    }))
  }
  finally {
    progress()
    await site.close()
  }
}

/** What a document is called in the folder it is exported to. */
export function fileName(kind: DocumentKind, job: Pick<CutDeck, 'deck' | 'cut'>): string {
  return `${exportName(kind, job)}.pdf`
}
