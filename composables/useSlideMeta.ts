import type { SlideRoute } from '@slidev/types'
import type { ComputedRef } from 'vue'
import type { CutId } from '../data'
import type { Itinerary } from '../lib/itinerary'
import type { PlannedSlide } from '../lib/pace'
import type { SlideMeta } from '../lib/slides'
import { useNav, useSlideContext } from '@slidev/client'
import { slides } from '@slidev/client/logic/slides.ts'
import { createGlobalState } from '@vueuse/core'
import { computed } from 'vue'
import { itineraryOf, metasOf } from '../lib/slides'
import { useCut } from './useCut'

/** What all slides say of themselves in their frontmatter, in the order of a cut. */
export function metasIn(cut: CutId): SlideMeta[] {
  return metasOf(slides.value, cut)
}

/** The same for the cut that is shown, worked out once: on paper every citation asks. */
export const useSlideMetas = createGlobalState((): ComputedRef<readonly SlideMeta[]> => {
  const cut = useCut()
  return computed(() => metasIn(cut.value))
})

/** The way through the deck. */
export const useItinerary = createGlobalState((): ComputedRef<Itinerary> => {
  const metas = useSlideMetas()
  return computed(() => itineraryOf(metas.value))
})

/** The slides of the talk with their shares of its time. */
export const usePlan = createGlobalState((): ComputedRef<readonly PlannedSlide[]> => {
  const metas = useSlideMetas()
  return computed(() => metas.value.filter(({ backup }) => !backup).map(({ alias, budget }) => ({ alias, budget })))
})

function useMetaOf(route: () => SlideRoute): ComputedRef<SlideMeta> {
  const metas = useSlideMetas()
  return computed(() => {
    const { no } = route()
    const meta = metas.value.find(each => each.no === no)
    if (!meta)
      throw new Error(`There is no slide ${no}.`)
    return meta
  })
}

/** What the slide this component stands in says of itself. */
export function useSlideMeta(): ComputedRef<SlideMeta> {
  const { $route } = useSlideContext()
  const { currentSlideRoute } = useNav()
  return useMetaOf(() => $route ?? currentSlideRoute.value)
}

/** What the slide on show says of itself; for what stands beside the slides. */
export function useCurrentSlideMeta(): ComputedRef<SlideMeta> {
  const { currentSlideRoute } = useNav()
  return useMetaOf(() => currentSlideRoute.value)
}
