import { spawnSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from '@playwright/test'
import { cutIds } from '../../lib/cuts'
import { root } from '../../scripts/command'
import { decks } from '../../scripts/decks'
import { readRange, writeWhole } from '../../scripts/export-options'

let dir = ''

test.beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'export-'))
})

test.afterEach(() => rm(dir, { recursive: true, force: true }))

/** Runs an export as `npm run` does. */
function runExport(script: string, args: readonly string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, ['--import', 'tsx', join('scripts', script), ...args], { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8' })
}

/** What a failure looks like: one clear message, no stack, and nothing left behind. */
async function expectFailure({ status, stdout, stderr }: ReturnType<typeof runExport>, message: RegExp): Promise<void> {
  expect(stderr).toMatch(message)
  expect(stderr).not.toMatch(/\n\s+at /)
  expect(stdout).toBe('')
  expect(status).toBe(1)
  expect(await readdir(dir)).toEqual([])
}

for (const [what, args, message] of [
  ['a language there is none of', ['--lang', 'xx'], new RegExp(`no deck in "xx", only in ${decks.map(deck => deck.locale).join(', ')}`)],
  ['a document there is none of', ['--only', 'poster'], /no document "poster", only briefing and handout/],
  ['a range that is none', ['--range', 'two'], /"two" is not a range of slides/],
  ['a range beyond the deck', ['--range', '2-999'], /"2-999" is not a range of slides: give numbers from 1 to \d+/],
  ['a range that runs back', ['--range', '5-2'], /"5-2" is not a range of slides/],
  ['a cut there is none of', ['--cut', '7'], new RegExp(`no cut "7": give one of ${cutIds.join(', ')}`)],
  ['an option there is none of', ['--paper', 'a5'], /Unknown option '--paper'\. Usage: npm run export .*npm run export -- --help/],
  ['steps for the handout', ['--only', 'handout', '--with-clicks'], /--dark and --with-clicks are for the briefing/],
] as const) {
  test(`refuses ${what}`, async () => {
    await expectFailure(runExport('export.ts', ['--out', dir, ...args]), message)
  })
}

test('npm start refuses a cut there is none of before it builds anything', async () => {
  await expectFailure(runExport('start.ts', ['--cut', '7']), /no cut "7"/)
})

test('says which browser is missing', async () => {
  const browser = join(dir, 'no-browser')
  await expectFailure(runExport('export.ts', ['--out', dir], { BROWSER_PATH: browser }), /BROWSER_PATH names a file that does not exist: .*no-browser/)
})

test('says which file is no browser, and what that said', async () => {
  const outcome = runExport('export.ts', ['--out', dir], { BROWSER_PATH: process.execPath })
  await expectFailure(outcome, /^Error: .*node\S* is no Chromium that can be driven: started without a window, it said ".+"\. Set BROWSER_PATH to Chrome, Chromium or Edge, or unset it to have one found\.$/m)
  expect(outcome.stderr.trim().split('\n')).toHaveLength(1)
})

test('says which folder cannot be written into', async () => {
  const file = join(dir, 'file')
  await writeFile(file, 'kept')
  const { status, stderr } = runExport('export.ts', ['--out', join(file, 'exports')])
  expect(stderr).toMatch(/^Error: Cannot write into .*exports/)
  expect(status).toBe(1)
  expect(await readFile(file, 'utf8')).toBe('kept')
})

test('says when a folder is for reading only', async () => {
  test.skip(process.getuid?.() === 0 || process.platform === 'win32', 'root writes everywhere, and Windows has other rights')
  const folder = join(dir, 'read-only')
  await mkdir(folder)
  await chmod(folder, 0o555)
  const { status, stderr } = runExport('export.ts', ['--out', folder])
  expect(stderr).toMatch(/Cannot write into .*read-only/)
  expect(status).toBe(1)
  expect(await readdir(folder)).toEqual([])
})

test('needs none of the ports that a deck is presented on', async () => {
  test.setTimeout(60_000)
  const taken = await Promise.all([3030, 12445].map(port => new Promise<() => void>((resolve) => {
    // Taken by another program, the port is as taken.
    const server = createServer().once('error', () => resolve(() => {})).listen(port, '127.0.0.1', () => resolve(() => server.close()))
  })))
  const [deck] = decks
  const { status, stdout } = runExport('export.ts', ['--lang', deck!.locale, '--only', 'briefing', '--range', '1-2', '--out', dir])
  taken.forEach(free => free())
  expect(stdout).toContain('2 pages')
  expect(status).toBe(0)
  expect(await readdir(dir)).toEqual([`briefing.${deck!.locale}.pdf`])
})

test('exports pictures, and says how far it is', async () => {
  test.setTimeout(60_000)
  const { locale, entry } = decks[0]!
  const { status, stdout, stderr } = runExport('export-png.ts', ['--lang', locale, '--range', '1-2', '--out', dir])
  expect(stderr.trim().split('\n').slice(-2)).toEqual([1, 2].map(done => expect.stringContaining(`Drew ${done} of 2: ${entry}`)))
  expect(stdout).toContain(`slides.${locale}`)
  expect(status).toBe(0)
  expect(await readdir(dir)).toEqual([`slides.${locale}`])
  expect(await readdir(join(dir, `slides.${locale}`))).toHaveLength(2)
})

test('a file is replaced whole or not at all', async () => {
  const file = join(dir, 'old.pdf')
  await writeFile(file, 'old')
  await expect(writeWhole(file, async (part) => {
    await writeFile(part, 'half')
    throw new Error('stopped')
  })).rejects.toThrow('stopped')
  expect(await readFile(file, 'utf8')).toBe('old')
  await writeWhole(file, part => writeFile(part, 'new'))
  expect(await readFile(file, 'utf8')).toBe('new')
  expect(await readdir(dir)).toEqual(['old.pdf'])
})

test('a range is read as it is written', () => {
  expect(readRange(undefined, 3)).toEqual([1, 2, 3])
  expect(readRange('2', 3)).toEqual([2])
  expect(readRange('1, 3-4', 5)).toEqual([1, 3, 4])
})
