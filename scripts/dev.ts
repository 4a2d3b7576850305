import { locales } from '../data/locale'
import { checkSources } from './check'
import { portOption, readPort, runCommand } from './command'
import { deckIn, languages } from './decks'
import { slidev } from './slidev'

await runCommand(import.meta.url, {
  name: 'npm run dev',
  summary: 'Shows a deck while you write it, with each fault that you make in its Markdown on the slide and in the terminal.',
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
  const port = values.port === undefined ? [] : ['--port', String(readPort(values.port))]
  // A fault that is made from now on stands on its slide.
  await checkSources()
  await slidev([...args, ...port])
})
