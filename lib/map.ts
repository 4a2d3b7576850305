import type { Actor, ActorId, BlocId, Direction, Locale, MapStepId, PartyId, Relation, RelationForm, RelationId, RelationKind } from '../data'
import type { Box, Point } from './geometry'
import type { Route, Words } from './map-layout'
import { actors, blocs, mapSteps, relationForms, relationKinds, relations } from '../data'
import { describe } from './figure-text'
import { nth, turn } from './geometry'
import { blocNames, cornerRadius, mapSize, partyBoxes, rollBoxes, routes, wholeBoxes, wholeRoutes } from './map-layout'
import { sentenceOf } from './sentences'

export interface MapEdge {
  readonly id: RelationId
  readonly form: RelationForm
  /** The corners of the line, px. */
  readonly line: readonly Point[]
  /** Those of the one who does it too, up to where it joins. */
  readonly branch: readonly Point[] | null
  /** Both, as the `d` of an SVG path with rounded corners. */
  readonly path: string
  /** The arrowheads, each as the `points` of an SVG polygon: none where the line never arrives, or shows a state; two where both do it. */
  readonly heads: readonly string[]
  /** The middle of the ring in which a line that shows a state ends, instead of an arrow. */
  readonly ring: Point | null
  /** Where a line that failed ends, crossed out. */
  readonly cross: Point | null
  readonly words: Words
}

export interface MapLayout {
  readonly names: Readonly<Record<BlocId, Box>>
  readonly parties: Readonly<Record<PartyId, Box>>
  readonly edges: readonly MapEdge[]
}

/** Which arrangement of the map: who there is, by their blocs; what is told of them, scene by scene; the few lines that are the story. */
export type MapPicture = 'roll' | 'scene' | 'whole'

/** What is to be seen of the map at a step. */
export interface MapScene {
  readonly picture: MapPicture
  readonly relations: readonly RelationId[]
  readonly parties: readonly PartyId[]
}

/** What a pointer or the focus is on. */
export type MapTarget = { readonly kind: 'party', readonly id: PartyId } | { readonly kind: 'relation', readonly id: RelationId }

/** What a part of the map listens to, by the names of events. */
export type MapListeners = (target: MapTarget) => Readonly<Record<string, () => void>>

/** An actor as it is drawn; of a whole bloc nothing more is known than its name. */
export type DrawnParty = Pick<Actor, 'bloc' | 'kind' | 'name' | 'short'> & Partial<Pick<Actor, 'role' | 'claims'>>

const relationIds = Object.keys(relations) as RelationId[]
const actorIds = Object.keys(actors) as ActorId[]
const partyIds = [...actorIds, ...Object.keys(blocs) as BlocId[]] as const
const formIds = Object.keys(relationForms) as RelationForm[]
const stepIds = Object.keys(mapSteps) as MapStepId[]

/** The last step of the map: after all scenes, the picture of the whole. */
export const lastMapStep = stepIds.length + 1

/** Half the width and the whole length of an arrowhead, px. */
const arrow = { half: 6, length: 13 }

/** How far the first dot of a state is from the box it goes out from, px: seen whole, beside the outline. */
const dotGap = 7

/** The ring that a state ends in, px; it touches the box and lies wholly outside it. */
export const ringRadius = 5.5

/** The ring round the cross that a line which failed ends in, px: the largest mark there is. */
export const crossRadius = 22

/** Whether it is one actor, and not a whole bloc. */
export function isActor(id: PartyId): id is ActorId {
  return Object.hasOwn(actors, id)
}

/** Who is drawn; a bloc, where it has part in a line, like an institution. */
export function drawnParty(id: PartyId): DrawnParty {
  return isActor(id) ? actors[id] : { bloc: id, kind: 'institution', name: blocs[id].name, short: blocs[id].name }
}

/** The bloc an end of a relation belongs to. */
export function blocOf(id: PartyId): BlocId {
  return isActor(id) ? actors[id].bloc : id
}

/** All who have part in a relation. */
export function partiesOf(id: RelationId): PartyId[] {
  const { from, with: partner, to }: Relation = relations[id]
  return [from, ...partner ? [partner] : [], to]
}

/** Which scene a step shows; none before the first click, and in the picture of the whole. */
export function sceneOf(step: number): MapStepId | undefined {
  return stepIds[step - 1]
}

/** The relations of the scenes shown by a step, in the order of the data: what has been told, whatever is drawn now. */
export function relationsTold(step: number): RelationId[] {
  const scenes = stepIds.slice(0, step)
  return relationIds.filter(id => scenes.includes(relations[id].step))
}

/** Whether a relation has to do with what is pointed at: it is that relation, or one of that actor's. */
export function touches(id: RelationId, target: MapTarget): boolean {
  return target.kind === 'relation' ? id === target.id : partiesOf(id).includes(target.id)
}

/** The lines at each step: none before the first click, those of its scene, and at the last the few that are the whole. */
const lines = Array.from({ length: lastMapStep + 1 }, (_, step) => {
  const scene = sceneOf(step)
  return relationIds.filter((id) => {
    const { whole, step: told }: Relation = relations[id]
    return scene ? told === scene : step > 0 && whole
  })
})

function formOf(id: RelationId): RelationForm {
  return relationKinds[relations[id].kind].form
}

