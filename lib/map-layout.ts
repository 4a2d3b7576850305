import type { ActorId, BlocId, RelationId } from '../data'

/** A place on the map, in px of its canvas, measured from the top and from the side reading starts on. */
export interface Point { readonly x: number, readonly y: number }

export interface Box extends Point { readonly width: number, readonly height: number }

export interface Route {
  readonly from: Point
  readonly to: Point
  /** Bends the line towards this point (the control point of a quadratic curve). */
  readonly bend?: Point
  /** Where on the line its words stand: 0 at its start, 1 at its end. */
  readonly label: number
  /** Moves the words off the line, px. */
  readonly shift?: Point
  /** The line stops here, short of its target: what was tried and never reached. */
  readonly stop?: number
  /** Where on the line the cross stands that says it failed. */
  readonly cross?: number
}

/*
 * The map is designed, not simulated: these numbers are where things are, for a left-to-right reader;
 * lib/map.ts mirrors them as a whole for Arabic.
 */

export const mapSize = { width: 1152, height: 452 } as const

export const blocBoxes = {
  unitedKingdom: { x: 0, y: 0, width: 196, height: 316 },
  europe: { x: 0, y: 384, width: 556, height: 68 },
  unitedStates: { x: 566, y: 254, width: 192, height: 126 },
  russia: { x: 956, y: 0, width: 196, height: 386 },
  ukraine: { x: 746, y: 384, width: 208, height: 68 },
} as const satisfies Record<BlocId, Box>

export const actorBoxes = {
  downingStreet: { x: 8, y: 28, width: 180, height: 36 },
  britishOfficial: { x: 8, y: 82, width: 180, height: 36 },
  powell: { x: 8, y: 168, width: 180, height: 54 },
  starmer: { x: 8, y: 272, width: 180, height: 36 },
  someCapitals: { x: 8, y: 410, width: 213, height: 36 },
  someAllies: { x: 226, y: 410, width: 105, height: 36 },
  europeanLeaders: { x: 336, y: 410, width: 212, height: 36 },
  trump: { x: 574, y: 282, width: 176, height: 40 },
  administration: { x: 574, y: 336, width: 176, height: 36 },
  kremlin: { x: 964, y: 28, width: 180, height: 42 },
  ushakov: { x: 964, y: 122, width: 180, height: 36 },
  putin: { x: 964, y: 218, width: 180, height: 48 },
  oilSector: { x: 964, y: 342, width: 180, height: 36 },
  zelensky: { x: 754, y: 410, width: 192, height: 36 },
} as const satisfies Record<ActorId, Box>

export const routes = {
  call: { from: { x: 188, y: 184 }, to: { x: 964, y: 140 }, label: 0.34, cross: 0.6 },
  channel: { from: { x: 188, y: 196 }, to: { x: 964, y: 232 }, label: 0.34, stop: 0.62, cross: 0.62 },
  ushakovAdvises: { from: { x: 1054, y: 158 }, to: { x: 1054, y: 218 }, label: 0.44 },
  starmerAppoints: { from: { x: 98, y: 272 }, to: { x: 98, y: 222 }, label: 0.4 },
  confirmation: { from: { x: 964, y: 64 }, to: { x: 188, y: 174 }, label: 0.46 },
  accusation: { from: { x: 964, y: 56 }, to: { x: 196, y: 73 }, label: 0.46 },
  regularContact: { from: { x: 188, y: 36 }, to: { x: 956, y: 36 }, label: 0.54 },
  denial: { from: { x: 98, y: 118 }, to: { x: 98, y: 168 }, label: 0.42 },
  support: { from: { x: 150, y: 410 }, bend: { x: 256, y: 304 }, to: { x: 188, y: 216 }, label: 0.24 },
  concern: { from: { x: 300, y: 410 }, bend: { x: 326, y: 270 }, to: { x: 188, y: 206 }, label: 0.24 },
  fear: { from: { x: 352, y: 384 }, to: { x: 574, y: 350 }, label: 0.46 },
  keepOnSide: { from: { x: 188, y: 288 }, to: { x: 574, y: 300 }, label: 0.61 },
  leadersSupport: { from: { x: 548, y: 428 }, to: { x: 754, y: 428 }, label: 0.48 },
  pressure: { from: { x: 750, y: 318 }, to: { x: 866, y: 410 }, label: 0.25, shift: { x: 28, y: 0 } },
  summit: { from: { x: 750, y: 286 }, to: { x: 964, y: 224 }, label: 0.44 },
  demand: { from: { x: 968, y: 266 }, to: { x: 944, y: 384 }, label: 0.45, shift: { x: -56, y: 4 } },
  frustration: { from: { x: 750, y: 306 }, to: { x: 964, y: 256 }, label: 0.44 },
  sanction: { from: { x: 758, y: 366 }, to: { x: 964, y: 360 }, label: 0.58 },
} as const satisfies Record<RelationId, Route>
