import type { RelationForm } from '../data'
import type { CutId } from '../data/cuts'
import type { Locale } from '../data/locale'
import type { Clock, ClockPhase } from './clock'
import type { ShownEvidence } from './evidence-view'
import type { Itinerary, Turn } from './itinerary'
import { wholeTalk } from '../data/cuts'
import { locales } from '../data/locale'
import { inPhase, resetClock, settled } from './clock'
import { isInTalk, nearestPlace, turned } from './itinerary'

/** A slide at one of its steps. */
export interface Place {
  readonly alias: string
  /** Steps taken on it: 0 before its first click. */
  readonly clicks: number
}

export function isSamePlace(one: Place, other: Place): boolean {
  return one.alias === other.alias && one.clicks === other.clicks
}

/** For whom a window is: the room, or who speaks to it. */
export type Role = 'audience' | 'speaker'

/** What covers the audience's picture. */
export type Curtain = 'black' | 'white'

/** All that the windows of one talk share. */
export interface Talk {
  readonly cut: CutId
  readonly place: Place
  /** The audience's picture where it stands still while the speaker looks ahead. */
  readonly held: Pick<Talk, 'place' | 'filter'> | null
  /** Where the talk was left for something asked about. */
  readonly left: Place | null
  readonly curtain: Curtain | null
  /** The evidence that the audience is shown. */
  readonly shown: ShownEvidence | null
  /** The kind of line that the actor map shows alone. */
  readonly filter: RelationForm | null
  readonly language: Readonly<Record<Role, Locale>>
  readonly clock: Clock
}

export const newTalk: Talk = {
  cut: wholeTalk,
  place: { alias: '', clicks: 0 },
  held: null,
  left: null,
  curtain: null,
  shown: null,
  filter: null,
  language: { audience: locales[0], speaker: locales[0] },
  clock: resetClock,
}

/** What a window of that role shows. */
export function placeFor({ held, place }: Talk, role: Role): Place {
  return role === 'audience' ? held?.place ?? place : place
}

/** The kind of line that the actor map shows alone in a window of that role. */
export function filterFor({ held, filter }: Talk, role: Role): RelationForm | null {
  return role === 'audience' && held ? held.filter : filter
}

/** The talk at another place, with nothing opened there; the clock goes on counting for that slide. */
function at(talk: Talk, place: Place, now: number): Talk {
  const clock = place.alias === talk.place.alias ? talk.clock : settled(talk.clock, talk.place.alias, now)
  return isSamePlace(place, talk.place) ? talk : { ...talk, place, clock, shown: null, filter: null }
}

/** A turn to what comes next or before. Going on with the talk, it is no longer left for anything. */
export function turn(talk: Talk, way: Itinerary, by: Turn, now: number): Talk {
  const place = turned(way, talk.place, by)
  const goesOn = isInTalk(way, talk.place) && !isSamePlace(place, talk.place)
  return { ...at(talk, place, now), left: goesOn ? null : talk.left }
}

/** A jump to any slide: where it was left for the first of several is remembered. */
export function jump(talk: Talk, way: Itinerary, to: Place, now: number): Talk {
  const place = nearestPlace(way, to)
  const left = place.alias === talk.place.alias ? talk.left : talk.left ?? talk.place
  return { ...at(talk, place, now), left: left && isSamePlace(left, place) ? null : left }
}

/** Back to where the talk was left. */
export function comeBack(talk: Talk, now: number): Talk {
  return talk.left ? { ...at(talk, talk.left, now), left: null } : talk
}

export function toggleCurtain(talk: Talk, curtain: Curtain): Talk {
  return { ...talk, curtain: talk.curtain === curtain ? null : curtain }
}

/** Holds the audience's picture, or lets it follow again. */
export function toggleFreeze(talk: Talk): Talk {
  const { held, place, filter } = talk
  return { ...talk, held: held ? null : { place, filter } }
}

/** Shows the audience some evidence, or nothing of it any more. */
export function show(talk: Talk, shown: ShownEvidence | null): Talk {
  return { ...talk, shown }
}

/** The actor map with one kind of line alone, or with all. */
export function filterBy(talk: Talk, filter: RelationForm | null): Talk {
  return { ...talk, filter }
}

/** Another language for the windows of some roles. */
export function speak(talk: Talk, language: Locale, roles: readonly Role[]): Talk {
  return { ...talk, language: { ...talk.language, ...Object.fromEntries(roles.map(role => [role, language])) } }
}

/** The clock in another phase; a clock that is reset forgets all it counted. */
export function withClock(talk: Talk, phase: ClockPhase, now: number): Talk {
  return { ...talk, clock: phase === 'reset' ? resetClock : inPhase(talk.clock, phase, talk.place.alias, now) }
}
