import type { Browser } from 'playwright'
import type { Contender } from './contenders'
import { CommandError } from '../command'
import { hostStatically } from '../static-host'
import { loadedAhead, timeKeys, untilNextPress } from './frame'
import { insteadOf, showsTitle } from './on-screen'
import { withPage } from './watched-page'

export interface Turns {
  /** For each turn, from the key's press to the painted frame, ms. */
  readonly times: readonly number[]
  /** What the scripts hold after the whole deck was shown, once what nobody needs is cleared away, bytes. */
  readonly heap: number
}

/**
 * Goes through a whole deck from its first slide, with a key a slide.
 * @param cpu how many times slower than this machine the processor is
 * @throws CommandError when a slide does not come in its turn
 */
export async function measureTurns(browser: Browser, { dir, titles, keysTo }: Contender, cpu: number): Promise<Turns> {
  const site = await hostStatically(dir, { compressed: true })
  try {
    return await withPage(browser, { cpu, slowNetwork: false }, async ({ page, session, traffic }) => {
      await page.goto(site.url)
      await traffic.quiet(loadedAhead)
      if (!await page.evaluate(showsTitle, titles[0] ?? ''))
        throw new CommandError(await insteadOf(page, titles[0] ?? ''))
      const times: number[] = []
      for (const [index, title] of titles.entries()) {
        if (index === 0)
          continue
        await untilNextPress()
        times.push(await timeKeys(page, keysTo(index), showsTitle, title, () => insteadOf(page, title)))
      }
      await session.send('HeapProfiler.enable')
      await session.send('HeapProfiler.collectGarbage')
      const { usedSize } = await session.send('Runtime.getHeapUsage')
      return { times, heap: usedSize }
    })
  }
  finally {
    await site.close()
  }
}
