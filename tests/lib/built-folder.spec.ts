import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import process from 'node:process'
import { expect, test } from '@playwright/test'
import { makeWorkFolder, putInPlace, removeLeftovers } from '../../scripts/built-folder'
import { fingerprint, forgetBuilt, isBuilt, markBuilt } from '../../scripts/fingerprint'

let dir = ''

test.beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'built-'))
})

test.afterEach(() => rm(dir, { recursive: true, force: true }))

/** A folder for its owner alone, as what is built in a temporary folder is, with a file and a folder in it. */
async function build(text: string): Promise<string> {
  const work = await makeWorkFolder(dir)
  await mkdir(join(work, 'assets'), { mode: 0o700 })
  for (const file of ['index.html', join('assets', 'main.js')])
    await writeFile(join(work, file), text, { mode: 0o600 })
  return work
}

test('what is built takes the place of what was there, and leaves nothing beside it', async () => {
  const target = join(dir, 'dist')
  for (const text of ['first', 'second']) {
    await putInPlace(target, await build(text))
    expect(await readFile(join(target, 'index.html'), 'utf8')).toBe(text)
    expect(await readdir(dir)).toEqual(['dist'])
  }
})

test('what is built can be read by everyone', async () => {
  test.skip(process.platform === 'win32', 'Windows has other rights')
  const target = join(dir, 'dist')
  await putInPlace(target, await build('text'))
  const modeOf = async (path: string) => (await stat(join(target, path))).mode & 0o777
  expect(await Promise.all(['.', 'assets'].map(modeOf))).toEqual([0o755, 0o755])
  expect(await Promise.all(['index.html', join('assets', 'main.js')].map(modeOf))).toEqual([0o644, 0o644])
})

test('what cannot be put in place leaves what was there', async () => {
  const target = join(dir, 'dist')
  await putInPlace(target, await build('good'))
  await expect(putInPlace(target, join(dir, 'not-there'))).rejects.toThrow()
  expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('good')
})

test('what a killed build has left is removed, and nothing that one is still at', async () => {
  const ended = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(ended, 'close')
  const own = basename(await makeWorkFolder(dir))
  const others = [`site-${ended.pid}-aBcDeF`, `site-${ended.pid}-aBcDeF-old`, `site-${process.ppid}-aBcDeF`, 'site-aBcDeF', 'present']
  for (const name of others)
    await mkdir(join(dir, name, 'assets'), { recursive: true })
  await removeLeftovers(dir)
  expect((await readdir(dir)).sort()).toEqual([own, `site-${process.ppid}-aBcDeF`, 'present'].sort())
  await removeLeftovers(join(dir, 'not-there'))
})

test('a folder is known by what it was built from, without a word of that in it', async () => {
  const sources = ['tsconfig.json']
  expect(await isBuilt(dir, sources)).toBe(false)
  await markBuilt(dir, await fingerprint(sources))
  expect(await isBuilt(dir, sources)).toBe(true)
  expect(await isBuilt(dir, ['package.json'])).toBe(false)
  expect(await readdir(dir)).toEqual([])
  await rm(dir, { recursive: true })
  expect(await isBuilt(dir, sources)).toBe(false)
  await mkdir(dir)
  await forgetBuilt(dir)
  expect(await isBuilt(dir, sources)).toBe(false)
})
