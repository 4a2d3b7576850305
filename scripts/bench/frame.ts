import type { Page } from 'playwright'
import { setTimeout } from 'node:timers/promises'
import { CommandError } from '../command'

type Argument = string | number

interface TimedWindow extends Window {
  shows?: (argument: Argument) => boolean
  /** The time from the key's press to the end of the frame that shows its answer, ms. */
  answer?: Promise<number>
}

/** A deck that loads its slides ahead, as Slidev does after 3 s, has done so once it has asked for nothing for so long, ms. */
export const loadedAhead = 3500

/** Far longer than any answer takes, ms. */
const patience = 10_000

/**
 * Runs in the page: times the answer to the next press of a key. A message that is posted before a frame is drawn comes behind
 * its style, layout and paint. Whether the answer is there says the window's `shows`.
 */
function timeAnswer({ key, argument, patience }: { readonly key: string, readonly argument: Argument, readonly patience: number }): void {
  const after = (work: () => void) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = work
    port2.postMessage(null)
  }
  ;(window as TimedWindow).answer = new Promise((resolve, reject) => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== key)
        return
      removeEventListener('keydown', pressed, true)
      const frame = () => {
        const there = (window as TimedWindow).shows?.(argument)
        after(() => {
          const painted = performance.now() - event.timeStamp
          if (there)
            resolve(painted)
          else if (painted > patience)
            reject(new Error('no answer'))
          else
            requestAnimationFrame(frame)
        })
      }
      requestAnimationFrame(frame)
    }
    addEventListener('keydown', pressed, true)
  })
}

/**
 * Presses keys and times the answer to the last of them.
 * @param shows runs in the page, and so may use nothing but its argument: whether the answer is there
 * @param failure what to say if it does not come
 * @returns what a viewer waits, the wait for the frame's turn with it, ms
 * @throws CommandError when it does not come
 */
export async function timeKeys<A extends Argument>(page: Page, keys: readonly string[], shows: (argument: A) => boolean, argument: A, failure: () => Promise<string>): Promise<number> {
  const key = keys.at(-1) ?? ''
  // By its text, because a function cannot be handed over.
  await page.evaluate(`void (window.shows = ${shows})`)
  await page.evaluate(timeAnswer, { key, argument, patience })
  for (const each of keys)
    await page.keyboard.press(each)
  try {
    return await page.evaluate(() => (window as TimedWindow).answer) as number
  }
  catch {
    throw new CommandError(await failure())
  }
}

/** How long a speaker looks before the next press, ms: nobody presses as soon as a page can answer. */
const pace = 600

/** Waits as a speaker does between two presses. */
export async function untilNextPress(): Promise<void> {
  await setTimeout(pace)
}
