import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { expect } from '@playwright/test'
import { root } from '../../scripts/command'
import { decks } from '../../scripts/decks'

/** What a command says, and how it ends. */
export interface Outcome {
  readonly code: unknown
  readonly out: string
  readonly err: string
}

/** A copy of the project's sources, in which faults can be planted. */
export interface Planted {
  readonly dir: string
  /** Changes a file; the text that is changed must be there. */
  readonly plant: (file: string, from: string | RegExp, to: string) => Promise<void>
  /** Runs a script as `npm run` does. */
  readonly run: (script: string, args?: readonly string[]) => Promise<Outcome>
  readonly remove: () => Promise<void>
}

/** Copies the project into a temporary folder; what is installed is lent to it. */
export async function plantedCopy(): Promise<Planted> {
  const dir = await realpath(await mkdtemp(join(tmpdir(), 'planted-')))
  const sources = ['components', 'data', 'layouts', 'lib', 'remote', 'scripts', 'package.json', 'tsconfig.json', ...decks.map(deck => deck.entry)]
  await Promise.all(sources.map(source => cp(join(root, source), join(dir, source), { recursive: true })))
  // A junction needs no rights on Windows; elsewhere it is a link like others.
  await symlink(join(root, 'node_modules'), join(dir, 'node_modules'), 'junction')
  return {
    dir,
    async plant(file, from, to) {
      const before = await readFile(join(dir, file), 'utf8')
      const after = before.replace(from, to)
      expect(after, file).not.toBe(before)
      await writeFile(join(dir, file), after)
    },
    async run(script, args = []) {
      const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { cwd: dir, stdio: ['ignore', 'pipe', 'pipe'] })
      const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
      return { code, out, err }
    },
    remove: () => rm(dir, { recursive: true, force: true }),
  }
}
