import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { RequestHandler } from 'sirv'
import type { RemoteLink } from './remote/link'
import type { Refusal } from './requests'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import sirv from 'sirv'
import { missingFile } from '../lib/addresses'
import { remoteTiming } from '../lib/remote'
import { privateHeaders, siteHeaders } from '../lib/site-headers'
import { readAddresses } from './addresses'
import { CommandError } from './command'
import { decks } from './decks'
import { refuseSocket } from './remote/sockets'
import { allowedMethods, askForWhole, loopbackHosts, readPath, refusalOf } from './requests'

export interface ServeOptions {
  /** The built site. */
  readonly dir: string
  /** 0 takes any free port. */
  readonly port: number
  /** Take the next free port when `port` is taken, instead of failing. */
  readonly orNext?: boolean
  /** Where the decks stand in it, if not where they stand in a site of their own host. */
  readonly bases?: readonly string[]
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

const [host] = loopbackHosts

/**
 * Serves a built site to this machine alone, with the fallback to its deck that an address inside a deck needs. It answers
 * only under its own names, so that no other site can have one of its names lead here and read the notes.
 * The site may be rebuilt meanwhile, if it is not `fixed`.
 * @throws CommandError when the port is taken or not allowed
 */
export async function serveSite({ dir, port, orNext = false, fixed = false, bases = decks.map(deck => deck.base), link }: ServeOptions): Promise<SiteServer> {
  // Without `dev`, sirv keeps the list of files it finds now, and a rebuilt site would break it.
  const files = sirv(dir, { dev: !fixed, etag: true })
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries({ ...siteHeaders, ...privateHeaders }))
      response.setHeader(name, value)
    const refusal = refusalOf(request, loopbackHosts)
    if (refusal)
      return refuse(response, refusal)
    askForWhole(request)
    if (link)
      tellOfLink(request, response)
    files(request, response, () => {
      fallBack(dir, bases, files, request, response).catch(() => response.destroy())
    })
  })
  server.on('upgrade', link?.upgrade ?? ((_request, socket) => refuseSocket(socket)))

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

function pathOf({ url = '/' }: IncomingMessage): string {
  return readPath(url) ?? '/'
}

function refuse(response: ServerResponse, { status, why }: Refusal): void {
  response.writeHead(status, { 'Content-Type': 'text/plain', ...status === 405 && allowedMethods }).end(`${why}\n`)
}

/** Tells a page that the link is there; none that was told so may be kept for a later start, which may not take it. */
function tellOfLink(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Server-Timing', remoteTiming)
  if (!extname(pathOf(request)))
    response.setHeader('Cache-Control', 'no-store')
}

/** What only a file is called, and no page. */
const fileName = /\.(?!html$)[a-z]\w*$/i

/**
 * Answers an address that no file has: with a deck's page for one of its own, and 404 for any other, by the deck's page that
 * says so or, where a file is asked for, in a word.
 */
async function fallBack(dir: string, bases: readonly string[], files: RequestHandler, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = pathOf(request)
  const base = bases
    .filter(each => `${path}/`.startsWith(each))
    .reduce((longest, each) => each.length > longest.length ? each : longest, '/')
  const addresses = await readAddresses(dir)
  if (!fileName.test(path) && (!addresses || addresses.has(path.replace(/\/$/, '')))) {
    request.url = `${base}index.html`
    return files(request, response)
  }
  const page = join(dir, base, missingFile)
  if (fileName.test(path) || !existsSync(page))
    return refuse(response, { status: 404, why: 'Not found.' })
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(await readFile(page))
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
