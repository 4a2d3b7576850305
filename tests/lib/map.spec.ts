import type { ActorId, BlocId, PartyId, Relation, RelationForm } from '../../data'
import type { MapEdge, MapLayout, MapScene, MapTarget } from '../../lib/map'
import type { Box, Point } from '../../lib/geometry'
import type { Words } from '../../lib/map-layout'
import { expect, test } from '@playwright/test'
import { actors, blocs, mapSteps, relationForms, relationKinds, relations } from '../../data'
import { boxOf, lastMapStep, layoutMap, mapScene, partiesOf, ringRadius } from '../../lib/map'
import { cardGap, cardSizes, placeCard, spokenOf } from '../../lib/map-card'
import { cornerRadius, mapSize } from '../../lib/map-layout'
import { boxRound, crossingOf, distance, distanceToEdge, distanceToEnd, holds, isUpright, pairs, pointBox, segmentsOf } from '../support/map-geometry'

/* What makes a map that can be read, px. */

/** Between two lines at the edge of one box. */
const leastPortGap = 14
/** Between two lines anywhere, except where they cross: more than half of what answers the pointer, so that each has its middle for itself. */
const leastLineGap = 14
/** From the corner of a box to a line that starts or ends there. */
const leastCornerGap = 7
/** From a line to a box that it has nothing to do with, or to the name of a bloc. */
const leastBoxGap = 8
/** From words to any line, their own too: they stand beside it, never on it. */
const leastWordGap = 3
/** From words to their own line. */
const mostWordGap = 17
/** From words to boxes and to other words. */
const leastWordToBox = 3
/** Half a cross mark. */
const crossRadius = 13
const mostCrossings = 6
/** In a scene, and in the picture of the whole, which has nothing to tell that was not told before. */
const mostLines = 5
const mostLinesOfWhole = 7

const canvas: Box = { x: 0, y: 0, ...mapSize }
const steps = Array.from({ length: lastMapStep + 1 }, (_, step) => step)
const actorIds = Object.keys(actors) as ActorId[]
const forms = Object.keys(relationForms) as RelationForm[]
const layouts = { ltr: layoutMap('ltr'), rtl: layoutMap('rtl') }

interface Picture {
  readonly edges: readonly MapEdge[]
  readonly actors: readonly ActorId[]
  readonly words: ReadonlyMap<MapEdge['id'], Words>
}

/** Everything that can be seen of the map: each step, each kind of line alone, each actor pointed at in the whole. */
const scenes: readonly (readonly [name: string, scene: MapScene])[] = [
  ...steps.map(step => [`step ${step}`, mapScene(step)] as const),
  ...forms.map(form => [`${form} alone`, mapScene(0, form)] as const),
  ...actorIds.map(id => [`${id} pointed at`, mapScene(lastMapStep, null, { kind: 'actor', id })] as const),
]

function pictureOf(layout: MapLayout, scene: MapScene): Picture {
  const edges = layout.edges.filter(({ id }) => scene.relations.includes(id))
  const words = edges.flatMap(({ id, words: full, brief }) => {
    const room = scene.whole ? brief : full
    return room ? [[id, room] as const] : []
  })
  return { edges, actors: scene.actors, words: new Map(words) }
}

/** What a line may touch: the boxes of those that have part in it. */
function isPartOf(id: PartyId, { id: edge }: MapEdge): boolean {
  return partiesOf(edge).includes(id)
}

/** The ends of an edge, each with whom it stands at; the cross of a line that failed is nobody's. */
function endsOf({ id, line, branch, cross }: MapEdge, layout: MapLayout): [PartyId, Point][] {
  const { from, with: partner, to }: Relation = relations[id]
  // Where two do it, each has a line of its own.
  const joined = branch && partner
  const first = branch && distanceToEdge(line[0]!, boxOf(from, layout)) > 0 && partner
  return [
    [first || from, line[0]!],
    ...joined ? [[first ? from : partner, branch[0]!] as [PartyId, Point]] : [],
    ...cross ? [] : [[to, line.at(-1)!] as [PartyId, Point]],
  ]
}

function crossingsOf(edges: readonly MapEdge[]): { of: string, point: Point, room: number }[] {
  return pairs(edges).flatMap(([one, other]) => segmentsOf(one).flatMap(a => segmentsOf(other).flatMap((b) => {
    const point = crossingOf(a, b)
    return point ? [{ of: `${one.id} × ${other.id}`, point, room: Math.min(distanceToEnd(point, a), distanceToEnd(point, b)) }] : []
  })))
}

