import type { ComputedRef, ShallowRef } from 'vue'
import { useNav } from '@slidev/client'
import { computed } from 'vue'
import { slideAnchor } from '../lib/addresses'
import { useHeadingLevels } from './useHeadingLevels'
import { useSlideMeta } from './useSlideMeta'

/**
 * What every layout does for a document that is read as a whole: its headings fit in, and links find it.
 * @param slide the layout's outermost element
 * @returns its id, on paper only: on screen a slide may be there several times
 */
export function useSlideFrame(slide: Readonly<ShallowRef<HTMLElement | null>>): ComputedRef<string | undefined> {
  const { isPrintMode } = useNav()
  const meta = useSlideMeta()
  useHeadingLevels(slide)
  return computed(() => isPrintMode.value ? slideAnchor(meta.value.alias) : undefined)
}
