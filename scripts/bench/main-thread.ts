import type { CDPSession } from 'playwright'

/** An event of the browser's own record of what it does; times in µs. */
interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly args: { readonly data?: { readonly type?: string } }
}

/** What ends a frame on the thread of the page: it is handed over, to be shown. */
const handedOver = 'Commit'

/** Scripts and frames, and the tasks that they are done in. */
const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline']

/**
 * What the page's thread worked from each key's press to the hand-over of the frame that follows, ms: the key's handlers,
 * styles, layout, paint, and not what it waits for.
 * @param events a record of what the browser did
 */
export function workPerKey(events: readonly TraceEvent[]): number[] {
  const isKey = ({ name, args }: TraceEvent) => name === 'EventDispatch' && args.data?.type === 'keydown'
  const thread = events.find(isKey)
  const own = events.filter(({ pid, tid, dur }) => pid === thread?.pid && tid === thread.tid && dur !== undefined).sort((a, b) => a.ts - b.ts)
  const end = ({ ts, dur = 0 }: TraceEvent) => ts + dur
  return own.filter(isKey).map((key) => {
    const frame = own.find(({ name, ts }) => name === handedOver && ts > key.ts)
    if (!frame)
      throw new Error('No frame follows a key.')
    const parts = own.filter(each => each.name === 'RunTask' && end(each) > key.ts && each.ts < end(frame))
    return parts.reduce((sum, each) => sum + Math.min(end(each), end(frame)) - Math.max(each.ts, key.ts), 0) / 1000
  })
}

/** Has the browser record what a page does meanwhile. @returns what its thread worked for each key that was pressed, ms */
export async function recordWork(session: CDPSession, meanwhile: () => Promise<void>): Promise<number[]> {
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value as unknown as TraceEvent[]))
  const complete = new Promise<void>(resolve => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } })
  await meanwhile()
  await session.send('Tracing.end')
  await complete
  return workPerKey(events)
}
