import type { Fault } from '../fault'
import type { Box, Reading } from '../reading'
import { excerpt, px } from '../fault'
import { canvas, reach, spill } from '../limits'

/** Something that reaches out of where it belongs. */
interface Escape {
  readonly name: string
  readonly far: number
}

/** How far a box reaches out of another; nothing or less where it is inside. */
function beyond(inner: Box, outer: Box): number {
  return Math.max(outer.left - inner.left, outer.top - inner.top, inner.right - outer.right, inner.bottom - outer.bottom)
}

function fault({ name, far }: Escape, where: string, allowed: string, hint: string, others = 0): Fault {
  return { check: 'overflow', text: excerpt(name), measured: `${px(far)} ${where}${others > 0 ? `, and ${others} more` : ''}`, allowed, hint }
}

/** Of all that reaches out of one place the farthest, which stands for what is near it. */
function farthest(escapes: readonly Escape[], where: string, allowed: string, hint: string): Fault[] {
  const [first, ...others] = escapes.toSorted((a, b) => b.far - a.far)
  return first ? [fault(first, where, allowed, hint, others.length)] : []
}

/** What leaves the canvas or its own box, is cut off, or runs into the footer. */
export function overflow({ texts, drawn, spills, footerTop }: Reading): Fault[] {
  const inked = texts.map(text => ({
    ...text,
    name: text.text,
    far: (outer: Box) => Math.max(...text.words.map(word => beyond(word.ink, outer))),
    slack: reach,
  }))
  const things = [...inked, ...drawn.map(each => ({ ...each, far: (outer: Box) => beyond(each.box, outer), slack: spill }))]
  const aboveFooter = { ...canvas, top: -Infinity, bottom: footerTop }
  const out = things.filter(({ far, slack }) => far(canvas) > slack)
  const low = things.filter(thing => thing.inBody && !out.includes(thing) && thing.far(aboveFooter) > thing.slack)
  return [
    ...farthest(out.map(({ name, far }) => ({ name, far: far(canvas) })), 'beyond the canvas', 'inside it', 'shorten it, make it smaller or move it in'),
    ...farthest(low.map(({ name, far }) => ({ name, far: far(aboveFooter) })), 'into the footer', 'above it', 'shorten the body or set it closer'),
    ...inked.filter(text => !out.includes(text) && text.far(text.clip) > reach)
      .map(({ name, far, clip }) => fault({ name, far: far(clip) }, 'cut off', 'nothing cut', 'give its box room, or its line more height')),
    ...inked.flatMap(({ name, far, holder }) => holder && far(holder.box) > spill
      ? [fault({ name, far: far(holder.box) }, `out of its ${holder.name}`, 'inside it', 'shorten it or widen its box')]
      : []),
    ...spills.filter(({ wide, high }) => Math.max(wide, high) > spill)
      .map(({ name, wide, high }) => fault({ name, far: Math.max(wide, high) }, `too ${wide > high ? 'wide' : 'high'} inside`, 'room for all of it', 'shorten what is in it or give it room')),
  ]
}
