import type { ComputedRef } from 'vue'
import { useNav, useSlideContext } from '@slidev/client'
import { computed } from 'vue'
import { handoutRoute } from '../lib/addresses'

/** Whether this page shows the slides to somebody, alone or to a presenter, instead of laying them out on paper. */
export function useOnScreen(): ComputedRef<boolean> {
  const { isPrintMode, isPlaying, isPresenter } = useNav()
  return computed(() => !isPrintMode.value && (isPlaying.value || isPresenter.value))
}

/** Whether the slide this component stands in can be used: it is no print, thumbnail or preview of itself. */
export function useUsable(): ComputedRef<boolean> {
  const { $renderContext } = useSlideContext()
  const onScreen = useOnScreen()
  return computed(() => onScreen.value && ['slide', 'presenter'].includes($renderContext.value))
}

/** Whether this page is the handout, on screen or on paper. */
export function useInHandout(): ComputedRef<boolean> {
  const { currentRoute } = useNav()
  return computed(() => currentRoute.value.name === handoutRoute)
}

/** Whether this page is a document that is read as a whole: the briefing to print, or the handout. */
export function useOnPaper(): ComputedRef<boolean> {
  const { isPrintMode } = useNav()
  const inHandout = useInHandout()
  return computed(() => isPrintMode.value || inHandout.value)
}
