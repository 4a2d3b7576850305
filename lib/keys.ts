import type { Direction } from '../data'

/** What a keystroke says of its key. */
export type Stroke = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

/** The ways to turn a slide, named as Slidev names them. */
export type Turn = 'next' | 'prev' | 'nextSlide' | 'prevSlide'

/** With Ctrl, Alt or Meta a key belongs to the browser. */
export function isPlain(stroke: Stroke): boolean {
  return !stroke.ctrlKey && !stroke.altKey && !stroke.metaKey
}

/**
 * Whether a plain stroke is of a letter's key. A Latin layout is taken at its letter, wherever it stands; any other by
 * the key's place, so that `e` is also the key that writes "ث".
 */
export function isLetter(stroke: Stroke, letter: string): boolean {
  const latin = /^[a-z]$/i.test(stroke.key)
  return isPlain(stroke) && (latin ? stroke.key.toLowerCase() === letter : stroke.code === `Key${letter.toUpperCase()}`)
}

/** How a stroke turns the slides of a deck read in that direction, if it does: the arrow that points onward goes on. */
export function turnOf(stroke: Stroke, direction: Direction): Turn | undefined {
  if (!isPlain(stroke))
    return undefined
  const [onward, back] = direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
  switch (stroke.key) {
    case onward: return stroke.shiftKey ? 'nextSlide' : 'next'
    case back: return stroke.shiftKey ? 'prevSlide' : 'prev'
    case 'PageDown': return 'next'
    case 'PageUp': return 'prev'
    case 'ArrowDown': return 'nextSlide'
    case 'ArrowUp': return 'prevSlide'
    default: return undefined
  }
}
