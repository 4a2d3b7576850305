import type { Browser } from 'playwright'
import { nth } from '../../lib/geometry'
import { CommandError } from '../command'
import { hostStatically } from '../static-host'
import { loadedAhead, timeKeys, untilNextPress } from './frame'
import { recordWork } from './main-thread'
import { withPage } from './watched-page'

/** Our figures that are told step by step, by the slides they stand on. */
export const figures = { actors: 'Actor map', alaska: 'Alaska sequence', escalation: 'Escalation' } as const

export type FigureId = keyof typeof figures

/** What a step of a figure takes, ms. */
export interface StepTime {
  /** From the key's press to the end of the frame that shows it: what a viewer waits. */
  readonly painted: number
  /** What the page itself worked for it; more than a frame may drop one. */
  readonly work: number
}

interface FigureWindow extends Window { changed?: boolean }

/** Runs in the page: notes when the figure that is shown changes, whatever in it. @returns whether there is one */
function watchFigure(): boolean {
  const figure = [...document.querySelectorAll('figure')].find(each => each.checkVisibility({ visibilityProperty: true }))
  ;(window as FigureWindow).changed = false
  if (figure)
    new MutationObserver((_, observer) => { observer.disconnect(); (window as FigureWindow).changed = true }).observe(figure, { attributes: true, characterData: true, childList: true, subtree: true })
  return figure !== undefined
}

/** Runs in the page: whether the figure has changed since it is watched. */
function hasChanged(): boolean {
  return (window as FigureWindow).changed === true
}

/** Runs in the page: whether it is at a step, by its address. */
function isAtStep(step: number): boolean {
  return Number(new URLSearchParams(location.search).get('clicks') ?? 0) === step
}

/**
 * Goes through the steps of one of our figures.
 * @param dir the site that is served
 * @param alias of the slide
 * @param clicks how many steps the slide takes
 * @param cpu how many times slower than this machine the processor is
 * @throws CommandError when a step does not come
 */
export async function measureSteps(browser: Browser, dir: string, alias: string, clicks: number, cpu: number): Promise<StepTime[]> {
  const site = await hostStatically(dir, { compressed: true })
  try {
    return await withPage(browser, { cpu, slowNetwork: false }, async ({ page, session, traffic }) => {
      await page.goto(new URL(alias, site.url).href)
      await traffic.quiet(loadedAhead)
      const painted: number[] = []
      const work = await recordWork(session, async () => {
        for (let step = 1; step <= clicks; step++) {
          await untilNextPress()
          const failure = (what: string) => `The slide "${alias}" ${what} step ${step} of ${clicks}.`
          if (!await page.evaluate(watchFigure))
            throw new CommandError(failure('shows no figure to take to'))
          painted.push(await timeKeys(page, ['PageDown'], hasChanged, step, async () => failure('does not change at')))
          await page.waitForFunction(isAtStep, step).catch(() => { throw new CommandError(failure(`is at ${page.url()} after`)) })
        }
      })
      return painted.map((each, index) => ({ painted: each, work: nth(work, index) }))
    })
  }
  finally {
    await site.close()
  }
}
