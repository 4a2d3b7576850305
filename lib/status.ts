import type { Answer, AnswerKindId, ClaimId, Localized, StatusId, VoiceId } from '../data'
import { answerKinds, answers, claimFacts } from '../data'

/** One answer, as it stands on the claim that is answered. */
export interface StatusMark {
  readonly status: StatusId
  readonly kind: AnswerKindId
  /** Who answers. */
  readonly by: VoiceId
  /** The report tells of the answer; the words of whoever answers are not given. */
  readonly reported: boolean
  /** How far a limited denial goes. */
  readonly limits?: Localized
  /** The claim that answers. */
  readonly from: ClaimId
}

/** Answers by the claim that gives them. */
export type AnswerTable = Readonly<Partial<Record<ClaimId, Answer>>>

/**
 * How the rest of the report answers a claim: a mark for each answer, in the order of the data.
 * None means that the claim is asserted, and that nobody in the report answers it.
 */
export function statusOf(id: ClaimId, table: AnswerTable = answers): StatusMark[] {
  return entriesOf(table)
    .filter(([, { to }]) => to.includes(id))
    .map(([from, { kind, by, limits }]) => ({
      status: answerKinds[kind].status,
      kind,
      by,
      reported: claimFacts[from].voice !== by,
      ...limits && { limits },
      from,
    }))
}

/** The kinds of answer that nobody can give to one claim together: who confirms it cannot also deny it. */
const opposed: readonly (readonly [AnswerKindId, AnswerKindId])[] = [
  ['confirms', 'disputes'],
  ['confirms', 'deniesWithinLimits'],
  ['confirms', 'leavesUndenied'],
  ['leavesUndenied', 'disputes'],
  ['leavesUndenied', 'deniesWithinLimits'],
]

/** What is wrong with a table of answers, a sentence for each fault: a claim that answers itself, one answered twice by the same party, a party that contradicts itself. */
export function answerFaults(table: AnswerTable): string[] {
  const entries = entriesOf(table)
  const itself = entries
    .filter(([from, { to }]) => to.includes(from))
    .map(([from]) => `data/answers.ts: "${from}" answers itself; name the claim that it answers.`)
  const twice = entries
    .filter(([, { to }]) => new Set(to).size < to.length)
    .map(([from]) => `data/answers.ts: "${from}" answers a claim twice; name it once.`)
  const shared = entries.flatMap(([from, answer], index) => entries.slice(index + 1)
    .filter(([, other]) => other.by === answer.by && answer.to.some(id => other.to.includes(id)))
    .filter(([, other]) => other.kind === answer.kind || areOpposed(answer.kind, other.kind))
    .map(([id, other]) => `data/answers.ts: "${from}" and "${id}" have ${answer.by} answer one claim ${other.kind === answer.kind ? 'twice' : 'in opposite ways'}; keep one.`))
  return [...itself, ...twice, ...shared]
}

function areOpposed(a: AnswerKindId, b: AnswerKindId): boolean {
  return opposed.some(pair => pair.includes(a) && pair.includes(b) && a !== b)
}

function entriesOf(table: AnswerTable): [ClaimId, Answer][] {
  return Object.entries(table) as [ClaimId, Answer][]
}
