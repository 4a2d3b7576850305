import { useNav } from '@slidev/client'
import { isOnFocus, shortcutsLocked, showOverview } from '@slidev/client/state/storage.ts'
import { useEventListener } from '@vueuse/core'
import { isLetter, turnOf } from '../lib/keys'
import { useEvidence } from './useEvidence'
import { useLocale } from './useLocale'

/**
 * Slidev is deaf to all keys, also a clicker's, while a button or a link has the focus. So what was pressed by mouse or
 * finger gives the focus back (after the evidence it opened is closed), and what has the focus by keyboard leaves the keys
 * that turn slides, and E, to the deck; Space and Enter stay its own.
 */
export function useReleaseFocus(): void {
  const nav = useNav()
  const { view, openSlide, openSearch } = useEvidence()
  const { direction } = useLocale()
  let opener: HTMLElement | null = null

  useEventListener(document, 'click', (event) => {
    const pressed = event.detail > 0 && event.target instanceof Element
      ? event.target.closest<HTMLElement>('#slide-content :is(a, button)')
      : null
    if (view.value)
      opener = pressed ?? opener
    else
      pressed?.blur()
  })

  // The dialog has given the focus back by then.
  useEventListener(document, 'close', () => {
    opener?.blur()
    opener = null
  }, { capture: true })

  // After the button itself, which may have used the key, and before Slidev, which listens to the window: turning the
  // slide takes the focus away, and Slidev would then find the key still held and turn once more.
  useEventListener(document, 'keydown', (event) => {
    if (event.defaultPrevented || event.repeat || !isOnFocus.value || shortcutsLocked.value || showOverview.value)
      return
    const turn = turnOf(event, direction)
    if (!turn && !isLetter(event, 'e'))
      return
    event.preventDefault()
    event.stopPropagation()
    if (turn)
      void nav[turn]()
    else if (event.shiftKey)
      openSearch()
    else
      openSlide()
  })
}
