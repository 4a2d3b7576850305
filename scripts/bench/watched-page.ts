import type { Browser, CDPSession, Page } from 'playwright'
import type { Traffic } from './traffic'
import { CommandError } from '../command'
import { watchTraffic } from './traffic'

/** What a page is opened under. */
export interface Conditions {
  /** How many times slower than this machine its processor is. */
  readonly cpu: number
  /** A slow network instead of none at all. */
  readonly slowNetwork: boolean
}

/** A page that is measured. */
export interface WatchedPage {
  readonly page: Page
  readonly session: CDPSession
  readonly traffic: Traffic
}

/** A phone's network in a poor place: 1.6 Mb/s, and 150 ms before an answer begins. */
const slow = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 } as const

/** A projector's canvas, px. */
const viewport = { width: 1280, height: 720 } as const

/** The compiler gives functions their names through this, which pages do not have. */
const naming = 'globalThis.__name = each => each'

/**
 * Opens an empty page with nothing in its cache, has something measured on it, and closes it.
 * @throws CommandError when the page logs an error, fails to get a file or asks another host: what was measured is then not the deck
 */
export async function withPage<T>(browser: Browser, { cpu, slowNetwork }: Conditions, measure: (watched: WatchedPage) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block', permissions: ['screen-wake-lock'] })
  try {
    const page = await context.newPage()
    const faults: string[] = []
    page.on('console', message => message.type() === 'error' && faults.push(message.text()))
    page.on('pageerror', error => faults.push(error.message))
    page.on('requestfailed', request => faults.push(`${request.url()} did not come: ${request.failure()?.errorText}`))
    page.on('response', response => response.status() >= 400 && faults.push(`${response.url()} answers ${response.status()}`))
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url())
      if (protocol.startsWith('http') && hostname !== '127.0.0.1')
        faults.push(`${request.url()} is asked for, on another host`)
    })
    await page.addInitScript({ content: naming })
    const session = await context.newCDPSession(page)
    const traffic = await watchTraffic(session)
    if (slowNetwork)
      await session.send('Network.emulateNetworkConditions', slow)
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
    // What a page complains of says more than what is then missing on it.
    const measured = await measure({ page, session, traffic }).catch((error: unknown) => {
      throw faults.length > 0 ? complaint(page, faults) : error
    })
    if (faults.length > 0)
      throw complaint(page, faults)
    return measured
  }
  finally {
    await context.close()
  }
}

function complaint(page: Page, faults: readonly string[]): CommandError {
  return new CommandError(`${page.url()} is not as it should be, so nothing measured on it counts:\n${faults.map(fault => `  - ${fault}`).join('\n')}`)
}
