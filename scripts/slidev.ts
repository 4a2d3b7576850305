import type { RunOptions } from './run'
import { runPackage } from './run'

/**
 * Runs Slidev's own command line.
 * @throws CommandError with the end of its output (if `quiet`), Stopped
 */
export function slidev(args: readonly string[], options: RunOptions = {}): Promise<void> {
  return runPackage('@slidev/cli', args, options)
}
