import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Door } from './door'
import type { RemoteLink } from './link'
import type { ShortPage } from './refusal'
import { createServer } from 'node:http'
import sirv from 'sirv'
import { heartbeat, isRemotePress, remotePath, tokenParameter } from '../../lib/remote'
import { closed, pageHeaders, policyText, privateHeaders } from '../../lib/site-headers'
import { askForWhole, namesUs } from '../requests'
import { closeServer, listen } from '../serve'
import { leadInPage, refusalPage } from './refusal'
import { takeSockets } from './sockets'

export interface RemoteOptions {
  /** The built page of the phone. */
  readonly dir: string
  /** The first port that is tried; 0 takes any free one. */
  readonly port: number
  /** What it listens on. */
  readonly bind?: string
  /** The addresses at which it answers; whatever comes in by another is cut off. */
  readonly hosts: readonly string[]
  readonly door: Door
  readonly link: RemoteLink
  /** The time that phones are told, in milliseconds since 1970. */
  readonly now?: () => number
}

export interface RemoteServer {
  readonly port: number
  /** The address with a token at one of the hosts. */
  readonly addressAt: (host: string, token: string) => string
  /** Ends what is open to whoever has no session any more. */
  readonly dropPhones: () => void
  readonly close: () => Promise<void>
}

/** No message of a phone's is longer, in bytes. */
const longest = 32

/** How many connections are open at a time: a phone needs a handful, and strangers are to cost the decks' server nothing. */
const connections = 64

/** How long a request's head may take, in milliseconds. */
const headTime = 10_000

const cookie = 'briefing-remote'

/** All that every answer has: it is not kept, and is for our own pages alone. */
const headers = { ...pageHeaders, ...privateHeaders, 'Cache-Control': 'no-store' } as const

/** What the page of the phone may load: its own files, and its WebSocket, which older browsers do not count among these. */
function policyAt(host: string): string {
  const own = ['\'self\'']
  return policyText({
    'default-src': ['\'none\''],
    'script-src': own,
    'style-src': own,
    'font-src': own,
    'img-src': own,
    'connect-src': [...own, `ws://${host}`],
    ...closed,
  })
}

function sessionOf({ headers }: IncomingMessage): string {
  const pairs = (headers.cookie ?? '').split('; ').map(pair => pair.split('='))
  return pairs.find(([name]) => name === cookie)?.[1] ?? ''
}

function send(response: ServerResponse, status: number, { html, policy }: ShortPage): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy }).end(html)
}

/**
 * Serves the page of the phone, and its WebSocket, to the local network: to who comes with a token, and then with the
 * session that it was taken for. Nothing else is there.
 * @throws CommandError when no port is free
 */
export async function serveRemote({ dir, port, bind = '0.0.0.0', hosts, door, link, now = Date.now }: RemoteOptions): Promise<RemoteServer> {
  const files = sirv(dir)
  const hasSession = (request: IncomingMessage): boolean => door.admits(sessionOf(request))
  const state = (): string => JSON.stringify({ now: now(), view: link.view() })

  const phones = takeSockets({
    path: remotePath,
    hosts,
    admits: hasSession,
    longest,
    onOpen: socket => socket.send(state()),
    onText(text, socket) {
      if (text === heartbeat.message)
        socket.send(heartbeat.responseMessage)
      else if (isRemotePress(text))
        link.press(text)
      else
        socket.close(1008)
    },
  })
  link.onView(() => phones.send(state()))

  function answer(request: IncomingMessage, response: ServerResponse): void {
    for (const [name, value] of Object.entries(headers))
      response.setHeader(name, value)
    if (!namesUs(request, hosts))
      return send(response, 403, refusalPage('none'))
    const [path, query] = (request.url ?? '').split('?')
    const token = new URLSearchParams(query).get(tokenParameter)
    const comesIn = request.method === 'GET' && path === remotePath && token !== null
    if (hasSession(request))
      return comesIn ? send(response, 200, leadInPage) : show(request, response)
    if (!comesIn)
      return send(response, 403, refusalPage('none'))
    const entry = door.enter(token)
    if ('refusal' in entry)
      return send(response, 403, refusalPage(entry.refusal))
    response.setHeader('Set-Cookie', `${cookie}=${entry.session}; HttpOnly; SameSite=Strict; Path=/`)
    send(response, 200, leadInPage)
  }

  function show(request: IncomingMessage, response: ServerResponse): void {
    response.setHeader('Content-Security-Policy', policyAt(request.headers.host ?? ''))
    askForWhole(request)
    files(request, response)
  }

  const server = createServer({ headersTimeout: headTime, requestTimeout: headTime, connectionsCheckingInterval: headTime }, answer)
  server.maxConnections = connections
  server.on('upgrade', phones.upgrade)
  // Listening on all interfaces at once outlasts their coming and going; the public ones among them are left out here.
  server.on('connection', (socket) => {
    if (!hosts.includes(socket.localAddress ?? ''))
      socket.destroy()
  })
  const taken = await listen(server, bind, port, true)

  return {
    port: taken,
    addressAt: (host, token) => `http://${host}:${taken}${remotePath}?${tokenParameter}=${token}`,
    dropPhones: phones.drop,
    async close() {
      phones.close()
      await closeServer(server)
    },
  }
}
