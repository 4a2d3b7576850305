import type { Role } from './reading'

/** What the doctor holds a slide to. Said here and not read from the tokens, which could be wrong together with the slides. */

/** The canvas, px. */
export const canvas = { left: 0, top: 0, right: 1280, bottom: 720 } as const

/** Which texts have which role, first that fits; every other one is the body's. */
export const roles: readonly (readonly [Role, string])[] = [
  ['title', 'h1'],
  ['citation', '.kicker, .byline, .cite, .source-line'],
  ['table', 'table'],
  // Beside figures proper, the words at what is drawn in HTML, in a ruled margin, and the heads of columns and rows.
  ['label', 'figure, svg, .ours > .word, .layout-columns h2'],
]

/**
 * The smallest text, px. On a screen whose height is a sixth of the room's length, 28 px of 720 are still read from the
 * last row at a glance, which is what a statement needs; a label is looked for and read beside what it names, a table is
 * for who asked, and a citation says only where to look.
 */
export const floors: Readonly<Record<Role, number>> = { title: 28, body: 28, label: 20, table: 20, citation: 18 }

/** The least contrast of a text (WCAG 2.2): AAA for what has to be read under a projector's stray light, AA for the rest. */
export const contrasts: Readonly<Record<Role, number>> = { title: 7, body: 7, label: 4.5, table: 4.5, citation: 4.5 }

/** The least contrast of a line that carries meaning (WCAG 2.2, 1.4.11). */
export const strokeContrast = 3

/** A title is taken in at one look: it takes two lines at most; in the talk it aims at nine words and ends by twelve. */
export const title = { lines: 2, words: 12 } as const

/**
 * The most words seen at once outside tables. A slide of the talk is read while somebody speaks. One for questions, which
 * is not a table, is read by who has asked, while nobody says anything else: as much as half a minute takes, and as has room
 * in two columns of body text.
 */
export const words = { talk: 60, backup: 120 } as const

/** How far apart edges may be that the eye takes for one, px. */
export const edge = 1

/** How far letters may reach beyond a box: half a pixel of antialiasing is no cut, px. */
export const reach = 0.5

/** How deep two texts may stand in one another, both ways: measured letters are out by a pixel at most, px. */
export const touch = 1.5

/** How far a box may be from holding what is in it: browsers round to whole pixels, px. */
export const spill = 1
