import type { SlideRoute } from '@slidev/types'
import { slides } from '@slidev/client/logic/slides.ts'
import { defineAsyncComponent } from 'vue'
import SlideOnItsWay from '../components/SlideOnItsWay.vue'
import { untilThere } from './untilThere'

/** How long a slide may take before its place says so, ms. */
const patience = 300

/** The slides that are asked for, or have come: who waits for one waits with all others. */
const arrivals = new Map<SlideRoute, ReturnType<typeof ask>>()

/** A slide’s component, asked for until it comes: after a failure Slidev gives that of its error, and would show it from then on. */
function ask(route: SlideRoute) {
  return untilThere(async () => {
    const module = await route.load()
    return 'default' in module ? module : undefined
  })
}

/** Waits until a slide has come. */
export function arrived(route: SlideRoute): ReturnType<typeof ask> {
  const arrival = arrivals.get(route) ?? ask(route)
  arrivals.set(route, arrival)
  return arrival
}

/** Lets the slides of a built deck come late, after a network or a server that was gone: Slidev would show an error in their places from then on. */
export function useSteadySlides(): void {
  for (const route of slides.value)
    route.component = defineAsyncComponent({ loader: () => arrived(route), loadingComponent: SlideOnItsWay, delay: patience })
}
