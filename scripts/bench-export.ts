import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { findBrowser } from './browser'
import { ensurePresentSite, presentDir } from './build'
import { CommandError, runCommand } from './command'
import { decks } from './decks'
import { run } from './run'
import { slidev } from './slidev'

/** Seconds that some work takes. */
async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
}

/**
 * Our export of all documents beside `slidev export` of the briefings alone, in turns, so that both have the machine in the
 * same mood.
 */
await runCommand(import.meta.url, {
  name: 'npm run bench',
  summary: 'Times our export of all documents beside what slidev export takes for the briefings alone.',
  options: { runs: { type: 'string', value: 'N', default: '3', about: 'how often each is timed; the median counts' } },
  example: '--runs 5',
}, async ({ values }) => {
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1)
    throw new CommandError(`"${values.runs}" is not a number of runs: give a whole number from 1 up.`)

  const browser = await findBrowser({ install: true })
  const dir = await mkdtemp(join(tmpdir(), 'bench-'))
  const ours = (out: string) => run(process.execPath, ['--import', 'tsx', join('scripts', 'export.ts'), '--out', out], { quiet: true, env: { BROWSER_PATH: browser } })
  const theirs = async () => {
    for (const { entry, locale } of decks)
      await slidev(['export', entry, '--executable-path', browser, '--output', join(dir, `slidev.${locale}.pdf`), '--timeout', '120000'], { quiet: true })
  }
  try {
    const building = await seconds(async () => {
      await rm(presentDir, { recursive: true, force: true })
      await ensurePresentSite()
    })
    const times: { ours: number[], theirs: number[] } = { ours: [], theirs: [] }
    for (let turn = 1; turn <= runs; turn++) {
      times.ours.push(await seconds(() => ours(dir)))
      times.theirs.push(await seconds(theirs))
      console.log(`  run ${turn}: ${times.ours.at(-1)?.toFixed(1)} s, slidev export ${times.theirs.at(-1)?.toFixed(1)} s`)
    }
    const [own, reference] = [median(times.ours), median(times.theirs)]
    console.log(`Briefing and handout in ${decks.length} languages: ${own.toFixed(1)} s, which is ${(own / reference).toFixed(2)} of the ${reference.toFixed(1)} s that slidev export takes for the briefings alone.`)
    console.log(`After a change the decks are built first, which takes ${building.toFixed(1)} s more: ${((own + building) / reference).toFixed(2)}.`)
  }
  finally {
    await rm(dir, { recursive: true, force: true })
  }
})
