import type { Browser } from 'playwright'
import type { OnBoth } from './results'
import type { Transferred } from './traffic'
import { cp, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import process from 'node:process'
import { clicksIn } from '../../lib/notes'
import { progress, root } from '../command'
import { decks } from '../decks'
import { run } from '../run'
import { comparedDeck, ourContender } from './contenders'
import { grownDeck } from './grown-deck'
import { grownMap, grownModules, ownSuffix } from './grown-map'
import { measureLoad } from './load'
import { plainSlides } from './plain-slides'
import { slowdown } from './results'
import { median } from './statistics'
import { measureSteps } from './steps'
import { measureTurns } from './turns'

/** How many slides and actors a deck has: about as many as ours, four times and ten times as many. */
export const sizes = [14, 56, 140] as const

export interface Growth {
  readonly size: number
  readonly toFull: Transferred
  /** The median of slide turns, ms. */
  readonly turn: number
  /** The median of what the page takes for a step of the map, ms. */
  readonly step: OnBoth<number>
}

/** How often the map is stepped through: now and then a machine does something else meanwhile. */
const walks = 3

/** What of the project's folder is not copied: what is made, and what no build needs. */
const left = ['node_modules', '.git', '.build', 'dist', 'exports', 'test-results', 'playwright-report', 'tests', 'docs']

/**
 * Copies the project, with what is installed, and makes its decks and its map larger.
 * @returns its folder, and the Markdown of the deck that is measured
 */
async function growProject(size: number): Promise<{ dir: string, markdown: string }> {
  const dir = await mkdtemp(join(tmpdir(), `bench-${size}-`))
  await cp(root, dir, { recursive: true, filter: source => !left.includes(relative(root, source)) })
  await symlink(join(root, 'node_modules'), join(dir, 'node_modules'), 'junction')

  const map = grownMap(size)
  for (const [file, text] of Object.entries(grownModules(map))) {
    await rename(join(dir, file), join(dir, file.replace(/\.ts$/, `${ownSuffix}.ts`)))
    await writeFile(join(dir, file), text)
  }
  const scenes = Object.keys(map.mapSteps).length
  for (const { entry, locale } of decks)
    await writeFile(join(dir, entry), grownDeck(await readFile(join(root, entry), 'utf8'), { count: size, scenes, locale }))
  return { dir, markdown: await readFile(join(dir, comparedDeck.entry), 'utf8') }
}

/** How many steps the map takes in a deck, as its notes mark them. */
function mapClicks(markdown: string): number {
  return clicksIn(markdown.slice(markdown.indexOf('<ActorMap')).split('-->')[0] ?? '')
}

/**
 * Builds a larger deck with a larger map, by the command that builds ours, and measures it.
 * @throws CommandError when it does not build, or does not show what it should; Stopped
 */
export async function measureGrowth(browser: Browser, path: string, size: number): Promise<Growth> {
  const say = (what: string) => progress(`${size} slides and actors: ${what}`)
  say('building')
  const { dir, markdown } = await growProject(size)
  try {
    await run(process.execPath, ['--import', 'tsx', join('scripts', 'build.ts')], { quiet: true, cwd: dir, env: { BROWSER_PATH: path } })
    const contender = await ourContender(join(dir, 'dist'), plainSlides(markdown), basename(dir))
    try {
      say('loading the first slide')
      const { toFull } = await measureLoad(browser, contender, { cpu: slowdown, slowNetwork: true, runs: 1, asksKeys: false })
      say('turning all slides')
      const { times } = await measureTurns(browser, contender, 1)
      say('stepping through the map')
      const stepAt = async (cpu: number) => {
        const times = []
        for (let walk = 0; walk < walks; walk++)
          times.push(...await measureSteps(browser, contender.dir, 'actors', mapClicks(markdown), cpu))
        return median(times.map(({ work }) => work))
      }
      return { size, toFull, turn: median(times), step: { fast: await stepAt(1), slow: await stepAt(slowdown) } }
    }
    finally {
      await rm(contender.dir, { recursive: true, force: true })
    }
  }
  finally {
    await rm(dir, { recursive: true, force: true })
  }
}
