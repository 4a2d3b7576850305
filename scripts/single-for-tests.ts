import { join } from 'node:path'
import { sources } from './build'
import { buildSingle } from './build-single'
import { fingerprint, forgetBuilt, isBuilt, markBuilt, workDir } from './fingerprint'

/** Where the single files are that the tests open. */
export const testSingles = {
  bare: join(workDir, 'single'),
  withNotes: join(workDir, 'single-with-notes'),
} as const

/**
 * Builds the single files once, for all tests, unless those that are there were built from the files as they are now.
 * @throws CommandError, Stopped: see `buildSingle`
 */
export async function ensureTestSingles(): Promise<void> {
  const from = [...sources, 'scripts/build-single.ts']
  for (const [kind, out] of Object.entries(testSingles)) {
    if (await isBuilt(out, from))
      continue
    const now = await fingerprint(from)
    await forgetBuilt(out)
    await buildSingle({ out, notes: kind === 'withNotes' })
    await markBuilt(out, now)
  }
}
