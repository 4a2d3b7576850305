import { relative } from 'node:path'
import process from 'node:process'
import { checkSources } from './check'
import { CommandError, runCommand } from './command'
import { readCut } from './cut-option'
import { chooseDecks, commonOptions, documentKinds, prepareFolder, readDecks } from './export-options'

/** @throws CommandError when there is no such document */
function chooseKinds(only: string | undefined): readonly (typeof documentKinds)[number][] {
  const kinds = documentKinds.filter(kind => only === undefined || kind === only)
  if (kinds.length === 0)
    throw new CommandError(`There is no document "${only}", only ${documentKinds.join(' and ')}.`)
  return kinds
}

await runCommand(import.meta.url, {
  name: 'npm run export',
  summary: 'Prints the briefing, a page a slide, and the handout, on A4, as PDF; steps and the dark theme are for the briefing alone.',
  options: {
    only: { type: 'string', value: documentKinds.join('|'), about: 'one of the two documents', otherwise: 'both' },
    ...commonOptions,
  },
  example: '--only briefing --lang ar --range 2-5,9',
}, async ({ values }) => {
  const { dark, 'with-clicks': withClicks } = values
  const kinds = chooseKinds(values.only)
  if ((dark || withClicks) && !kinds.includes('briefing'))
    throw new CommandError('--dark and --with-clicks are for the briefing: the handout is for paper, and has each slide once.')
  await checkSources()
  const decks = await readDecks(chooseDecks(values.lang), { cut: readCut(values.cut), range: values.range })
  const dir = await prepareFolder(values.out)

  // What prints is large, and read only once there is something to print: a refusal comes at once.
  const { prepareToPrint } = await import('./prepare-print')
  const [browser, { exportDocuments }] = await Promise.all([prepareToPrint(), import('./export-documents')])
  try {
    for (const { deck, file, pages } of await exportDocuments(decks.map(deck => ({ ...deck, kinds, withClicks, dark })), dir, browser))
      console.log(`  ${deck.locale}  ${relative(process.cwd(), file)}  ${pages} pages`)
  }
  finally {
    await browser.close()
  }
})
