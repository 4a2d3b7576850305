import type { Browser } from 'playwright'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { messages, wholeTalk } from '../../data'
import { launchBrowser } from '../../scripts/browser'
import { CommandError } from '../../scripts/command'
import { decks } from '../../scripts/decks'
import { exportDocuments } from '../../scripts/export-documents'
import { documentKinds, readDecks } from '../../scripts/export-options'
import { exportPictures } from '../../scripts/export-pictures'
import { png } from '../../scripts/export-png'
import { pptx } from '../../scripts/export-pptx'
import { slides } from '../support/slides'

/*
 * A figure that cannot be drawn: here Mermaid does not come with the page.
 */

let browser: Browser
let dir = ''
/** What the pages say as errors. */
let said: string[]

test.beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'failed-'))
  browser = await launchBrowser()
  said = []
})

test.afterEach(async () => {
  await browser.close()
  await rm(dir, { recursive: true, force: true })
})

/** The browser, to whose pages Mermaid is refused. */
function withoutMermaid(): Browser {
  return {
    async newContext(options: Parameters<Browser['newContext']>[0]) {
      const context = await browser.newContext(options)
      await context.route(/mermaid\.esm/, route => route.abort())
      context.on('console', message => message.type() === 'error' && said.push(message.text()))
      return context
    },
  } as Browser
}

for (const { locale } of decks) {
  const slide = slides(locale).find(each => each.content.includes('<SummitDiagram'))!
  const named = `slide ${slide.no}: The diagram "${messages.diagramLabel[locale]}" could not be drawn: `

  /** Expects one message that names the diagram, in the page's console too, and nothing written. */
  async function expectFailure(work: (job: Awaited<ReturnType<typeof readDecks>>[number]) => Promise<unknown>): Promise<void> {
    const job = (await readDecks(decks)).find(({ deck }) => deck.locale === locale)!
    const error = await work({ ...job, slides: [slide.no] }).then(() => undefined, (reason: unknown) => reason)
    expect(error).toBeInstanceOf(CommandError)
    expect((error as Error).message).toContain(` cannot be printed: ${named}`)
    expect((error as Error).message).not.toContain('\n')
    expect(said).toContainEqual(expect.stringContaining(`The diagram "${messages.diagramLabel[locale]}" could not be drawn: `))
    expect(await readdir(dir)).toEqual([])
  }

  for (const kind of documentKinds) {
    test(`ends the export of the ${kind} (${locale})`, () =>
      expectFailure(job => exportDocuments([{ ...job, kinds: [kind], cut: wholeTalk, withClicks: false, dark: false }], dir, withoutMermaid())))
  }

  for (const [name, format] of Object.entries({ pptx, png })) {
    test(`ends the export as ${name} (${locale})`, () =>
      expectFailure(job => exportPictures([{ ...job, withClicks: false, dark: false }], dir, withoutMermaid(), format)))
  }
}
