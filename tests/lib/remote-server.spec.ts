import type { IncomingHttpHeaders } from 'node:http'
import type { RemoteView } from '../../lib/remote'
import type { RemoteUnderTest } from '../support/remote'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from '@playwright/test'
import { WebSocket } from 'ws'
import { locales, messages } from '../../data'
import { resetClock } from '../../lib/clock'
import { heartbeat, remoteLinkPath, remotePath, remotePresses, remoteTiming, tokenParameter } from '../../lib/remote'
import { tokenLife, wrongTries } from '../../scripts/remote/door'
import { serveSite } from '../../scripts/serve'
import { host, startRemote } from '../support/remote'

/** Words that stand in the page of the phone, in the decks and in what a window shows; no stranger may read them. */
const secret = 'Secret-words'

const view: RemoteView = {
  language: 'en',
  alias: 'call',
  clicks: 1,
  title: `${secret} of a title`,
  place: '5 / 13',
  note: { say: [[{ step: 0, text: `${secret} of a note` }]] },
  curtain: null,
  clock: resetClock,
  plan: [],
}

interface Answer { readonly status: number, readonly headers: IncomingHttpHeaders, readonly body: string }

let dir: string
let remote: RemoteUnderTest
let time: number

test.beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'remote-'))
  await writeFile(join(dir, 'index.html'), `<p>${secret} of a page</p>`)
  await writeFile(join(dir, 'page.js'), `// ${secret} of a script`)
  time = 1_760_000_000_000
  remote = await startRemote({ site: dir, page: dir }, { now: () => time })
})

test.afterEach(async () => {
  await remote.close()
  await rm(dir, { recursive: true, force: true })
})

/** Asks the server as a browser would, or as no browser would. */
async function ask(path: string, { headers = {}, method = 'GET', origin = remote.origin }: { headers?: Record<string, string>, method?: string, origin?: string } = {}): Promise<Answer> {
  const { hostname, port } = new URL(origin)
  const asked = request({ hostname, port, path, method, headers }).end()
  const [response] = await once(asked, 'response')
  return { status: response.statusCode, headers: response.headers, body: await text(response) }
}

const pathOf = (address: string): string => address.slice(remote.origin.length)

/** Comes in with a fresh address. */
async function comeIn(address = remote.invite()): Promise<Record<string, string>> {
  const { headers } = await ask(pathOf(address))
  return { cookie: String(headers['set-cookie']?.[0]?.split(';')[0]) }
}

function expectRefused({ status, headers, body }: Answer): void {
  expect(status).toBe(403)
  expect(headers['set-cookie']).toBeUndefined()
  expect(body).not.toContain(secret)
  for (const locale of locales)
    expect(body).toContain(messages.remoteRefused[locale])
}

/** A socket that is open, with all that it is told. */
interface Opened { readonly socket: WebSocket, readonly told: readonly string[] }

