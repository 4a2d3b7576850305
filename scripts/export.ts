import { relative } from 'node:path'
import process from 'node:process'
import { launchBrowser } from './browser'
import { CommandError, progress, readArgs, runCommand } from './command'
import { chooseDecks, commonOptions, commonUsage, documentKinds, prepareFolder, readDecks } from './export-options'

/** @throws CommandError when there is no such document */
function chooseKinds(only: string | undefined): readonly (typeof documentKinds)[number][] {
  const kinds = documentKinds.filter(kind => only === undefined || kind === only)
  if (kinds.length === 0)
    throw new CommandError(`There is no document "${only}", only ${documentKinds.join(' and ')}.`)
  return kinds
}

await runCommand(import.meta.url, async () => {
  const { values } = readArgs(`npm run export -- [--only ${documentKinds.join('|')}] ${commonUsage}`, {
    options: { ...commonOptions, only: { type: 'string' } },
  })
  const { dark, 'with-clicks': withClicks } = values
  const kinds = chooseKinds(values.only)
  if ((dark || withClicks) && !kinds.includes('briefing'))
    throw new CommandError('--dark and --with-clicks are for the briefing: the handout is for paper, and has each slide once.')
  const decks = await readDecks(chooseDecks(values.lang), values.range)
  const dir = await prepareFolder(values.out)

  // The browser starts while the rest of the program is read.
  const launching = launchBrowser({ install: true })
  // Should the build fail first, the browser's failure is nobody's.
  launching.catch(() => {})
  const [{ ensurePresentSite }, { exportDocuments }] = await Promise.all([import('./build'), import('./export-documents')])
  await ensurePresentSite(() => progress('Building the decks …'))
  const browser = await launching
  try {
    for (const { deck, file, pages } of await exportDocuments(decks.map(deck => ({ ...deck, kinds, withClicks, dark })), dir, browser))
      console.log(`  ${deck.locale}  ${relative(process.cwd(), file)}  ${pages} pages`)
  }
  finally {
    await browser.close()
  }
})
