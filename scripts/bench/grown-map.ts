import type { ActorKind, BlocId, ClaimId, Localized, RelationKindId } from '../../data'
import type { Box, Point } from '../../lib/geometry'
import type { Route } from '../../lib/map-layout'
import { actors, blocs } from '../../data'
import { claimIds } from '../../lib/evidence'
import { actorBoxes, mapSize, rollBoxes, routes } from '../../lib/map-layout'

/** An actor that no report speaks of. */
interface AddedActor {
  readonly bloc: BlocId
  readonly kind: ActorKind
  readonly name: Localized
  readonly short: Localized
  readonly inText: Localized
  readonly role: Localized
  readonly claims: readonly ClaimId[]
}

interface AddedRelation {
  readonly from: string
  readonly to: string
  readonly kind: RelationKindId
  readonly step: string
  readonly sentence: Localized
  readonly label: Localized
  readonly claims: readonly ClaimId[]
}

/** What a larger map has beside ours: each by its id, as the files of the data and of the layout name it. */
export interface GrownMap {
  readonly actors: Readonly<Record<string, AddedActor>>
  readonly relations: Readonly<Record<string, AddedRelation>>
  readonly mapSteps: Readonly<Record<string, { readonly name: Localized }>>
  readonly actorBoxes: Readonly<Record<string, Box>>
  /** Of all actors, ours with them. */
  readonly rollBoxes: Readonly<Record<string, Box>>
  readonly routes: Readonly<Record<string, Route>>
}

/** How many actors our map has. */
export const ownActors = Object.keys(actors).length

/** Added scenes have their actors in the places of our own: a row each, from one side to the other, with the words over the line. */
const rows = [
  { from: actorBoxes.someCapitals, to: actorBoxes.ushakov, words: routes.call.words },
  { from: actorBoxes.someAllies, to: { ...actorBoxes.ushakov, y: actorBoxes.someAllies.y }, words: routes.demand.words },
  { from: actorBoxes.zelensky, to: { ...actorBoxes.ushakov, y: actorBoxes.zelensky.y }, words: routes.summit.words },
] as const satisfies readonly { readonly from: Box, readonly to: Box, readonly words: Route['words'] }[]

/** Added actors have the kinds in turn, and added lines three forms that are drawn differently. */
const kinds: readonly ActorKind[] = ['person', 'institution', 'anonymous']
const relationKindsInTurn: readonly RelationKindId[] = ['contact', 'statement', 'concern']

const blocIds = Object.keys(blocs) as BlocId[]

/** The one of a list that comes at a place, from its start again once it ends. */
function inTurn<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T
}

/** The middle of a side of a box. */
function port({ x, y, width, height }: Box, side: 'start' | 'end'): Point {
  return { x: side === 'start' ? x : x + width, y: y + height / 2 }
}

/** The roll: a column for each bloc as it is, its boxes as high as the longest column allows. */
function roll(members: readonly (readonly [id: string, bloc: BlocId])[]): Record<string, Box> {
  const top = Math.min(...Object.values(rollBoxes).map(({ y }) => y))
  const columns = blocIds.map(bloc => members.filter(([, own]) => own === bloc).map(([id]) => id))
  const pitch = (mapSize.height - top) / Math.max(...columns.map(column => column.length))
  return Object.fromEntries(columns.flatMap((column, index) => {
    const { x, width } = Object.entries(rollBoxes).map(([id, box]) => ({ ...box, bloc: actors[id as keyof typeof actors].bloc })).find(({ bloc }) => bloc === blocIds[index]) ?? { x: 0, width: 0 }
    return column.map((id, row): [string, Box] => [id, { x, y: top + row * pitch, width, height: pitch * 0.8 }])
  }))
}

/**
 * A map like ours with more actors: the added ones meet in pairs, three pairs a scene, so that each scene is as legible as
 * ours and all of them stand in the map at once.
 * @param count how many actors it has, ours with them
 * @throws RangeError when it has fewer than ours
 */
export function grownMap(count: number): GrownMap {
  if (count < ownActors)
    throw new RangeError(`A map of ${count} actors is smaller than ours, which has ${ownActors}.`)
  const numbers = Array.from({ length: count - ownActors }, (_, index) => index)
  const idOf = (index: number) => `added${ownActors + index + 1}`
  const added = numbers.map((index): [string, AddedActor] => {
    const name = { en: `Actor ${ownActors + index + 1}`, ar: `الطرف ${ownActors + index + 1}` }
    return [idOf(index), { bloc: inTurn(blocIds, index), kind: inTurn(kinds, index), name, short: name, inText: name, role: name, claims: [inTurn(claimIds, index)] }]
  })
  const pairs = numbers.filter(index => index % 2 === 0 && index + 1 < numbers.length).map((index, pair) => ({ from: index, to: index + 1, pair, row: inTurn(rows, pair), scene: Math.floor(pair / rows.length) }))
  const sceneOf = (scene: number) => `scene${scene + 1}`
  return {
    actors: Object.fromEntries(added),
    relations: Object.fromEntries(pairs.map(({ from, to, pair, scene }) => [`line${pair + 1}`, {
      from: idOf(from),
      to: idOf(to),
      kind: inTurn(relationKindsInTurn, pair),
      step: sceneOf(scene),
      sentence: { en: '{from} has to do with {to}', ar: 'لدى {from} صلة مع {to}' },
      label: { en: 'has to do with', ar: 'صلة' },
      claims: [inTurn(claimIds, pair)],
    }])),
    mapSteps: Object.fromEntries(pairs.map(({ scene }) => [sceneOf(scene), { name: { en: `Scene ${scene + 1}`, ar: `المشهد ${scene + 1}` } }])),
    actorBoxes: Object.fromEntries(numbers.map((index) => {
      const row = inTurn(rows, Math.floor(index / 2))
      return [idOf(index), index % 2 === 0 ? row.from : row.to]
    })),
    rollBoxes: roll([...Object.entries(actors), ...added].map(([id, { bloc }]) => [id, bloc])),
    routes: Object.fromEntries(pairs.map(({ pair, row }) => [`line${pair + 1}`, { line: [port(row.from, 'end'), port(row.to, 'start')], words: row.words }])),
  }
}

/** A module that has something of its own in place of what another one exports, or added to it. */
function module(own: string, replaced: readonly (readonly [name: string, entries: object])[]): string {
  return [
    `import * as own from './${own}'`,
    `export * from './${own}'`,
    ...replaced.map(([name, entries]) => `export const ${name} = { ...own.${name}, ...${JSON.stringify(entries)} }`),
    '',
  ].join('\n')
}

/** How the name of a module of ours goes on, once another has taken its place. */
export const ownSuffix = '-own'

/**
 * The modules that make our figure that map, by their files: each takes the place of ours, which is called with `ownSuffix`
 * from then on.
 */
export function grownModules({ actors, actorBoxes, mapSteps, relations, rollBoxes, routes }: GrownMap): Record<string, string> {
  return {
    'data/actors.ts': module(`actors${ownSuffix}`, [['actors', actors]]),
    'data/relations.ts': module(`relations${ownSuffix}`, [['relations', relations], ['mapSteps', mapSteps]]),
    'lib/map-layout.ts': module(`map-layout${ownSuffix}`, [['actorBoxes', actorBoxes], ['partyBoxes', actorBoxes], ['rollBoxes', rollBoxes], ['routes', routes]]),
  }
}
