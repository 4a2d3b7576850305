import { realpathSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

/** The project's folder; commands work from any current folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Something the reader can mend: shown as its message alone, without a stack. */
export class CommandError extends Error {}

/** The reader ended the command; nothing to report. */
export class Stopped extends Error {}

/** An option, as `parseArgs` reads it and as the help tells of it. */
export interface CommandOption {
  readonly type: 'string' | 'boolean'
  readonly default?: string | boolean
  /** What is written behind an option that takes a value, such as `N` or `en|ar`. */
  readonly value?: string
  /** What it means, in a few words. */
  readonly about: string
  /** What holds without it, where `default` does not say that to a reader. */
  readonly otherwise?: string
}

export type CommandOptions = Readonly<Record<string, CommandOption>>

/** A command: what it reads, and what its help says. */
export interface Command<Options extends CommandOptions = CommandOptions> {
  /** As it is typed, such as `npm run export`. */
  readonly name: string
  /** What it does, in a sentence. */
  readonly summary: string
  readonly options?: Options
  /** The one thing it is to be given beside its options. */
  readonly operand?: { readonly name: string, readonly about: string }
  /** It reads nothing itself: whatever it is given goes to another program. */
  readonly passedOn?: { readonly name: string, readonly about: string }
  /** What may be typed behind its name. */
  readonly example: string
}

type ParsedArgs<Options extends CommandOptions> = ReturnType<typeof parseArgs<{ options: Options, allowPositionals: boolean }>>

export interface Arguments<Options extends CommandOptions> {
  readonly values: ParsedArgs<Options>['values']
  /** The operand, or what is passed on. */
  readonly operands: readonly string[]
}

/** What asks any command for its help. */
const helpFlags = ['-h', '--help'] as const

/**
 * Runs a script's `main`, and only if the script itself was started: imported, it does nothing. Asked for help, it gives
 * that and does nothing else. Failures end the process with code 1, Ctrl+C with 130.
 */
export async function runCommand<const Options extends CommandOptions>(moduleUrl: string, command: Command<Options>, main: (args: Arguments<Options>) => Promise<void>): Promise<void> {
  const started = process.argv[1]
  if (!started || pathToFileURL(realpathSync(started)).href !== moduleUrl)
    return
  const args = process.argv.slice(2)
  if (helpFlags.some(flag => args.includes(flag))) {
    console.log(helpOf(command))
    return
  }
  try {
    await main(readArgs(command, args))
  }
  catch (error) {
    process.exitCode = error instanceof Stopped ? 130 : 1
    if (!(error instanceof Stopped))
      console.error(isForReader(error) ? `Error: ${error.message}` : error)
  }
}

/**
 * `parseArgs` for people.
 * @throws CommandError saying what is wrong with the arguments, how the command is used, and how it is asked for its help
 */
export function readArgs<const Options extends CommandOptions>(command: Command<Options>, args: readonly string[]): Arguments<Options> {
  const { options = {} as Options, operand, passedOn } = command
  if (passedOn)
    return { values: {} as Arguments<Options>['values'], operands: args }
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: Boolean(operand) })
    if (operand && positionals.length !== 1)
      throw new Error(`${operand.name} must be given once`)
    return { values, operands: positionals }
  }
  catch (error) {
    // Node's advice after the first sentence is about '--', which npm already takes.
    const [what] = (error as Error).message.split(/\.\s|\n/)
    throw new CommandError(`${what}. Usage: ${usageOf(command)}. For more: ${command.name} -- --help`)
  }
}

/** An option as it is typed. */
function typed(name: string, { value }: CommandOption): string {
  return value ? `--${name} ${value}` : `--${name}`
}

function usageOf({ name, options = {}, operand, passedOn }: Command): string {
  const parts = [
    ...Object.entries(options).map(([option, each]) => `[${typed(option, each)}]`),
    ...operand ? [operand.name] : [],
    ...passedOn ? [`[${passedOn.name}]`] : [],
  ]
  return [name, ...parts.length > 0 ? ['--', ...parts] : []].join(' ')
}

/** What a command says of itself: its use, what it does, all it can be given, and an example. */
export function helpOf(command: Command): string {
  const { name, summary, options = {}, operand, passedOn, example } = command
  const rows = [
    ...[operand, passedOn].flatMap(each => each ? [[each.name, each.about] as const] : []),
    ...Object.entries(options).map(([option, each]) => {
      const otherwise = each.otherwise ?? (typeof each.default === 'string' ? each.default : undefined)
      return [typed(option, each), each.about + (otherwise ? ` (without it: ${otherwise})` : '')] as const
    }),
    [helpFlags.join(', '), 'this text, and nothing else'] as const,
  ]
  const width = Math.max(...rows.map(([what]) => what.length))
  return [
    `Usage: ${usageOf(command)}`,
    '',
    summary,
    '',
    ...rows.map(([what, about]) => `  ${what.padEnd(width)}  ${about}`),
    '',
    `Example: ${name}${example && ` -- ${example}`}`,
  ].join('\n')
}

/** Says in one line how far a command is: in a terminal in place of what it said before, elsewhere below it. Without a text it takes the line back. */
export function progress(text = ''): void {
  if (process.stderr.isTTY)
    process.stderr.write(`\r\u001B[K${text}`)
  else if (text)
    console.error(text)
}

/** The port of a command that serves; `readPort` reads it. */
export const portOption = { type: 'string', value: 'N', about: 'the port it listens on', otherwise: '3030, or the next one that is free' } as const

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
