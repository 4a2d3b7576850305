import type { KeyId, Locale } from '../data'
import type { Clock } from './clock'
import type { Note } from './notes'
import type { PlannedSlide } from './pace'
import type { Curtain } from './talk'

/*
 * What a phone or tablet on the speaker's network and the talk's windows say to one another, by way of the server.
 */

/** What can be pressed on a phone, named as the keys that do the same; a phone says nothing else but `heartbeat.message`. */
export const remotePresses = ['next', 'prev', 'nextSlide', 'prevSlide', 'black', 'clock'] as const satisfies readonly KeyId[]

export type RemotePress = (typeof remotePresses)[number]

export function isRemotePress(text: string): text is RemotePress {
  return remotePresses.some(press => press === text)
}

/** How a phone asks whether the server is still there, and is answered: a network that is gone says nothing. */
export const heartbeat = { message: 'ping', responseMessage: 'pong' } as const

/** What a phone shows of the talk, in the speaker's language. */
export interface RemoteView {
  readonly language: Locale
  /** The slide the talk is at. */
  readonly alias: string
  readonly clicks: number
  readonly title: string
  /** Its place, as words: "5 / 13". */
  readonly place: string
  readonly note: Note
  /** The first words of what the next press asks for; none at the end. */
  readonly next?: string
  readonly curtain: Curtain | null
  readonly clock: Clock
  /** The slides of the talk with their shares of its time. */
  readonly plan: readonly PlannedSlide[]
}

/** What the server tells a phone. */
export interface RemoteState {
  /** The computer's time, in milliseconds since 1970: the phone's own may differ. */
  readonly now: number
  /** Nothing while no window of the talk is open. */
  readonly view: RemoteView | null
}

/** Where the server of the decks takes the WebSocket of the window that speaks for the talk. */
export const remoteLinkPath = '/remote-link'

/** The name in the `Server-Timing` header by which a page learns, without asking, that its server takes that WebSocket. */
export const remoteTiming = 'remote'

/** The one path of the page on the phone, and the parameter in which its address carries the token. */
export const remotePath = '/'
export const tokenParameter = 'token'

/** After how many milliseconds a WebSocket that was lost is tried again, for the first time, the second, and so on. */
export function retryDelay(tries: number): number {
  return Math.min(8000, 1000 * 2 ** tries)
}
