import { createGlobalState, useLocalStorage } from '@vueuse/core'
import { computed, ref } from 'vue'

/** How the speaker's window can be arranged: notes beside the slides, notes alone, or the slide large. */
export const arrangements = ['beside', 'notes', 'slide'] as const

export type Arrangement = typeof arrangements[number]

/** The size of the notes, px: what a new window has, the least, the most, and how much a press changes it. */
const notesSize = { initial: 22, least: 14, most: 48, step: 2 } as const

/** How who speaks likes the window; the browser remembers it. */
export const useSpeakerView = createGlobalState(() => {
  const kept = useLocalStorage('briefing.speaker', { size: notesSize.initial as number, arrangement: arrangements[0] as Arrangement }, { mergeDefaults: true })

  function resize(by: number): void {
    kept.value.size = Math.min(notesSize.most, Math.max(notesSize.least, kept.value.size + by))
  }

  return {
    size: computed(() => kept.value.size),
    arrangement: computed(() => kept.value.arrangement),
    larger: () => resize(notesSize.step),
    smaller: () => resize(-notesSize.step),
    rearrange: () => {
      kept.value.arrangement = arrangements[(arrangements.indexOf(kept.value.arrangement) + 1) % arrangements.length] ?? arrangements[0]
    },
    /** Whether the answer to the likely question is shown. */
    answerShown: ref(false),
  }
})
