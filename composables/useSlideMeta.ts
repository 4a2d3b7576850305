import type { SlideRoute } from '@slidev/types'
import type { ComputedRef } from 'vue'
import type { ClaimId } from '../data'
import { useNav, useSlideContext } from '@slidev/client'
import { computed } from 'vue'
import { claimsIn } from '../lib/evidence'

export interface SlideMeta {
  readonly title: string
  /** The claims the slide's frontmatter names. */
  readonly claims: readonly ClaimId[]
  readonly backup: boolean
  /** Its place among the main slides, or among the backup slides. */
  readonly place: number
  /** How many slides the talk has, backup slides left out. */
  readonly total: number
}

function isBackup(slide: SlideRoute): boolean {
  return Boolean(slide.meta.slide.frontmatter.backup)
}

function metaOf(slide: SlideRoute, slides: readonly SlideRoute[]): SlideMeta {
  const backup = isBackup(slide)
  return {
    title: slide.meta.slide.title ?? '',
    claims: claimsIn(slide.meta.slide.frontmatter),
    backup,
    place: slides.filter(other => other.no <= slide.no && isBackup(other) === backup).length,
    total: slides.filter(other => !isBackup(other)).length,
  }
}

/** What the slide this component stands in says of itself in its frontmatter. */
export function useSlideMeta(): ComputedRef<SlideMeta> {
  const { $route } = useSlideContext()
  const { currentSlideRoute, slides } = useNav()
  return computed(() => metaOf($route ?? currentSlideRoute.value, slides.value))
}

/** What the slide on show says of itself; for what stands beside the slides. */
export function useCurrentSlideMeta(): ComputedRef<SlideMeta> {
  const { currentSlideRoute, slides } = useNav()
  return computed(() => metaOf(currentSlideRoute.value, slides.value))
}
