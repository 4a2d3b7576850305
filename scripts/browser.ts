import type { Browser } from 'playwright'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright'
import { CommandError, Stopped } from './command'
import { run, runPackage } from './run'

export interface FindOptions {
  /** Install a browser when there is none; may take minutes and ask for rights. */
  readonly install?: boolean
}

/**
 * A browser that asks nobody for anything, and sets text as wide on every system and in every build. In a container,
 * Chromium's sandbox does not start as root.
 */
export const launchArgs: readonly string[] = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
]

/** Debian's Chromium without the windows around its pages, which are drawn even where nobody sees them: a page costs it half as much. */
const headlessShell = 'chromium-headless-shell'

/** How a browser can be got, in the order in which it is tried. */
const installers: readonly { readonly name: string, readonly possible: () => boolean, readonly install: () => Promise<void> }[] = [
  {
    name: 'playwright install --with-deps chromium',
    possible: () => true,
    install: () => runPackage('playwright', ['install', '--with-deps', 'chromium'], { quiet: true }),
  },
  ...[headlessShell, 'chromium'].map(name => ({
    name: `apt-get install ${name}`,
    possible: () => onPath(['apt-get']).length > 0,
    async install() {
      const options = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } }
      await run('apt-get', ['update'], options)
      await run('apt-get', ['install', '--yes', '--no-install-recommends', name], options)
    },
  })),
]

/**
 * The path of a Chromium-like browser that runs: the one that `BROWSER_PATH` names, or Playwright's own, or an
 * installed one, or with `install` a new one.
 * @throws CommandError when `BROWSER_PATH` names no file, or when there is no browser: saying what was tried
 */
export async function findBrowser({ install = false }: FindOptions = {}): Promise<string> {
  const explicit = process.env.BROWSER_PATH
  if (explicit) {
    if (!existsSync(explicit))
      throw new CommandError(`BROWSER_PATH names a file that does not exist: ${explicit}`)
    return explicit
  }

  const present = findPresent()
  if (present)
    return present

  const tried = ['BROWSER_PATH is not set', 'Playwright has no Chromium', 'no Chrome, Chromium or Edge that runs is installed']
  for (const { name, possible, install: get } of install ? installers : []) {
    if (!possible())
      continue
    console.log(`No browser found. Trying: ${name} …`)
    const outcome = await get().then(() => 'done, but there is still no browser that runs', reasonOf)
    const path = findPresent()
    if (path)
      return path
    tried.push(`${name}: ${outcome}`)
  }
  throw new CommandError(`No browser found.\n${tried.map(line => `  - ${line}`).join('\n')}\nInstall Chrome or Chromium, or set BROWSER_PATH to one.`)
}

/** For pages that are opened once and closed, to print or to test them: optimising their scripts costs more than it gives. */
export const briefPageArgs: readonly string[] = ['--js-flags=--no-opt --no-maglev']

/**
 * Starts the browser that `findBrowser` finds, to print with.
 * @throws CommandError when there is none, or it is no Chromium that can be driven
 */
export async function launchBrowser(options: FindOptions = {}): Promise<Browser> {
  const executablePath = await findBrowser(options)
  try {
    return await chromium.launch({ executablePath, args: [...launchArgs, ...briefPageArgs] })
  }
  catch (error) {
    // Behind the program's whole command line stands what it said itself, if it said anything.
    const said = /\[err\] *(\S.*)/.exec((error as Error).message)?.[1]
    const mend = process.env.BROWSER_PATH
      ? 'Set BROWSER_PATH to Chrome, Chromium or Edge, or unset it to have one found.'
      : 'Install Chrome or Chromium anew, or set BROWSER_PATH to another one.'
    throw new CommandError(`${executablePath} is no Chromium that can be driven: started without a window, it ${said ? `said "${said}"` : 'ended without a word'}. ${mend}`)
  }
}

function findPresent(): string | undefined {
  return [...playwrightsOwn(), ...installed()].find(runs)
}

function playwrightsOwn(): string[] {
  try {
    return [chromium.executablePath()]
  }
  catch {
    // Playwright has no build for this system.
    return []
  }
}

function installed(): string[] {
  const { platform, env } = process
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    return ['/Applications', join(homedir(), 'Applications')]
      .flatMap(folder => apps.map(app => join(folder, `${app}.app`, 'Contents', 'MacOS', app)))
      .concat(onPath(['chromium']))
  }
  if (platform === 'win32') {
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .flatMap(folder => folder ? programs.map(program => join(folder, program)) : [])
      .concat(onPath(['chrome.exe', 'chromium.exe', 'msedge.exe']))
  }
  return onPath([headlessShell, 'google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'])
    .concat('/usr/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium')
}

function onPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap(name => folders.map(folder => join(folder, name))).filter(path => existsSync(path))
}

/**
 * A file alone proves little: Ubuntu's `chromium-browser` is a script that asks for a snap, and Playwright's own may
 * lack system libraries. On Windows `--version` would open a window, so there the file has to do.
 */
function runs(path: string): boolean {
  if (!existsSync(path))
    return false
  return process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

/** The last line of a failure's message that is not a stack's: installers end with the reason. */
function reasonOf(error: unknown): string {
  if (error instanceof Stopped)
    throw error
  const lines = (error as Error).message.trim().split('\n')
  return lines.findLast(line => !/^\s+at /.test(line)) ?? 'failed'
}
