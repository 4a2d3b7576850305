import type { Browser } from 'playwright'
import { launchBrowser } from './browser'

/**
 * Sees that the site to print from is built, and starts the browser meanwhile.
 * @throws CommandError when there is no browser or a deck does not build, Stopped
 */
export async function prepareToPrint(): Promise<Browser> {
  const launching = launchBrowser({ install: true })
  // Should the build fail first, the browser's failure is nobody's.
  launching.catch(() => {})
  try {
    const { ensurePresentSite } = await import('./build')
    await ensurePresentSite()
  }
  catch (error) {
    // It would keep the command from ending.
    await launching.then(browser => browser.close(), () => {})
    throw error
  }
  return await launching
}
