import type { Judgement, JudgementId } from '../../data'
import { expect, test } from '@playwright/test'
import { confidences, judgements, likelihoods } from '../../data'
import { judgementScales } from '../../lib/judgements'

const all = Object.entries(judgements) as [JudgementId, Judgement][]
const scales = judgementScales()

test('each judgement is on one scale, at the grade that its word has there, and told in the order of the data', () => {
  expect(scales.map(({ grades }) => grades)).toEqual([Object.values(likelihoods), Object.values(confidences)])
  const rows = scales.flatMap(scale => scale.rows.map(row => ({ row, grades: scale.grades })))
  expect(rows.map(({ row }) => row.id).sort()).toEqual(all.map(([id]) => id).sort())
  for (const { row, grades } of rows) {
    const { likelihood, confidence } = row
    expect(row.strength, row.id).toEqual(likelihood ? likelihoods[likelihood] : confidences[confidence])
    expect(grades[row.grade], row.id).toBe(row.strength)
    expect(all[row.step]![0]).toBe(row.id)
  }
})

test('no two judgements share a grade, where their words would lie on each other', () => {
  for (const { id, rows } of scales)
    expect(new Set(rows.map(row => row.grade)).size, id).toBe(rows.length)
})

test('a scale’s judgements are told together, so that the talk goes from one scale to the next once', () => {
  const steps = scales.map(({ rows }) => rows.map(row => row.step))
  expect(steps.flat()).toEqual(all.map((_, step) => step))
})
