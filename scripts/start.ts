import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildSite, presentDir } from './build'
import { CommandError, readArgs, readPort, runCommand } from './command'
import { decks } from './decks'
import { serveSite } from './serve'

const defaultPort = 3030

await runCommand(import.meta.url, async () => {
  const { values } = readArgs('npm start -- [--port N] [--no-build]', {
    options: { 'port': { type: 'string' }, 'no-build': { type: 'boolean' } },
  })
  const port = values.port === undefined ? defaultPort : readPort(values.port)

  // Before the build, so that a port that is taken is reported at once.
  const site = await serveSite({ dir: presentDir, port, orNext: values.port === undefined })
  try {
    if (!values['no-build']) {
      console.log('Building the decks with speaker notes …')
      await buildSite({ out: presentDir, notes: true })
    }
    if (!existsSync(join(presentDir, 'index.html')))
      throw new CommandError('There is no built site to serve yet. Run npm start without --no-build.')

    if (site.port !== port)
      console.log(`Port ${port} is taken, so this is on ${site.port}.`)
    for (const { locale, base } of decks) {
      const deck = new URL(base, site.url)
      console.log(`  ${locale}  audience       ${deck}`)
      console.log(`      speaker notes  ${new URL('presenter/', deck)}`)
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
