import type { Deed, Locale, SummitStep, SummitStepId } from '../data'
import { messages, summit, times } from '../data'
import { describe } from './figure-text'
import { sentenceOf } from './sentences'

/** Neighbouring steps whose order among themselves the report does not state: their first and last place. */
export interface OrderBracket {
  readonly from: number
  readonly to: number
}

/** A step with what a drawing needs to know of its neighbours. */
export interface SummitRow {
  readonly id: SummitStepId
  readonly step: SummitStep
  /** Its place, from 0; the click that tells it is the next number. */
  readonly index: number
  /** Whether it is the first of the steps that share a time, and so carries the time's name. */
  readonly opensTime: boolean
  /** Whether it runs beside the summit, on the Europeans' track. */
  readonly parallel: boolean
  /** The bracket it stands in. */
  readonly bracket: OrderBracket | null
}

/** The brackets round neighbouring steps that share an `order.group`. */
export function orderBrackets(steps: readonly SummitStep[]): OrderBracket[] {
  const brackets: OrderBracket[] = []
  for (const [index, { order }] of steps.entries()) {
    if (!order.group || steps[index - 1]?.order.group === order.group)
      continue
    const next = steps.findIndex((step, at) => at > index && step.order.group !== order.group)
    brackets.push({ from: index, to: (next < 0 ? steps.length : next) - 1 })
  }
  return brackets
}

const ids = Object.keys(summit) as SummitStepId[]

/** The steps, in the order of the data. */
export function summitRows(): SummitRow[] {
  const steps = ids.map((id): SummitStep => summit[id])
  const brackets = orderBrackets(steps)
  return ids.map((id, index) => {
    const step: SummitStep = summit[id]
    return {
      id,
      step,
      index,
      opensTime: steps.findIndex(other => other.time === step.time) === index,
      parallel: step.track === 'europe',
      bracket: brackets.find(({ from, to }) => from <= index && index <= to) ?? null,
    }
  })
}

const rows = summitRows()

/** How many steps are told after each click: those that a bracket joins are told together. */
export function stepsTold(): number[] {
  return rows.filter(({ index, bracket }) => !bracket || bracket.to === index).map(({ index }) => index + 1)
}

const told = stepsTold()

/** How many clicks the steps take: after those that tell them, one more that leaves what was done. */
export const summitClicks = told.length + 1

/** How many steps are told at a click. */
export function reachedAt(click: number): number {
  return told[Math.min(click, told.length) - 1] ?? 0
}

/** The steps that a click tells, in the order of the data. */
export function stepsNew(click: number): SummitRow[] {
  return rows.slice(reachedAt(click - 1), reachedAt(click))
}

/** What is seen at a click: what was done so far; a state or an assessment only while it is told. */
export function stepsSeen(click: number): SummitRow[] {
  const done = rows.slice(0, reachedAt(click - 1)).filter(({ step }) => step.nature === 'event')
  return [...done, ...stepsNew(click)]
}

/** @param reached how many steps are told */
export function summitText(reached: number, locale: Locale): string {
  const steps = summitRows().slice(0, reached).map(({ step, bracket }) =>
    `${times[step.time].name[locale]}: ${sentenceOf(step, locale)}${bracket ? ` (${messages.orderNotStated[locale]})` : ''}`)
  return describe(messages.summitCaption[locale], steps, locale)
}

/** The sequence diagram: the same steps, all of them. */
export function diagramText(locale: Locale): string {
  const deeds: Deed[] = summitRows().map(row => row.step)
  return describe(messages.diagramLabel[locale], deeds.map(deed => sentenceOf(deed, locale)), locale)
}
