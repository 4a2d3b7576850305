import type { VersionId } from '../../data'
import { expect, test } from '@playwright/test'
import { questions, unknowns, versions } from '../../data'
import { claimIds, claimOf } from '../../lib/evidence'
import { claimsBetween, questionsOn, unknownsShown, versionRows } from '../../lib/selections'

test('the slides with questions have each question once, in order, and none is left empty before the last', () => {
  const parts = Array.from({ length: Object.keys(questions).length }, (_, index) => questionsOn(index + 1)).filter(part => part.length > 0)
  expect(parts.flat().map(question => question.id)).toEqual(Object.keys(questions))
  for (const part of parts.slice(0, -1))
    expect(part).toHaveLength(parts[0]!.length)
})

test('the short list of unknowns is the long one without what need not be said aloud', () => {
  expect(unknownsShown(false).map(unknown => unknown.id)).toEqual(Object.keys(unknowns))
  expect(unknownsShown(true)).toEqual(unknownsShown(false).filter(unknown => unknown.key))
  expect(unknownsShown(true).length).toBeGreaterThan(0)
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
