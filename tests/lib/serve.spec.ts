import type { SiteServer } from '../../scripts/serve'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from '@playwright/test'
import { deckPaths } from '../../lib/addresses'
import { privateHeaders, siteHeaders } from '../../lib/site-headers'
import { decks } from '../../scripts/decks'
import { loopbackHosts } from '../../scripts/requests'
import { serveSite } from '../../scripts/serve'

/** Words of files that nobody outside may read. */
const secret = 'Secret-words'
const address = '127.0.0.1'

let root: string
let site: SiteServer

test.beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'serve-'))
  const dir = join(root, 'site')
  await writeFile(join(root, 'outside.txt'), secret)
  for (const { locale, base } of decks) {
    await mkdir(join(dir, base), { recursive: true })
    await writeFile(join(dir, base, 'index.html'), `the deck in ${locale}`)
    await writeFile(join(dir, base, '404.html'), `nothing in ${locale}`)
  }
  await writeFile(join(dir, 'page.js'), 'a script')
  await writeFile(join(dir, '.hidden'), secret)
  await writeFile(join(dir, '.hidden.txt'), secret)
  await mkdir(join(dir, '.folder'))
  await writeFile(join(dir, '.folder', 'file.txt'), secret)
  await writeFile(join(dir, '.addresses'), decks.flatMap(({ base }) => deckPaths(['cover']).map(path => `${base}${path}`.replace(/\/$/, ''))).join('\n'))
  site = await serveSite({ dir, port: 0 })
})

test.afterEach(async () => {
  await site.close()
  await rm(root, { recursive: true, force: true })
})

interface Answer { readonly status: number, readonly headers: Readonly<Record<string, string>>, readonly body: string }

/** Sends bytes as they are, and reads all that comes back. */
async function send(bytes: string): Promise<Answer> {
  const socket = connect(site.port, address)
  socket.write(bytes)
  const [head = '', ...body] = (await text(socket)).split('\r\n\r\n')
  const [status = '', ...lines] = head.split('\r\n')
  return {
    status: Number(status.split(' ')[1]),
    headers: Object.fromEntries(lines.map(line => line.split(': ', 2) as [string, string]).map(([name, value]) => [name.toLowerCase(), value])),
    body: body.join('\r\n\r\n'),
  }
}

function ask(path: string, { method = 'GET', host = `${address}:${site.port}`, headers = '' } = {}): Promise<Answer> {
  return send(`${method} ${path} HTTP/1.1\r\nHost: ${host}\r\n${headers}Connection: close\r\n\r\n`)
}

test('answers under each of its own names', async () => {
  for (const name of loopbackHosts)
    expect(await ask('/', { host: `${name}:${site.port}` })).toMatchObject({ status: 200, body: expect.stringContaining('the deck') })
})

