import type { ContenderId } from './contenders'
import type { Load } from './load'
import type { Results } from './results'
import type { Table } from './table'
import type { Transferred } from './traffic'
import type { Turns } from './turns'
import { contenderNames } from './contenders'
import { slowdown } from './results'
import { median, percentile } from './statistics'
import { figures } from './steps'
import { kilobytes, markdownTable, milliseconds, seconds, verdict } from './table'

const ids = Object.keys(contenderNames) as ContenderId[]
const figureIds = Object.keys(figures) as (keyof typeof figures)[]

/** What a number is to reach: beside the rival it is held against, or in ms. */
const targets = { firstPaint: 1.5, full: 0.5, turn: 5, step: 1000 / 60 } as const

/** A row of the comparison: a cell for each deck, and what is aimed at. */
function row<T>(about: string, all: Readonly<Record<ContenderId, T>>, write: (own: T) => string, target = ''): string[] {
  return [about, ...ids.map(id => write(all[id])), target]
}

function sizes({ bytes: { code, fonts, other } }: Transferred): string {
  return [code, fonts, other].map(kilobytes).join(' + ')
}

function loadRows(load: Readonly<Record<ContenderId, Load>>): string[][] {
  const { ours, slidev, page } = load
  return [
    row('kB to the full first slide: HTML, CSS, JS + fonts + other', load, ({ toFull }) => sizes(toFull)),
    row('requests to the full first slide', load, ({ toFull }) => String(toFull.requests)),
    row('kB after six idle seconds', load, ({ toIdle }) => sizes(toIdle)),
    row('requests after six idle seconds', load, ({ toIdle }) => String(toIdle.requests)),
    row('first paint, s', load, ({ firstPaint }) => seconds(firstPaint), verdict({ measured: ours.firstPaint, limit: targets.firstPaint * page.firstPaint, about: `${targets.firstPaint} × the static page` }, seconds)),
    row('full first slide, s', load, ({ full }) => seconds(full), verdict({ measured: ours.full, limit: targets.full * slidev.full, about: `${targets.full} × stock Slidev` }, seconds)),
    row('answers keys, s', load, ({ keys }) => keys === undefined ? '' : seconds(keys)),
  ]
}

function turnRow(about: string, turns: Readonly<Record<ContenderId, Turns>>, target?: string): string[] {
  return row(about, turns, ({ times }) => `${milliseconds(median(times))} / ${milliseconds(percentile(times, 0.95))}`, target)
}

function turnRows(turns: NonNullable<Results['turns']>): string[][] {
  const on = (processor: 'fast' | 'slow') => Object.fromEntries(ids.map(id => [id, turns[id][processor]])) as Record<ContenderId, Turns>
  const { ours, page } = on('fast')
  return [
    turnRow('slide turn, median / 95 %, ms', on('fast'), verdict({ measured: median(ours.times), limit: median(page.times) + targets.turn, about: `the static page + ${targets.turn} ms` }, milliseconds)),
    turnRow(`the same, processor ÷ ${slowdown}`, on('slow')),
    row('scripts’ memory after the whole deck, MB', on('fast'), ({ heap }) => (heap / 1e6).toFixed(1)),
  ]
}

function durationRows({ build, slidevBuild, export: own, slidevExport, slidevExportOfOurs }: NonNullable<Results['export']>): string[][] {
  return [
    ['build, s (ours: both decks)', seconds(build), seconds(slidevBuild), '', '', ''],
    ['PDF, s (ours: two briefings and two handouts)', seconds(own), seconds(slidevExport), '', '', ''],
    ['our two briefings by `slidev export`, s', '', seconds(slidevExportOfOurs), '', '', ''],
  ]
}

/** Ours beside the others. */
function comparison({ load, turns, export: durations }: Results): Table | undefined {
  const rows = [...load ? loadRows(load) : [], ...turns ? turnRows(turns) : [], ...durations ? durationRows(durations) : []]
  return rows.length > 0 ? { head: ['', ...ids.map(id => contenderNames[id]), 'target'], rows } : undefined
}

/** The steps of our figures. */
function stepTable({ steps }: Results): Table | undefined {
  return steps && {
    head: ['step of', 'steps', 'work, ms', `work, processor ÷ ${slowdown}`, 'key to painted frame', `the same, processor ÷ ${slowdown}`],
    rows: figureIds.map((id) => {
      const { fast, slow } = steps[id]
      const middle = (of: 'work' | 'painted', times = fast) => milliseconds(median(times.map(time => time[of])))
      return [figures[id], String(fast.length), middle('work'), middle('work', slow), middle('painted'), middle('painted', slow)]
    }),
  }
}

/** How ours grows. */
function growthTable({ growth }: Results): Table | undefined {
  const largest = growth?.at(-1)
  return growth && {
    head: ['slides and actors', ...growth.map(({ size }) => String(size)), 'target'],
    rows: [
      ['kB to the full first slide', ...growth.map(({ toFull }) => sizes(toFull)), ''],
      ['slide turn, median, ms', ...growth.map(({ turn }) => milliseconds(turn)), ''],
      ['a step of the map, work, ms', ...growth.map(({ step }) => milliseconds(step.fast)), ''],
      [`the same, processor ÷ ${slowdown}`, ...growth.map(({ step }) => milliseconds(step.slow)), largest ? verdict({ measured: largest.step.slow, limit: targets.step, about: 'one frame' }, milliseconds) : ''],
    ],
  }
}

/** The tables that the README has: how ours compares, and how it grows. */
export function readmeTables(results: Results): string {
  return [comparison(results), growthTable(results)].flatMap(table => table ? [markdownTable(table)] : []).join('\n\n')
}

/** All tables. */
export function allTables(results: Results): string {
  return [comparison(results), stepTable(results), growthTable(results)].flatMap(table => table ? [markdownTable(table)] : []).join('\n\n')
}
