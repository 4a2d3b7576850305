import type { ShallowRef } from 'vue'
import { useResizeObserver } from '@vueuse/core'
import { computed, shallowRef } from 'vue'

/**
 * Follows where the rows of a list stand, so that something beside it can line up with them.
 *
 * @param list the list, not positioned itself
 * @returns the middle of each of its items, px below the top of its positioned ancestor; none while it is not displayed
 */
export function useRowCentres(list: Readonly<ShallowRef<HTMLElement | null>>): Readonly<ShallowRef<readonly number[]>> {
  const centres = shallowRef<readonly number[]>([])
  const items = computed(() => [...list.value?.children ?? []].filter(item => item instanceof HTMLElement))
  useResizeObserver(items, () => {
    const displayed = items.value.every(item => item.offsetHeight > 0)
    centres.value = displayed ? items.value.map(item => item.offsetTop + item.offsetHeight / 2) : []
  })
  return centres
}