test('answers under no other name or port, and shows nothing there', async () => {
  for (const host of ['briefing.example', `briefing.example:${site.port}`, address, 'localhost', `localhost:${site.port + 1}`, `localhost.briefing.example:${site.port}`, `0.0.0.0:${site.port}`, ''])
    expect(await ask('/', { host }), host).toMatchObject({ status: 421, body: expect.not.stringContaining('the deck') })
  expect(await send('GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatchObject({ status: 400 })
  expect(await send('GET / HTTP/1.0\r\n\r\n')).toMatchObject({ status: 421 })
})

test('listens on this machine alone', async () => {
  const others = Object.values(networkInterfaces()).flat().flatMap(each => each?.family === 'IPv4' && !each.internal ? [each.address] : [])
  for (const other of others) {
    const socket = connect(site.port, other)
    await expect(new Promise((resolve, reject) => socket.on('connect', resolve).on('error', reject)), other).rejects.toThrow()
  }
})

for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
  test(`does not take ${method}`, async () => {
    const answer = await ask('/', { method })
    expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
    expect(answer.body).not.toContain('the deck')
  })
}

test('says by HEAD what it would by GET, without the body', async () => {
  for (const [path, status] of [['/', 200], ['/nowhere', 404]] as const)
    expect(await ask(path, { method: 'HEAD' })).toMatchObject({ status, body: '' })
})

for (const path of [
  '/../outside.txt',
  '/assets/../../outside.txt',
  '/%2e%2e/outside.txt',
  '/%2e%2e%2foutside.txt',
  '/..%2Foutside.txt',
  '/..%5coutside.txt',
  '/..\\outside.txt',
  '/%252e%252e%252foutside.txt',
  '//outside.txt',
  '//briefing.example/',
  '/ar//index.html',
  '/%00',
  '/page.js%00.html',
  '/%0d%0aSet-Cookie:%20a=b',
  '/%',
  '/%E0%A4%A',
  '/%zz',
  '/.hidden',
  '/.hidden.txt',
  '/%2ehidden',
  '/.folder/file.txt',
  '/ar/.hidden',
  '/.addresses',
  'page.js',
  '*',
  'http://briefing.example/page.js',
]) {
  test(`shows no file for ${path}`, async () => {
    const answer = await ask(path)
    expect([400, 404]).toContain(answer.status)
    expect(answer.headers['set-cookie']).toBeUndefined()
    for (const words of [secret, 'the deck', 'a script'])
      expect(answer.body).not.toContain(words)
    expect(await ask('/page.js'), 'and goes on').toMatchObject({ status: 200 })
  })
}

test('outlasts what is no request, and parts of files that are none', async () => {
  expect(await send('nonsense\r\n\r\n')).toMatchObject({ status: 400 })
  expect(await ask(`/${'a'.repeat(100_000)}`)).toMatchObject({ status: 431 })
  for (const range of ['bytes=5-2', 'bytes=99-', 'bytes=-1', 'nonsense'])
    expect(await ask('/page.js', { headers: `Range: ${range}\r\n` })).toMatchObject({ status: 200, body: 'a script' })
})

test('opens no socket where nothing takes it', async () => {
  const upgrade = (headers: string) => ask('/remote-link', { headers: `${headers}Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: c2VjcmV0LXNlY3JldC0hIQ==\r\n` })
  for (const headers of ['', 'Origin: http://briefing.example\r\n', `Origin: ${site.url.slice(0, -1)}\r\n`])
    expect(await upgrade(headers)).toMatchObject({ status: 403, body: '' })
})

test('sends the site’s headers with whatever it answers', async () => {
  const expected = Object.fromEntries(Object.entries({ ...siteHeaders, ...privateHeaders }).map(([name, value]) => [name.toLowerCase(), value]))
  for (const answer of [await ask('/'), await ask('/page.js'), await ask('/cover'), await ask('/nowhere'), await ask('/nowhere.js'), await ask('/%'), await ask('/', { method: 'POST' }), await ask('/', { host: 'briefing.example' })])
    expect(answer.headers).toMatchObject(expected)
})

for (const { locale, base } of decks) {
  test(`answers the addresses of the deck in ${locale} with its page, and others with 404`, async () => {
    for (const path of deckPaths(['cover'])) {
      for (const each of [path, `${path}?clicks=1`, ...path ? [`${path}/`] : []])
        expect(await ask(`${base}${each}`), each).toMatchObject({ status: 200, body: expect.stringContaining(`the deck in ${locale}`) })
    }
    for (const path of ['nowhere', '2', 'presenter/nowhere', 'notes-edit', 'cover/cover', 'nowhere.html', '1.5', '__proto__'])
      expect(await ask(`${base}${path}`), path).toMatchObject({ status: 404, headers: { 'content-type': 'text/html; charset=utf-8' }, body: expect.stringContaining(`nothing in ${locale}`) })
    expect(await ask(`${base}assets/nowhere.js`)).toMatchObject({ status: 404, headers: { 'content-type': 'text/plain' } })
  })
}
