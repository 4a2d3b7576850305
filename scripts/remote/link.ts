import type { WebSocket } from 'ws'
import type { RemotePress, RemoteView } from '../../lib/remote'
import type { Sockets } from './sockets'
import { remoteLinkPath } from '../../lib/remote'
import { loopbackHosts } from '../requests'
import { takeSockets } from './sockets'

/** The one window that speaks for the talk, on the server of the decks. */
export interface RemoteLink extends Pick<Sockets, 'upgrade' | 'close'> {
  /** What it showed last; nothing while there is none. */
  readonly view: () => RemoteView | null
  /** Calls `listener` with each change of `view`. */
  readonly onView: (listener: () => void) => void
  /** Hands a press on to it; where there is none, the press is lost. */
  readonly press: (press: RemotePress) => void
}

/** More than the longest notes there are, many times over, in bytes. */
const longest = 256 * 1024

/**
 * Takes the link of the window that came first, then that of the next. The windows of one browser settle among themselves
 * which of them comes; this keeps two browsers from taking it from each other in turn.
 */
export function takeLink(): RemoteLink {
  /** What each of the windows showed last, in the order in which they came. */
  const views = new Map<WebSocket, RemoteView | null>()
  const listeners: (() => void)[] = []

  const holder = (): WebSocket | undefined => views.keys().next().value
  const changed = (): void => listeners.forEach(listener => listener())

  const { upgrade, close } = takeSockets({
    path: remoteLinkPath,
    hosts: loopbackHosts,
    longest,
    onOpen(socket) {
      views.set(socket, null)
      socket.on('close', () => {
        const held = socket === holder()
        views.delete(socket)
        if (held)
          changed()
      })
    },
    onText(text, socket) {
      try {
        // It comes from a page of our own, as its origin says, and goes to another of ours.
        views.set(socket, JSON.parse(text) as RemoteView)
      }
      catch {
        return socket.close(1007)
      }
      if (socket === holder())
        changed()
    },
  })

  return {
    upgrade,
    close,
    view: () => views.values().next().value ?? null,
    onView: listener => void listeners.push(listener),
    press: press => holder()?.send(press),
  }
}
