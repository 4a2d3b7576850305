/** What a face is cut into: characters by their code points, in order. */
export interface FaceParts {
  /** What the deck's own texts need of it. */
  readonly used: readonly number[]
  /** What it has beside that, for what a reader types. */
  readonly left: readonly number[]
}

/** The first and the last code point of characters that are next to each other. */
type Span = readonly [first: number, last: number]

/**
 * Characters that stay together, whether the texts have them or not: what can be typed on an English keyboard, and the
 * letters, marks, digits and joiners of Arabic. A word of Arabic is shaped as a whole, and so must come from one file.
 */
const together: readonly Span[] = [
  [0x20, 0x7E],
  [0x60C, 0x60C],
  [0x61B, 0x61B],
  [0x61F, 0x61F],
  [0x621, 0x63A],
  [0x640, 0x655],
  [0x660, 0x66C],
  [0x670, 0x671],
  [0x200C, 0x200D],
]

/** Which characters of a face the texts need, and which are left of it. Together they are all that it has. */
export function partsOf(inFace: Iterable<number>, texts: string): FaceParts {
  const needed = new Set([...texts].map(character => character.codePointAt(0) ?? 0))
  const isUsed = (code: number) => needed.has(code) || together.some(([first, last]) => first <= code && code <= last)
  const all = [...new Set(inFace)].sort((a, b) => a - b)
  return { used: all.filter(isUsed), left: all.filter(code => !isUsed(code)) }
}

/**
 * Characters of a face that a text of the other script needs, in two: its digits and marks, which are in every sentence, and its
 * letters, which are in few.
 */
export function marksAndLetters(codes: readonly number[]): { readonly marks: readonly number[], readonly letters: readonly number[] } {
  const isLetter = (code: number) => /\p{Script=Latin}/u.test(String.fromCodePoint(code))
  return { marks: codes.filter(code => !isLetter(code)), letters: codes.filter(isLetter) }
}

/** Characters, in order, as the descriptor `unicode-range` has them: "U+20-7E, U+A0". */
export function unicodeRange(codes: readonly number[]): string {
  const spans: Span[] = []
  for (const code of codes) {
    const last = spans.at(-1)
    if (last && last[1] + 1 === code)
      spans[spans.length - 1] = [last[0], code]
    else
      spans.push([code, code])
  }
  const hex = (code: number) => code.toString(16).toUpperCase()
  return spans.map(([first, last]) => first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`).join(', ')
}

/** A `@font-face` rule of a style sheet. */
export interface FaceRule {
  readonly family: string
  /** One weight: each is a file of its own. */
  readonly weight: number
  /** As the style sheet writes it, from a package. */
  readonly url: string
  /** The rule as it stands, with its braces. */
  readonly css: string
}

/**
 * The `@font-face` rules of a style sheet that load a file.
 * @throws Error when one of them does not give a family, a single weight and a file
 */
export function faceRules(css: string): FaceRule[] {
  const rules = css.match(/@font-face\s*\{[^}]*\}/g) ?? []
  return rules.filter(rule => /\burl\(/.test(rule)).map((rule) => {
    const family = /font-family:\s*(['"]?)([^;'"]+)\1;/.exec(rule)?.[2]
    const weight = /font-weight:\s*(\d+);/.exec(rule)?.[1]
    const url = /\burl\((['"])([^'"]+)\1\)/.exec(rule)?.[2]
    if (!family || !weight || !url)
      throw new Error(`A @font-face must give a font-family, one number as its font-weight, and the url of its file in quotes:\n${rule}`)
    return { family, weight: Number(weight), url, css: rule }
  })
}

/** What a face's file is called, without its ending: "ibm-plex-sans-400". */
export function faceName({ family, weight }: Pick<FaceRule, 'family' | 'weight'>): string {
  return `${family.toLowerCase().replaceAll(' ', '-')}-${weight}`
}

/** A file of a face, and the characters that come from it. */
export interface FacePiece {
  readonly url: string
  readonly codes: readonly number[]
}

/** A rule as several, one for each file: a browser fetches those of which it shows something. */
export function splitRule({ css, url }: FaceRule, pieces: readonly FacePiece[]): string {
  return pieces.map(piece => css.replace(url, () => piece.url).replace(/\s*\}$/, () => `\n  unicode-range: ${unicodeRange(piece.codes)};\n}`)).join('\n')
}
