import type { CutId } from '../data/cuts'
import { wholeTalk } from '../data/cuts'
import { cutIds } from '../lib/cuts'
import { CommandError } from './command'

/** The cut of a command that gives the talk; `readCut` reads it. */
export const cutOption = { type: 'string', value: cutIds.join('|'), about: 'the talk in so many minutes', otherwise: `${wholeTalk}, the whole talk` } as const

/** @throws CommandError when there is no such cut */
export function readCut(value: string = wholeTalk): CutId {
  const cut = cutIds.find(id => id === value)
  if (!cut)
    throw new CommandError(`There is no cut "${value}": give one of ${cutIds.join(', ')}, its minutes. A cut is added in data/cuts.ts.`)
  return cut
}
