import type { ActorId, Direction, PartyId, Relation, RelationForm, RelationKind } from '../../data'
import type { MapEdge, MapLayout, MapPicture, MapScene, MapTarget } from '../../lib/map'
import type { Box, Point } from '../../lib/geometry'
import type { Words } from '../../lib/map-layout'
import { expect, test } from '@playwright/test'
import { actors, blocs, mapSteps, relationForms, relationKinds, relations } from '../../data'
import { blocOf, crossRadius, formsAt, lastMapStep, layoutMap, mapScene, partiesOf, relationsTold, ringRadius } from '../../lib/map'
import { cardGap, cardSizes, placeCard, spokenOf } from '../../lib/map-card'
import { cornerRadius, mapSize } from '../../lib/map-layout'
import { boxRound, distance, distanceToEdge, holds, isUpright, pairs, pointBox, segmentsOf } from '../support/map-geometry'

/* What makes a map that can be read, px. */

/** Between two lines at the edge of one box. */
const leastPortGap = 14
/** Between two lines anywhere, except where they cross: more than half of what answers the pointer, so that each has its middle for itself. */
const leastLineGap = 14
/** From the corner of a box to a line that starts or ends there. */
const leastCornerGap = 7
/** From a line to a box that it has nothing to do with. */
const leastBoxGap = 8
/** From words to any line, their own too: they stand beside it, never on it. */
const leastWordGap = 3
/** From words to their own line; to one that failed, as far as clears its cross. */
const mostWordGap = 17
const mostWordGapOverCross = crossRadius + 8
/** From words to boxes and to other words. */
const leastWordToBox = 3
/** In a scene, and in the picture of the whole, which has nothing to tell that was not told before. */
const mostLines = 5
const mostLinesOfWhole = 4

const canvas: Box = { x: 0, y: 0, ...mapSize }
const steps = Array.from({ length: lastMapStep + 1 }, (_, step) => step)
const actorIds = Object.keys(actors) as ActorId[]
const picturesOf = (direction: Direction) => ({ roll: layoutMap(direction, 'roll'), scene: layoutMap(direction, 'scene'), whole: layoutMap(direction, 'whole') })
const layouts = { ltr: picturesOf('ltr'), rtl: picturesOf('rtl') }
/** The arrangements that lines are seen in. */
const withLines = ['scene', 'whole'] as const

interface Picture {
  readonly edges: readonly MapEdge[]
  readonly parties: readonly PartyId[]
  readonly words: ReadonlyMap<MapEdge['id'], Words>
}

/** Everything that can be seen of the map. A kind of line asked for leaves less of the same. */
const scenes: readonly (readonly [name: string, scene: MapScene])[] = steps.map(step => [`step ${step}`, mapScene(step)])

function pictureOf(layout: MapLayout, scene: MapScene): Picture {
  const edges = layout.edges.filter(({ id }) => scene.relations.includes(id))
  return { edges, parties: scene.parties, words: new Map(edges.map(({ id, words }) => [id, words])) }
}

/** The ends of an edge, each with whom it stands at; the cross of a line that failed is nobody's. */
function endsOf({ id, line, branch, cross }: MapEdge, layout: MapLayout): [PartyId, Point][] {
  const { from, with: partner, to }: Relation = relations[id]
  // Where two do it, each has a line of its own.
  const joined = branch && partner
  const first = branch && distanceToEdge(line[0]!, layout.parties[from]) > 0 && partner
  return [
    [first || from, line[0]!],
    ...joined ? [[first ? from : partner, branch[0]!] as [PartyId, Point]] : [],
    ...cross ? [] : [[to, line.at(-1)!] as [PartyId, Point]],
  ]
}

/** Whether two lines are ever seen together in an arrangement. */
function areSeenTogether(arrangement: MapPicture, ...ids: readonly MapEdge['id'][]): boolean {
  return scenes.some(([, { picture, relations: shown }]) => picture === arrangement && ids.every(id => shown.includes(id)))
}

/** Who is to be left in sight by the card of what is pointed at, in the first scene of an arrangement that shows it. */
function partiesSeenWith({ kind, id }: MapTarget, arrangement: MapPicture): readonly PartyId[] {
  return scenes.find(([, scene]) => scene.picture === arrangement && (kind === 'party' ? scene.parties.includes(id) : scene.relations.includes(id)))![1].parties
}

