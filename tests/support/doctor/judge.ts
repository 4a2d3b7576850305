import type { Fault } from './fault'
import type { Reading } from './reading'
import { contrast } from './checks/contrast'
import { edge } from './checks/edge'
import { overflow } from './checks/overflow'
import { overlap } from './checks/overlap'
import { size } from './checks/size'
import { title } from './checks/title'
import { words } from './checks/words'

/**
 * All that is wrong with a slide at one step.
 * @param backup whether it is one for questions, which may have a longer title and more words
 */
export function faultsOf(reading: Reading, backup: boolean): Fault[] {
  return [
    ...overflow(reading),
    ...overlap(reading),
    ...size(reading),
    ...title(reading, backup),
    ...edge(reading),
    ...contrast(reading),
    ...words(reading, backup),
  ]
}
