import type { Deed, Relation, Rung, SummitStep } from '../../data'
import { escalation, relations, summit } from '../../data'

/** Everything that is told as who does what to whom, by where it stands in the data. */
export const deeds: readonly (readonly [string, Deed])[] = Object.entries({ relations, summit, escalation })
  .flatMap(([table, entries]) => Object.entries<Relation | SummitStep | Rung>(entries).map(([id, deed]) => [`${table}.${id}`, deed] as const))
