import type { Claim } from '../data/claims'

/** What is checked of a claim. */
export type QuotedClaim = Pick<Claim, 'quote'> & { readonly paragraph: number }

export interface QuoteResult {
  readonly id: string
  readonly paragraph: number
  readonly quote: string
  /** The quote is, character for character, in the paragraph that the claim names. */
  readonly found: boolean
  /** The other paragraphs that have it. */
  readonly elsewhere: readonly number[]
  /** How much of its beginning the named paragraph has. */
  readonly agrees: string
}

/** The text is not the report: not its number of lines, or hardly any of its words. */
export class NotTheReport extends Error {}

/** The report's lines: 17 paragraphs, and a subheading after the sixth, which nothing is quoted from. */
const lineCount = 18
const subheadingIndex = 6

/**
 * The report's paragraphs, in order. Only line ends and a byte order mark are taken off.
 * @throws NotTheReport when the text does not have the report's number of lines
 */
export function paragraphsIn(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/).filter(line => line.trim() !== '')
  if (lines.length !== lineCount) {
    throw new NotTheReport(lines.length === 0
      ? 'it is empty'
      : `it has ${lines.length} lines, and the report has ${lineCount}: 17 paragraphs and a subheading, one line each`)
  }
  return lines.toSpliced(subheadingIndex, 1)
}

/**
 * Looks up each claim's quote in its paragraph. Nothing is normalised: a quotation is exact or it is none.
 * @throws NotTheReport when the text has other lines, or fewer than half of the quotations
 */
export function verifyQuotes(text: string, claims: Readonly<Record<string, QuotedClaim>>): readonly QuoteResult[] {
  const paragraphs = paragraphsIn(text)
  const results = Object.entries(claims).map(([id, { paragraph, quote }]): QuoteResult => {
    const own = paragraphs[paragraph - 1] ?? ''
    const found = isIn(own, quote)
    return {
      id,
      paragraph,
      quote,
      found,
      elsewhere: paragraphs.flatMap((other, index) => index !== paragraph - 1 && isIn(other, quote) ? [index + 1] : []),
      agrees: found ? quote : sharedBeginning(own, quote),
    }
  })
  const count = results.filter(result => result.found).length
  if (count * 2 < results.length)
    throw new NotTheReport(`it has only ${count} of the ${results.length} quotations`)
  return results
}

/** An empty quote is in every text, and so is no evidence. */
function isIn(paragraph: string, quote: string): boolean {
  return quote !== '' && paragraph.includes(quote)
}

/** The longest beginning of the quote that the paragraph has. */
function sharedBeginning(paragraph: string, quote: string): string {
  let length = 0
  while (length < quote.length && paragraph.includes(quote.slice(0, length + 1)))
    length++
  return quote.slice(0, length)
}
