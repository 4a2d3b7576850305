import { nextTick } from 'vue'
import { staticId } from '../lib/static-id'

/** Takes away the slide that the page came with, once the deck shows the same one, in the same faces and at rest, in its place. */
export async function takeOver(): Promise<void> {
  await nextTick()
  await document.fonts.ready
  const moving = document.getElementById('slide-content')?.getAnimations({ subtree: true }) ?? []
  await Promise.allSettled(moving.map(animation => animation.finished))
  document.getElementById(staticId)?.remove()
}
