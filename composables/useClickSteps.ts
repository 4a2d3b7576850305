import type { ComputedRef } from 'vue'
import { useNav, useSlideContext } from '@slidev/client'
import { computed, onUnmounted, useId } from 'vue'
import { useOnPaper } from './useOnScreen'

/**
 * Registers `total` clicks on the slide this component stands in, after those of the components before it.
 * The only user of Slidev's clicks: on paper the figure is whole, in overview and presenter they are given, not pressed.
 *
 * @param total how many clicks the figure takes
 * @returns the step reached: 0 before the first click, `total` after the last and in print
 */
export function useClickSteps(total: number): ComputedRef<number> {
  const { $clicksContext } = useSlideContext()
  const { isPrintWithClicks } = useNav()
  const onPaper = useOnPaper()
  const id = useId()
  const info = $clicksContext.calculateSince('+1', total)
  $clicksContext.register(id, info)
  onUnmounted(() => $clicksContext.unregister(id))
  // Where a figure comes after its slide, as on a slow line, Slidev has taken the last step that it gives for the first.
  const whole = computed(() => onPaper.value && !isPrintWithClicks.value)
  return computed(() => whole.value ? total : Math.min(total, Math.max(0, (info?.currentOffset.value ?? -1) + 1)))
}
