import type { ActorId, BlocId, PartyId, RelationId } from '../data'
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
 * lib/map.ts mirrors them as a whole for Arabic. Powell and Putin are its two poles, and Washington stands between them,
 * lower; Kyiv has a corner of its own. An actor keeps its place from scene to scene. Lines, words and the boxes of whole
 * blocs share what room a scene leaves, since no two scenes are ever seen together.
 */

export const mapSize = { width: 1152, height: 424 } as const

/** How far the corners of a line are rounded, px. */
export const cornerRadius = 8

/* The columns that the boxes stand in. */
const europe = { x: 0, width: 184 }
const london = { x: 324, width: 190 }
const washington = { x: 566, width: 172 }
const moscow = { x: 972, width: 180 }

/* The rows that they share. */
const first = { y: 29, height: 66 }
const third = { y: 250, height: 52 }
const last = { y: 353, height: 66 }

/** The names of the blocs, each over its actors. */
export const blocNames = {
  europe: { ...europe, y: 0, height: 26 },
  unitedKingdom: { x: london.x, y: 0, width: washington.x + washington.width - london.x, height: 28 },
  russia: { ...moscow, y: 0, height: 26 },
  unitedStates: { ...washington, y: 217, height: 26 },
  ukraine: { ...europe, y: 323, height: 26 },
} as const satisfies Record<BlocId, Box>

export const actorBoxes = {
  someCapitals: { ...europe, ...first },
  someAllies: { ...europe, y: 145, height: 66 },
  europeanLeaders: { ...europe, y: 243, height: 66 },
  zelensky: { ...europe, ...last },
  powell: { ...london, y: 29, height: 179 },
  starmer: { ...london, ...third },
  britishOfficial: { ...london, ...last },
  downingStreet: { ...washington, ...first },
  trump: { ...washington, ...third },
  administration: { ...washington, ...last },
  ushakov: { ...moscow, y: 34, height: 54 },
  putin: { ...moscow, y: 106, height: 184 },
  kremlin: { ...moscow, y: 302, height: 42 },
  oilSector: { ...moscow, ...last },
} as const satisfies Record<ActorId, Box>

/** Where a whole bloc stands that has part in a relation. */
export const blocBoxes = {
  unitedKingdom: { ...london, y: 232, height: 52 },
  europe: { ...europe, ...last },
  unitedStates: { ...washington, ...last },
  russia: { ...moscow, ...first },
  ukraine: { ...washington, ...last },
} as const satisfies Record<BlocId, Box>

export const partyBoxes: Readonly<Record<PartyId, Box>> = { ...actorBoxes, ...blocBoxes }

function at(x: number, y: number): Point {
  return { x, y }
}

/** Words in a room from `x`, `y`; unless told otherwise they stand in its middle, on the line below it. */
function words(x: number, y: number, width: number, height: number, { align = 'center', valign = 'end' }: Partial<Pick<Words, 'align' | 'valign'>> = {}): Words {
  return { x, y, width, height, align, valign }
}

const above = {} as const
const below = { valign: 'start' } as const
const before = { align: 'end', valign: 'center' } as const
const after = { align: 'start', valign: 'center' } as const

export const routes: Readonly<Record<RelationId, Route>> = {
  call: {
    line: [at(514, 61), at(972, 61)],
    words: words(526, 22, 264, 32, { align: 'start' }),
    brief: words(526, 22, 264, 32, { align: 'start' }),
  },
  channel: {
    line: [at(514, 150), at(818, 150)],
    words: words(526, 78, 270, 64, { align: 'start' }),
    brief: words(526, 108, 270, 34, { align: 'start' }),
  },
  ushakovAdvises: {
    line: [at(972, 76), at(936, 76), at(936, 128), at(972, 128)],
    words: words(806, 83, 118, 32, before),
  },
  starmerAppoints: {
    line: [at(419, 250), at(419, 208)],
    words: words(429, 212, 136, 34, after),
  },
  confirmation: {
    line: [at(1062, 302), at(1062, 120), at(514, 120)],
    words: words(526, 50, 520, 62, above),
  },
  accusation: {
    line: [at(972, 323), at(419, 323), at(419, 284)],
    words: words(526, 252, 434, 64, above),
  },
  regularContact: {
    line: [at(738, 62), at(972, 62)],
    words: words(744, 70, 222, 96, below),
  },
  denial: {
    line: [at(376, 353), at(376, 208)],
    words: words(84, 212, 280, 134, before),
  },
  undenied: {
    line: [at(462, 353), at(462, 208)],
    words: words(474, 212, 280, 134, after),
  },
  support: {
    line: [at(184, 62), at(324, 62)],
    words: words(188, 0, 132, 56, above),
    brief: words(188, 20, 132, 34, above),
  },
  concern: {
    line: [at(184, 178), at(324, 178)],
    words: words(188, 104, 132, 66, above),
    brief: words(188, 136, 132, 34, above),
  },
  fear: {
    line: [at(184, 386), at(566, 386)],
    branch: [at(419, 284), at(419, 386)],
    words: words(192, 288, 216, 90, above),
  },
  angerFeared: {
    line: [at(514, 104), at(652, 104), at(652, 353)],
    words: words(664, 150, 280, 130, after),
  },
  pressure: {
    line: [at(566, 276), at(540, 276), at(540, 386), at(184, 386)],
    words: words(192, 314, 340, 64, above),
    brief: words(192, 314, 340, 64, above),
  },
  summit: {
    line: [at(738, 276), at(972, 276)],
    words: words(748, 170, 214, 98, above),
    brief: words(748, 204, 214, 64, above),
  },
  demand: {
    line: [at(1062, 290), at(1062, 386), at(738, 386)],
    words: words(750, 314, 298, 64, above),
  },
  keepOnSide: {
    line: [at(92, 243), at(92, 222), at(652, 222), at(652, 250)],
    branch: [at(419, 250), at(419, 222)],
    words: words(100, 182, 550, 34, above),
  },
  leadersSupport: {
    line: [at(92, 309), at(92, 353)],
    branch: [at(419, 302), at(419, 330), at(92, 330)],
    words: words(194, 336, 360, 34, { align: 'start', valign: 'start' }),
  },
  frustration: {
    line: [at(738, 276), at(972, 276)],
    words: words(748, 204, 214, 64, above),
  },
  sanction: {
    line: [at(738, 386), at(972, 386)],
    words: words(744, 314, 222, 64, above),
    brief: words(744, 314, 222, 64, above),
  },
}
