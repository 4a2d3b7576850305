import { useEventListener } from '@vueuse/core'
import { useEvidence } from './useEvidence'

/**
 * What was pressed by mouse or finger gives the focus back, after the evidence it opened is closed: a clicker's next Space
 * or Enter would press it once more.
 */
export function useReleaseFocus(): void {
  const { view } = useEvidence()
  let opener: HTMLElement | null = null

  useEventListener(document, 'click', (event) => {
    const pressed = event.detail > 0 && event.target instanceof Element ? event.target.closest<HTMLElement>('a, button, summary') : null
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
}
