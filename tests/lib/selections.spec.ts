import type { VersionId } from '../../data'
import { expect, test } from '@playwright/test'
import { questions, unknowns, versions } from '../../data'
import { claimOf } from '../../lib/claim'
import { claimIds } from '../../lib/evidence'
import { claimsBetween, questionsOn, unknownRows, unknownsAloud, versionRows } from '../../lib/selections'

test('the slides with questions have each question once, in order, and none is left empty before the last', () => {
  const parts = Array.from({ length: Object.keys(questions).length }, (_, index) => questionsOn(index + 1)).filter(part => part.length > 0)
  expect(parts.flat().map(question => question.id)).toEqual(Object.keys(questions))
  for (const part of parts.slice(0, -1))
    expect(part).toHaveLength(parts[0]!.length)
})

test('the unknowns said aloud are those of the data that have words for it, each under the words that ask for it', () => {
  expect(unknownRows().map(unknown => unknown.id)).toEqual(Object.keys(unknowns))
  const aloud = unknownsAloud().flatMap(({ word, rows }) => rows.map(row => [row.id, word, row.short]))
  const written = unknownRows().flatMap(({ id, aloud = {} }) => Object.entries(aloud).map(([word, short]) => [id, word, short]))
  expect(written.length).toBeGreaterThan(0)
  expect(new Set(aloud.map(entry => JSON.stringify(entry)))).toEqual(new Set(written.map(entry => JSON.stringify(entry))))
  for (const { rows } of unknownsAloud())
    expect(rows.length).toBeGreaterThan(0)
})

test('the versions shown are those asked for, in the order asked for; all without a wish', () => {
  const ids = Object.keys(versions) as VersionId[]
  expect(versionRows().map(row => row.id)).toEqual(ids)
  const reversed = ids.slice(0, 2).reverse()
  expect(versionRows(reversed)).toEqual(reversed.map(id => ({ ...versions[id], id })))
})

test('the claims of some paragraphs include those of both ends', () => {
  expect(claimsBetween(1, 17)).toEqual(claimIds)
  for (const id of claimIds) {
    const { paragraph } = claimOf(id)
    expect(claimsBetween(paragraph, paragraph)).toEqual(claimIds.filter(other => claimOf(other).paragraph === paragraph))
  }
  expect(claimsBetween(5, 4)).toEqual([])
})
