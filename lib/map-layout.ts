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
  /** Beside the line. */
  readonly words: Words
}

/*
 * The map is designed, not simulated: these numbers are where things are, for a left-to-right reader; lib/map.ts mirrors
 * them as a whole for Arabic. First comes the roll: who there is, a column for each bloc. Then the map, three rows in
 * three columns: in the middle those who acted, at the end Moscow, which both of them turned to, at the start those who
 * stood by. An actor keeps its place from scene to scene; the rest share what room a scene leaves, since no two scenes are
 * ever seen together. Last comes the whole: only those whom the title speaks of, and whom they reached, wide apart.
 */

export const mapSize = { width: 1152, height: 424 } as const

/** How far the corners of a line are rounded, px. */
export const cornerRadius = 8

/* The columns of the roll, and how its boxes follow one another in them. */
const rollColumn = { width: 212, gap: 23 }
const rollBox = { top: 60, height: 76, gap: 18 }

const roll = {
  unitedKingdom: ['powell', 'starmer', 'downingStreet', 'britishOfficial'],
  europe: ['someCapitals', 'someAllies', 'europeanLeaders'],
  unitedStates: ['trump', 'administration'],
  ukraine: ['zelensky'],
  russia: ['putin', 'ushakov', 'kremlin', 'oilSector'],
} as const satisfies Record<BlocId, readonly ActorId[]>

const rollColumns = (Object.entries(roll) as [BlocId, readonly ActorId[]][])
  .map(([bloc, members], index) => ({ bloc, members, x: index * (rollColumn.width + rollColumn.gap), width: rollColumn.width }))

/** The names of the blocs, each over its actors. */
export const blocNames = Object.fromEntries(rollColumns.map(({ bloc, x, width }) => [bloc, { x, y: 10, width, height: 40 }])) as Record<BlocId, Box>

export const rollBoxes = Object.fromEntries(rollColumns.flatMap(({ members, x, width }) => members.map((id, row) =>
  [id, { x, y: rollBox.top + row * (rollBox.height + rollBox.gap), width, height: rollBox.height }]))) as Record<ActorId, Box>

/* The columns of the map. */
const start = { x: 0, width: 216 }
const middle = { x: 412, width: 196 }
const end = { x: 944, width: 208 }

/* Its rows, each round its line. */
const first = { y: 34, height: 76 }
const second = { y: 158, height: 76 }
const third = { y: 307, height: 76 }

export const actorBoxes = {
  someCapitals: { ...start, ...first },
  someAllies: { ...start, ...second },
  zelensky: { ...start, ...third },
  starmer: { x: 76, width: 176, ...first },
  europeanLeaders: { x: 76, y: 134, width: 216, height: 76 },
  powell: { ...middle, y: 34, height: 200 },
  trump: { ...middle, y: 266, height: 158 },
  britishOfficial: { ...middle, y: 348, height: 76 },
  downingStreet: { x: 632, y: 96, width: 140, height: 76 },
  administration: { x: 700, width: 216, ...third },
  ushakov: { ...end, ...first },
  putin: { ...end, y: 150, height: 274 },
  kremlin: { ...end, y: 96, height: 222 },
  oilSector: { ...end, ...first },
} as const satisfies Record<ActorId, Box>

/** Where a whole bloc stands that has part in a relation. */
export const blocBoxes = {
  unitedKingdom: { ...middle, y: 254, height: 52 },
  europe: { ...start, ...third },
  unitedStates: { x: 580, width: 200, ...first },
  russia: { x: 992, y: 96, width: 160, height: 76 },
  ukraine: { ...start, ...second },
} as const satisfies Record<BlocId, Box>

export const partyBoxes: Readonly<Record<PartyId, Box>> = { ...actorBoxes, ...blocBoxes }

function at(x: number, y: number): Point {
  return { x, y }
}

/** Words in a room from `x`, `y`; unless told otherwise they stand in its middle, on the line below it. */
function words(x: number, y: number, width: number, height: number, { align = 'center', valign = 'end' }: Partial<Pick<Words, 'align' | 'valign'>> = {}): Words {
  return { x, y, width, height, align, valign }
}

