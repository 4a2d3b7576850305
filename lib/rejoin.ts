import type { CutId } from '../data/cuts'
import type { Locale } from '../data/locale'
import type { Place, Role, Talk } from './talk'
import { wholeTalk } from '../data/cuts'
import { resetClock, settled } from './clock'

/** After so many milliseconds a clock that nobody stopped is of another day's talk. */
const forgottenAfter = 4 * 60 * 60 * 1000

/** Whether a talk was left long ago with its clock running. */
export function forgotten({ clock }: Talk, now: number): boolean {
  return (clock.phase === 'talk' || clock.phase === 'question') && now - clock.since > forgottenAfter
}

/** What the address of a window says. */
export interface Asked {
  /** A place, if it names one. */
  readonly place?: Place | undefined
  /** A cut, if it names one. */
  readonly cut?: CutId | undefined
  /** Where that cut begins. */
  readonly first: Place
  readonly locale: Locale
}

/**
 * The talk with which a window begins that is the only one: at the place and in the cut that its address names. Without a
 * place, a speaker whose clock has begun goes on where the talk was, and as it was cut; any other begins at its first place.
 * @param now milliseconds since 1970
 */
export function resumed(talk: Talk, role: Role, { place, cut, first, locale }: Asked, now: number): Talk {
  const goesOn = role === 'speaker' && place === undefined && talk.clock.phase !== 'reset'
  return {
    cut: cut ?? (goesOn ? talk.cut : wholeTalk),
    place: place ?? (goesOn ? talk.place : first),
    held: null,
    left: null,
    curtain: null,
    shown: null,
    filter: null,
    language: { audience: locale, speaker: locale },
    clock: talk.clock.phase === 'reset' ? resetClock : settled(talk.clock, talk.place.alias, now),
  }
}
