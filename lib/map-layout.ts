import type { ActorId, BlocId, RelationId } from '../data'

/** A place on the map, in px of its canvas, measured from the top and from the side reading starts on. */
export interface Point { readonly x: number, readonly y: number }

export interface Box extends Point { readonly width: number, readonly height: number }

export interface Route {
  /** At the edge of what the relation goes out from; in the open, under its words, where nobody is said to have it. */
  readonly from: Point
  readonly to: Point
  /** Bends the line towards this point (the control point of a quadratic curve). */
  readonly bend?: Point
  /** Where on the line its words stand: 0 at its start, 1 at its end. */
  readonly label: number
  /** Moves the words off the line, px. */
  readonly shift?: Point
  /** Where the line of the one who does it too starts, and where on this line it joins. */
  readonly joined?: { readonly from: Point, readonly at: number }
  /** The bloc on whose ground the words stand, where it is not the one that both ends lie in. */
  readonly ground?: BlocId | null
  /** Breaks the words into lines of at most this width, px. */
  readonly wrap?: number
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
  unitedKingdom: { x: 0, y: 0, width: 212, height: 330 },
  europe: { x: 0, y: 384, width: 556, height: 68 },
  unitedStates: { x: 512, y: 246, width: 196, height: 126 },
  russia: { x: 956, y: 0, width: 196, height: 386 },
  ukraine: { x: 746, y: 394, width: 208, height: 58 },
} as const satisfies Record<BlocId, Box>

export const actorBoxes = {
  downingStreet: { x: 8, y: 28, width: 196, height: 34 },
  britishOfficial: { x: 8, y: 70, width: 196, height: 34 },
  powell: { x: 8, y: 192, width: 196, height: 50 },
  starmer: { x: 8, y: 288, width: 196, height: 34 },
  someCapitals: { x: 8, y: 410, width: 213, height: 36 },
  someAllies: { x: 226, y: 410, width: 105, height: 36 },
  europeanLeaders: { x: 336, y: 410, width: 212, height: 36 },
  trump: { x: 520, y: 274, width: 180, height: 40 },
  administration: { x: 520, y: 328, width: 180, height: 36 },
  kremlin: { x: 964, y: 28, width: 180, height: 42 },
  ushakov: { x: 964, y: 122, width: 180, height: 36 },
  putin: { x: 964, y: 218, width: 180, height: 48 },
  oilSector: { x: 964, y: 342, width: 180, height: 36 },
  zelensky: { x: 754, y: 418, width: 192, height: 30 },
} as const satisfies Record<ActorId, Box>

export const routes = {
  call: { from: { x: 204, y: 206 }, to: { x: 964, y: 140 }, label: 0.74 },
  channel: { from: { x: 204, y: 216 }, to: { x: 964, y: 224 }, label: 0.36, stop: 0.7, cross: 0.7 },
  ushakovAdvises: { from: { x: 1054, y: 158 }, to: { x: 1054, y: 218 }, label: 0.44 },
  starmerAppoints: { from: { x: 98, y: 288 }, to: { x: 98, y: 242 }, label: 0.44 },
  confirmation: { from: { x: 964, y: 64 }, to: { x: 204, y: 196 }, label: 0.32 },
  accusation: { from: { x: 964, y: 54 }, to: { x: 212, y: 66 }, label: 0.46 },
  regularContact: { from: { x: 204, y: 36 }, to: { x: 956, y: 36 }, label: 0.5 },
  denial: { from: { x: 204, y: 94 }, bend: { x: 250, y: 140 }, to: { x: 204, y: 192 }, label: 0.42, shift: { x: 124, y: -14 }, wrap: 240, ground: null },
  undenied: { from: { x: 106, y: 104 }, to: { x: 106, y: 192 }, label: 0.46, wrap: 196 },
  support: { from: { x: 190, y: 410 }, bend: { x: 236, y: 340 }, to: { x: 204, y: 240 }, label: 0.34, shift: { x: -108, y: 0 } },
  concern: { from: { x: 278, y: 410 }, bend: { x: 268, y: 320 }, to: { x: 204, y: 234 }, label: 0.22 },
  fear: { from: { x: 212, y: 324 }, to: { x: 520, y: 350 }, joined: { from: { x: 474, y: 384 }, at: 0.88 }, label: 0.5, wrap: 210 },
  angerFeared: { from: { x: 400, y: 286 }, to: { x: 520, y: 338 }, label: 0, shift: { x: -29, y: -25 }, wrap: 280 },
  pressure: { from: { x: 700, y: 312 }, to: { x: 884, y: 418 }, label: 0.6 },
  summit: { from: { x: 700, y: 280 }, to: { x: 964, y: 228 }, label: 0.48 },
  demand: { from: { x: 976, y: 266 }, to: { x: 944, y: 394 }, label: 0.3, shift: { x: 90, y: 0 }, wrap: 186, ground: 'russia' },
  keepOnSide: { from: { x: 204, y: 306 }, to: { x: 520, y: 300 }, joined: { from: { x: 490, y: 410 }, at: 0.94 }, label: 0.5 },
  leadersSupport: { from: { x: 204, y: 320 }, bend: { x: 330, y: 392 }, to: { x: 754, y: 432 }, joined: { from: { x: 548, y: 432 }, at: 0.86 }, label: 0.86, shift: { x: 9, y: -26 }, wrap: 180 },
  frustration: { from: { x: 700, y: 304 }, to: { x: 964, y: 260 }, label: 0.48 },
  sanction: { from: { x: 708, y: 338 }, to: { x: 964, y: 354 }, label: 0.62 },
} as const satisfies Record<RelationId, Route>
