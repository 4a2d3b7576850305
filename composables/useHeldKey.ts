import type { Ref } from 'vue'
import type { Stroke } from '../lib/keys'
import { isInputting, isOnFocus, shortcutsLocked } from '@slidev/client/state/storage.ts'
import { useEventListener } from '@vueuse/core'
import { ref } from 'vue'

/**
 * A key for Slidev's shortcuts: true from the stroke that `is` accepts until the key is let go, where Slidev listens to keys.
 * The modifiers count when the key goes down, so letting go of Shift first does not make another shortcut of it.
 */
export function useHeldKey(is: (stroke: Stroke) => boolean): Ref<boolean> {
  const held = ref(false)
  let code = ''
  useEventListener('keydown', (event) => {
    if (event.repeat || !is(event) || isInputting.value || isOnFocus.value || shortcutsLocked.value)
      return
    // Its letter must not be written into a field that the shortcut puts the focus on.
    event.preventDefault()
    code = event.code
    held.value = true
  })
  useEventListener('keyup', (event) => {
    if (event.code === code)
      held.value = false
  }, { passive: true })
  useEventListener('blur', () => { held.value = false })
  return held
}
