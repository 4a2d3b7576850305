import type { Claim, ClaimId } from './claims'
import { claims } from './claims'

/** What a slide is drawn with before anyone asks for its evidence. */
export type ClaimFacts = Pick<Claim, 'paragraph' | 'voice'>

/**
 * Where each claim stands and who says it, without its words: these come with the evidence. A build works this out and
 * keeps the result alone (`scripts/vite/worked-out.ts`).
 */
export const claimFacts = Object.fromEntries(Object.entries(claims)
  .map(([id, { paragraph, voice }]) => [id, { paragraph, voice }])) as Readonly<Record<ClaimId, ClaimFacts>>
