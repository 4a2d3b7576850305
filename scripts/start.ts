import { addressInCut, handoutRoute } from '../lib/addresses'
import { ensurePresentSite, presentDir } from './build'
import { checkSources } from './check'
import { portOption, readPort, runCommand } from './command'
import { cutOption, readCut } from './cut-option'
import { decks } from './decks'
import { localAddresses } from './remote/addresses'
import { ensureRemotePage } from './remote/build'
import { takeLink } from './remote/link'
import { offerRemote } from './remote/offer'
import { serveSite } from './serve'

const defaultPort = 3030

await runCommand(import.meta.url, {
  name: 'npm start',
  summary: 'Presents the decks: builds them with their speaker notes, unless nothing has changed since, and serves them on this machine alone.',
  options: {
    port: portOption,
    cut: cutOption,
    lan: { type: 'boolean', default: false, about: 'offers a remote to one phone or tablet on the local network: turns, notes, black-out and clock' },
  },
  example: '--cut 6 --lan',
}, async ({ values }) => {
  const port = values.port === undefined ? defaultPort : readPort(values.port)
  const cut = readCut(values.cut)
  const remote = values.lan ? { link: takeLink(), hosts: await localAddresses() } : undefined
  await checkSources()

  // Before the build, so that a port that is taken is reported at once.
  const site = await serveSite({ dir: presentDir, port, orNext: values.port === undefined, link: remote?.link })
  let endRemote: (() => Promise<void>) | undefined
  try {
    await ensurePresentSite()
    if (remote)
      await ensureRemotePage()

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
    endRemote = remote && await offerRemote({ ...remote, port: site.port + 1 })
    await interrupted()
  }
  finally {
    await endRemote?.()
    await site.close()
  }
})

function interrupted(): Promise<void> {
  return new Promise(resolve => process.once('SIGINT', resolve).once('SIGTERM', resolve))
}
