import { escapeHtml } from './html'

/** In its own colours, which no theme and no layout changes. */
const style = 'margin: auto 0; padding: 24px 28px; border: 4px solid #a8201a; background: #fffdf8; color: #17202b; font: 22px/1.5 var(--sans); text-align: left'

/**
 * What stands on a slide in place of what it cannot show, while it is written.
 * @param place the file and the slide
 * @param faults what is wrong, each with its mend
 * @returns HTML, without the blank line at which Markdown would go on
 */
export function faultBox(place: string, faults: readonly string[]): string {
  const items = faults.map(fault => `<p style="margin: 12px 0 0">${escapeHtml(fault)}</p>`)
  return `<section v-pre role="alert" lang="en" dir="ltr" style="${style}"><strong>${escapeHtml(place)}</strong>${items.join('')}</section>`
}
