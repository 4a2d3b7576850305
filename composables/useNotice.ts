import { createGlobalState, refAutoReset } from '@vueuse/core'

/** How long a notice stands, ms. */
const standsFor = 6000

/** What the deck has to say in a word beside the slide, for as long as it takes to read; nothing else waits for it. */
export const useNotice = createGlobalState(() => refAutoReset('', standsFor))
