import type { ComputedRef } from 'vue'
import { useSlideContext } from '@slidev/client'
import { computed, onUnmounted, useId } from 'vue'

/**
 * Registers `total` clicks on the slide this component stands in, after those of the components before it.
 * The only user of Slidev's clicks: in print, overview and presenter they are given, not pressed.
 *
 * @param total how many clicks the figure takes
 * @returns the step reached: 0 before the first click, `total` after the last and in print
 */
export function useClickSteps(total: number): ComputedRef<number> {
  const { $clicksContext } = useSlideContext()
  const id = useId()
  const info = $clicksContext.calculateSince('+1', total)
  $clicksContext.register(id, info)
  onUnmounted(() => $clicksContext.unregister(id))
  return computed(() => Math.min(total, Math.max(0, (info?.currentOffset.value ?? -1) + 1)))
}
