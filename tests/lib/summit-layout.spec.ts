import type { Direction, SummitPeriod, SummitSide, SummitStep, SummitStepId } from '../../data'
import type { Box } from '../../lib/geometry'
import { expect, test } from '@playwright/test'
import { directions, summit, summitPeriods } from '../../data'
import { laneOf, summitLayout, summitSize } from '../../lib/summit-layout'
import { summitRows } from '../../lib/summit-steps'

const rows = summitRows()

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

test.describe('the lanes of the summit', () => {
  const lanes: Record<SummitStepId, ReturnType<typeof laneOf>> = {
    tiesImprove: 'both',
    trumpPresses: 'trump',
    meeting: 'both',
    concernPeak: 'europe',
    demandHeld: 'putin',
    meetingEnds: 'trump',
    lunchCancelled: 'trump',
    didNotGoWell: 'both',
    washington: 'europe',
    frustration: 'trump',
    newStrikes: 'putin',
  }
  for (const { id, step } of rows)
    test(`${id} is ${lanes[id]}’s`, () => expect(laneOf(step)).toBe(lanes[id]))
})

for (const direction of new Set<Direction>(Object.values(directions))) {
  test.describe(`the summit’s drawing, ${direction}`, () => {
    const layout = summitLayout(direction)
    /** How far along time a place is, whichever way that runs. */
    const along = (x: number) => direction === 'rtl' ? summitSize.width - x : x
    /** From where along time the meeting's bar runs, and how far. */
    const bar = [along(layout.meeting.x), along(layout.meeting.x + layout.meeting.width)]
    const placeOf = (id: SummitStepId) => layout.steps.find(step => step.id === id)!
    const boxes: readonly (readonly [string, Box])[] = [
      ...layout.steps.map(step => [step.id, step.words] as const),
      ...layout.notes.map(note => [`note under ${note.id}`, note] as const),
      ...layout.periods.map(period => [period.id, period] as const),
      ...layout.lanes.map(lane => [lane.id, lane.name] as const),
    ]

    test('has every step, in the order of the data', () => {
      expect(layout.steps.map(step => step.id)).toEqual(rows.map(row => row.id))
    })

    test('keeps all words on its canvas, and none on another', () => {
      for (const [index, [name, box]] of boxes.entries()) {
        expect(box.x, name).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width, name).toBeLessThanOrEqual(summitSize.width)
        expect(box.y, name).toBeGreaterThanOrEqual(0)
        expect(box.y + box.height, name).toBeLessThanOrEqual(summitSize.height)
        expect(boxes.slice(index + 1).filter(([, other]) => overlap(box, other)).map(([other]) => other), name).toEqual([])
      }
    })

    test('lets time run once, the way that is read', () => {
      expect(along(layout.axis.from.x)).toBeLessThan(along(layout.axis.to.x))
      expect(layout.periods.map(period => period.id)).toEqual(Object.keys(summitPeriods))
      const starts = layout.periods.map(({ x, width }) => Math.min(along(x), along(x + width)))
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
    })

    test('has each step within its time', () => {
      for (const { id, mark } of layout.steps) {
        const { x, width } = layout.periods.find(period => period.id === (summit[id].time satisfies SummitPeriod))!
        expect(mark.x, id).toBeGreaterThan(x)
        expect(mark.x, id).toBeLessThan(x + width)
      }
    })

    test('has steps of stated order one after another, and those of none level', () => {
      // Europe's moves run beside the summit: what is in parallel stands level with the meeting.
      const main = rows.filter(row => !row.parallel)
      for (const [index, { id, step }] of main.entries()) {
        const before: { id: SummitStepId, step: SummitStep } | undefined = main[index - 1]
        if (!before)
          continue
        const [earlier, later] = [along(placeOf(before.id).mark.x), along(placeOf(id).mark.x)]
        if (step.order.group && step.order.group === before.step.order.group)
          expect(later, id).toBe(earlier)
        else
          expect(later, id).toBeGreaterThan(earlier)
      }
      for (const { id } of rows.filter(row => row.parallel)) {
        expect(along(placeOf(id).mark.x)).toBeGreaterThanOrEqual(Math.min(...bar))
        expect(along(placeOf(id).mark.x)).toBeLessThanOrEqual(Math.max(...bar))
      }
    })

    test('has each one’s steps and name on that one’s ground, what both do on the axis, and the axis between Trump’s and Putin’s', () => {
      const { y } = layout.axis.from
      const groundOf = (id: SummitSide) => layout.lanes.find(lane => lane.id === id)!.ground
      const bottom = ({ y, height }: Box) => y + height
      const holds = (outer: Box, inner: Box) => outer.y <= inner.y && bottom(inner) <= bottom(outer)
      for (const { id, ground, name } of layout.lanes)
        expect(holds(ground, name), id).toBe(true)
      for (const { id, lane, mark, words } of layout.steps) {
        const rightly = lane === 'both' ? mark.y === y : mark.y > groundOf(lane).y && mark.y < bottom(groundOf(lane)) && holds(groundOf(lane), words)
        expect(rightly, id).toBe(true)
      }
      for (const { id, ...note } of layout.notes)
        expect(holds(groundOf('trump'), note), id).toBe(true)
      expect(bottom(groundOf('trump'))).toBeLessThan(y)
      expect(groundOf('putin').y).toBeGreaterThan(y)
      expect(groundOf('europe').y).toBeGreaterThan(bottom(groundOf('putin')))
    })

    test('says once of each group that its order is not stated', () => {
      const groups = (ids: readonly SummitStepId[]) => ids.map(id => rows.find(row => row.id === id)!.bracket!.from)
      expect(groups(layout.notes.map(({ id }) => id))).toEqual([...new Set(groups(rows.filter(({ bracket }) => bracket).map(({ id }) => id)))])
    })

    test('ends the meeting just before where Trump does, its name before that', () => {
      const { mark, words } = placeOf('meeting')
      const end = along(placeOf('meetingEnds').mark.x)
      expect(Math.min(...bar)).toBeLessThanOrEqual(along(mark.x))
      // The cross reaches as far as this from its middle.
      expect(end - Math.max(...bar)).toBeGreaterThan(32)
      expect(end - Math.max(...bar)).toBeLessThan(48)
      expect(Math.max(along(words.x), along(words.x + words.width))).toBeLessThan(Math.max(...bar))
    })

    test('has the words for the meeting’s end across all of August, taller than any others there', () => {
      const end = placeOf('meetingEnds').words
      const august = layout.periods.find(({ id }) => id === 'august')!
      expect([end.x, end.x + end.width].every(x => x >= august.x && x <= august.x + august.width)).toBe(true)
      for (const { id, words } of layout.steps.filter(({ id }) => id !== 'meetingEnds'))
        expect(words.height, id).toBeLessThan(end.height)
    })
  })
}

test('the drawing is turned round as a whole', () => {
  const [ltr, rtl] = [summitLayout('ltr'), summitLayout('rtl')]
  for (const [index, { mark, words }] of ltr.steps.entries()) {
    const turned = rtl.steps[index]!
    expect(turned.mark).toEqual({ ...mark, x: summitSize.width - mark.x })
    expect(turned.words).toEqual({ ...words, x: summitSize.width - words.x - words.width })
  }
})
