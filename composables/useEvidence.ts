import type { ClaimId } from '../data'
import { readonly, ref } from 'vue'

/** What the evidence panel shows: the claims of a slide or of one thing on it, or a search over all of them. */
export type EvidenceView =
  | { readonly kind: 'slide', readonly first: readonly ClaimId[] }
  | { readonly kind: 'claims', readonly subject: string, readonly claims: readonly ClaimId[], readonly note?: string }
  | { readonly kind: 'search' }

const view = ref<EvidenceView | null>(null)

/** The one evidence panel: what it shows (`null` when closed), and how to open and close it. */
export function useEvidence() {
  return {
    view: readonly(view),
    /** Opens the slide's claims, those of a pressed citation first. */
    openSlide: (first: readonly ClaimId[] = []) => { view.value = { kind: 'slide', first } },
    /** Opens the claims behind one actor, relation, step, rung or judgement; `note` is what is said of it before them. */
    openClaims: (subject: string, claims: readonly ClaimId[], note?: string) => { view.value = { kind: 'claims', subject, claims, note } },
    openSearch: () => { view.value = { kind: 'search' } },
    close: () => { view.value = null },
  }
}
