import type { Locale } from '../data/locale'
import type { Place, Role, Talk } from './talk'
import { resetClock, settled } from './clock'

/** After so many milliseconds a clock that nobody stopped is of another day's talk. */
const forgottenAfter = 4 * 60 * 60 * 1000

/** Whether a talk was left long ago with its clock running. */
export function forgotten({ clock }: Talk, now: number): boolean {
  return (clock.phase === 'talk' || clock.phase === 'question') && now - clock.since > forgottenAfter
}

/**
 * The talk with which a window begins that is the only one: at the place that its address names. Without one, a speaker
 * whose clock has begun goes on where the talk was; any other begins at its first place.
 * @param now milliseconds since 1970
 */
export function resumed(talk: Talk, role: Role, asked: Place | undefined, first: Place, locale: Locale, now: number): Talk {
  const goesOn = role === 'speaker' && talk.clock.phase !== 'reset'
  return {
    place: asked ?? (goesOn ? talk.place : first),
    held: null,
    left: null,
    curtain: null,
    shown: null,
    filter: null,
    language: { audience: locale, speaker: locale },
    clock: talk.clock.phase === 'reset' ? resetClock : settled(talk.clock, talk.place.alias, now),
  }
}