/** What is ever seen of an arrangement with lines. */
function seenOf(arrangement: MapPicture, { parties, edges }: MapLayout) {
  const shown = scenes.map(([, scene]) => scene).filter(({ picture }) => picture === arrangement)
  return {
    parties: (Object.keys(parties) as PartyId[]).filter(id => shown.some(scene => scene.parties.includes(id))),
    edges: edges.filter(({ id }) => shown.some(scene => scene.relations.includes(id))),
  }
}

test.describe('the scenes of the map', () => {
  test('begin with all actors and no line, and end with the few lines that are the whole', () => {
    const kept = Object.entries<Relation>(relations).filter(([, { whole }]) => whole).map(([id]) => id)
    expect(mapScene(0)).toEqual({ picture: 'roll', relations: [], parties: actorIds })
    expect(mapScene(lastMapStep)).toMatchObject({ picture: 'whole', relations: kept })
    expect(kept.length).toBeLessThanOrEqual(mostLinesOfWhole)
    expect(lastMapStep).toBe(Object.keys(mapSteps).length + 1)
  })

  test('are few lines each, every line told in one of them', () => {
    const told = steps.slice(1, -1).map(step => mapScene(step))
    for (const scene of told) {
      expect(scene.relations.length).toBeGreaterThan(0)
      expect(scene.relations.length).toBeLessThanOrEqual(mostLines)
      expect(scene.picture).toBe('scene')
    }
    expect(told.flatMap(scene => scene.relations).sort()).toEqual(Object.keys(relations).sort())
  })

  test('show, once there are lines, those who have part in them and nobody else', () => {
    for (const step of steps.slice(1)) {
      const { relations: shown, parties } = mapScene(step)
      expect([...parties].sort(), `step ${step}`).toEqual([...new Set(shown.flatMap(partiesOf))].sort())
    }
  })

  test('are left, for the kind of line asked for, with the lines of that kind', () => {
    const formOf = (id: MapEdge['id']): RelationForm => relationKinds[relations[id].kind].form
    expect(formsAt(0)).toEqual([])
    for (const step of steps.slice(1)) {
      const { relations: shown, picture } = mapScene(step)
      expect(new Set(formsAt(step)), `step ${step}`).toEqual(new Set(shown.map(formOf)))
      for (const form of formsAt(step)) {
        const expected = shown.filter(id => formOf(id) === form)
        const scene = mapScene(step, form)
        expect(scene).toMatchObject({ relations: expected, picture })
        expect([...scene.parties].sort()).toEqual([...new Set(expected.flatMap(partiesOf))].sort())
      }
    }
  })
})

