import type { Browser } from 'playwright'
import { availableParallelism, cpus, platform } from 'node:os'
import process from 'node:process'

/** What was measured on, in a sentence. */
export function machine(browser: Browser): string {
  const model = cpus()[0]?.model.trim() || 'a processor of unknown kind'
  return `Measured on ${availableParallelism()} cores (${model}), ${platform()}, Node ${process.versions.node}, Chromium ${browser.version()}.`
}
