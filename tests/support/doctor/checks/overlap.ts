import type { Fault } from '../fault'
import type { Box, Reading } from '../reading'
import { excerpt, px } from '../fault'
import { touch } from '../limits'

/** How deep two boxes stand in one another; nothing or less where they are apart. */
function depth(a: Box, b: Box): number {
  return Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  )
}

/** Texts of different blocks whose letters stand on one another, and texts that something hides. */
export function overlap({ texts }: Reading): Fault[] {
  const hint = 'move one of them, or shorten it'
  const crossed = texts.flatMap((a, index) => texts.slice(index + 1).flatMap((b): Fault[] => {
    const deepest = a.block === b.block ? 0 : Math.max(...a.words.flatMap(one => b.words.map(other => depth(one.ink, other.ink))))
    return deepest > touch
      ? [{ check: 'overlap', text: `${excerpt(a.text)} ⨯ ${excerpt(b.text)}`, measured: `${px(deepest)} deep`, allowed: px(touch), hint }]
      : []
  }))
  const covered = texts.filter(({ cover }) => cover).map(({ text, cover }): Fault =>
    ({ check: 'overlap', text: excerpt(text), measured: `under ${cover}`, allowed: 'nothing over it', hint }))
  return [...crossed, ...covered]
}
