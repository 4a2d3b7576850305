/** How long the browser may stay busy before it counts as idle all the same, ms. Where nothing moves Chromium may not say by itself that it is. */
const patience = 150

/** Waits until the browser has nothing more urgent to do. */
async function idle(): Promise<void> {
  // Safari has no such callback.
  await new Promise<void>(resolve => 'requestIdleCallback' in window ? requestIdleCallback(() => resolve(), { timeout: patience }) : setTimeout(resolve))
}

/** Waits until the page is drawn, its fonts are there, and the browser has nothing more urgent to do. */
export async function whenIdle(): Promise<void> {
  // To ask for the fonts lays the page out at once: not before it is drawn, which does the same.
  await idle()
  await document.fonts.ready
  await idle()
}