test.describe('the scenes of the map', () => {
  test('begin with all actors and no line, and end with all actors and the few lines that keep words there', () => {
    const kept = Object.entries<Relation>(relations).filter(([, { brief }]) => brief).map(([id]) => id)
    expect(mapScene(0)).toEqual({ relations: [], actors: actorIds, whole: false })
    expect(mapScene(lastMapStep)).toEqual({ relations: kept, actors: actorIds, whole: true })
    expect(kept.length).toBeLessThanOrEqual(mostLinesOfWhole)
    expect(lastMapStep).toBe(Object.keys(mapSteps).length + 1)
  })

  test('are few lines each, every line in one of them, with those who have part in it', () => {
    const told = steps.slice(1, -1).map(step => mapScene(step))
    for (const scene of told) {
      expect(scene.relations.length).toBeGreaterThan(0)
      expect(scene.relations.length).toBeLessThanOrEqual(mostLines)
      expect(scene.actors).toEqual(actorIds.filter(id => scene.relations.some(relation => partiesOf(relation).includes(id))))
    }
    expect(told.flatMap(scene => scene.relations).sort()).toEqual(Object.keys(relations).sort())
  })

  test('are left for the kind of line asked for, with all its words, at every step', () => {
    for (const form of forms) {
      const expected = Object.entries(relations).filter(([, { kind }]) => relationKinds[kind].form === form).map(([id]) => id)
      for (const step of steps)
        expect(mapScene(step, form)).toMatchObject({ relations: expected, whole: false })
    }
  })

  test('bring the lines of who is pointed at into the whole, and no others', () => {
    for (const id of actorIds) {
      const own = Object.keys(relations).filter(relation => partiesOf(relation as MapEdge['id']).includes(id))
      expect(mapScene(lastMapStep, null, { kind: 'actor', id })).toEqual({ relations: own, actors: actorIds, whole: true })
      for (const step of steps.slice(0, -1))
        expect(mapScene(step, null, { kind: 'actor', id })).toEqual(mapScene(step))
    }
  })

  test('keep a line that the pointer goes on to', () => {
    for (const id of Object.keys(relations) as MapEdge['id'][]) {
      const { relations: shown } = mapScene(lastMapStep, null, { kind: 'relation', id })
      expect(new Set(shown)).toEqual(new Set([...mapScene(lastMapStep).relations, id]))
    }
  })
})

