import type { Browser } from 'playwright'
import type { FrameTime } from './frame'
import { CommandError } from '../command'
import { serveSite } from '../serve'
import { loadedAhead, timeKeys, untilIdle } from './frame'
import { withPage } from './watched-page'

/** Our figures that are told step by step, by the slides they stand on. */
export const figures = { actors: 'Actor map', alaska: 'Alaska sequence', escalation: 'Escalation' } as const

export type FigureId = keyof typeof figures


/** Runs in the page: whether it is at a step, by its address. */
function isAtStep(step: number): boolean {
  return Number(new URLSearchParams(location.search).get('clicks') ?? 0) === step
}

/** Runs in the page: the figure that is shown, as it is written. */
function figureShown(): string | undefined {
  return [...document.querySelectorAll('figure')].find(figure => figure.checkVisibility({ visibilityProperty: true }))?.outerHTML
}

/**
 * Goes through the steps of one of our figures.
 * @param dir the site that is served
 * @param alias of the slide
 * @param clicks how many steps the slide takes
 * @param cpu how many times slower than this machine the processor is
 * @throws CommandError when a step does not come
 */
export async function measureSteps(browser: Browser, dir: string, alias: string, clicks: number, cpu: number): Promise<FrameTime[]> {
  const site = await serveSite({ dir, port: 0, fixed: true, compressed: true })
  try {
    return await withPage(browser, { cpu, slowNetwork: false }, async ({ page, traffic }) => {
      await page.goto(new URL(alias, site.url).href)
      await traffic.quiet(loadedAhead)
      const times: FrameTime[] = []
      let before = await page.evaluate(figureShown)
      for (let step = 1; step <= clicks; step++) {
        await untilIdle(page)
        times.push(await timeKeys(page, ['PageDown'], isAtStep, step, async () => `${page.url()} should be at step ${step} of ${clicks} of the slide "${alias}".`))
        const now = await page.evaluate(figureShown)
        if (now === undefined || now === before)
          throw new CommandError(`The figure of the slide "${alias}" ${now ? 'is the same after' : 'is not there at'} step ${step}.`)
        before = now
      }
      return times
    })
  }
  finally {
    await site.close()
  }
}
