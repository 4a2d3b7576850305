import type { ActorId, BlocId, RelationId } from '../data'
import type { Box, Point } from './geometry'

/** The room that words have, px: large enough for them in every language. */
export interface Words extends Box {
  /** Where in their room they stand, so that they are close to their line. */
  readonly align: 'start' | 'center' | 'end'
  readonly valign: 'start' | 'center' | 'end'
}

export interface Route {
  /** The corners of the line, from the edge of what it goes out from to the edge of its target, or to where it fails. */
  readonly line: readonly Point[]
  /** The line of the one who does it too, up to where it joins. */
  readonly branch?: readonly Point[]
  /** Beside the line, in the scene that tells it. */
  readonly words: Words
  /** Beside the line, in the picture of the whole; for those relations that keep words there. */
  readonly brief?: Words
}

/*
 * The map is designed, not simulated: these numbers are where things are, for a left-to-right reader;
 * lib/map.ts mirrors them as a whole for Arabic. Powell stands on the side where reading starts and Putin across from
 * him, as London and Moscow do on the line between them; Washington stands between, Europe and Kyiv below.
 */

export const mapSize = { width: 1152, height: 424 } as const

/** How far the corners of a line are rounded, px. */
export const cornerRadius = 8

export const blocBoxes = {
  unitedKingdom: { x: 0, y: 0, width: 488, height: 354 },
  europe: { x: 0, y: 364, width: 608, height: 60 },
  unitedStates: { x: 546, y: 198, width: 188, height: 156 },
  russia: { x: 936, y: 0, width: 216, height: 354 },
  ukraine: { x: 936, y: 364, width: 216, height: 60 },
} as const satisfies Record<BlocId, Box>

/** Where the names of the blocs stand. */
export const blocNames = {
  unitedKingdom: { x: 12, y: 4, width: 112, height: 28 },
  europe: { x: 12, y: 368, width: 88, height: 52 },
  unitedStates: { x: 556, y: 199, width: 140, height: 26 },
  russia: { x: 948, y: 4, width: 112, height: 28 },
  ukraine: { x: 1077, y: 380, width: 74, height: 28 },
} as const satisfies Record<BlocId, Box>

/* The columns that the boxes stand in. */
const outer = { x: 12, width: 114 }
const middle = { x: 556, width: 168 }
const far = { x: 948, width: 170 }

export const actorBoxes = {
  downingStreet: { ...outer, y: 36, height: 64 },
  britishOfficial: { ...outer, y: 128, height: 64 },
  powell: { x: 332, y: 80, width: 144, height: 170 },
  starmer: { x: 360, y: 284, width: 116, height: 40 },
  someCapitals: { x: 108, y: 373, width: 160, height: 42 },
  someAllies: { x: 282, y: 373, width: 142, height: 42 },
  europeanLeaders: { x: 438, y: 373, width: 158, height: 42 },
  administration: { ...middle, y: 226, height: 36 },
  trump: { ...middle, y: 270, height: 44 },
  kremlin: { ...far, y: 36, height: 36 },
  ushakov: { ...far, y: 82, height: 40 },
  putin: { ...far, y: 132, height: 174 },
  oilSector: { ...far, y: 314, height: 34 },
  zelensky: { x: 948, y: 371, width: 122, height: 40 },
} as const satisfies Record<ActorId, Box>

function at(x: number, y: number): Point {
  return { x, y }
}

/** Words in a room from `x`, `y`; unless told otherwise they stand at its start, on the line below it. */
function words(x: number, y: number, width: number, height: number, { align = 'start', valign = 'end' }: Partial<Pick<Words, 'align' | 'valign'>> = {}): Words {
  return { x, y, width, height, align, valign }
}

const above = {} as const
const below = { valign: 'start' } as const
const before = { align: 'end', valign: 'center' } as const
const cornered = { align: 'end', valign: 'end' } as const

export const routes: Readonly<Record<RelationId, Route>> = {
  call: {
    line: [at(476, 98), at(948, 98)],
    words: words(492, 65, 180, 28, above),
    brief: words(492, 65, 180, 28, above),
  },
  channel: {
    line: [at(476, 164), at(772, 164)],
    words: words(492, 102, 262, 57, above),
    brief: words(492, 127, 262, 32, above),
  },
  ushakovAdvises: {
    line: [at(948, 113), at(916, 113), at(916, 148), at(948, 148)],
    words: words(790, 116, 118, 30, before),
  },
  starmerAppoints: {
    line: [at(452, 284), at(452, 250)],
    words: words(344, 253, 100, 28, before),
  },
  confirmation: {
    line: [at(948, 62), at(452, 62), at(452, 80)],
    words: words(612, 66, 300, 30, { align: 'end', valign: 'start' }),
  },
  accusation: {
    line: [at(948, 46), at(488, 46)],
    words: words(520, 15, 392, 28, cornered),
  },
  regularContact: {
    line: [at(126, 52), at(142, 52), at(142, 12), at(936, 12)],
    words: words(150, 15, 358, 28, below),
  },
  denial: {
    line: [at(126, 150), at(332, 150)],
    words: words(130, 62, 198, 83, above),
  },
  undenied: {
    line: [at(126, 170), at(332, 170)],
    words: words(130, 174, 198, 84, below),
  },
  support: {
    line: [at(182, 373), at(182, 226), at(332, 226)],
    words: words(32, 270, 142, 60, before),
    brief: words(64, 284, 110, 32, before),
  },
  concern: {
    line: [at(348, 373), at(348, 250)],
    words: words(204, 270, 136, 60, before),
    brief: words(204, 296, 136, 32, before),
  },
  fear: {
    line: [at(488, 246), at(556, 246)],
    branch: [at(523, 364), at(523, 246)],
    words: words(358, 254, 157, 90, before),
  },
  angerFeared: {
    line: [at(476, 191), at(712, 191), at(712, 226)],
    words: words(496, 126, 424, 60, above),
  },
  pressure: {
    line: [at(640, 314), at(640, 382), at(948, 382)],
    words: words(648, 349, 266, 28, above),
    brief: words(648, 347, 290, 30, above),
  },
  summit: {
    line: [at(724, 282), at(948, 282)],
    words: words(732, 217, 206, 60, above),
    brief: words(732, 247, 206, 30, above),
  },
  demand: {
    line: [at(1118, 220), at(1138, 220), at(1138, 364)],
    words: words(918, 310, 212, 52, before),
  },
  keepOnSide: {
    line: [at(476, 296), at(556, 296)],
    branch: [at(508, 373), at(508, 296)],
    words: words(186, 328, 319, 28, before),
  },
  leadersSupport: {
    line: [at(596, 396), at(948, 396)],
    branch: [at(476, 312), at(538, 312), at(538, 340), at(612, 340), at(612, 396)],
    words: words(599, 399, 346, 25, below),
  },
  frustration: {
    line: [at(724, 297), at(948, 297)],
    words: words(732, 234, 206, 58, above),
  },
  sanction: {
    line: [at(734, 331), at(948, 331)],
    words: words(732, 300, 206, 26, above),
    brief: words(732, 297, 206, 29, above),
  },
}
