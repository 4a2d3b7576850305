import type { Fault } from '../fault'
import type { Part, Reading } from '../reading'
import { px } from '../fault'
import { edge as tolerance } from '../limits'

/** The parts of a slide's frame that stand at the same height wherever its layout is used. */
const atOneHeight = ['kicker', 'title']

function startFault({ name, start }: Part, expected: number): Fault {
  return { check: 'edge', text: name, measured: `starts at ${px(start)}`, allowed: `${px(expected)}, where the title starts`, hint: 'let it start where all else does: no margin, padding or centring of its own' }
}

/** Parts of a slide that do not start where its title does. */
export function edge({ frame, body }: Reading): Fault[] {
  const title = frame.find(({ name }) => name === 'title')
  return title ? [...frame, ...body].filter(({ start }) => Math.abs(start - title.start) > tolerance).map(part => startFault(part, title.start)) : []
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}

/**
 * What stands elsewhere on a slide than on most slides of its layout: its kicker or its title.
 * @param slides each slide's reading, by its name
 * @returns each fault, by the slide it is on
 */
export function edgesAcross(slides: Readonly<Record<string, Reading>>): (readonly [string, Fault])[] {
  const placed = Object.entries(slides).flatMap(([slide, { layout, frame }]) => frame
    .filter(({ name }) => atOneHeight.includes(name)).map(part => ({ slide, layout, ...part })))
  return placed.flatMap(({ slide, layout, name, start, top }): (readonly [string, Fault])[] => {
    const alike = placed.filter(other => other.layout === layout && other.name === name)
    const [usualStart, usualTop] = [median(alike.map(part => part.start)), median(alike.map(part => part.top))]
    return Math.max(Math.abs(start - usualStart), Math.abs(top - usualTop)) > tolerance
      ? [[slide, {
          check: 'edge',
          text: name,
          measured: `at ${px(start)}, ${px(top)}`,
          allowed: `${px(usualStart)}, ${px(usualTop)}, as on most slides of ${layout}`,
          hint: 'leave its place to the layout',
        }]]
      : []
  })
}
