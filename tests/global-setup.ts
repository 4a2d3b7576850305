import process from 'node:process'
import { presentDir } from '../scripts/build'
import { ensureRemotePage } from '../scripts/remote/build'
import { serveSite } from '../scripts/serve'

/**
 * Serves the built decks while the tests run, on a free port, whose address the workers get as `SITE_URL`. Builds the page
 * of the phone, which no worker may do while another reads it.
 */
export default async function serveForTests(): Promise<() => Promise<void>> {
  await ensureRemotePage()
  const site = await serveSite({ dir: presentDir, port: 0 })
  process.env.SITE_URL = site.url
  return site.close
}
