import type { Ref } from 'vue'
import { shallowRef, watch } from 'vue'

/**
 * Does something once what a press has changed is drawn: what nobody sees need not hold that up. Not in a frame of its own, which
 * a window that is not seen never has; where a browser cannot put it behind all else (Safari), in a task of its own.
 */
export function afterFrame(work: () => void): void {
  if ('scheduler' in window) {
    void window.scheduler.postTask(work, { priority: 'background' })
    return
  }
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    port1.close()
    work()
  }
  port2.postMessage(null)
}

/** A value of which a change may come a frame late, since nobody looks at what shows it, or not first. */
export function useAfterFrame<T>(value: () => T): Readonly<Ref<T>> {
  const late = shallowRef(value())
  watch(value, () => afterFrame(() => { late.value = value() }))
  return late
}
