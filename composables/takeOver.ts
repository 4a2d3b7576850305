import { staticId } from '../lib/static-id'

/** Takes away the slide that the page came with, if it came with one, once the deck shows the same, in the same faces and at rest, in its place. */
export async function takeOver(): Promise<void> {
  const still = document.getElementById(staticId)
  if (!still)
    return
  // The slide's script is there; it is drawn with one of the next frames.
  do
    await new Promise(requestAnimationFrame)
  while (!document.querySelector('#slide-content .slidev-layout'))
  await document.fonts.ready
  const moving = document.getElementById('slide-content')?.getAnimations({ subtree: true }) ?? []
  await Promise.allSettled(moving.map(animation => animation.finished))
  still.remove()
}
