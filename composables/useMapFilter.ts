import type { WritableComputedRef } from 'vue'
import type { RelationForm } from '../data'
import { computed } from 'vue'
import { filterBy, filterFor } from '../lib/talk'
import { useUsable } from './useOnScreen'
import { useTalk } from './useTalk'

/** The kind of line the actor map shows alone, in all windows of the talk; copies that nobody uses show all. */
export function useMapFilter(): WritableComputedRef<RelationForm | null> {
  const { talk, role, update } = useTalk()
  const usable = useUsable()
  return computed({
    get: () => usable.value ? filterFor(talk.value, role.value) : null,
    set: form => update(now => filterBy(now, form)),
  })
}
