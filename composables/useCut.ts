import type { ComputedRef } from 'vue'
import type { CutId } from '../data'
import { computed, ref } from 'vue'
import { addressInCut } from '../lib/addresses'
import { deckBase } from './deckAddresses'
import { useTalk } from './useTalk'

/** The cut that a page asks for which belongs to no talk: the handout, and the slides to print. */
const onItsOwn = ref<CutId>()

/** The cut that this page shows: the talk's, or on a page on its own the one that its address asks for. */
export function useCut(): ComputedRef<CutId> {
  const { talk } = useTalk()
  return computed(() => onItsOwn.value ?? talk.value.cut)
}

/** Says which cut a page on its own asks for; none says that the page belongs to the talk. */
export function standsAlone(cut: CutId | undefined): void {
  onItsOwn.value = cut
}

/** The addresses of this deck's pages, in the cut that is shown. @returns where a path from the deck's base leads */
export function useDeckAddress(): (path: string) => string {
  const cut = useCut()
  return path => addressInCut(`${deckBase}${path}`, cut.value)
}
