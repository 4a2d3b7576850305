import { decks } from '../decks'

/** Where all texts come from that can be read in the decks and on the phone: files and folders of the project. */
export const textSources: readonly string[] = [
  ...decks.map(deck => deck.entry),
  ...['components', 'composables', 'data', 'layouts', 'lib', 'pages', 'remote'],
]
