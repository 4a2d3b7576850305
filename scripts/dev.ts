import { locales } from '../data/locale'
import { portOption, readPort, runCommand } from './command'
import { deckIn, languages } from './decks'
import { slidev } from './slidev'

await runCommand(import.meta.url, {
  name: 'npm run dev',
  summary: 'Shows a deck while you write it, with each fault in its Markdown on the slide and in the terminal.',
  options: {
    lang: { type: 'string', value: languages, default: locales[0], about: 'the deck in this language' },
    port: portOption,
  },
  example: '--lang ar',
}, async ({ values }) => {
  const { entry, base } = deckIn(values.lang)
  // The deck's own base, so that its addresses are those of the built site. Slidev listens on localhost alone
  // as long as `--remote` is not given.
  const args = [entry, '--base', base, '--open', 'false']
  await slidev(values.port === undefined ? args : [...args, '--port', String(readPort(values.port))])
})
