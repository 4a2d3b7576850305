import type { Judgement, JudgementId } from '../../data'
import { expect, test } from '@playwright/test'
import { confidences, judgements, likelihoods } from '../../data'
import { scaleIds, scaleOf } from '../../lib/judgements'

const all = Object.entries(judgements) as [JudgementId, Judgement][]

test('each judgement is on one scale, in the order of the data', () => {
  expect(scaleIds.map(id => scaleOf(id).grades)).toEqual([Object.values(likelihoods), Object.values(confidences)])
  expect(scaleOf('howLikely').rows.map(row => row.id)).toEqual(all.filter(([, { likelihood }]) => likelihood).map(([id]) => id))
  expect(scaleOf('howSure').rows.map(row => row.id)).toEqual(all.filter(([, { confidence }]) => confidence).map(([id]) => id))
})

for (const scale of scaleIds) {
  test(`each judgement has the grade of its word, and no two have one, where they would lie on each other: ${scale}`, () => {
    const { grades, rows } = scaleOf(scale)
    for (const { id, likelihood, confidence, grade, strength } of rows) {
      expect(strength, id).toBe(likelihood ? likelihoods[likelihood] : confidences[confidence])
      expect(grades[grade], id).toBe(strength)
    }
    expect(new Set(rows.map(row => row.grade)).size).toBe(rows.length)
  })
}