/** Opens a socket, or gives the status with which it is refused. */
async function openSocket(origin: string, path: string, headers: Record<string, string> = {}): Promise<Opened | number> {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}${path}`, { headers: { origin, ...headers } })
  const told: string[] = []
  // At once: what it is told first comes with the answer that opens it.
  socket.on('message', data => told.push(String(data)))
  return new Promise((resolve, reject) => {
    socket.on('open', () => resolve({ socket, told }))
    socket.on('unexpected-response', (asked, { statusCode }) => {
      asked.destroy()
      resolve(statusCode ?? 0)
    })
    socket.on('error', reject)
  })
}

async function openedSocket(...args: Parameters<typeof openSocket>): Promise<Opened> {
  const opened = await openSocket(...args)
  if (typeof opened === 'number')
    throw new Error(`The socket was refused with ${opened}.`)
  return opened
}

/** A window of the talk, which shows `view`. */
async function openWindow() {
  const opened = await openedSocket(remote.site.url.slice(0, -1), remoteLinkPath)
  opened.socket.send(JSON.stringify(view))
  return opened
}

const openPhone = async (headers?: Record<string, string>) => openedSocket(remote.origin, remotePath, headers ?? await comeIn())

test.describe('the remote’s server', () => {
  test('takes the right token for a session that no script can read, and leads away from the token', async () => {
    const { status, headers, body } = await ask(pathOf(remote.invite()))
    expect(status).toBe(200)
    expect(headers['set-cookie']).toEqual([expect.stringMatching(/^[\w-]+=[\w-]+; HttpOnly; SameSite=Strict; Path=\/$/)])
    expect(body).toContain(`content="0; url=${remotePath}"`)
    expect(body).not.toContain(secret)
    const cookie = String(headers['set-cookie']?.[0]?.split(';')[0])
    const page = await ask(remotePath, { headers: { cookie } })
    expect(page).toMatchObject({ status: 200, body: expect.stringContaining(secret) })
    expect(await ask('/page.js', { headers: { cookie } })).toMatchObject({ status: 200, body: expect.stringContaining(secret) })
    expect(await ask('/no-such-file', { headers: { cookie } })).toMatchObject({ status: 404 })
  })

  test('sends every answer so that it is not kept, framed, taken for something else, or told to others', async () => {
    const cookie = await comeIn()
    for (const answer of [await ask(remotePath), await ask('/page.js'), await ask(pathOf(remote.invite())), await ask(remotePath, { headers: cookie })]) {
      expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY' })
      expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none';.* frame-ancestors 'none'$/)
      expect(answer.headers['content-security-policy']).not.toMatch(/unsafe|\*/)
    }
  })

  for (const [what, path] of [['no token', '/'], ['no token for a file', '/page.js'], ['an empty token', `/?${tokenParameter}=`], ['a wrong token', `/?${tokenParameter}=wrong`], ['a path that is none', '//?%%%'], ['a way out of the folder', '/../../package.json']] as const) {
    test(`refuses ${what}`, async () => {
      remote.invite()
      expectRefused(await ask(path))
    })
  }

  test('refuses a token that is spent, but leads on the device that came with it', async () => {
    const address = remote.invite()
    const cookie = await comeIn(address)
    const again = await ask(pathOf(address))
    expectRefused(again)
    for (const locale of locales)
      expect(again.body).toContain(messages.remoteSpentToken[locale])
    expect(await ask(pathOf(address), { headers: cookie })).toMatchObject({ status: 200 })
  })

  test('refuses a token that is late', async () => {
    const address = remote.invite()
    time += tokenLife + 1
    const late = await ask(pathOf(address))
    expectRefused(late)
    for (const locale of locales)
      expect(late.body).toContain(messages.remoteExpiredToken[locale])
  })

  test('does not take a token with another method, nor spend it', async () => {
    const path = pathOf(remote.invite())
    for (const method of ['HEAD', 'POST', 'OPTIONS'])
      expect(await ask(path, { method })).toMatchObject({ status: 403 })
    expect(await ask(path)).toMatchObject({ status: 200 })
  })

  test('lets nobody in after so many wrong tokens, whoever has the right one', async () => {
    const path = pathOf(remote.invite())
    for (let tries = 0; tries < wrongTries; tries++)
      expectRefused(await ask(`/?${tokenParameter}=wrong-${tries}`))
    expect(remote.shutTimes()).toBe(1)
    expectRefused(await ask(path))
  })

  test('goes by its own address alone', async () => {
    const cookie = await comeIn()
    for (const name of ['briefing.example', `localhost:${remote.remote.port}`, host, `${host}:${remote.site.port}`]) {
      expectRefused(await ask(remotePath, { headers: { ...cookie, host: name } }))
      expectRefused(await ask(pathOf(remote.invite()), { headers: { host: name } }))
    }
  })

  test('opens a socket to its own page with a session, and to nothing else', async () => {
    const cookie = await comeIn()
    for (const [path, headers] of [
      [remotePath, {}],
      [remotePath, { cookie: cookie.cookie!.replace(/=.*/, '=wrong') }],
      [remotePath, { ...cookie, origin: 'http://briefing.example' }],
      [remotePath, { ...cookie, origin: remote.site.url.slice(0, -1) }],
      [remotePath, { ...cookie, origin: 'null' }],
      [remotePath, { ...cookie, host: 'briefing.example' }],
      [remotePath, { ...cookie, host: 'briefing.example', origin: 'http://briefing.example' }],
      [remoteLinkPath, cookie],
    ] as const)
      expect(await openSocket(remote.origin, path, headers), JSON.stringify(headers)).toBe(403)
    const { socket, told } = await openPhone(cookie)
    await expect.poll(() => told).toEqual([JSON.stringify({ now: time, view: null })])
    socket.terminate()
  })

  test('shows nothing of the talk, in any byte, to who has no session', async () => {
    await openWindow()
    const phone = await openPhone()
    await expect.poll(() => phone.told.join()).toContain(secret)
    const { port } = remote.remote
    for (const head of [
      `GET / HTTP/1.1\r\nHost: ${host}:${port}\r\n`,
      `GET /page.js HTTP/1.1\r\nHost: ${host}:${port}\r\n`,
      `GET / HTTP/1.1\r\n`,
      `GET / HTTP/1.0\r\n`,
      `GET / HTTP/1.1\r\nHost: ${host}:${port}\r\nOrigin: ${remote.origin}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: c2VjcmV0LXNlY3JldC0hIQ==\r\n`,
      `nonsense`,
    ]) {
      const socket = connect(port, host)
      socket.write(`${head}Connection: close\r\n\r\n`)
      const bytes = await text(socket)
      expect(bytes).toMatch(/^HTTP\/1\.1 40[03] /)
      expect(bytes).not.toContain(secret)
    }
    phone.socket.terminate()
  })

  test('takes from a phone the presses there are, and hands on nothing else', async () => {
    const window = await openWindow()
    const phone = await openPhone()
    for (const press of remotePresses)
      phone.socket.send(press)
    await expect.poll(() => window.told).toEqual([...remotePresses])
    phone.socket.send(heartbeat.message)
    await expect.poll(() => phone.told).toContain(heartbeat.responseMessage)
    for (const [message, code] of [['language', 1008], ['', 1008], ['{"press":"next"}', 1008], ['next'.padEnd(33), 1009], ['x'.repeat(100_000), 1009], [Buffer.from('next'), 1003]] as const) {
      const other = await openPhone()
      other.socket.send(message)
      expect((await once(other.socket, 'close'))[0], String(message).slice(0, 20)).toBe(code)
    }
    expect(window.told).toEqual([...remotePresses])
  })

  test('tells a phone what the talk shows, at once and with each change, and when no window is left', async () => {
    const window = await openWindow()
    const phone = await openPhone()
    const last = () => JSON.parse(phone.told.at(-1) ?? 'null') as unknown
    await expect.poll(last).toEqual({ now: time, view })
    time += 1234
    window.socket.send(JSON.stringify({ ...view, clicks: 2 }))
    await expect.poll(last).toEqual({ now: time, view: { ...view, clicks: 2 } })
    window.socket.close()
    await expect.poll(last).toEqual({ now: time, view: null })
    phone.socket.terminate()
  })

  test('ends what the old device has with a new address', async () => {
    const cookie = await comeIn()
    const phone = await openPhone(cookie)
    remote.invite()
    await once(phone.socket, 'close')
    expect(await openSocket(remote.origin, remotePath, cookie)).toBe(403)
    expectRefused(await ask(remotePath, { headers: cookie }))
  })

  test('ends with all that is open, and leaves its port', async () => {
    const [window, phone] = [await openWindow(), await openPhone()]
    const idle = connect(remote.remote.port, host)
    await once(idle, 'connect')
    await Promise.all([remote.close(), once(window.socket, 'close'), once(phone.socket, 'close'), once(idle, 'close')])
    const again = await startRemote({ site: dir, page: dir }, { port: remote.remote.port })
    expect(again.remote.port).toBe(remote.remote.port)
    remote = again
  })
})

test.describe('the link to the windows of the talk', () => {
  const deckOrigin = (): string => remote.site.url.slice(0, -1)

  test('is opened to the decks’ own pages alone', async () => {
    for (const [path, headers] of [
      ['/', {}],
      [`${remoteLinkPath}/`, {}],
      [remoteLinkPath, { origin: 'http://briefing.example' }],
      [remoteLinkPath, { origin: remote.origin }],
      [remoteLinkPath, { host: 'briefing.example', origin: 'http://briefing.example' }],
      [remoteLinkPath, { host: `${host}:${remote.remote.port}` }],
    ] as const)
      expect(await openSocket(deckOrigin(), path, headers), JSON.stringify(headers)).toBe(403)
    const byName = { host: `localhost:${remote.site.port}`, origin: `http://localhost:${remote.site.port}` }
    const { socket } = await openedSocket(deckOrigin(), remoteLinkPath, byName)
    socket.terminate()
  })

  test('is with the window that came first, and then with the next', async () => {
    const first = await openWindow()
    const phone = await openPhone()
    const last = () => JSON.parse(phone.told.at(-1) ?? 'null') as unknown
    const second = await openWindow()
    second.socket.send(JSON.stringify({ ...view, clicks: 2 }))
    phone.socket.send('next')
    await expect.poll(() => first.told).toEqual(['next'])
    expect(last()).toEqual({ now: time, view })
    first.socket.close()
    await expect.poll(last).toEqual({ now: time, view: { ...view, clicks: 2 } })
    phone.socket.send('prev')
    await expect.poll(() => second.told).toEqual(['prev'])
    expect(first.told).toEqual(['next'])
    phone.socket.terminate()
  })

  test('ends a window that says what is no view', async () => {
    for (const [message, code] of [['{', 1007], [Buffer.from('{}'), 1003], ['"'.padEnd(300_000, 'x'), 1009]] as const) {
      const { socket } = await openWindow()
      socket.send(message)
      expect((await once(socket, 'close'))[0]).toBe(code)
    }
  })

  test('is told to the pages by a server that takes it, which are not kept, and by no other', async () => {
    expect((await ask('/', { origin: deckOrigin() })).headers).toMatchObject({ 'server-timing': remoteTiming, 'cache-control': 'no-store' })
    const plain = await serveSite({ dir, port: 0 })
    expect((await ask('/', { origin: plain.url.slice(0, -1) })).headers['server-timing']).toBeUndefined()
    await plain.close()
  })
})
