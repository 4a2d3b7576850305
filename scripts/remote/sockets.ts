import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import { WebSocketServer } from 'ws'
import { namesUs } from '../requests'

export interface SocketRules {
  readonly path: string
  /** The names and addresses that the server goes by. */
  readonly hosts: readonly string[]
  /** What else is asked of who opens one. */
  readonly admits?: (request: IncomingMessage) => boolean
  /** How long a message may be, in bytes; a longer one ends the socket. */
  readonly longest: number
  readonly onOpen: (socket: WebSocket) => void
  readonly onText: (text: string, socket: WebSocket) => void
}

/** The WebSockets that a server takes at one path. */
export interface Sockets {
  /** For the server's `upgrade` event. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  readonly send: (text: string) => void
  /** Ends those that are open, at once. */
  readonly drop: () => void
  /** Ends those that are open and takes no more. */
  readonly close: () => void
}

/** WebSockets from our own pages alone. */
export function takeSockets({ path, hosts, admits = () => true, longest, onOpen, onText }: SocketRules): Sockets {
  const server = new WebSocketServer({ noServer: true, maxPayload: longest })

  server.on('connection', (socket) => {
    // Whatever is wrong with a socket ends it, which is all there is to do.
    socket.on('error', () => socket.terminate())
    socket.on('message', (data, isBinary) => {
      if (isBinary)
        socket.close(1003)
      else
        onText(String(data), socket)
    })
    onOpen(socket)
  })

  function drop(): void {
    for (const socket of server.clients)
      socket.terminate()
  }

  return {
    upgrade(request, socket, head) {
      const { url, headers } = request
      if (url === path && namesUs(request, hosts) && headers.origin === `http://${headers.host}` && admits(request))
        server.handleUpgrade(request, socket, head, opened => server.emit('connection', opened))
      else
        refuseSocket(socket)
    },
    send(text) {
      for (const socket of server.clients)
        socket.send(text)
    },
    drop,
    close() {
      drop()
      server.close()
    },
  }
}

/** Ends a socket that is not taken, and says so first. */
export function refuseSocket(socket: Duplex): void {
  socket.on('error', () => socket.destroy())
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n', () => socket.destroy())
}
