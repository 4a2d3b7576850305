import { handoutRoute } from '../lib/addresses'
import { ensurePresentSite, presentDir } from './build'
import { readArgs, readPort, runCommand } from './command'
import { decks } from './decks'
import { serveSite } from './serve'

const defaultPort = 3030

await runCommand(import.meta.url, async () => {
  const { values } = readArgs('npm start -- [--port N]', { options: { port: { type: 'string' } } })
  const port = values.port === undefined ? defaultPort : readPort(values.port)

  // Before the build, so that a port that is taken is reported at once.
  const site = await serveSite({ dir: presentDir, port, orNext: values.port === undefined })
  try {
    await ensurePresentSite(() => console.log('Building the decks with speaker notes …'))

    if (site.port !== port)
      console.log(`Port ${port} is taken, so this is on ${site.port}.`)
    for (const { locale, base } of decks) {
      const deck = new URL(base, site.url)
      console.log(`  ${locale}  audience       ${deck}`)
      console.log(`      speaker notes  ${new URL('presenter/', deck)}`)
      console.log(`      handout        ${new URL(handoutRoute, deck)}`)
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
