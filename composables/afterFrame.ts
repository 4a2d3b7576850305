import type { Ref } from 'vue'
import { effect, shallowRef } from 'vue'

/** How long something may wait for a frame, ms: a window that is not seen has none. */
const patience = 100

const waiting: (() => void)[] = []

/** Does something once what a press has changed is drawn: what nobody sees need not hold that up. */
export function afterFrame(work: () => void): void {
  waiting.push(work)
  if (waiting.length > 1)
    return
  // A task that is asked for in a frame comes behind its drawing.
  requestAnimationFrame(() => inTask(0))
  inTask(patience)
}

/** Does it all in a task of its own; Safari has none but those of timers. */
function inTask(delay: number): void {
  if ('scheduler' in window)
    void window.scheduler.postTask(doAll, { delay })
  else
    setTimeout(doAll, delay)
}

function doAll(): void {
  for (const work of waiting.splice(0))
    work()
}

/** A value of which a change may come a frame late, since nobody looks at what shows it, or not first; it is worked out then. */
export function useAfterFrame<T>(value: () => T): Readonly<Ref<T>> {
  // Set at once, by the first run of the effect.
  const late = shallowRef() as Ref<T>
  const follow = effect(() => { late.value = value() }, { scheduler: () => afterFrame(() => follow.effect.dirty && follow()) })
  return late
}
