import { syncDirections } from '@slidev/client/state/storage.ts'
import { defineAppSetup } from '@slidev/types'
import { useSteadySlides } from '../composables/useSteadySlides'
import { useTalkAddress } from '../composables/useTalkAddress'

/** Every window takes its place from the talk; Slidev's own way to keep windows in step, one language and one build apart, is off. */
export default defineAppSetup(({ router }) => {
  syncDirections.value = { viewerSend: false, viewerReceive: false, presenterSend: false, presenterReceive: false }
  // While a deck is written its slides come anew with each change.
  if (!import.meta.env.DEV)
    useSteadySlides()
  useTalkAddress(router)
})
