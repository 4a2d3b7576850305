import type { Browser } from 'playwright'
import type { Contender } from './contenders'
import type { OnBoth, PartId, Results } from './results'
import { progress } from '../command'
import { readDeck } from '../decks'
import { comparedDeck, contenderNames, prepareContenders, prepareOurs } from './contenders'
import { measureDurations } from './durations'
import { measureGrowth, sizes } from './growth'
import { measureLoad } from './load'
import { slowdown } from './results'
import { figures, measureSteps } from './steps'
import { measureTurns } from './turns'

/** What is measured with, in all parts. */
export interface Bench {
  readonly browser: Browser
  /** The browser's program. */
  readonly path: string
  /** How often what varies is measured. */
  readonly runs: number
}

/** More of them would only take longer, since each takes so long. */
const mostExports = 3

/** Measures each of some things, one after the other. @param what is done, and to which by their names */
async function forEach<Id extends string, Of, T>(all: Readonly<Record<Id, Of>>, what: string, names: Readonly<Record<Id, string>>, measure: (each: Of, id: Id) => Promise<T>): Promise<Record<Id, T>> {
  const measured: [Id, T][] = []
  for (const [id, each] of Object.entries(all) as [Id, Of][]) {
    progress(`${what}: ${names[id]}`)
    measured.push([id, await measure(each, id)])
  }
  return Object.fromEntries(measured) as Record<Id, T>
}

async function onBoth<T>(measure: (cpu: number) => Promise<T>): Promise<OnBoth<T>> {
  return { fast: await measure(1), slow: await measure(slowdown) }
}

/** Measures some parts. @throws CommandError when something is not as it should be, Stopped */
export async function measure({ browser, path, runs }: Bench, parts: readonly PartId[]): Promise<Results> {
  const durations = parts.includes('export') ? await measureDurations(path, Math.min(runs, mostExports)) : undefined
  const compares = parts.includes('load') || parts.includes('turns')
  const contenders = compares ? await prepareContenders() : undefined
  const load = contenders && parts.includes('load')
    ? await forEach(contenders, 'Loading', contenderNames, (contender, id) => measureLoad(browser, contender, { cpu: slowdown, slowNetwork: true, runs, asksKeys: id === 'ours' }))
    : undefined
  const turns = contenders && parts.includes('turns')
    ? await forEach(contenders, 'Turning all slides', contenderNames, contender => onBoth(cpu => measureTurns(browser, contender, cpu)))
    : undefined
  const steps = parts.includes('steps') ? await measureFigures(browser, contenders?.ours ?? await prepareOurs()) : undefined
  const growth = parts.includes('growth') ? await measureSizes(browser, path) : undefined
  return { export: durations, load, turns, steps, growth }
}

async function measureFigures(browser: Browser, { dir }: Contender): Promise<NonNullable<Results['steps']>> {
  const { slides } = await readDeck(comparedDeck.entry)
  return forEach(figures, 'Stepping through', figures, (_, alias) => {
    const clicks = slides.find(slide => slide.alias === alias)?.clicks ?? 0
    return onBoth(cpu => measureSteps(browser, dir, alias, clicks, cpu))
  })
}

async function measureSizes(browser: Browser, path: string): Promise<NonNullable<Results['growth']>> {
  const all = []
  for (const size of sizes)
    all.push(await measureGrowth(browser, path, size))
  return all
}
