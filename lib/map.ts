import type { ActorId, BlocId, Direction, Relation, RelationForm, RelationId } from '../data'
import type { Box, Point, Route } from './map-layout'
import { actors, relationForms, relationKinds, relations } from '../data'
import { actorBoxes, blocBoxes, mapSize, routes } from './map-layout'

export interface MapEdge {
  readonly id: RelationId
  readonly form: RelationForm
  /** The line, as the `d` of an SVG path. */
  readonly path: string
  /** The line of the one who does it too, up to where it joins. */
  readonly branch: string | null
  /** The arrowhead, as the `points` of an SVG polygon; none where the line never arrives, or shows a state. */
  readonly head: string | null
  /** Where a line that shows a state ends, in a ring instead of an arrow. */
  readonly ring: Point | null
  readonly label: Point
  /** The width its words are broken at, px. */
  readonly wrap?: number
  readonly cross: Point | null
  /** The bloc whose ground the words stand on. */
  readonly ground: BlocId | null
  /** The bloc whose relation it is; gives the line its colour. None where the report does not say whose it is. */
  readonly bloc: BlocId | null
}

export interface MapLayout {
  readonly blocs: Readonly<Record<BlocId, Box>>
  readonly actors: Readonly<Record<ActorId, Box>>
  readonly edges: readonly MapEdge[]
}

/** Half the width and the whole length of an arrowhead, px. */
const head = { half: 5, length: 11 }

function isActor(id: ActorId | BlocId): id is ActorId {
  return Object.hasOwn(actors, id)
}

/** The bloc an end of a relation belongs to. */
export function blocOf(id: ActorId | BlocId): BlocId {
  return isActor(id) ? actors[id].bloc : id
}

/** The box an end of a relation is drawn at. */
export function boxOf(id: ActorId | BlocId): Box {
  return isActor(id) ? actorBoxes[id] : blocBoxes[id]
}

function mirrorPoint<P extends Point>(point: P, width = 0): P {
  return { ...point, x: mapSize.width - point.x - width }
}

/** The one place where the map is turned round for a right-to-left reader. */
function mirror(layout: { boxes: [string, Box][], routes: [RelationId, Route][] }): typeof layout {
  return {
    boxes: layout.boxes.map(([id, box]) => [id, mirrorPoint(box, box.width)]),
    routes: layout.routes.map(([id, route]) => [id, {
      ...route,
      from: mirrorPoint(route.from),
      to: mirrorPoint(route.to),
      ...(route.bend && { bend: mirrorPoint(route.bend) }),
      ...(route.shift && { shift: { ...route.shift, x: -route.shift.x } }),
      ...(route.joined && { joined: { ...route.joined, from: mirrorPoint(route.joined.from) } }),
    }]),
  }
}

/** A point on the route; a straight line is a curve bent towards its own middle. */
function at({ from, to, bend = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } }: Route, t: number): Point {
  const mix = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t ** 2 * c
  return { x: mix(from.x, bend.x, to.x), y: mix(from.y, bend.y, to.y) }
}

function round(point: Point): string {
  return `${Math.round(point.x * 10) / 10} ${Math.round(point.y * 10) / 10}`
}

function arrowhead(tip: Point, tail: Point): { points: string, base: Point } {
  const angle = Math.atan2(tip.y - tail.y, tip.x - tail.x)
  const along = { x: Math.cos(angle), y: Math.sin(angle) }
  const base = { x: tip.x - along.x * head.length, y: tip.y - along.y * head.length }
  const corner = (side: 1 | -1) => ({ x: base.x - side * along.y * head.half, y: base.y + side * along.x * head.half })
  return { points: [tip, corner(1), corner(-1)].map(round).join(' '), base }
}

function edge(id: RelationId, route: Route): MapEdge {
  const { from, to, kind, unowned }: Relation = relations[id]
  const bloc = blocOf(from)
  const label = at(route, route.label)
  const { form } = relationKinds[kind]
  const isState = 'state' in relationForms[form]
  const arrives = route.stop === undefined && !isState
  const tip = arrowhead(route.to, route.bend ?? route.from)
  const end = arrives ? tip.base : at(route, route.stop ?? 1)
  return {
    id,
    form,
    path: route.bend ? `M${round(route.from)}Q${round(route.bend)} ${round(end)}` : `M${round(route.from)}L${round(end)}`,
    branch: route.joined ? `M${round(route.joined.from)}L${round(at(route, route.joined.at))}` : null,
    head: arrives ? tip.points : null,
    ring: isState ? end : null,
    label: { x: label.x + (route.shift?.x ?? 0), y: label.y + (route.shift?.y ?? 0) },
    ...(route.wrap && { wrap: route.wrap }),
    cross: route.cross === undefined ? null : at(route, route.cross),
    ground: route.ground === undefined ? (bloc === blocOf(to) ? bloc : null) : route.ground,
    bloc: unowned ? null : bloc,
  }
}

/** Where everything on the actor map stands, for a reader of the given direction. */
export function layoutMap(direction: Direction): MapLayout {
  const designed = {
    boxes: Object.entries<Box>({ ...blocBoxes, ...actorBoxes }),
    routes: Object.entries(routes) as [RelationId, Route][],
  }
  const placed = direction === 'rtl' ? mirror(designed) : designed
  const boxes = Object.fromEntries(placed.boxes) as Record<ActorId | BlocId, Box>
  return {
    blocs: boxes,
    actors: boxes,
    edges: placed.routes.map(([id, route]) => edge(id, route)),
  }
}
