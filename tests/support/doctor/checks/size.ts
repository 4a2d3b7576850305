import type { Fault } from '../fault'
import type { Reading } from '../reading'
import { excerpt, px } from '../fault'
import { floors } from '../limits'

/** Texts smaller than the floor of what they are for. */
export function size({ texts }: Reading): Fault[] {
  return texts.filter(text => text.size < floors[text.role]).map(text => ({
    check: 'size',
    text: excerpt(text.text),
    measured: px(text.size),
    allowed: `${px(floors[text.role])} for a ${text.role}`,
    hint: text.role === 'body' ? 'set it larger and say it shorter, or make it a label of a figure' : 'set it larger',
  }))
}
