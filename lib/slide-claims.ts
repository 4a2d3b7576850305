import type { ClaimId, LineStateId, Paragraph, QuestionId, VersionId } from '../data'
import { actors, claims, escalation, escalationAside, judgements, lineStates, places, placesLine, relations, standings, summit, versions } from '../data'
import { claimIds, isClaimId } from './evidence'
import { scaleOf } from './judgements'
import { linePartsOf } from './line'
import { tagsIn } from './markdown'
import { meant } from './nearest'
import { claimsBetween, questionsOn, unknownRows, unknownsAloud, versionRows } from './selections'

/** A slide names its evidence in a way that leads to none. */
export class UnknownEvidence extends Error {}

/** Something that rests on claims. */
interface Resting { readonly claims: readonly ClaimId[] }

/** A component's attributes as they stand in the Markdown, by name. */
type Attributes = Readonly<Record<string, string>>

function claimsOf(...parts: readonly Readonly<Record<string, Resting>>[]): ClaimId[] {
  return parts.flatMap(part => Object.values(part).flatMap(entry => entry.claims))
}

/** The names in an attribute: `['ended', 'why']` or `ended`. */
function namesIn(value = ''): string[] {
  return value.match(/\w+/g) ?? []
}

/** The attributes that name entries of the data, and where these stand. */
const idAttributes: Readonly<Record<string, { readonly table: object, readonly file: string }>> = {
  claim: { table: claims, file: 'data/claims.ts' },
  claims: { table: claims, file: 'data/claims.ts' },
  rows: { table: versions, file: 'data/versions.ts' },
  state: { table: lineStates, file: 'data/line.ts' },
}

/** What each component puts on a slide, by the claims that its own data rests on. */
const shownBy: Readonly<Record<string, (attributes: Attributes) => readonly ClaimId[]>> = {
  LondonMoscowLine: ({ state }) => linePartsOf(state as LineStateId).flatMap(part => part.claims),
  PlacesMap: () => claimsOf(places, { placesLine }),
  ActorMap: () => claimsOf(relations, actors),
  SummitSequence: () => claimsOf(summit),
  SummitDiagram: () => claimsOf(summit),
  SanctionsEscalation: () => claimsOf(escalation, { escalationAside }),
  VoicesTable: () => claimsOf(standings),
  JudgementScale: () => scaleOf('howLikely').rows.flatMap(row => row.claims),
  JudgementTable: () => claimsOf(judgements),
  VersionsTable: ({ rows }) => versionRows(rows === undefined ? undefined : namesIn(rows) as VersionId[]).flatMap(row => Object.values(row.cells).flatMap(cell => cell?.claims ?? [])),
  UnknownList: () => unknownsAloud().flatMap(({ rows }) => rows.flatMap(row => row.claims)),
  UnknownTable: () => unknownRows().flatMap(unknown => unknown.claims),
  QuestionList: attributes => questionsOn(Number(attributes.part)).flatMap(question => question.claims),
  EvidenceTable: attributes => claimsBetween(Number(attributes.from) as Paragraph, Number(attributes.to) as Paragraph),
}

/** The components in a slide's Markdown, each with its attributes. */
function componentsIn(content: string): { name: string, attributes: Attributes }[] {
  return tagsIn(content).filter(({ name }) => /^[A-Z]/.test(name)).map(({ name, attributes }) => ({
    name,
    attributes: Object.fromEntries(attributes.map(attribute => [attribute.name, attribute.value])),
  }))
}

/** The claims that a slide's citations and its figure's own data give. */
export function claimsShown(content: string): ClaimId[] {
  return componentsIn(content).flatMap(({ name, attributes }) => [
    ...shownBy[name]?.(attributes) ?? [],
    ...[...namesIn(attributes.claims), ...namesIn(attributes.claim)].filter(isClaimId),
  ])
}

/** The prepared questions that a slide answers. */
export function questionsShown(content: string): QuestionId[] {
  return componentsIn(content).filter(({ name }) => name === 'QuestionList')
    .flatMap(({ attributes }) => questionsOn(Number(attributes.part)).map(({ id }) => id))
}

/**
 * What a slide names as its evidence and the data does not have, in words, with the mend.
 * @param named the `claims` of the frontmatter
 */
export function evidenceFaults(content: string, named: unknown): string[] {
  if (named !== undefined && !Array.isArray(named))
    return ['claims must be a list of ids from data/claims.ts, like [callMade].']
  const list: unknown[] = named ?? []
  const attributes: Attributes[] = [{ claims: list.join(' ') }, ...componentsIn(content).map(component => component.attributes)]
  return attributes.flatMap(each => Object.entries(each)).flatMap(([name, value]) => {
    const { table = {}, file } = idAttributes[name] ?? {}
    return namesIn(value).filter(id => file && !Object.hasOwn(table, id))
      .map(id => `"${id}" is not in ${file}. ${meant(id, Object.keys(table), 'Correct the id, or add it there.')}`)
  })
}

/**
 * A slide's evidence: the claims that its citations, its figure's own data and its frontmatter give, in the report's order.
 * Frontmatter names only what neither of the others gives.
 * @param named the `claims` of the frontmatter
 * @param where the file and the slide, for the message
 * @throws UnknownEvidence when the Markdown or the frontmatter names an id that the data does not have
 */
export function claimsOnSlide(content: string, named: unknown, where: string): ClaimId[] {
  const [fault] = evidenceFaults(content, named)
  if (fault)
    throw new UnknownEvidence(`${where}: ${fault}`)
  const all = new Set<unknown>([...named as unknown[] ?? [], ...claimsShown(content)])
  return claimIds.filter(id => all.has(id))
}
