import { useEventListener } from '@vueuse/core'

/** How long after a failure a part of the deck is asked for again, ms; at once when the network comes back. */
const retryAfter = 2000

/** The style sheets that did not come: Vite, who asks for them with the scripts, asks once and then takes them as there. */
const failedSheets = new Set<HTMLLinkElement>()

// Such an event does not bubble.
useEventListener(document, 'error', ({ target }) => {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet')
    failedSheets.add(target)
}, { capture: true })

let asking: Promise<unknown> | undefined

/** Puts a style sheet into the page anew. */
function askAgain(link: HTMLLinkElement): Promise<unknown> {
  failedSheets.delete(link)
  const again = link.cloneNode() as HTMLLinkElement
  const settled = new Promise(resolve => ['load', 'error'].forEach(type => again.addEventListener(type, resolve)))
  link.replaceWith(again)
  return settled
}

/** Asks again for the style sheets that did not come, once for all who wait for them. Tells whether all are there now. */
async function haveSheets(): Promise<boolean> {
  asking ??= Promise.all([...failedSheets].map(askAgain)).finally(() => asking = undefined)
  await asking
  return failedSheets.size === 0
}

/**
 * A part of the deck that is fetched later, asked for until it comes, with its styles: a network or a server may be gone for
 * a while.
 * @param ask gets the part; nothing, or an error, where it did not come
 */
export async function untilThere<Part>(ask: () => Promise<Part | undefined>): Promise<Part> {
  for (;;) {
    const part = await ask().catch((error: unknown) => console.error(error))
    if (part && await haveSheets())
      return part
    await new Promise((resolve) => {
      window.addEventListener('online', resolve, { once: true })
      setTimeout(resolve, retryAfter)
    })
  }
}
