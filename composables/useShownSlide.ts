import type { SlideRoute } from '@slidev/types'
import type { ComputedRef } from 'vue'
import { useNav } from '@slidev/client'
import { createClicksContextBase } from '@slidev/client/composables/useClicks.ts'
import { CLICKS_MAX } from '@slidev/client/constants.ts'
import { getSlide, slides } from '@slidev/client/logic/slides.ts'
import { computed, shallowReactive, watch } from 'vue'
import { nth } from '../lib/geometry'
import { placeFor } from '../lib/talk'
import { useTalk } from './useTalk'

/**
 * The slide that a window shows, which then stands at the step that the talk is at. Slidev takes both from the window's
 * address; that follows the talk, and a press should not have to wait for it.
 * @returns the slide, and what to call once it is at rest: all others are then made ready, those before it at their last step
 * and those after it at their first, as Slidev would do in the midst of a turn
 */
export function useShownSlide(): { readonly shown: ComputedRef<SlideRoute>, readonly readyOthers: () => void } {
  const { currentSlideRoute, isPrintMode } = useNav()
  const { talk, role } = useTalk()
  // One to print belongs to no talk.
  if (isPrintMode.value)
    return { shown: currentSlideRoute, readyOthers: () => {} }

  const steps = shallowReactive(new Map<SlideRoute, number>())
  const place = computed(() => placeFor(talk.value, role.value))
  const shown = computed(() => getSlide(place.value.alias) ?? nth(slides.value, 0))

  for (const route of slides.value)
    route.meta.__clicksContext = createClicksContextBase(computed(() => steps.get(route) ?? 0), 0, route.meta.clicks)

  watch(place, ({ clicks }) => steps.set(shown.value, clicks), { immediate: true, flush: 'sync' })

  return {
    shown,
    readyOthers() {
      for (const route of slides.value.filter(each => each !== shown.value))
        steps.set(route, route.no < shown.value.no ? CLICKS_MAX : 0)
    },
  }
}
