import type { ParseArgsConfig } from 'node:util'
import { realpathSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

/** The project's folder; commands work from any current folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Something the reader can mend: shown as its message alone, without a stack. */
export class CommandError extends Error {}

/** The reader ended the command; nothing to report. */
export class Stopped extends Error {}

/**
 * Runs a script's `main`, and only if the script itself was started: imported, it does nothing.
 * Failures end the process with code 1, Ctrl+C with 130.
 */
export async function runCommand(moduleUrl: string, main: () => Promise<void>): Promise<void> {
  const started = process.argv[1]
  if (!started || pathToFileURL(realpathSync(started)).href !== moduleUrl)
    return
  try {
    await main()
  }
  catch (error) {
    process.exitCode = error instanceof Stopped ? 130 : 1
    if (!(error instanceof Stopped))
      console.error(isForReader(error) ? `Error: ${error.message}` : error)
  }
}

/**
 * `parseArgs` for people.
 * @throws CommandError saying what is wrong with the arguments, followed by `usage`
 */
export function readArgs<T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  }
  catch (error) {
    // Node's advice after the first sentence is about '--', which npm already takes.
    const [what] = (error as Error).message.split(/\.\s|\n/)
    throw new CommandError(`${what}. Usage: ${usage}`)
  }
}

/** Says in one line how far a command is: in a terminal in place of what it said before, elsewhere below it. Without a text it takes the line back. */
export function progress(text = ''): void {
  if (process.stderr.isTTY)
    process.stderr.write(`\r\u001B[K${text}`)
  else if (text)
    console.error(text)
}

/** @throws CommandError when `value` is not a port */
export function readPort(value: string): number {
  const port = Number(value)
  if (!/^\d+$/.test(value) || port < 1 || port > 65535)
    throw new CommandError(`"${value}" is not a port: give a whole number from 1 to 65535.`)
  return port
}

/** The system's own refusals (no permission, disk full, read-only folder) say all there is to say in their message. */
function isForReader(error: unknown): error is Error {
  return error instanceof CommandError || (error instanceof Error && 'syscall' in error)
}
