import type { Ref } from 'vue'
import { usePointerSwipe, useEventListener } from '@vueuse/core'
import { useLocale } from './useLocale'
import { useTalkControls } from './useTalkControls'

/** How far a finger goes for a turn, px, and how far it may stray in a press. */
const far = { swipe: 75, press: 8 } as const

/** What a press on is meant for itself. */
const pressable = 'a, button, input, select, textarea, summary, label, [role="button"], [tabindex]'

/**
 * Turns by mouse and finger, as the deck is read: a press where nothing is pressed goes on, beside the slide it goes to
 * that side, and a swipe turns like a page.
 * @param root what is pressed
 */
export function useSlidePresses(root: Readonly<Ref<HTMLElement | null>>): void {
  const { direction } = useLocale()
  const { turn } = useTalkControls()
  const rtl = direction === 'rtl'

  const { distanceX, distanceY } = usePointerSwipe(root, {
    pointerTypes: ['touch'],
    threshold: far.press,
    onSwipeEnd() {
      const [x, y] = [distanceX.value, distanceY.value]
      if (Math.abs(x) > far.swipe && Math.abs(x) > Math.abs(y))
        turn((x > 0) === rtl ? 'prev' : 'next')
    },
  })

  let began: PointerEvent | undefined
  useEventListener(root, 'pointerdown', (event) => { began = event })
  useEventListener(root, 'click', (event) => {
    if (!(event.target instanceof Element) || !began || event.target.closest(pressable))
      return
    // Marking words ends in a press too, and so does a swipe.
    const marked = !window.getSelection()?.isCollapsed
    if (marked || Math.hypot(event.clientX - began.clientX, event.clientY - began.clientY) > far.press)
      return
    const back = event.target.id === 'slide-container' && (event.clientX < window.innerWidth / 2) !== rtl
    turn(back ? 'prev' : 'next')
  })
}
