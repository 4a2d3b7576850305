import { defineUnoSetup } from '@slidev/types'

/** Slidev asks for the classes of all its windows, which are drawn anew here; those that are used are found where they stand. */
export default defineUnoSetup(() => ({
  presets: [{
    name: 'briefing',
    configResolved(config) {
      config.safelist = []
    },
  }],
}))
