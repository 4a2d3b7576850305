import type { ShallowRef } from 'vue'
import { useEventListener } from '@vueuse/core'
import { inFile } from '../lib/addresses'

/**
 * Lets the anchors of a document lead to their places where the deck is a file: there the hash is the page's address, and the
 * router would look for a page of that name.
 * @param root the element that all of it is in
 */
export function useAnchors(root: Readonly<ShallowRef<HTMLElement | null>>): void {
  if (!__SINGLE_FILE__)
    return
  useEventListener(root, 'click', (event) => {
    const href = (event.target as Element).closest('a')?.getAttribute('href')
    if (!href?.startsWith('#') || href.startsWith(inFile))
      return
    event.preventDefault()
    const place = document.getElementById(decodeURIComponent(href.slice(1)))
    if (!place)
      return
    place.scrollIntoView()
    // The next Tab goes on from there, as after a browser's own jump.
    place.tabIndex = -1
    place.focus({ preventScroll: true })
  })
}
