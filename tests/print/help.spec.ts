import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { expect, test } from '@playwright/test'
import { root } from '../../scripts/command'
import { commands } from '../support/commands'

/** What the commands write, or may write into. */
const folders = ['.build', 'dist', 'docs', 'exports', 'lib', 'public']

/** Every file in `folders`, with the time it was written at. */
async function written(): Promise<string[]> {
  const lists = await Promise.all(folders.filter(folder => existsSync(join(root, folder))).map(async (folder) => {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
    return Promise.all(entries.map(async entry => `${join(entry.parentPath, entry.name)} ${(await stat(join(entry.parentPath, entry.name))).mtimeMs}`))
  }))
  return lists.flat().sort()
}

async function help(script: string, flag: string): Promise<{ code: unknown, out: string, err: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, flag], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code, out, err }
}

test('every command explains itself, and does nothing else', async () => {
  const all = commands()
  expect(all.length).toBeGreaterThan(10)
  const before = await written()
  for (const [index, [name, script]] of all.entries()) {
    // The two flags in turn: each command reads both in one place.
    const { code, out, err } = await help(script, index % 2 ? '-h' : '--help')
    const typed = ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`
    expect(out, name).toMatch(new RegExp(`^Usage: ${typed}( -- .+)?\n\n[A-Z].+\\.\n\n(  .+\n)+\nExample: ${typed}( -- .+)?\n$`))
    const [usage = '', example = ''] = [out.split('\n')[0], out.trim().split('\n').at(-1)]
    // npm test’s options are Playwright’s.
    if (name !== 'test') {
      for (const option of example.match(/--\w[\w-]*/g) ?? [])
        expect(usage, name).toContain(option)
    }
    expect(err, name).toBe('')
    expect(code, name).toBe(0)
  }
  expect(await written()).toEqual(before)
})
