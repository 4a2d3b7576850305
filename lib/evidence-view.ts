import type { ClaimId, Localized } from '../data'
import type { MapTarget } from './map'

/** Evidence that an audience can be shown: the claims of a slide, or of one thing on it. */
export type ShownEvidence =
  | {
    readonly kind: 'slide'
    /** Those that come first: of a pressed citation, or of the step that is told. */
    readonly first: readonly ClaimId[]
  }
  | {
    readonly kind: 'claims'
    readonly subject: Localized
    readonly claims: readonly ClaimId[]
    /** What is said of it before them. */
    readonly note?: Localized
    /** What of the actor map they are of; it is marked there. */
    readonly target?: MapTarget
  }

/** What the evidence panel shows: evidence, or a search over all claims. */
export type EvidenceView = ShownEvidence | { readonly kind: 'search' }
