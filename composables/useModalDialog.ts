import type { ShallowRef } from 'vue'
import { useEventListener } from '@vueuse/core'
import { onUnmounted, watch } from 'vue'
import { keyBindings } from '../data'
import { keyOf } from '../lib/keys'

interface ModalDialog {
  readonly isOpen: () => boolean
  /** Asked for by Escape or by a press beside the dialog. */
  readonly close: () => void
  /** Keys pressed anywhere while the dialog is open. */
  readonly onKey: (event: KeyboardEvent) => void
}

/**
 * Shows a native `<dialog>` as a modal one while `isOpen`. No key reaches the deck meanwhile, not even the one that
 * closes the dialog.
 */
export function useModalDialog(dialog: Readonly<ShallowRef<HTMLDialogElement | null>>, { isOpen, close, onKey }: ModalDialog): void {
  // It may be open from the start, before its element is there.
  watch([isOpen, dialog], ([open]) => {
    if (open && !dialog.value?.open)
      dialog.value?.showModal()
    else if (!open)
      dialog.value?.close()
  }, { flush: 'post' })

  // The browser tells of a close only with the next frame, when the dialog may be open again.
  useEventListener(dialog, 'close', () => {
    if (!dialog.value?.open)
      close()
  })

  function take(event: KeyboardEvent): void {
    if (!isOpen() || isForRoom(event))
      return
    event.stopPropagation()
    if (event.key === 'Escape') {
      // Left to the browser, the dialog would be closed with the next frame only.
      event.preventDefault()
      close()
    }
    else if (!event.defaultPrevented) {
      onKey(event)
    }
  }

  // What stands in the dialog gets its keys first. The focus can also be nowhere, after a press on words.
  useEventListener(dialog, 'keydown', take)
  useEventListener<'keydown', KeyboardEvent>(() => isOpen() ? window : null, 'keydown', (event) => {
    if (event.target instanceof Node && !dialog.value?.contains(event.target))
      take(event)
  }, { capture: true })

  // A press counts where it begins and ends: marking text may end beside the dialog, and a finger's press
  // must not reach what is under the backdrop.
  let began = false
  useEventListener(dialog, 'pointerdown', (event) => { began = isBeside(event) })
  useEventListener(dialog, 'click', (event) => {
    if (began && isBeside(event))
      close()
  })

  onUnmounted(close)
}

/** Whether a stroke is for the room, whatever is open here: black must be black at once. */
function isForRoom(event: KeyboardEvent): boolean {
  const key = keyOf(event, 'ltr')
  return !(event.target instanceof HTMLInputElement) && key !== undefined && key !== 'show' && keyBindings[key].section === 'room'
}

/** Whether a press on a dialog hit its backdrop. */
function isBeside({ currentTarget, target, clientX, clientY }: MouseEvent): boolean {
  if (currentTarget !== target || !(currentTarget instanceof HTMLElement))
    return false
  const box = currentTarget.getBoundingClientRect()
  return clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom
}
