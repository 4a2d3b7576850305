import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { launchBrowser } from './browser'
import { decks } from './decks'
import { exportDocuments } from './export-documents'
import { documentKinds, readDecks } from './export-options'
import { workDir } from './fingerprint'

/** Where the documents are that the tests open. */
export const testExportsDir = join(workDir, 'test-exports')

/** Prints all documents once, for all tests. @param browser the path of the browser */
export async function exportForTests(browser: string): Promise<void> {
  await rm(testExportsDir, { recursive: true, force: true })
  await mkdir(testExportsDir, { recursive: true })
  process.env.BROWSER_PATH = browser
  const launched = await launchBrowser()
  try {
    const jobs = (await readDecks(decks)).map(deck => ({ ...deck, kinds: documentKinds, withClicks: false, dark: false }))
    await exportDocuments(jobs, testExportsDir, launched)
  }
  finally {
    await launched.close()
  }
}
