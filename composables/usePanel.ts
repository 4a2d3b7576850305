import { ref } from 'vue'

/** What can open over the slides, besides the evidence. */
export type PanelId = 'overview' | 'goTo' | 'help' | 'questions' | 'report' | 'reset'

const open = ref<PanelId | null>(null)

/** The one panel that is open in this window, if any. */
export function usePanel() {
  return {
    open,
    show: (id: PanelId): void => { open.value = id },
    /** Closes that panel; another that is open by now stays. */
    close: (id: PanelId): void => {
      if (open.value === id)
        open.value = null
    },
  }
}
