import type { ClaimId, Localized } from '../data'
import type { EvidenceView, ShownEvidence } from '../lib/evidence-view'
import type { MapTarget } from '../lib/map'
import { computed, shallowRef } from 'vue'
import { show } from '../lib/talk'
import { useTalk } from './useTalk'

/** What this window has open for itself. */
const own = shallowRef<EvidenceView | null>(null)

/** The claims of the step that is told, by the alias of its slide; see `useStepClaims`. */
export const stepClaims = new Map<string, () => readonly ClaimId[]>()

/** The one evidence panel of a window: what it shows (`null` when closed), and how to open and close it. */
export function useEvidence() {
  const { talk, role, update } = useTalk()

  const view = computed<EvidenceView | null>(() => own.value ?? (role.value === 'audience' ? talk.value.shown : null))

  /** The slide's claims, those given first; if none are, those of the step that is told. */
  function ofSlide(first?: readonly ClaimId[]): ShownEvidence {
    return { kind: 'slide', first: first ?? stepClaims.get(talk.value.place.alias)?.() ?? [] }
  }

  return {
    view,
    /** Whether the audience is shown evidence from the speaker's window. */
    isShown: computed(() => talk.value.shown !== null),
    /** Opens the slide's claims, those of a pressed citation first. */
    openSlide: (first?: readonly ClaimId[]): void => { own.value = ofSlide(first) },
    /** Opens the claims behind one actor, relation, step, rung or judgement; `note` is what is said of it before them. */
    openClaims: (subject: Localized, claims: readonly ClaimId[], more: { note?: Localized, target?: MapTarget } = {}): void => {
      own.value = { kind: 'claims', subject, claims, ...more }
    },
    openSearch: (): void => { own.value = { kind: 'search' } },
    /** Closes the panel, and takes back what the audience is shown. */
    close: (): void => {
      own.value = null
      if (talk.value.shown)
        update(now => show(now, null))
    },
    /** Shows the audience what is open here, the slide's evidence if nothing is, or takes it back. */
    toggleShown: (): void => update((now) => {
      const open = own.value && own.value.kind !== 'search' ? own.value : ofSlide()
      return show(now, now.shown ? null : open)
    }),
    /** Shows the audience one claim. */
    showClaim: (subject: Localized, claim: ClaimId): void => update(now => show(now, { kind: 'claims', subject, claims: [claim] })),
  }
}
