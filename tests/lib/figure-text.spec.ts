import type { RelationId, Rung, SummitStep } from '../../data'
import { expect, test } from '@playwright/test'
import { escalation, escalationAside, locales, messages, relations, rungKinds, summit, times } from '../../data'
import { escalationText } from '../../lib/escalation'
import { judgementsText, scaleIds, scaleOf } from '../../lib/judgements'
import { mapText } from '../../lib/map'
import { sentenceOf } from '../../lib/sentences'
import { diagramText, summitText } from '../../lib/summit-steps'

const relationIds = Object.keys(relations) as RelationId[]
const steps: SummitStep[] = Object.values(summit)
const rungs: Rung[] = Object.values(escalation)

/** Where each part stands in a text; -1 where it does not. */
function places(text: string, parts: readonly string[]): number[] {
  let from = 0
  return parts.map((part) => {
    const place = text.indexOf(part, from)
    from = Math.max(from, place)
    return place
  })
}

function expectInOrder(text: string, parts: readonly string[]): void {
  const found = places(text, parts)
  expect(parts.filter((_, index) => found[index] === -1)).toEqual([])
  expect(found).toEqual([...found].sort((a, b) => a - b))
}

for (const locale of locales) {
  test.describe(`the figures in words, ${locale}`, () => {
    test('say the map’s caption, then each relation shown as its sentence', () => {
      const shown = relationIds.slice(0, 5)
      const text = mapText('Caption', shown, locale)
      expectInOrder(text, ['Caption. ', ...shown.map(id => sentenceOf(relations[id], locale))])
      for (const id of relationIds.slice(5))
        expect(text).not.toContain(sentenceOf(relations[id], locale))
    })

    test('say each judgement, and how likely or how sure it is', () => {
      for (const id of scaleIds)
        expectInOrder(judgementsText(id, locale), [messages.judgements[locale], ...scaleOf(id).rows.flatMap(row => [row.text[locale], row.strength[locale]])])
    })

    test('say each step told, its time, and where the order is open', () => {
      expectInOrder(summitText(steps.length, locale), [messages.summitCaption[locale], ...steps.flatMap(step => [times[step.time].name[locale], sentenceOf(step, locale)])])
      expect(summitText(1, locale)).not.toContain(sentenceOf(steps[1]!, locale))
      const open = steps.filter(step => step.order.group).length
      expect(summitText(steps.length, locale).split(`(${messages.orderNotStated[locale]})`)).toHaveLength(open + 1)
      expectInOrder(diagramText(locale), [messages.diagramLabel[locale], ...steps.map(step => sentenceOf(step, locale))])
    })

    test('say each rung told with its kind and time, whose order it is, and what stands beside the moves', () => {
      expectInOrder(escalationText(rungs.length, locale), [
        messages.escalationCaption[locale],
        messages.ourOrder[locale],
        messages.orderOurs[locale],
        ...rungs.flatMap(rung => [sentenceOf(rung, locale), rungKinds[rung.kind].name[locale], times[rung.time].name[locale]]),
        messages.besideMoves[locale],
        escalationAside.text[locale],
      ])
      expect(escalationText(1, locale)).toContain(sentenceOf(escalation.pressureOnKyiv, locale))
      expect(escalationText(1, locale)).not.toContain(sentenceOf(escalation.demandHeld, locale))
    })

    test('are whole sentences, and no name is left out of them', () => {
      for (const text of [mapText('Caption', relationIds, locale), summitText(steps.length, locale), diagramText(locale), escalationText(rungs.length, locale)]) {
        expect(text).not.toMatch(/[{}]|undefined|\.\.|[.;؛،,] ?[.;؛،,]/)
        expect(text).toMatch(/[^.]\.$/)
      }
    })
  })
}
