import { availableParallelism, cpus, loadavg, platform } from 'node:os'
import process from 'node:process'

/** How a run was done. */
export interface Circumstances {
  /** The version of Chromium. */
  readonly chromium: string
  /** How often each deck was loaded. */
  readonly runs: number
  /** How many programs wanted a processor in the minute before it began; 0 where the system does not say. */
  readonly load: number
}

/** How much others may do meanwhile before times are no longer of the decks, of each core. */
const mostLoad = 0.5

/** How many programs want a processor now. */
export function currentLoad(): number {
  return loadavg()[0] ?? 0
}

/** What was measured on and how, in words, and whether the machine was too busy for its times to count. */
export function circumstances({ chromium, runs, load }: Circumstances, cores = availableParallelism()): string {
  const model = cpus()[0]?.model.trim() || 'a processor of unknown kind'
  const busy = load > mostLoad * cores
    ? ` **The machine was busy with other work when this began (load ${load.toFixed(1)} on ${cores} cores): its times do not count, only sizes do.**`
    : ''
  return `Measured on ${cores} cores (${model}), ${platform()}, Node ${process.versions.node}, Chromium ${chromium}; loads of each deck: ${runs}.${busy}`
}
