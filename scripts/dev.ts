import { locales } from '../data/locale'
import { readArgs, readPort, runCommand } from './command'
import { deckIn, decks } from './decks'
import { slidev } from './slidev'

await runCommand(import.meta.url, async () => {
  const { values } = readArgs(`npm run dev -- [--lang ${decks.map(deck => deck.locale).join('|')}] [--port N]`, {
    options: { lang: { type: 'string', default: locales[0] }, port: { type: 'string' } },
  })
  const { entry, base } = deckIn(values.lang)
  // The deck's own base, so that its addresses are those of the built site. Slidev listens on localhost alone
  // as long as `--remote` is not given.
  const args = [entry, '--base', base, '--open', 'false']
  await slidev(values.port === undefined ? args : [...args, '--port', String(readPort(values.port))])
})
