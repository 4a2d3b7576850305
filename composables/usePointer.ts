import { useMousePosInSlide } from '@slidev/client/composables/useMousePosInSlide.ts'
import { createGlobalState, useBroadcastChannel, useEventListener } from '@vueuse/core'
import { computed, ref, watch } from 'vue'
import { keyOf } from '../lib/keys'
import { useLocale } from './useLocale'
import { useTalk } from './useTalk'

/** Where the pointer is, in hundredths of the slide's width and height from its upper left corner. */
interface Dot { readonly x: number, readonly y: number }

/** How long its key is held, in milliseconds, before letting it go puts the pointer out. */
const hold = 400

/** The pointer: a dot on the slide, in every window of the talk, where this window's mouse or another's is. */
export const usePointer = createGlobalState(() => {
  const { isMember } = useTalk()
  const { direction } = useLocale()
  const { data, post } = useBroadcastChannel<Dot | null, Dot | null>({ name: 'briefing.pointer' })
  const mouse = useMousePosInSlide()
  const isOn = ref(false)
  let pressedAt = 0

  const own = computed(() => isOn.value ? mouse.value ?? null : null)
  watch(own, dot => post(dot && { ...dot }))
  // It must not stay where a closed window has left it.
  useEventListener(window, 'pagehide', () => own.value && post(null))

  useEventListener(window, 'keyup', (event) => {
    if (keyOf(event, direction) === 'pointer' && event.timeStamp - pressedAt > hold)
      isOn.value = false
  })

  return {
    isOn,
    dot: computed(() => own.value ?? (isMember.value ? data.value : null)),
    /** On or off, as its key goes down. */
    toggle: (): void => {
      isOn.value = !isOn.value
      pressedAt = performance.now()
    },
  }
})