/** The kinds of line that a step shows. */
export function formsAt(step: number): RelationForm[] {
  const shown = nth(lines, step).map(formOf)
  return formIds.filter(form => shown.includes(form))
}

/**
 * What is to be seen: all actors and no line before the first click, then one scene a step, and the whole at the last;
 * of lines those who have part in them, and nobody else.
 * @param step clicks made, from 0 to `lastMapStep`
 * @param form the one kind of line asked for, of those the step shows
 */
export function mapScene(step: number, form: RelationForm | null = null): MapScene {
  return form ? sceneWith(step, nth(lines, step).filter(id => formOf(id) === form)) : nth(scenes, step)
}

/** The scene of a step with some of its lines. */
function sceneWith(step: number, shown: readonly RelationId[]): MapScene {
  const parties = new Set(shown.flatMap(partiesOf))
  const picture = sceneOf(step) ? 'scene' : step > 0 ? 'whole' : 'roll'
  return { picture, relations: shown, parties: step > 0 ? partyIds.filter(id => parties.has(id)) : actorIds }
}

/** The scenes as they are told; of a large map none is worked out in the midst of a step. */
const scenes = lines.map((shown, step) => sceneWith(step, shown))

/** A point or a box of the map, for a reader of the given direction. */
function placed<S extends Point>(shape: S, direction: Direction): S {
  return turn(shape, direction, mapSize.width)
}

function placedAll<Id extends string>(boxes: Readonly<Record<Id, Box>>, direction: Direction): Record<Id, Box> {
  return Object.fromEntries(Object.entries<Box>(boxes).map(([id, box]) => [id, placed(box, direction)])) as Record<Id, Box>
}

function placedRoute({ line, branch, words }: Route, direction: Direction): Route {
  return {
    line: line.map(point => placed(point, direction)),
    ...branch && { branch: branch.map(point => placed(point, direction)) },
    words: placed(words, direction),
  }
}

/** The point on the way from one point to another, at a distance from the first, px. */
function towards(from: Point, to: Point, distance: number): Point {
  const share = distance / Math.hypot(to.x - from.x, to.y - from.y)
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

function write({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
}

/** A line through some corners, each of them rounded, as the `d` of an SVG path. */
export function pathThrough(points: readonly Point[]): string {
  return points.map((point, index) => {
    const [before, next] = [points[index - 1], points[index + 1]]
    if (!before)
      return `M${write(point)}`
    if (!next)
      return `L${write(point)}`
    return `L${write(towards(point, before, cornerRadius))}Q${write(point)} ${write(towards(point, next, cornerRadius))}`
  }).join('')
}

function arrowhead(tip: Point, tail: Point): string {
  const base = towards(tip, tail, arrow.length)
  const across = { x: (tip.y - base.y) * arrow.half / arrow.length, y: (base.x - tip.x) * arrow.half / arrow.length }
  return [tip, { x: base.x + across.x, y: base.y + across.y }, { x: base.x - across.x, y: base.y - across.y }].map(write).join(' ')
}

function edge(id: RelationId, { line, branch, words }: Route): MapEdge {
  const kind: RelationKind = relationKinds[relations[id].kind]
  const { form } = kind
  const [last, beforeLast] = [nth(line, -1), nth(line, -2)]
  const failed = form === 'failed'
  const isState = 'state' in relationForms[form]
  const arrives = !failed && !isState
  const start = nth(line, 0)
  const second = nth(line, 1)
  const mutual = kind.mutual === true
  // A line ends inside its arrowhead, so that its tip stays sharp.
  const drawn = [
    mutual ? towards(start, second, arrow.length - 2) : isState ? towards(start, second, dotGap) : start,
    ...line.slice(1, -1),
    arrives ? towards(last, beforeLast, arrow.length - 2) : last,
  ]
  return {
    id,
    form,
    line,
    branch: branch ?? null,
    path: pathThrough(drawn) + (branch ? pathThrough(branch) : ''),
    heads: [...arrives ? [arrowhead(last, beforeLast)] : [], ...mutual ? [arrowhead(start, second)] : []],
    ring: isState ? towards(last, beforeLast, ringRadius + 1) : null,
    cross: failed ? last : null,
    words,
  }
}

/** What stands elsewhere than in the scenes. */
const moved: Readonly<Record<MapPicture, { readonly boxes?: Partial<Record<PartyId, Box>>, readonly routes?: Partial<Record<RelationId, Route>> }>> = {
  roll: { boxes: rollBoxes },
  scene: {},
  whole: { boxes: wholeBoxes, routes: wholeRoutes },
}

/** Where everything on the actor map stands in one of its pictures; for a right-to-left reader the whole of it mirrored. */
export function layoutMap(direction: Direction, picture: MapPicture): MapLayout {
  const own = moved[picture]
  const lines = { ...routes, ...own.routes }
  return {
    names: placedAll(blocNames, direction),
    parties: placedAll({ ...partyBoxes, ...own.boxes }, direction),
    edges: relationIds.map(id => edge(id, placedRoute(lines[id], direction))),
  }
}

/**
 * @param caption what the map's caption says
 * @param shown the relations drawn
 */
export function mapText(caption: string, shown: readonly RelationId[], locale: Locale): string {
  return describe(caption, shown.map(id => sentenceOf(relations[id], locale)), locale)
}
