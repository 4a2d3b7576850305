import type { Browser } from 'playwright'
import type { Arguments } from './command'
import type { CutDeck } from './export-options'
import type { PictureOptions, SlidePicture } from './slide-pictures'
import { join, relative } from 'node:path'
import process from 'node:process'
import { presentDir } from './build'
import { checkSources } from './check'
import { progress } from './command'
import { readCut } from './cut-option'
import { pagesOf } from './decks'
import { chooseDecks, commonOptions, prepareFolder, readDecks, writeWhole } from './export-options'
import { prepareToPrint } from './prepare-print'
import { serveSite } from './serve'
import { drawSlides } from './slide-pictures'

export type PictureJob = PictureOptions & CutDeck

/** What pictures of slides are written as. */
export interface PictureFormat {
  /** What it is called in the folder that is exported to. */
  readonly nameOf: (job: Pick<CutDeck, 'deck' | 'cut'>) => string
  /** @param path the file or the folder, which is not there yet */
  readonly write: (path: string, pictures: readonly SlidePicture[], job: PictureJob) => Promise<void>
}

/**
 * Draws decks from the built site, which must be there, side by side. Nothing is written before everything is drawn.
 * @param dir the folder written to
 * @returns the file or folder of each deck
 * @throws CommandError when a page does not get ready
 */
export async function exportPictures(jobs: readonly PictureJob[], dir: string, browser: Browser, format: PictureFormat): Promise<string[]> {
  const site = await serveSite({ dir: presentDir, port: 0, fixed: true })
  const all = jobs.reduce((total, job) => total + countOf(job), 0)
  let done = 0

  async function draw(job: PictureJob): Promise<SlidePicture[]> {
    const pictures: SlidePicture[] = []
    for await (const picture of drawSlides(job.deck, job.text.slides, site.url, browser, job)) {
      progress(`Drew ${++done} of ${all}: ${job.deck.entry}, ${picture.slide.alias}`)
      pictures.push(picture)
    }
    return pictures
  }

  try {
    progress(`Laying out ${all} pictures …`)
    const drawn = await Promise.all(jobs.map(draw))
    return await Promise.all(jobs.map(async (job, index) => {
      const target = join(dir, format.nameOf(job))
      await writeWhole(target, part => format.write(part, drawn[index] ?? [], job))
      return target
    }))
  }
  finally {
    progress()
    await site.close()
  }
}

function countOf({ text, slides, withClicks }: PictureJob): number {
  return text.slides.filter(slide => slides.includes(slide.no))
    .reduce((sum, slide) => sum + pagesOf(slide, withClicks), 0)
}

/**
 * What the commands that export pictures do.
 * @throws CommandError when an option does not fit, there is no browser, or a deck does not build
 */
export async function runPictureExport({ values }: Arguments<typeof commonOptions>, format: PictureFormat): Promise<void> {
  const { dark, 'with-clicks': withClicks } = values
  await checkSources()
  const decks = await readDecks(chooseDecks(values.lang), { cut: readCut(values.cut), range: values.range })
  const dir = await prepareFolder(values.out)
  const browser = await prepareToPrint()
  try {
    const jobs = decks.map(deck => ({ ...deck, withClicks, dark }))
    const targets = await exportPictures(jobs, dir, browser, format)
    for (const [index, { deck }] of jobs.entries())
      console.log(`  ${deck.locale}  ${relative(process.cwd(), targets[index] ?? dir)}`)
  }
  finally {
    await browser.close()
  }
}
