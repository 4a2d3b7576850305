import { answers } from '../data/answers'
import { cuts } from '../data/cuts'
import { locales } from '../data/locale'
import { dataFaults } from '../lib/data-faults'
import { placeOf } from '../lib/deck-faults'
import { fencesIn } from '../lib/markdown'
import { siteFaults } from '../lib/site-faults'
import { answerFaults } from '../lib/status'
import { CommandError, root } from './command'
import { readData } from './data-files'
import { decks, readSource } from './decks'
import { knownTags } from './known-tags'
import { mermaidFaults, summitFaults } from './mermaid-faults'

/** All that is wrong with the decks and the facts and can be seen without a build, each fault with its place and its mend. */
async function faultsInSources(): Promise<string[]> {
  const [sources, files] = await Promise.all([Promise.all(decks.map(deck => readSource(deck.entry))), readData()])
  const ofData = dataFaults(files)
  const diagrams = sources.flatMap(({ entry, slides }) => slides.flatMap(({ content, frontmatter }, index) =>
    fencesIn(content, 'mermaid').map(text => ({ place: placeOf(entry, index, frontmatter), text }))))
  const faults = [...siteFaults(sources, knownTags(root), cuts), ...ofData, ...await mermaidFaults(diagrams)]
  // Only whole facts can be answered and drawn.
  if (ofData.length > 0)
    return faults
  const ofSummit = []
  for (const locale of locales)
    ofSummit.push(...await summitFaults(locale))
  return [...faults, ...answerFaults(answers), ...ofSummit]
}

/**
 * What every command that shows, builds or exports the decks does first, also where nothing is to be built: what is wrong with
 * them would else be seen by whoever looks at the slides, or by nobody.
 * @throws CommandError naming all faults
 */
export async function checkSources(): Promise<void> {
  const faults = await faultsInSources()
  if (faults.length > 0)
    throw new CommandError(`The decks and facts have ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}. Nothing is done before that is mended:\n${faults.map(fault => `  ${fault}`).join('\n')}`)
}
