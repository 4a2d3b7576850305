/** How long the browser may stay busy before it counts as idle all the same, ms. */
const patience = 1000

/** Waits until the page’s fonts are there and the browser has nothing more urgent to do. */
export async function whenIdle(): Promise<void> {
  await document.fonts.ready
  // Safari has no such callback.
  await new Promise<void>(resolve => 'requestIdleCallback' in window ? requestIdleCallback(() => resolve(), { timeout: patience }) : setTimeout(resolve))
}
