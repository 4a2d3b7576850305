import type { WebSocket } from 'ws'
import type { RemotePress, RemoteView } from '../../lib/remote'
import type { Sockets } from './sockets'
import { remoteLinkPath } from '../../lib/remote'
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

/** The decks' server listens on this alone, and a reader may call it by either. */
const hosts = ['127.0.0.1', 'localhost']

/** More than the longest notes there are, many times over, in bytes. */
const longest = 256 * 1024

/** Takes the link of whichever window comes last: the windows settle among themselves which of them it is. */
export function takeLink(): RemoteLink {
  let holder: WebSocket | undefined
  let view: RemoteView | null = null
  const listeners: (() => void)[] = []

  function show(next: RemoteView | null): void {
    view = next
    listeners.forEach(listener => listener())
  }

  const { upgrade, close } = takeSockets({
    path: remoteLinkPath,
    hosts,
    longest,
    onOpen(socket) {
      holder?.terminate()
      holder = socket
      socket.on('close', () => {
        if (holder !== socket)
          return
        holder = undefined
        show(null)
      })
    },
    onText(text, socket) {
      if (socket !== holder)
        return
      try {
        // It comes from a page of our own, as its origin says, and goes to another of ours.
        show(JSON.parse(text) as RemoteView)
      }
      catch {
        socket.close(1007)
      }
    },
  })

  return {
    upgrade,
    close,
    view: () => view,
    onView: listener => void listeners.push(listener),
    press: press => holder?.send(press),
  }
}
