import type { Direction, KeyBinding, KeyId, Locale, Press } from '../data'
import { directions, keyBindings, messages } from '../data'

/** What a keystroke says of its key. */
export type Stroke = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

/** With Ctrl, Alt or Meta a key belongs to the browser. */
export function isPlain(stroke: Stroke): boolean {
  return !stroke.ctrlKey && !stroke.altKey && !stroke.metaKey
}

const isLatin = (key: string): boolean => /^[\u0021-\u024F]$/.test(key)

/**
 * Whether a plain stroke is of a letter's key. A Latin layout is taken at its letter, wherever it stands; any other by
 * the key's place, so that `e` is also the key that writes "ث".
 */
export function isLetter(stroke: Stroke, letter: string): boolean {
  const latin = /^[a-z]$/i.test(stroke.key)
  return isPlain(stroke) && (latin ? stroke.key.toLowerCase() === letter : stroke.code === `Key${letter.toUpperCase()}`)
}

/** The key of an arrow that points onward or back where the deck is read in that direction. */
export function arrowKey(to: 'onward' | 'back', direction: Direction): 'ArrowLeft' | 'ArrowRight' {
  return (to === 'onward') === (direction === 'rtl') ? 'ArrowLeft' : 'ArrowRight'
}

function fits(stroke: Stroke, press: Press, direction: Direction): boolean {
  const shift = Boolean(press.shift)
  if ('sign' in press)
    return isLatin(stroke.key) ? stroke.key === press.sign : stroke.code === press.at && stroke.shiftKey === shift
  if (stroke.shiftKey !== shift)
    return false
  if ('letter' in press)
    return isLetter(stroke, press.letter)
  return stroke.key === ('arrow' in press ? arrowKey(press.arrow, direction) : press.key)
}

const bindings = Object.entries(keyBindings) as [KeyId, KeyBinding][]

/** Which key of the deck's a stroke is, in a deck read in that direction. */
export function keyOf(stroke: Stroke, direction: Direction): KeyId | undefined {
  return isPlain(stroke) ? bindings.find(([, { presses }]) => presses.some(press => fits(stroke, press, direction)))?.[0] : undefined
}

/** The digit a stroke writes, in whatever script. */
export function digitOf(stroke: Stroke): number | undefined {
  if (!isPlain(stroke))
    return undefined
  const index = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'].map(digits => digits.indexOf(stroke.key)).find(each => each >= 0)
  return stroke.key.length === 1 ? index : undefined
}

/** What is written on keys that have no sign of their own, the same on every keyboard. */
const caps: Readonly<Record<string, string>> = { PageDown: 'Page Down', PageUp: 'Page Up', ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→' }

function capOf(press: Press, locale: Locale): string {
  if ('letter' in press)
    return press.letter.toUpperCase()
  if ('sign' in press)
    return press.sign
  const key = 'arrow' in press ? arrowKey(press.arrow, directions[locale]) : press.key
  return key === ' ' ? messages.keySpace[locale] : caps[key] ?? key
}

/** What is written on the keys of a press, one part each: ["Shift", "E"]. */
export function capsOf(press: Press, locale: Locale): string[] {
  const cap = capOf(press, locale)
  // A sign is written as it comes out, with whatever makes it so.
  return press.shift && !('sign' in press) ? ['Shift', cap] : [cap]
}

/** Whether a key is there on a site that has no speaker's windows. */
export function isPublicKey(id: KeyId): boolean {
  const { section, needsSpeaker }: KeyBinding = keyBindings[id]
  return section !== 'speaker' && !needsSpeaker
}

/**
 * The keys of the deck's by section, in the order of the table.
 * @param withSpeaker whether the site has windows for a speaker
 */
export function keysBySection(withSpeaker: boolean): Map<KeyBinding['section'], [KeyId, KeyBinding][]> {
  const sections = new Map<KeyBinding['section'], [KeyId, KeyBinding][]>()
  for (const binding of bindings.filter(([id]) => withSpeaker || isPublicKey(id)))
    sections.set(binding[1].section, [...sections.get(binding[1].section) ?? [], binding])
  return sections
}
