import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { RequestHandler } from 'sirv'
import type { RemoteLink } from './remote/link'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { extname } from 'node:path'
import sirv from 'sirv'
import { remoteTiming } from '../lib/remote'
import { CommandError } from './command'
import { decks } from './decks'

export interface ServeOptions {
  /** The built site. */
  readonly dir: string
  /** 0 takes any free port. */
  readonly port: number
  readonly host?: string
  /** Take the next free port when `port` is taken, instead of failing. */
  readonly orNext?: boolean
  /** The site is not rebuilt meanwhile, and so its files need to be looked for only once. */
  readonly fixed?: boolean
  /** Takes the WebSocket of the window that speaks for the talk; the pages are told so. */
  readonly link?: RemoteLink
}

export interface SiteServer {
  /** Ends with a slash. */
  readonly url: string
  readonly port: number
  readonly close: () => Promise<void>
}

/** How many ports after the first are tried. */
const attempts = 20

/**
 * Serves a built site, with the fallback to its deck that an address inside a deck needs.
 * The site may be rebuilt meanwhile, if it is not `fixed`.
 * @throws CommandError when the port is taken or not allowed
 */
export async function serveSite({ dir, port, host = '127.0.0.1', orNext = false, fixed = false, link }: ServeOptions): Promise<SiteServer> {
  // Without `dev`, sirv keeps the list of files it finds now, and a rebuilt site would break it.
  const files = sirv(dir, { dev: !fixed, etag: true })
  const server = createServer((request, response) => {
    if (link)
      tellOfLink(request, response)
    files(request, response, () => fallBack(files, request, response))
  })
  if (link)
    server.on('upgrade', link.upgrade)

  const taken = await listen(server, host, port, orNext)
  return {
    url: `http://${host}:${taken}/`,
    port: taken,
    async close() {
      link?.close()
      await closeServer(server)
    },
  }
}

/** Ends a server with all that is open to it. */
export async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').replace(/[?#].*$/s, '')
}

/** Tells a page that the link is there; none that was told so may be kept for a later start, which may not take it. */
function tellOfLink(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Server-Timing', remoteTiming)
  if (!extname(pathOf(request)))
    response.setHeader('Cache-Control', 'no-store')
}

/** Answers an address that no file has: a deck's page for a slide's address, 404 for a file that is not there. */
function fallBack(files: RequestHandler, request: IncomingMessage, response: ServerResponse): void {
  const path = pathOf(request)
  if (extname(path)) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found')
    return
  }
  const base = decks.map(deck => deck.base)
    .filter(each => `${path}/`.startsWith(each))
    .reduce((longest, each) => each.length > longest.length ? each : longest, '/')
  request.url = `${base}index.html`
  files(request, response)
}

/**
 * Begins to listen, at the next free port if that is allowed.
 * @returns the port
 * @throws CommandError when the port is taken or not allowed
 */
export async function listen(server: Server, host: string, port: number, orNext: boolean): Promise<number> {
  const last = Math.min(orNext ? port + attempts : port, 65535)
  for (let next = port; ; next++) {
    try {
      server.listen(next, host)
      await once(server, 'listening')
      return (server.address() as AddressInfo).port
    }
    catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      if (code !== 'EADDRINUSE')
        throw new CommandError(`Cannot listen on port ${next}: ${message}`)
      if (next >= last)
        throw new CommandError(`Port ${port} is taken. End what uses it, or choose another with --port.`)
    }
  }
}
