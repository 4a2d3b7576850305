import { useNav } from '@slidev/client'
import { showEditor } from '@slidev/client/state/storage.ts'
import { useEventListener } from '@vueuse/core'
import { useLocale } from './useLocale'

interface Touch { readonly id: number, readonly x: number, readonly y: number }

/** As far as Slidev wants a finger to go. */
const farEnough = 75

/**
 * Presses beside the slide and swipes across it, for a deck that is read from right to left: forward is to the left.
 * They are caught before Slidev gets them, which knows one direction only.
 */
export function useMirroredPointer(): void {
  const { direction } = useLocale()
  const { isPlaying, next, prev } = useNav()
  if (direction === 'ltr')
    return

  let touch: Touch | null = null

  useEventListener(window, 'pointerdown', (event) => {
    if (!(event.target instanceof Element))
      return
    touch = null
    if (event.target.id === 'slide-container' && isPlaying.value && event.button === 0 && !showEditor.value) {
      event.stopPropagation()
      void (event.pageX / window.innerWidth > 0.5 ? prev() : next())
    }
    else if (event.pointerType === 'touch' && event.target.closest('#slide-container')) {
      touch = { id: event.pointerId, x: event.clientX, y: event.clientY }
    }
  }, { capture: true })

  useEventListener(window, ['pointerup', 'pointercancel'], (event) => {
    if (touch?.id !== event.pointerId)
      return
    const x = event.clientX - touch.x
    const y = event.clientY - touch.y
    touch = null
    if (Math.abs(x) <= farEnough || Math.abs(x) <= Math.abs(y))
      return
    event.stopPropagation()
    void (x > 0 ? next() : prev())
  }, { capture: true })
}
