import type { Ref } from 'vue'
import type { PartyId, RelationId } from '../data'
import type { MapScene } from '../lib/map'
import { ref, shallowReactive, watch } from 'vue'
import { afterFrame } from './afterFrame'

export interface Standing {
  readonly parties: ReadonlySet<PartyId>
  readonly relations: ReadonlySet<RelationId>
  /** Whether somebody is still to come or to go. */
  readonly isChanging: Readonly<Ref<boolean>>
}

/**
 * Who and what stands on the actor map. Each part looks for itself, so that a step draws only what it changes, however large the
 * map is. What comes does so at once and what goes a frame later, so that no frame has both to do; where another picture has
 * other places, what goes makes room first, and what comes is not seen on its way from a place that it had in the last one.
 */
export function useStanding(scene: Readonly<Ref<MapScene>>): Standing {
  const parties = shallowReactive(new Set<PartyId>())
  const relations = shallowReactive(new Set<RelationId>())
  const isChanging = ref(false)

  function bring(): void {
    scene.value.parties.forEach(id => parties.add(id))
    scene.value.relations.forEach(id => relations.add(id))
  }

  function withdraw(): void {
    keepOnly(parties, scene.value.parties)
    keepOnly(relations, scene.value.relations)
  }

  function settle(): void {
    bring()
    withdraw()
    isChanging.value = false
  }

  bring()
  watch(scene, (next, last) => {
    isChanging.value = true
    if (next.picture === last.picture)
      bring()
    else
      withdraw()
    afterFrame(settle)
  }, { flush: 'sync' })

  return { parties, relations, isChanging }
}

function keepOnly<Id>(ids: Set<Id>, kept: readonly Id[]): void {
  for (const id of [...ids].filter(each => !kept.includes(each)))
    ids.delete(id)
}
