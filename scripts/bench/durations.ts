import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { ensurePresentSite } from '../build'
import { progress } from '../command'
import { decks } from '../decks'
import { run } from '../run'
import { slidev } from '../slidev'
import { writeRival } from './contenders'
import { buildWithSlidev } from './sites'
import { median } from './statistics'

/** How long commands take, ms. */
export interface Durations {
  /** Our public site: all decks. */
  readonly build: number
  /** The stock deck. */
  readonly slidevBuild: number
  /** Our briefings and handouts, in all languages. */
  readonly export: number
  /** The stock deck, as it is in one language. */
  readonly slidevExport: number
  /** Our briefings alone, in all languages, printed by Slidev. */
  readonly slidevExportOfOurs: number
}

async function timed(what: string, work: () => Promise<void>): Promise<number> {
  progress(`Timing ${what}`)
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Builds our public site, as the command does. */
async function buildOurs(): Promise<void> {
  await run(process.execPath, ['--import', 'tsx', join('scripts', 'build.ts')], { quiet: true })
}

/**
 * Times builds once, and exports over and over, in turns, so that all have the machine in the same mood; what our decks take
 * when Slidev prints them is timed once, because it takes so long.
 * @param browser the path of the browser that prints
 * @throws CommandError when a command fails, Stopped
 */
export async function measureDurations(browser: string, runs: number): Promise<Durations> {
  const { sources, site } = await writeRival('slidev')
  const dir = await mkdtemp(join(tmpdir(), 'bench-'))
  const printWithSlidev = (entry: string, name: string) =>
    slidev(['export', entry, '--executable-path', browser, '--output', join(dir, `${name}.pdf`), '--timeout', '120000'], { quiet: true })
  try {
    const build = await timed('npm run build', buildOurs)
    const slidevBuild = await timed('slidev build of the stock deck', () => buildWithSlidev(sources, site))
    // What is printed is built only once.
    await ensurePresentSite()
    const times: { ours: number[], slidev: number[] } = { ours: [], slidev: [] }
    for (let turn = 0; turn < runs; turn++) {
      times.ours.push(await timed('npm run export', () => run(process.execPath, ['--import', 'tsx', join('scripts', 'export.ts'), '--out', dir], { quiet: true, env: { BROWSER_PATH: browser } })))
      times.slidev.push(await timed('slidev export of the stock deck', () => printWithSlidev(join(sources, 'slides.md'), 'stock')))
    }
    const slidevExportOfOurs = await timed('slidev export of our decks', async () => {
      for (const { entry, locale } of decks)
        await printWithSlidev(entry, `slidev.${locale}`)
    })
    return { build, slidevBuild, export: median(times.ours), slidevExport: median(times.slidev), slidevExportOfOurs }
  }
  finally {
    await rm(dir, { recursive: true, force: true })
  }
}
