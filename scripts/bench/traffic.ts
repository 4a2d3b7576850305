import type { CDPSession } from 'playwright'
import { setTimeout } from 'node:timers/promises'

/** What is sent, by what it is for: HTML, styles and scripts; fonts; the rest. */
export type TransferKind = 'code' | 'fonts' | 'other'

export type Bytes = Readonly<Record<TransferKind, number>>

export interface Transferred {
  /** As they were sent, with the heads of the answers. */
  readonly bytes: Bytes
  readonly requests: number
}

export interface Traffic {
  /** What had arrived by a time, ms since 1970. */
  readonly until: (time: number) => Transferred
  /** Waits until nothing has been under way for some time, ms. */
  readonly quiet: (duration: number) => Promise<void>
}

/** A file that was sent. */
export interface Transfer {
  readonly kind: TransferKind
  readonly bytes: number
  /** When it had arrived whole, ms since 1970. */
  readonly end: number
}

const kinds: Readonly<Record<string, TransferKind>> = { Document: 'code', Stylesheet: 'code', Script: 'code', Font: 'fonts' }

/** How often it is looked whether a page is quiet, ms. */
const pollEvery = 50

/** Adds up what had arrived whole by a time, ms since 1970. */
export function sumUntil(transfers: readonly Transfer[], time: number): Transferred {
  const counted = transfers.filter(({ end }) => end <= time)
  const bytesOf = (kind: TransferKind) => counted.filter(each => each.kind === kind).reduce((sum, { bytes }) => sum + bytes, 0)
  return { bytes: { code: bytesOf('code'), fonts: bytesOf('fonts'), other: bytesOf('other') }, requests: counted.length }
}

/** Listens to all that a page is sent. */
export async function watchTraffic(session: CDPSession): Promise<Traffic> {
  const transfers: Transfer[] = []
  const underWay = new Map<string, TransferKind>()
  /** The time of the browser's clock at which 1970 was, s. */
  let epoch = 0
  let lastChange = Date.now()

  session.on('Network.requestWillBeSent', ({ requestId, request, type, timestamp, wallTime }) => {
    if (!request.url.startsWith('http'))
      return
    epoch = wallTime - timestamp
    underWay.set(requestId, kinds[type ?? ''] ?? 'other')
    lastChange = Date.now()
  })
  session.on('Network.responseReceived', ({ requestId, type }) => {
    // What is only preloaded says here what it is.
    if (underWay.has(requestId))
      underWay.set(requestId, kinds[type] ?? 'other')
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const kind = underWay.get(requestId)
    if (kind)
      transfers.push({ kind, bytes: encodedDataLength, end: (epoch + timestamp) * 1000 })
    underWay.delete(requestId)
    lastChange = Date.now()
  })
  session.on('Network.loadingFailed', ({ requestId }) => underWay.delete(requestId))
  await session.send('Network.enable')

  return {
    until: time => sumUntil(transfers, time),
    async quiet(duration) {
      while (underWay.size > 0 || Date.now() - lastChange < duration)
        await setTimeout(pollEvery)
    },
  }
}
