import type { RelationId, Rung, SummitStep } from '../../data'
import { expect, test } from '@playwright/test'
import { escalation, escalationAside, locales, messages, relations, rungKinds, summit, times } from '../../data'
import { diagramText, ladderText, mapText, nameOf, summitText } from '../../lib/figure-text'

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
    test('say the map’s caption, then each relation shown with both its ends', () => {
      const shown = relationIds.slice(0, 5)
      const text = mapText('Caption', shown, locale)
      expectInOrder(text, ['Caption. ', ...shown.flatMap(id => [nameOf(relations[id].from, locale), relations[id].label[locale], nameOf(relations[id].to, locale)])])
      for (const id of relationIds.slice(5))
        expect(text).not.toContain(`: ${relations[id].label[locale]} (`)
    })

    test('say each step told, its time, and where the order is open', () => {
      expectInOrder(summitText(steps.length, locale), [messages.summitCaption[locale], ...steps.flatMap(step => [times[step.time].name[locale], step.text[locale]])])
      expect(summitText(1, locale)).not.toContain(steps[1]!.text[locale])
      const open = steps.filter(step => step.order.group).length
      expect(summitText(steps.length, locale).split(`(${messages.orderNotStated[locale]})`)).toHaveLength(open + 1)
      expectInOrder(diagramText(steps.length, locale), steps.map(step => step.message.text[locale]))
    })

    test('say each rung told with its kind and time, and what stands beside the ladder', () => {
      expectInOrder(ladderText(rungs.length, locale), [
        messages.ladderCaption[locale],
        messages.orderOurs[locale],
        ...rungs.flatMap(rung => [rung.text[locale], rungKinds[rung.kind].name[locale], times[rung.time].name[locale]]),
        escalationAside.text[locale],
      ])
      expect(ladderText(1, locale)).not.toContain(rungs[1]!.text[locale])
    })
  })
}
