/** What can be wrong with a slide. */
export type CheckId = 'overflow' | 'overlap' | 'size' | 'title' | 'edge' | 'contrast' | 'words'

/** Something wrong with a slide at one step. */
export interface Fault {
  readonly check: CheckId
  /** The words it is seen at, or the name of the box or line. */
  readonly text: string
  readonly measured: string
  readonly allowed: string
  /** What to do about it. */
  readonly hint: string
}

/** "21.5 px" */
export function px(length: number): string {
  return `${Math.round(length * 10) / 10} px`
}

/** "3.25 : 1". Rounded down, so that what falls short never reads as if it did not. */
export function ratio(contrast: number): string {
  return `${(Math.floor(contrast * 100) / 100).toFixed(2)} : 1`
}

/** A text short enough for a line of a report. */
export function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
