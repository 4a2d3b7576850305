import type { Rung } from '../../data'
import { expect, test } from '@playwright/test'
import { escalation, times } from '../../data'
import { isPlaced, isShown, laneBlocs, laneIds, lastStep, rungRows } from '../../lib/escalation'
import { blocOf } from '../../lib/map'

const rungs = rungRows()
const { pressureOnKyiv } = escalation

/** The steps of made-up rungs. */
function stepsOf(...list: readonly Partial<Rung>[]): number[] {
  return rungRows(Object.fromEntries(list.map((each, index) => [`rung${index}`, { ...pressureOnKyiv, ...each }]))).map(rung => rung.step)
}

test.describe('the escalation', () => {
  test('follows the data', () => {
    expect(rungs.map(rung => rung.id)).toEqual(Object.keys(escalation))
  })

  test('gives each rung the lane of whoever does it, and leads an act’s arrow to the lane of whom it is done to', () => {
    for (const { from, to, id, kind, lane, target } of rungs) {
      expect(laneBlocs[lane], id).toBe(blocOf(from))
      if (to && kind === 'act')
        expect(laneBlocs[target!], id).toBe(blocOf(to))
      else
        expect(target, id).toBeUndefined()
    }
    expect(new Set(rungs.flatMap(({ lane, target }) => [lane, ...target ? [target] : []]))).toEqual(new Set(laneIds))
  })

  test('has one act on nobody: the meeting’s end, which no arrow turns into a move against Moscow', () => {
    expect(rungs.filter(rung => rung.kind === 'act' && !rung.target).map(rung => rung.id)).toEqual(['meetingEnded'])
  })

  test('refuses a move of, or on, somebody without a lane, by their name', () => {
    expect(() => rungRows({ visit: { ...pressureOnKyiv, from: 'starmer' } })).toThrow(/data\/escalation\.ts: .*"starmer"/)
    expect(() => rungRows({ visit: { ...pressureOnKyiv, to: 'someAllies' } })).toThrow(/"someAllies"/)
  })

  test('turns from Kyiv to Moscow in the two moves that the title names, and has one sanction', () => {
    expect(rungs.filter(rung => rung.lead).map(({ lane, target }) => [lane, target])).toEqual([['washington', 'kyiv'], ['washington', 'moscow']])
    expect(rungs.filter(rung => rung.sanctions).map(rung => rung.id)).toEqual([rungs.findLast(rung => rung.lead)?.id])
  })

  test('keeps what has no stated place apart, and all of it at the end', () => {
    for (const rung of rungs)
      expect(isPlaced(rung), rung.id).toBe(times[rung.time].order !== null)
    const placed = rungs.filter(isPlaced)
    expect(placed).toEqual(rungs.slice(0, placed.length))
    expect(placed.length).toBeLessThan(rungs.length)
  })
})

test.describe('the steps', () => {
  test('leave none out, and tell the times one by one', () => {
    const steps = [...new Set(rungs.map(rung => rung.step))]
    expect(steps).toEqual([...steps.keys()])
    expect(lastStep).toBe(steps.length)
    for (const step of steps.slice(1))
      expect(new Set(rungs.filter(rung => rung.step === step).map(rung => rung.time)).size, `step ${step}`).toBe(1)
  })

  test('start from the states before the first move, and from that move where there are none', () => {
    expect(stepsOf({ kind: 'condition', time: 'invasion' }, { kind: 'condition', time: 'january' }, { kind: 'act' })).toEqual([0, 0, 1])
    expect(stepsOf({ kind: 'talk' }, { kind: 'condition' })).toEqual([1, 1])
  })

  test('go on with each time, and with what comes after another of its time', () => {
    expect(stepsOf({ time: 'august' }, { time: 'august' }, { time: 'august', then: true }, { time: 'recentWeeks' })).toEqual([1, 1, 2, 3])
  })

  test('tell what has no stated time one by one', () => {
    expect(stepsOf({ time: 'august' }, { time: 'notStated' }, { time: 'notStated' })).toEqual([1, 2, 3])
  })

  test('keep an act once it is told, show all else at its own click, and end with what Washington did', () => {
    for (const rung of rungs) {
      for (let step = 0; step < lastStep; step++)
        expect(isShown(rung, step), `${rung.id} at ${step}`).toBe(step === rung.step || (step > rung.step && rung.kind === 'act'))
    }
    expect(rungs.filter(rung => isShown(rung, lastStep))).toEqual(rungs.filter(({ kind, lane }) => kind === 'act' && lane === 'washington'))
  })
})
