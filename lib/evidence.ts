import type { ClaimId, Paragraph, VoiceId } from '../data'
import { claimFacts } from '../data'

export const claimIds = Object.keys(claimFacts) as ClaimId[]

export function isClaimId(value: unknown): value is ClaimId {
  return typeof value === 'string' && Object.hasOwn(claimFacts, value)
}

/**
 * The claim ids in a slide's frontmatter.
 * @throws when an id is not in `data/claims.ts`
 */
export function claimsIn(frontmatter: Readonly<Record<string, unknown>>): readonly ClaimId[] {
  const list = Array.isArray(frontmatter.claims) ? frontmatter.claims as unknown[] : []
  return list.map((id) => {
    if (!isClaimId(id))
      throw new Error(`Slide "${String(frontmatter.routeAlias)}" names the claim "${String(id)}", which data/claims.ts does not have.`)
    return id
  })
}

/** The paragraphs that some claims stand in, in order, each once. */
export function paragraphsOf(ids: readonly ClaimId[]): Paragraph[] {
  return [...new Set(ids.map(id => claimFacts[id].paragraph))].sort((a, b) => a - b)
}

/** The voices behind some claims with these and their paragraphs, in the order of the claims. */
export function voicesOf(ids: readonly ClaimId[]): { voice: VoiceId, claims: ClaimId[], paragraphs: Paragraph[] }[] {
  const byVoice = new Map<VoiceId, ClaimId[]>()
  for (const id of ids) {
    const { voice } = claimFacts[id]
    byVoice.set(voice, [...byVoice.get(voice) ?? [], id])
  }
  return [...byVoice].map(([voice, claims]) => ({ voice, claims, paragraphs: paragraphsOf(claims) }))
}