for (const [direction, layout] of Object.entries(layouts)) {
  test.describe(`the map, ${direction}`, () => {
    test('has every actor inside its bloc, no two boxes on each other, and all of it on the canvas', () => {
      for (const [id, box] of Object.entries(layout.actors))
        expect(holds(layout.blocs[actors[id as ActorId].bloc], box), id).toBe(true)
      for (const [id, name] of Object.entries(layout.names)) {
        expect(holds(layout.blocs[id as BlocId], name), id).toBe(true)
        expect(Object.entries(layout.actors).filter(([, box]) => distance(box, name) === 0 && !(box.y === name.y + name.height)).map(([actor]) => actor), id).toEqual([])
      }
      for (const boxes of [layout.actors, layout.blocs]) {
        for (const [[id, box], [other, next]] of pairs(Object.entries(boxes)))
          expect(distance(box, next), `${id} and ${other}`).toBeGreaterThanOrEqual(leastBoxGap)
      }
      for (const [id, box] of Object.entries(layout.blocs))
        expect(holds(canvas, box), id).toBe(true)
      expect(Object.keys(layout.blocs).sort()).toEqual(Object.keys(blocs).sort())
    })

    test('has lines that start and end at the edge of a box, off its corners and apart from each other', () => {
      const ports = layout.edges.flatMap(edge => endsOf(edge, layout).map(([party, point]) => ({ edge, party, point, box: boxOf(party, layout) })))
      for (const { edge, party, point, box } of ports) {
        expect(distanceToEdge(point, box), `${edge.id} at ${party}`).toBe(0)
        const corners = [0, box.width].flatMap(x => [0, box.height].map(y => Math.hypot(box.x + x - point.x, box.y + y - point.y)))
        expect(Math.min(...corners), `${edge.id} at a corner of ${party}`).toBeGreaterThanOrEqual(leastCornerGap)
      }
      for (const [one, other] of pairs(ports).filter(([a, b]) => a.party === b.party))
        expect(Math.hypot(one.point.x - other.point.x, one.point.y - other.point.y), `${one.edge.id} and ${other.edge.id} at ${one.party}`).toBeGreaterThanOrEqual(leastPortGap)
    })

    test('has lines that run level or upright, with room to round their corners', () => {
      for (const edge of layout.edges) {
        for (const points of [edge.line, edge.branch ?? []]) {
          for (const [index, end] of points.entries()) {
            const start = points[index - 1]
            if (!start)
              continue
            expect(start.x === end.x || start.y === end.y, edge.id).toBe(true)
            const corners = [index > 1, index < points.length - 1].filter(Boolean).length
            expect(Math.hypot(end.x - start.x, end.y - start.y), edge.id).toBeGreaterThanOrEqual(corners * cornerRadius)
          }
        }
      }
    })

    test('has lines that keep apart, or cross square, clear of corners and ends, and seldom', () => {
      for (const [one, other] of pairs(layout.edges)) {
        for (const a of segmentsOf(one)) {
          for (const b of segmentsOf(other)) {
            if (!crossingOf(a, b))
              expect(distance(boxRound(a), boxRound(b)), `${one.id} and ${other.id}`).toBeGreaterThanOrEqual(leastLineGap)
          }
        }
      }
      const crossings = crossingsOf(layout.edges)
      for (const { of, room } of crossings)
        expect(room, of).toBeGreaterThanOrEqual(leastLineGap)
      expect(crossings.length, crossings.map(({ of }) => of).join()).toBeLessThanOrEqual(mostCrossings)
    })

    test('has no line through a box, or along it, that it has nothing to do with, nor through the name of a bloc', () => {
      for (const edge of layout.edges) {
        for (const segment of segmentsOf(edge).map(boxRound)) {
          for (const [id, box] of Object.entries(layout.actors)) {
            if (!isPartOf(id as ActorId, edge))
              expect(distance(segment, box), `${edge.id} and ${id}`).toBeGreaterThanOrEqual(leastBoxGap)
          }
          for (const [id, name] of Object.entries(layout.names))
            expect(distance(segment, name), `${edge.id} and the name of ${id}`).toBeGreaterThanOrEqual(leastBoxGap)
        }
      }
    })

    test('has no line through the box of those who have part in it', () => {
      for (const edge of layout.edges) {
        for (const [party] of endsOf(edge, layout).filter(([id]) => id in actors)) {
          const { x, y, width, height } = boxOf(party, layout)
          const core = { x: x + 1, y: y + 1, width: width - 2, height: height - 2 }
          expect(segmentsOf(edge).filter(segment => distance(boxRound(segment), core) === 0), `${edge.id} and ${party}`).toEqual([])
        }
      }
    })

    test('joins the line of the second doer to that of the first, on its way', () => {
      for (const { id, line, branch } of layout.edges) {
        const { with: partner }: Relation = relations[id]
        expect(branch !== null, id).toBe(partner !== undefined)
        if (!branch)
          continue
        const end = pointBox(branch.at(-1)!)
        expect(segmentsOf({ line, branch: null }).some(segment => distance(boxRound(segment), end) === 0), id).toBe(true)
        expect(Math.min(...[line[0]!, line.at(-1)!].map(each => distance(pointBox(each), end))), id).toBeGreaterThanOrEqual(leastLineGap)
      }
    })

    for (const [name, scene] of scenes) {
      test(`has words beside their own line, on no line, no box and no other words, ${name}`, () => {
        const picture = pictureOf(layout, scene)
        for (const [id, box] of picture.words) {
          expect(holds(canvas, box), `${id} leaves the canvas`).toBe(true)
          for (const edge of picture.edges) {
            const away = Math.min(...segmentsOf(edge).map(segment => distance(boxRound(segment), box)))
            expect(away, `words of ${id} on ${edge.id}`).toBeGreaterThanOrEqual(leastWordGap)
            if (edge.id === id)
              expect(away, `words of ${id} away from it`).toBeLessThanOrEqual(mostWordGap)
            if (edge.cross)
              expect(distance(pointBox(edge.cross), box), `words of ${id} on a cross`).toBeGreaterThanOrEqual(crossRadius + leastWordGap)
          }
          for (const actor of picture.actors)
            expect(distance(layout.actors[actor], box), `words of ${id} on ${actor}`).toBeGreaterThanOrEqual(leastWordToBox)
          for (const [bloc, name] of Object.entries(layout.names))
            expect(distance(name, box), `words of ${id} on the name of ${bloc}`).toBeGreaterThan(0)
        }
        for (const [[one, box], [other, next]] of pairs([...picture.words]))
          expect(distance(box, next), `words of ${one} and ${other}`).toBeGreaterThanOrEqual(leastWordToBox)
      })
    }

    test('has the cross clear of every other line, box and name', () => {
      for (const { id, cross } of layout.edges) {
        if (!cross)
          continue
        const away = (box: Box) => distance(pointBox(cross), box)
        for (const edge of layout.edges.filter(each => each.id !== id))
          expect(Math.min(...segmentsOf(edge).map(boxRound).map(away)), edge.id).toBeGreaterThanOrEqual(crossRadius + leastLineGap)
        for (const box of [...Object.values(layout.actors), ...Object.values(layout.names)])
          expect(away(box)).toBeGreaterThanOrEqual(crossRadius + leastBoxGap)
      }
    })

    test('places the detail card on the canvas, clear of all it speaks of', () => {
      const targets: MapTarget[] = [
        ...actorIds.map(id => ({ kind: 'actor', id }) as const),
        ...layout.edges.map(({ id }) => ({ kind: 'relation', id }) as const),
      ]
      for (const target of targets) {
        const card = placeCard(target, layout, actorIds)
        expect(cardSizes, target.id).toContainEqual({ width: card?.width, height: card?.height })
        expect(holds(canvas, card!), target.id).toBe(true)
        for (const box of spokenOf(target, layout))
          expect(distance(card!, box), target.id).toBeGreaterThanOrEqual(cardGap - 1)
      }
    })
  })
}

