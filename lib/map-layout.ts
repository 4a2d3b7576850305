import type { ActorId, BlocId, RelationId } from '../data'

/** A place on the map, in px of its canvas, measured from the top and from the side reading starts on. */
export interface Point { readonly x: number, readonly y: number }

export interface Box extends Point { readonly width: number, readonly height: number }

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
  europe: { x: 0, y: 352, width: 640, height: 72 },
  unitedStates: { x: 700, y: 186, width: 200, height: 152 },
  russia: { x: 984, y: 0, width: 168, height: 338 },
  ukraine: { x: 984, y: 352, width: 168, height: 72 },
} as const satisfies Record<BlocId, Box>

/** Where the names of the blocs stand. */
export const blocNames = {
  unitedKingdom: { x: 12, y: 4, width: 112, height: 28 },
  europe: { x: 12, y: 362, width: 88, height: 56 },
  unitedStates: { x: 712, y: 190, width: 176, height: 28 },
  russia: { x: 996, y: 4, width: 112, height: 28 },
  ukraine: { x: 996, y: 352, width: 112, height: 26 },
} as const satisfies Record<BlocId, Box>

/* The columns that the boxes stand in. */
const outer = { x: 12, width: 112 }
const middle = { x: 712, width: 176 }
const far = { x: 996, width: 124 }

export const actorBoxes = {
  downingStreet: { ...outer, y: 36, height: 64 },
  britishOfficial: { ...outer, y: 128, height: 64 },
  powell: { x: 316, y: 88, width: 180, height: 172 },
  starmer: { x: 388, y: 288, width: 108, height: 42 },
  someCapitals: { x: 108, y: 369, width: 160, height: 42 },
  someAllies: { x: 288, y: 369, width: 134, height: 42 },
  europeanLeaders: { x: 442, y: 369, width: 152, height: 42 },
  administration: { ...middle, y: 220, height: 42 },
  trump: { ...middle, y: 284, height: 42 },
  kremlin: { ...far, y: 36, height: 40 },
  ushakov: { ...far, y: 91, height: 40 },
  putin: { ...far, y: 159, height: 42 },
  oilSector: { ...far, y: 288, height: 42 },
  zelensky: { ...far, y: 378, height: 40 },
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
    line: [at(496, 111), at(996, 111)],
    words: words(520, 79, 160, 28, above),
    brief: words(520, 79, 160, 28, above),
  },
  channel: {
    line: [at(496, 177), at(640, 177)],
    words: words(520, 145, 440, 28, above),
    brief: words(520, 145, 220, 28, above),
  },
  ushakovAdvises: {
    line: [at(1034, 131), at(1034, 159)],
    words: words(1042, 132, 100, 26, after),
  },
  starmerAppoints: {
    line: [at(464, 288), at(464, 260)],
    words: words(356, 261, 100, 26, before),
  },
  confirmation: {
    line: [at(996, 66), at(464, 66), at(464, 88)],
    words: words(700, 70, 272, 28, { align: 'end', valign: 'start' }),
  },
  accusation: {
    line: [at(996, 46), at(508, 46)],
    words: words(600, 14, 372, 28, cornered),
  },
  regularContact: {
    line: [at(124, 52), at(150, 52), at(150, 18), at(984, 18)],
    words: words(532, 22, 350, 28, below),
  },
  denial: {
    line: [at(124, 150), at(316, 150)],
    words: words(132, 64, 180, 82, above),
  },
  undenied: {
    line: [at(124, 170), at(316, 170)],
    words: words(132, 174, 180, 82, below),
  },
  support: {
    line: [at(188, 369), at(188, 226), at(316, 226)],
    words: words(60, 268, 120, 56, before),
    brief: words(90, 282, 90, 28, before),
  },
  concern: {
    line: [at(355, 369), at(355, 260)],
    words: words(212, 282, 135, 56, before),
    brief: words(240, 296, 107, 28, before),
  },
  fear: {
    line: [at(508, 250), at(712, 250)],
    branch: [at(628, 352), at(628, 250)],
    words: words(636, 268, 240, 56, after),
  },
  angerFeared: {
    line: [at(496, 232), at(712, 232)],
    words: words(516, 146, 184, 82, above),
  },
  pressure: {
    line: [at(800, 326), at(800, 386), at(996, 386)],
    words: words(812, 354, 150, 28, above),
  },
  summit: {
    line: [at(888, 292), at(924, 292), at(924, 170), at(996, 170)],
    words: words(724, 138, 260, 28, cornered),
  },
  demand: {
    line: [at(1120, 180), at(1138, 180), at(1138, 352)],
    words: words(990, 214, 140, 110, before),
  },
  keepOnSide: {
    line: [at(496, 300), at(712, 300)],
    branch: [at(560, 369), at(560, 300)],
    words: words(512, 240, 180, 56, above),
  },
  leadersSupport: {
    line: [at(594, 402), at(996, 402)],
    branch: [at(496, 318), at(612, 318), at(612, 402)],
    words: words(648, 370, 330, 28, above),
  },
  frustration: {
    line: [at(888, 308), at(942, 308), at(942, 190), at(996, 190)],
    words: words(724, 158, 260, 28, cornered),
  },
  sanction: {
    line: [at(900, 324), at(996, 324)],
    words: words(800, 328, 180, 28, { align: 'end', valign: 'start' }),
  },
}
