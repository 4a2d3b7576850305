import type { PartId } from './bench/results'
import { chromium } from 'playwright'
import { partIds } from './bench/results'
import { findBrowser, launchArgs } from './browser'
import { CommandError, progress, runCommand } from './command'

/** @throws CommandError when it is no whole number from 1 up */
function readRuns(value: string): number {
  const runs = Number(value)
  if (!Number.isInteger(runs) || runs < 1)
    throw new CommandError(`"${value}" is not a number of runs: give a whole number from 1 up.`)
  return runs
}

/** @throws CommandError when there is no such part */
function readParts(only: string | undefined): readonly PartId[] {
  const parts = partIds.filter(part => only === undefined || only.split(',').includes(part))
  const unknown = only?.split(',').filter(name => !partIds.some(part => part === name)) ?? []
  if (unknown.length > 0)
    throw new CommandError(`There is no part "${unknown.join('", "')}" to measure: give some of ${partIds.join(',')}.`)
  return parts
}

await runCommand(import.meta.url, {
  name: 'npm run bench',
  summary: 'Measures our English deck beside stock Slidev, reveal.js and a static page of the same text. Leave the machine alone meanwhile: about a quarter of an hour.',
  options: {
    only: { type: 'string', value: partIds.join(','), about: 'some of the parts; these measure the public site that is there, and build none if there is one', otherwise: 'all of them' },
    runs: { type: 'string', value: 'N', default: '5', about: 'how often a deck is loaded, and up to 3 times exported; the median counts' },
    write: { type: 'boolean', default: false, about: 'puts the tables into README.md' },
  },
  example: '--only load,turns --runs 3',
}, async ({ values }) => {
  const runs = readRuns(values.runs)
  const parts = readParts(values.only)
  if (values.write && values.only !== undefined)
    throw new CommandError('--write is for a whole run, so that all numbers of the README are of one: leave --only out.')

  const path = await findBrowser({ install: true })
  // What measures is large, and read only once there is something to measure.
  const [{ measure }, { circumstances, currentLoad }, { allTables, readmeTables }, { writeIntoReadme }] = await Promise.all([import('./bench/parts'), import('./bench/machine'), import('./bench/report'), import('./bench/readme')])
  const browser = await chromium.launch({ executablePath: path, args: [...launchArgs] })
  try {
    // Before it is the bench itself that keeps the machine busy.
    const load = currentLoad()
    const results = await measure({ browser, path, runs }, parts)
    progress()
    const how = circumstances({ chromium: browser.version(), runs, load })
    console.log(`${how}\n\n${allTables(results)}`)
    if (values.write)
      await writeIntoReadme(`${readmeTables(results)}\n\n${how}`)
  }
  finally {
    progress()
    await browser.close()
  }
})
