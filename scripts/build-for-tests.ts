import { join } from 'node:path'
import process from 'node:process'
import { ensureTestSingles } from './single-for-tests'
import { buildSite, ensurePresentSite, publicDir } from './build'
import { checkSources } from './check'
import { workDir } from './fingerprint'

/** Where the public site is built for a place below its host, and that place. */
export const belowDir = join(workDir, 'below')
export const belowRoot = '/briefing/'

/** Builds, once for all tests, the sites that they open. @param browser the path of the one that draws the public site's slides */
export async function buildForTests(browser: string): Promise<void> {
  process.env.BROWSER_PATH = browser
  await checkSources()
  await ensurePresentSite()
  await buildSite({ out: publicDir, notes: false })
  await buildSite({ out: belowDir, notes: false, base: belowRoot })
  await ensureTestSingles()
}
