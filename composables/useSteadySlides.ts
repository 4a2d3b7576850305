import type { SlideRoute } from '@slidev/types'
import { slides } from '@slidev/client/logic/slides.ts'
import { defineAsyncComponent } from 'vue'
import SlideOnItsWay from '../components/SlideOnItsWay.vue'

/** How long after a failure a slide is asked for again, ms; at once when the network comes back. */
const retryAfter = 2000

/** How long a slide may take before its place says so, ms. */
const patience = 300

/** A slide’s component, asked for until it comes: Slidev would show an error in its place from then on. */
export async function arrived(route: SlideRoute): Promise<Awaited<ReturnType<SlideRoute['load']>>> {
  for (;;) {
    const loaded = await route.load()
    // What Slidev gives after a failure is the component of its error.
    if ('default' in loaded)
      return loaded
    await new Promise((resolve) => {
      window.addEventListener('online', resolve, { once: true })
      setTimeout(resolve, retryAfter)
    })
  }
}

/** Lets the slides of a built deck come late, after a network or a server that was gone. */
export function useSteadySlides(): void {
  for (const route of slides.value)
    route.component = defineAsyncComponent({ loader: () => arrived(route), loadingComponent: SlideOnItsWay, delay: patience })
}
