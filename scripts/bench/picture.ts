import type { CDPSession } from 'playwright'
import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { CommandError } from '../command'

/** A picture that the browser has drawn of a page. */
export interface Frame {
  /** When it was drawn, ms since 1970. */
  readonly time: number
  /** The same for the same picture. */
  readonly picture: string
}

export interface Film {
  /** What was drawn so far, in order. */
  readonly frames: () => Frame[]
  /**
   * Waits until a picture is there and stands still for a while.
   * @throws CommandError when it does not come
   */
  readonly untilStill: (picture: string) => Promise<void>
}

/** How long a picture has to stand for nothing more to come, ms: longer than any step of what is drawn while it loads. */
const still = 1000

/** Far longer than any deck takes, ms. */
const patience = 60_000

const pollEvery = 50

/** When a picture came to stay: the first of the last frames that all show it. */
export function cameToStay(frames: readonly Frame[], picture: string): number | undefined {
  const other = frames.findLastIndex(frame => frame.picture !== picture)
  return frames[other + 1]?.time
}

/** Films a page: the browser gives each picture that differs from the one before, as it is drawn, whatever draws it. */
export async function film(session: CDPSession): Promise<Film> {
  const taken: Frame[] = []
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    taken.push({ time: (metadata.timestamp ?? 0) * 1000, picture: createHash('sha256').update(data).digest('hex') })
    // The page may be gone by then.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => {})
  })
  await session.send('Page.startScreencast', { format: 'png' })
  // They may arrive in another order than they were drawn in.
  const frames = () => [...taken].sort((a, b) => a.time - b.time)

  return {
    frames,
    async untilStill(picture) {
      const start = Date.now()
      for (;;) {
        const since = cameToStay(frames(), picture)
        if (since !== undefined && Date.now() - since > still)
          return
        if (Date.now() - start > patience)
          throw new CommandError(`After ${patience / 1000} s the page does not look as it did when it was opened first and left alone for a while: what is on it changes from one time to the next, so it cannot be said when it is there.`)
        await setTimeout(pollEvery)
      }
    },
  }
}