for (const direction of ['ltr', 'rtl'] as const) {
  const { roll } = layouts[direction]

  test.describe(`the map, ${direction}`, () => {
    test('has every actor of the roll in one column, under the name of its bloc', () => {
      const { names, parties } = roll
      for (const id of actorIds) {
        const { x, y, width } = parties[id]
        const name = names[blocOf(id)]
        expect([x, width], id).toEqual([name.x, name.width])
        expect(y, id).toBeGreaterThanOrEqual(name.y + name.height)
      }
      expect(Object.keys(names).sort()).toEqual(Object.keys(blocs).sort())
      for (const [one, other] of pairs(Object.values(names)))
        expect(distance(one, other)).toBeGreaterThanOrEqual(leastBoxGap)
    })

    test('draws the last picture with straight lines alone', () => {
      for (const { id, line, branch } of seenOf('whole', layouts[direction].whole).edges)
        expect([line.length, branch], id).toEqual([2, null])
    })

    for (const arrangement of withLines) {
      const layout = layouts[direction][arrangement]
      const seen = seenOf(arrangement, layout)

      test(`has lines that start and end at the edge of a box, off its corners and apart from each other, ${arrangement}`, () => {
        const ports = seen.edges.flatMap(edge => endsOf(edge, layout).map(([party, point]) => ({ edge, party, point, box: layout.parties[party] })))
        for (const { edge, party, point, box } of ports) {
          expect(distanceToEdge(point, box), `${edge.id} at ${party}`).toBe(0)
          const corners = [0, box.width].flatMap(x => [0, box.height].map(y => Math.hypot(box.x + x - point.x, box.y + y - point.y)))
          expect(Math.min(...corners), `${edge.id} at a corner of ${party}`).toBeGreaterThanOrEqual(leastCornerGap)
        }
        for (const [one, other] of pairs(ports).filter(([a, b]) => a.party === b.party && areSeenTogether(arrangement, a.edge.id, b.edge.id)))
          expect(Math.hypot(one.point.x - other.point.x, one.point.y - other.point.y), `${one.edge.id} and ${other.edge.id} at ${one.party}`).toBeGreaterThanOrEqual(leastPortGap)
      })

      test(`has lines that run level or upright, with room to round their corners, ${arrangement}`, () => {
        for (const edge of seen.edges) {
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

      test(`has no line through the box of those who have part in it, ${arrangement}`, () => {
        for (const edge of seen.edges) {
          for (const [party] of endsOf(edge, layout)) {
            const { x, y, width, height } = layout.parties[party]
            const core = { x: x + 1, y: y + 1, width: width - 2, height: height - 2 }
            expect(segmentsOf(edge).filter(segment => distance(boxRound(segment), core) === 0), `${edge.id} and ${party}`).toEqual([])
          }
        }
      })

      test(`joins the line of the second doer to that of the first, on its way, ${arrangement}`, () => {
        for (const { id, line, branch } of seen.edges) {
          const { with: partner }: Relation = relations[id]
          expect(branch !== null, id).toBe(partner !== undefined)
          if (!branch)
            continue
          const end = pointBox(branch.at(-1)!)
          expect(segmentsOf({ line, branch: null }).some(segment => distance(boxRound(segment), end) === 0), id).toBe(true)
          expect(Math.min(...[line[0]!, line.at(-1)!].map(each => distance(pointBox(each), end))), id).toBeGreaterThanOrEqual(leastLineGap)
        }
      })
    }

    for (const [name, scene] of scenes) {
      const layout = layouts[direction][scene.picture]
      const picture = pictureOf(layout, scene)

      test(`has no two boxes on each other, and all of it on the canvas, ${name}`, () => {
        const boxes = picture.parties.map(id => [id, layout.parties[id]] as const)
        for (const [id, box] of boxes)
          expect(holds(canvas, box), id).toBe(true)
        for (const [[one, box], [other, next]] of pairs(boxes))
          expect(distance(box, next), `${one} and ${other}`).toBeGreaterThanOrEqual(leastBoxGap)
      })

      test(`has lines that keep apart and do not cross, ${name}`, () => {
        for (const [one, other] of pairs(picture.edges)) {
          for (const a of segmentsOf(one)) {
            for (const b of segmentsOf(other))
              expect(distance(boxRound(a), boxRound(b)), `${one.id} and ${other.id}`).toBeGreaterThanOrEqual(leastLineGap)
          }
        }
      })

      test(`has no line through a box, or along it, that it has nothing to do with, ${name}`, () => {
        for (const edge of picture.edges) {
          for (const id of picture.parties.filter(party => !partiesOf(edge.id).includes(party))) {
            for (const segment of segmentsOf(edge).map(boxRound))
              expect(distance(segment, layout.parties[id]), `${edge.id} and ${id}`).toBeGreaterThanOrEqual(leastBoxGap)
          }
        }
      })

      test(`has words beside their own line, on no line, no box and no other words, ${name}`, () => {
        for (const [id, box] of picture.words) {
          expect(holds(canvas, box), `${id} leaves the canvas`).toBe(true)
          for (const edge of picture.edges) {
            const away = Math.min(...segmentsOf(edge).map(segment => distance(boxRound(segment), box)))
            expect(away, `words of ${id} on ${edge.id}`).toBeGreaterThanOrEqual(leastWordGap)
            if (edge.id === id)
              expect(away, `words of ${id} away from it`).toBeLessThanOrEqual(edge.cross ? mostWordGapOverCross : mostWordGap)
            if (edge.cross)
              expect(distance(pointBox(edge.cross), box), `words of ${id} on a cross`).toBeGreaterThanOrEqual(crossRadius + leastWordGap)
          }
          for (const party of picture.parties)
            expect(distance(layout.parties[party], box), `words of ${id} on ${party}`).toBeGreaterThanOrEqual(leastWordToBox)
        }
        for (const [[one, box], [other, next]] of pairs([...picture.words]))
          expect(distance(box, next), `words of ${one} and ${other}`).toBeGreaterThanOrEqual(leastWordToBox)
      })
    }

    test('has the cross clear of every other line and box', () => {
      for (const [, scene] of scenes) {
        const layout = layouts[direction][scene.picture]
        const picture = pictureOf(layout, scene)
        for (const { id, cross } of picture.edges) {
          if (!cross)
            continue
          const away = (box: Box) => distance(pointBox(cross), box)
          for (const edge of picture.edges.filter(each => each.id !== id))
            expect(Math.min(...segmentsOf(edge).map(boxRound).map(away)), edge.id).toBeGreaterThanOrEqual(crossRadius + leastLineGap)
          for (const party of picture.parties)
            expect(away(layout.parties[party]), party).toBeGreaterThanOrEqual(crossRadius + leastBoxGap)
        }
      }
    })

    test('places the detail card on the canvas, clear of all it speaks of', () => {
      const inRoll = actorIds.map(id => [{ kind: 'party', id }, roll, actorIds] as const)
      const inLines = withLines.flatMap((arrangement) => {
        const layout = layouts[direction][arrangement]
        const { parties, edges } = seenOf(arrangement, layout)
        const targets: MapTarget[] = [...parties.map(id => ({ kind: 'party', id }) as const), ...edges.map(({ id }) => ({ kind: 'relation', id }) as const)]
        return targets.map(each => [each, layout, partiesSeenWith(each, arrangement)] as const)
      })
      for (const [target, where, seen] of [...inRoll, ...inLines]) {
        const card = placeCard(target, where, seen)
        expect(cardSizes, target.id).toContainEqual({ width: card?.width, height: card?.height })
        expect(holds(canvas, card!), target.id).toBe(true)
        for (const box of spokenOf(target, where))
          expect(distance(card!, box), target.id).toBeGreaterThanOrEqual(cardGap - 1)
      }
    })
  })
}

test('a right-to-left reader gets the whole of it mirrored', () => {
  const turnBox = (box: Box) => ({ ...box, x: mapSize.width - box.x - box.width })
  const turnPoint = ({ x, y }: Point) => ({ x: mapSize.width - x, y })
  const turnBoxes = (boxes: Readonly<Record<string, Box>>) => Object.fromEntries(Object.entries(boxes).map(([id, box]) => [id, turnBox(box)]))
  for (const picture of ['roll', ...withLines] as const) {
    const [ltr, rtl] = [layouts.ltr[picture], layouts.rtl[picture]]
    for (const part of ['parties', 'names'] as const)
      expect(rtl[part]).toEqual(turnBoxes(ltr[part]))
    for (const [index, edge] of ltr.edges.entries()) {
      expect(rtl.edges[index]).toMatchObject({
        id: edge.id,
        line: edge.line.map(turnPoint),
        branch: edge.branch?.map(turnPoint) ?? null,
        words: turnBox(edge.words),
        cross: edge.cross && turnPoint(edge.cross),
        ring: edge.ring && turnPoint(edge.ring),
      })
    }
  }
})

test('only the channel is crossed out, and only it never arrives', () => {
  for (const { edges, parties: boxes } of Object.values(layouts).flatMap(({ scene, whole }) => [scene, whole])) {
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

test('a state ends in a ring, everything else that arrives in an arrowhead, and what both do in two', () => {
  for (const { edges } of Object.values(layouts).flatMap(({ scene, whole }) => [scene, whole])) {
    for (const edge of edges) {
      const { form, mutual }: RelationKind = relationKinds[relations[edge.id].kind]
      const state = 'state' in relationForms[form]
      expect(edge.ring !== null, `${edge.id}, ring`).toBe(state)
      if (edge.ring)
        expect(distance(pointBox(edge.ring), pointBox(edge.line.at(-1)!)), edge.id).toBeCloseTo(ringRadius + 1)
      expect(edge.heads.length, `${edge.id}, arrowheads`).toBe(state || edge.id === 'channel' ? 0 : mutual ? 2 : 1)
    }
  }
})

test('what is told grows scene by scene, and stays told when it is no longer drawn', () => {
  expect(relationsTold(0)).toEqual([])
  for (let step = 1; step < lastMapStep; step++) {
    const told: readonly string[] = [...relationsTold(step - 1), ...mapScene(step).relations]
    expect(relationsTold(step)).toEqual(Object.keys(relations).filter(id => told.includes(id)))
  }
  expect(relationsTold(lastMapStep)).toEqual(Object.keys(relations))
})
