import type { Ref } from 'vue'
import { shallowRef, watch } from 'vue'

/** How long something may be put behind all else, ms: a browser that is busy would let it wait. */
const patience = 100

/**
 * Does something once what a press has changed is drawn: what nobody sees need not hold that up. Not in a frame of its own, which
 * a window that is not seen never has; where a browser cannot put it behind all else (Safari), in the next task.
 */
export function afterFrame(work: () => void): void {
  let isDone = false
  const doOnce = (): void => {
    if (!isDone)
      work()
    isDone = true
  }
  const canWait = 'scheduler' in window
  if (canWait)
    void window.scheduler.postTask(doOnce, { priority: 'background' })
  setTimeout(doOnce, canWait ? patience : 0)
}

/** A value of which a change may come a frame late, since nobody looks at what shows it, or not first. */
export function useAfterFrame<T>(value: () => T): Readonly<Ref<T>> {
  const late = shallowRef(value())
  watch(value, next => afterFrame(() => { late.value = next }))
  return late
}