const before = { align: 'end', valign: 'center' } as const
const after = { align: 'start', valign: 'center' } as const
const fromStart = { align: 'start' } as const
const below = { valign: 'start' } as const

export const routes: Readonly<Record<RelationId, Route>> = {
  call: {
    line: [at(608, 72), at(944, 72)],
    words: words(622, 30, 310, 36, fromStart),
  },
  channel: {
    line: [at(608, 196), at(840, 196)],
    words: words(622, 93, 290, 74, fromStart),
  },
  ushakovAdvises: {
    line: [at(1048, 110), at(1048, 150)],
    words: words(916, 113, 120, 34, before),
  },
  starmerAppoints: {
    line: [at(252, 72), at(412, 72)],
    words: words(256, 26, 152, 40),
  },
  confirmation: {
    line: [at(944, 134), at(608, 134)],
    words: words(622, 52, 310, 74),
  },
  accusation: {
    line: [at(944, 280), at(608, 280)],
    words: words(622, 198, 310, 74),
  },
  regularContact: {
    line: [at(772, 134), at(992, 134)],
    words: words(776, 16, 212, 110),
  },
  denial: {
    line: [at(468, 348), at(468, 234)],
    words: words(116, 238, 340, 106, before),
  },
  undenied: {
    line: [at(552, 348), at(552, 234)],
    words: words(564, 238, 340, 106, after),
  },
  support: {
    line: [at(216, 72), at(412, 72)],
    words: words(220, 0, 188, 66),
  },
  concern: {
    line: [at(216, 196), at(412, 196)],
    words: words(220, 114, 188, 74),
  },
  fear: {
    line: [at(216, 345), at(700, 345)],
    branch: [at(510, 306), at(510, 345)],
    words: words(220, 351, 476, 73, below),
  },
  angerFeared: {
    line: [at(608, 134), at(808, 134), at(808, 307)],
    words: words(820, 136, 320, 160, after),
  },
  pressure: {
    line: [at(412, 345), at(216, 345)],
    words: words(220, 263, 188, 74),
  },
  summit: {
    line: [at(608, 345), at(944, 345)],
    words: words(622, 263, 310, 74, fromStart),
  },
  demand: {
    line: [at(944, 196), at(216, 196)],
    words: words(622, 114, 310, 74, fromStart),
  },
  keepOnSide: {
    line: [at(252, 72), at(510, 72), at(510, 266)],
    branch: [at(292, 172), at(510, 172)],
    words: words(522, 136, 280, 120, after),
  },
  leadersSupport: {
    line: [at(76, 72), at(40, 72), at(40, 307)],
    branch: [at(76, 172), at(40, 172)],
    words: words(52, 216, 350, 84, after),
  },
  frustration: {
    line: [at(608, 345), at(944, 345)],
    words: words(652, 263, 250, 74),
  },
  sanction: {
    line: [at(780, 72), at(944, 72)],
    words: words(794, 0, 136, 68),
  },
}

/** Who stands in the picture of the whole, and where. */
export const wholeBoxes = {
  powell: { x: 0, y: 16, width: 300, height: 228 },
  trump: { x: 0, y: 270, width: 300, height: 154 },
  ushakov: { x: 852, y: 16, width: 300, height: 102 },
  putin: { x: 852, y: 144, width: 300, height: 280 },
} as const satisfies Partial<Record<PartyId, Box>>

export const wholeRoutes = {
  call: {
    line: [at(300, 60), at(852, 60)],
    words: words(316, 12, 520, 40, fromStart),
  },
  channel: {
    line: [at(300, 186), at(690, 186)],
    words: words(316, 76, 520, 84, fromStart),
  },
  summit: {
    line: [at(300, 376), at(852, 376)],
    words: words(316, 284, 520, 84, fromStart),
  },
} as const satisfies Partial<Record<RelationId, Route>>
