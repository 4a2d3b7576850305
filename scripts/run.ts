import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { stripVTControlCharacters } from 'node:util'
import { CommandError, root, Stopped } from './command'

export interface RunOptions {
  /** Keep the output back and show its end only if the program fails. */
  readonly quiet?: boolean
  /** Called with each line of what is kept back, as it comes and without its colours. */
  readonly onLine?: (line: string) => void
  /** Added to our own environment. */
  readonly env?: Readonly<Record<string, string>>
  /** The folder it runs in, instead of the project's. */
  readonly cwd?: string
}

/** Enough of a program's output to see why it failed. */
const tailLines = 30

const require = createRequire(import.meta.url)

/**
 * Runs a program, in the project's folder unless told otherwise, until it ends.
 * @throws CommandError when it cannot start or fails, Stopped when the reader ended it
 */
export function run(command: string, args: readonly string[], { quiet = false, env = {}, cwd = root, onLine }: RunOptions = {}, name = command): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    })
    let output = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => output += text)
    child.stderr?.setEncoding('utf8').on('data', (text: string) => output += text)

    if (onLine && child.stdout)
      createInterface({ input: child.stdout }).on('line', line => onLine(stripVTControlCharacters(line)))

    // A signal sent to us alone (not typed in the terminal) must not leave the child behind.
    let stopped = false
    const stop = (signal: NodeJS.Signals): void => {
      stopped = true
      child.kill(signal)
    }
    process.on('SIGINT', stop).on('SIGTERM', stop)
    const settle = (done: () => void): void => {
      process.off('SIGINT', stop).off('SIGTERM', stop)
      done()
    }

    child.on('error', error => settle(() => reject(new CommandError(`Cannot start ${name}: ${error.message}`))))
    child.on('close', (code, signal) => settle(() => {
      if (stopped || signal === 'SIGINT' || signal === 'SIGTERM')
        return reject(new Stopped())
      if (code === 0)
        return resolve()
      const tail = stripVTControlCharacters(output).trimEnd().split('\n').slice(-tailLines).join('\n')
      reject(new CommandError(`${name} failed (${signal ?? `exit code ${code}`})${tail && `:\n${tail}`}`))
    }))
  })
}

/**
 * Runs the program that an npm package brings with this Node, which needs no shell on any system.
 * @throws CommandError, Stopped: see `run`
 */
export function runPackage(packageName: string, args: readonly string[], options: RunOptions = {}): Promise<void> {
  const manifest = require.resolve(`${packageName}/package.json`)
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: Record<string, string> }
  const [program] = Object.entries(bin)
  if (!program)
    throw new Error(`${packageName} brings no program`)
  const [name, file] = program
  return run(process.execPath, [join(dirname(manifest), file), ...args], options, name)
}
