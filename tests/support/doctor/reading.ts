/** What is measured on a slide at one step. All lengths are px of the 1280 × 720 canvas. */

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** What a text is for, and so which floor and which contrast it is held to. */
export type Role = 'title' | 'body' | 'label' | 'table' | 'citation'

export interface Word {
  readonly text: string
  /** What its letters cover, not the line's height. */
  readonly ink: Box
}

/** The words of one text node that is seen. */
export interface Text {
  readonly text: string
  readonly role: Role
  /** In a table, where words are not counted. */
  readonly inTable: boolean
  /** In the slide's body, which must keep off the footer. */
  readonly inBody: boolean
  /** The block it stands in, by number: texts of one block may touch. */
  readonly block: number
  readonly size: number
  /** The worst that its letters have with what lies behind them, from 1 to 21. */
  readonly contrast: number
  readonly words: readonly Word[]
  /** The nearest box with borders all round, which has to hold it. */
  readonly holder?: Holder
  /** Where it is cut off, by its own box or any that it stands in. */
  readonly clip: Box
  /** What hides some of it, having a ground of its own. */
  readonly cover?: string
}

export interface Holder {
  readonly name: string
  readonly box: Box
}

/** Something with a border, a ground or a shape of its own. */
export interface Drawn extends Holder {
  readonly inBody: boolean
}

/** A box whose content does not fit it, and by how much. */
export interface Spill {
  readonly name: string
  readonly wide: number
  readonly high: number
}

/** A part of a slide's frame. */
export interface Part {
  readonly name: string
  /** Its distance from the canvas's edge at which lines start: left in English, right in Arabic. */
  readonly start: number
  readonly top: number
}

/** A line that may carry meaning: of a drawing, or a border. */
export interface Stroke {
  readonly name: string
  /** With what lies beside it, from 1 to 21. */
  readonly contrast: number
}

/** A slide at one step. */
export interface Reading {
  /** The class of its layout. */
  readonly layout: string
  readonly titles: readonly { readonly text: string, readonly lines: number }[]
  readonly texts: readonly Text[]
  readonly drawn: readonly Drawn[]
  readonly spills: readonly Spill[]
  /** Its kicker, title, byline and footer, as far as it has them. */
  readonly frame: readonly Part[]
  /** What its body is made of, from the top. */
  readonly body: readonly Part[]
  readonly footerTop: number
  readonly strokes: readonly Stroke[]
}

/** How something is painted, in the page, before it is held against a picture of what it lies on. */
export interface Painted {
  /** As CSS computes it. */
  readonly colour: string
  /** Its own and that of all that it stands in, multiplied. */
  readonly opacity: number
}

export type PaintedText = Omit<Text, 'contrast'> & Painted

export type PaintedStroke = Omit<Stroke, 'contrast'> & Painted & {
  /** Places along it: just beside it, on either side. */
  readonly sides: readonly (readonly [Point, Point])[]
}
