import type { Answer, AnswerKindId, ClaimId } from '../../data'
import type { AnswerTable } from '../../lib/status'
import { expect, test } from '@playwright/test'
import { answerKinds, answers, claims } from '../../data'
import { claimIds } from '../../lib/evidence'
import { answerFaults, statusOf } from '../../lib/status'

const kinds = Object.keys(answerKinds) as AnswerKindId[]
const limits = { en: 'so far', ar: 'إلى هذا الحد' }

/** An answer of some kind to some claims, by the Kremlin unless another is named. */
function answer(kind: AnswerKindId, to: Answer['to'], by: Answer['by'] = 'kremlin'): Answer {
  return kind === 'deniesWithinLimits' ? { kind, to, by, limits } : { kind, to, by }
}

test.describe('a claim’s status', () => {
  test('is one mark for each answer to it, in the order of the answers', () => {
    for (const id of claimIds) {
      const given = Object.entries<Answer>(answers).filter(([, { to }]) => to.includes(id))
      expect(statusOf(id)).toEqual(given.map(([from, { kind, by, limits }]) => ({
        status: answerKinds[kind].status,
        kind,
        by,
        reported: claims[from as ClaimId].voice !== by,
        ...limits ? { limits } : {},
        from,
      })))
    }
  })

  test('follows the table of answers: a claim taken out of it is answered by nobody', () => {
    for (const id of claimIds)
      expect(statusOf(id, {})).toEqual([])
    const table: AnswerTable = { contactNatural: answer('disputes', ['callMade', 'callTold'], 'downingStreet') }
    expect(statusOf('callTold', table)).toEqual([{ status: 'disputed', kind: 'disputes', by: 'downingStreet', reported: false, from: 'contactNatural' }])
    expect(statusOf('contactNatural', table)).toEqual([])
  })

  test('tells an answer in the answerer’s voice from one that the report tells of', () => {
    const table: AnswerTable = {
      kremlinConfirmed: answer('confirms', ['callMade'], 'kremlin'),
      britainWouldNotListen: answer('confirms', ['callMade'], 'kremlin'),
    }
    expect(statusOf('callMade', table).map(mark => [mark.from, mark.reported])).toEqual([
      ['kremlinConfirmed', true],
      ['britainWouldNotListen', false],
    ])
  })
})

test.describe('a table of answers', () => {
  /** Expects one fault, which names these. */
  function expectFault(table: AnswerTable, ...names: readonly string[]): void {
    const faults = answerFaults(table)
    expect(faults).toHaveLength(1)
    for (const name of names)
      expect(faults[0]).toContain(`"${name}"`)
  }

  test('without a fault has none', () => {
    expect(answerFaults({})).toEqual([])
    expect(answerFaults(answers)).toEqual([])
  })

  test('is refused where a claim answers itself', () => {
    expectFault({ callMade: answer('confirms', ['callMade']) }, 'callMade')
  })

  test('is refused where an answer names a claim twice', () => {
    expectFault({ kremlinConfirmed: answer('confirms', ['callMade', 'callTold', 'callMade']) }, 'kremlinConfirmed')
  })

  for (const kind of kinds) {
    test(`is refused where one voice answers a claim by "${kind}" through two claims`, () => {
      expectFault({ kremlinConfirmed: answer(kind, ['callMade']), dialogueFailedTherefore: answer(kind, ['callMade']) }, 'kremlinConfirmed', 'dialogueFailedTherefore')
    })
  }

  for (const [index, one] of kinds.entries()) {
    for (const other of kinds.slice(index + 1)) {
      // One may deny a part of a claim and dispute the rest; nothing else goes together.
      const together = [one, other].sort().join() === 'deniesWithinLimits,disputes'

      test(`${together ? 'lets' : 'does not let'} one voice answer a claim by "${one}" and by "${other}"`, () => {
        const table: AnswerTable = {
          kremlinConfirmed: answer(one, ['channelTried', 'callMade']),
          dialogueFailedTherefore: answer(other, ['callMade', 'callTold']),
        }
        if (together)
          expect(answerFaults(table)).toEqual([])
        else
          expectFault(table, 'kremlinConfirmed', 'dialogueFailedTherefore')
      })

      test(`lets two voices answer a claim by "${one}" and by "${other}", and one voice two claims`, () => {
        expect(answerFaults({
          kremlinConfirmed: answer(one, ['callMade']),
          officialDidNotDeny: answer(other, ['callMade'], 'britishOfficial'),
        })).toEqual([])
        expect(answerFaults({
          kremlinConfirmed: answer(one, ['callMade']),
          dialogueFailedTherefore: answer(other, ['callTold']),
        })).toEqual([])
      })
    }
  }

  test('with many faults names them all', () => {
    expect(answerFaults({
      callMade: answer('confirms', ['callMade', 'callTold', 'callTold']),
      kremlinConfirmed: answer('disputes', ['callTold']),
    })).toHaveLength(3)
  })
})