test('a right-to-left reader gets the whole of it mirrored', () => {
  const turnBox = (box: Box) => ({ ...box, x: mapSize.width - box.x - box.width })
  const turnPoint = ({ x, y }: Point) => ({ x: mapSize.width - x, y })
  const turnBoxes = (boxes: Readonly<Record<string, Box>>) => Object.fromEntries(Object.entries(boxes).map(([id, box]) => [id, turnBox(box)]))
  const { ltr, rtl } = layouts
  for (const part of ['actors', 'blocs', 'names'] as const)
    expect(rtl[part]).toEqual(turnBoxes(ltr[part]))
  for (const [index, edge] of ltr.edges.entries()) {
    expect(rtl.edges[index]).toMatchObject({
      id: edge.id,
      line: edge.line.map(turnPoint),
      branch: edge.branch?.map(turnPoint) ?? null,
      words: turnBox(edge.words),
      brief: edge.brief && turnBox(edge.brief),
      cross: edge.cross && turnPoint(edge.cross),
      ring: edge.ring && turnPoint(edge.ring),
    })
  }
})

test('only the channel is crossed out, and only it never arrives', () => {
  for (const { edges, actors: boxes } of Object.values(layouts)) {
    expect(edges.filter(edge => edge.cross !== null).map(edge => edge.id)).toEqual(['channel'])
    const { line, cross } = edges.find(edge => edge.id === 'channel')!
    expect(cross).toEqual(line.at(-1))
    expect(distance(pointBox(cross!), boxes.putin)).toBeGreaterThan(100)
    // It points at where it never arrives.
    expect(isUpright({ start: line[0]!, end: cross! })).toBe(false)
    expect(cross!.y).toBeGreaterThan(boxes.putin.y)
    expect(cross!.y).toBeLessThan(boxes.putin.y + boxes.putin.height)
  }
})

test('a state ends in a ring, everything else that arrives in an arrowhead', () => {
  for (const { edges } of Object.values(layouts)) {
    for (const edge of edges) {
      const state = 'state' in relationForms[relationKinds[relations[edge.id].kind].form]
      expect(edge.ring !== null, `${edge.id}, ring`).toBe(state)
      if (edge.ring)
        expect(distance(pointBox(edge.ring), pointBox(edge.line.at(-1)!)), edge.id).toBeCloseTo(ringRadius + 1)
      expect(edge.head !== null, `${edge.id}, arrowhead`).toBe(!state && edge.id !== 'channel')
    }
  }
})

test('a line from a whole bloc starts at a dot, so that it is nobody’s in it', () => {
  for (const { edges } of Object.values(layouts)) {
    for (const edge of edges) {
      const { from, with: partner }: Relation = relations[edge.id]
      expect(edge.dots, edge.id).toHaveLength([from, partner].filter(party => party && party in blocs).length)
    }
  }
})
