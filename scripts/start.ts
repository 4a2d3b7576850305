import { addressInCut, handoutRoute } from '../lib/addresses'
import { ensurePresentSite, presentDir } from './build'
import { portOption, readPort, runCommand } from './command'
import { cutOption, readCut } from './cut-option'
import { decks } from './decks'
import { serveSite } from './serve'

const defaultPort = 3030

await runCommand(import.meta.url, {
  name: 'npm start',
  summary: 'Presents the decks: builds them with their speaker notes, unless nothing has changed since, and serves them on this machine alone.',
  options: { port: portOption, cut: cutOption },
  example: '--port 4000 --cut 6',
}, async ({ values }) => {
  const port = values.port === undefined ? defaultPort : readPort(values.port)
  const cut = readCut(values.cut)

  // Before the build, so that a port that is taken is reported at once.
  const site = await serveSite({ dir: presentDir, port, orNext: values.port === undefined })
  try {
    await ensurePresentSite()

    if (site.port !== port)
      console.log(`Port ${port} is taken, so this is on ${site.port}.`)
    for (const { locale, base } of decks) {
      const deck = new URL(base, site.url)
      const addressOf = (path: string) => new URL(addressInCut(path, cut), deck)
      console.log(`  ${locale}  audience       ${addressOf('')}`)
      console.log(`      speaker notes  ${addressOf('presenter/')}`)
      console.log(`      handout        ${addressOf(handoutRoute)}`)
    }
    console.log('Open both in one browser and they keep in step. Ctrl+C ends.')
    await interrupted()
  }
  finally {
    await site.close()
  }
})

function interrupted(): Promise<void> {
  return new Promise(resolve => process.once('SIGINT', resolve).once('SIGTERM', resolve))
}
