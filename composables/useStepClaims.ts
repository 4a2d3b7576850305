import type { ClaimId } from '../data'
import { onUnmounted } from 'vue'
import { stepClaims } from './useEvidence'
import { useUsable } from './useOnScreen'
import { useSlideMeta } from './useSlideMeta'

/**
 * Tells the slide's evidence what the figure on it tells at its step, so that it begins there.
 * @param claims those of what the step brought
 */
export function useStepClaims(claims: () => readonly ClaimId[]): void {
  const usable = useUsable()
  const { alias } = useSlideMeta().value
  if (!usable.value)
    return
  stepClaims.set(alias, claims)
  onUnmounted(() => {
    if (stepClaims.get(alias) === claims)
      stepClaims.delete(alias)
  })
}
