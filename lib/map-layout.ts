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
 * lib/map.ts mirrors them as a whole for Arabic. London is on the side where reading starts, Moscow on the other, as on
 * the line between them; Washington stands between, Europe and Kyiv below.
 */

export const mapSize = { width: 1152, height: 424 } as const

/** How far the corners of a line are rounded, px. */
export const cornerRadius = 8

export const blocBoxes = {
  unitedKingdom: { x: 0, y: 0, width: 508, height: 338 },
  europe: { x: 0, y: 350, width: 640, height: 74 },
  unitedStates: { x: 700, y: 186, width: 200, height: 152 },
  russia: { x: 984, y: 0, width: 168, height: 338 },
  ukraine: { x: 984, y: 350, width: 168, height: 74 },
} as const satisfies Record<BlocId, Box>

/** Where the names of the blocs stand. */
export const blocNames = {
  unitedKingdom: { x: 12, y: 4, width: 112, height: 28 },
  europe: { x: 12, y: 362, width: 88, height: 56 },
  unitedStates: { x: 712, y: 190, width: 176, height: 28 },
  russia: { x: 996, y: 4, width: 112, height: 28 },
  ukraine: { x: 996, y: 350, width: 112, height: 28 },
} as const satisfies Record<BlocId, Box>

/* The columns that the boxes stand in. */
const outer = { x: 12, width: 112 }
const middle = { x: 712, width: 176 }
const far = { x: 996, width: 124 }

export const actorBoxes = {
  downingStreet: { ...outer, y: 36, height: 64 },
  britishOfficial: { ...outer, y: 128, height: 64 },
  powell: { x: 332, y: 88, width: 164, height: 172 },
  starmer: { x: 388, y: 294, width: 108, height: 38 },
  someCapitals: { x: 112, y: 370, width: 160, height: 42 },
  someAllies: { x: 286, y: 370, width: 138, height: 42 },
  europeanLeaders: { x: 438, y: 370, width: 158, height: 42 },
  administration: { ...middle, y: 220, height: 42 },
  trump: { ...middle, y: 284, height: 42 },
  kremlin: { ...far, y: 36, height: 38 },
  ushakov: { ...far, y: 88, height: 38 },
  putin: { ...far, y: 160, height: 38 },
  oilSector: { ...far, y: 294, height: 38 },
  zelensky: { ...far, y: 379, height: 38 },
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
const after = { align: 'start', valign: 'center' } as const
const cornered = { align: 'end', valign: 'end' } as const

export const routes: Readonly<Record<RelationId, Route>> = {
  call: {
    line: [at(496, 107), at(996, 107)],
    words: words(520, 73, 180, 30, above),
    brief: words(520, 73, 180, 30, above),
  },
  channel: {
    line: [at(496, 177), at(648, 177)],
    words: words(520, 130, 464, 30, above),
    brief: words(520, 130, 240, 30, above),
  },
  ushakovAdvises: {
    line: [at(1034, 126), at(1034, 160)],
    words: words(1042, 129, 106, 28, after),
  },
  starmerAppoints: {
    line: [at(464, 294), at(464, 260)],
    words: words(340, 263, 116, 28, before),
  },
  confirmation: {
    line: [at(996, 64), at(464, 64), at(464, 88)],
    words: words(672, 68, 300, 30, { align: 'end', valign: 'start' }),
  },
  accusation: {
    line: [at(996, 46), at(508, 46)],
    words: words(560, 12, 412, 30, cornered),
  },
  regularContact: {
    line: [at(124, 52), at(150, 52), at(150, 18), at(984, 18)],
    words: words(532, 22, 380, 30, below),
  },
  denial: {
    line: [at(124, 150), at(332, 150)],
    words: words(130, 64, 198, 82, above),
  },
  undenied: {
    line: [at(124, 170), at(332, 170)],
    words: words(130, 174, 198, 82, below),
  },
  support: {
    line: [at(188, 370), at(188, 226), at(332, 226)],
    words: words(40, 268, 140, 60, before),
    brief: words(84, 282, 96, 30, before),
  },
  concern: {
    line: [at(355, 370), at(355, 260)],
    words: words(204, 282, 143, 60, before),
    brief: words(230, 296, 117, 30, before),
  },
  fear: {
    line: [at(508, 250), at(712, 250)],
    branch: [at(628, 350), at(628, 250)],
    words: words(636, 266, 260, 60, after),
  },
  angerFeared: {
    line: [at(496, 232), at(712, 232)],
    words: words(516, 118, 184, 110, above),
  },
  pressure: {
    line: [at(800, 326), at(800, 388), at(996, 388)],
    words: words(812, 354, 160, 30, above),
  },
  summit: {
    line: [at(888, 292), at(924, 292), at(924, 170), at(996, 170)],
    words: words(684, 136, 300, 30, cornered),
  },
  demand: {
    line: [at(1120, 180), at(1138, 180), at(1138, 350)],
    words: words(988, 212, 142, 118, before),
  },
  keepOnSide: {
    line: [at(496, 304), at(712, 304)],
    branch: [at(560, 370), at(560, 304)],
    words: words(510, 240, 190, 60, above),
  },
  leadersSupport: {
    line: [at(596, 404), at(996, 404)],
    branch: [at(496, 320), at(612, 320), at(612, 404)],
    words: words(630, 370, 350, 30, above),
  },
  frustration: {
    line: [at(888, 308), at(942, 308), at(942, 190), at(996, 190)],
    words: words(684, 156, 300, 30, cornered),
  },
  sanction: {
    line: [at(900, 324), at(996, 324)],
    words: words(780, 330, 200, 30, { align: 'end', valign: 'start' }),
  },
}
