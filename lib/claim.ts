import type { Claim, ClaimId } from '../data'
import { claims } from '../data'

/** A claim with its words, under its full type, so that its optional parts can be asked for. */
export function claimOf(id: ClaimId): Claim {
  return claims[id]
}
