import type { RunOptions } from './run'
import process from 'node:process'
import { runPackage } from './run'

/**
 * Runs Slidev's own command line.
 * @throws CommandError with the end of its output (if `quiet`), Stopped
 */
export function slidev(args: readonly string[], options: RunOptions = {}): Promise<void> {
  return runPackage('@slidev/cli', args, options)
}

/** Asks a build for one file that needs no other, in the environment of the `slidev` that builds it. */
export const asksForSingleFile = { BRIEFING_SINGLE_FILE: 'yes' } as const

/** Whether this build is asked for one file: `setup/vite-plugins.ts` has other plugins then. */
export function isSingleFile(): boolean {
  return Object.entries(asksForSingleFile).every(([name, value]) => process.env[name] === value)
}
