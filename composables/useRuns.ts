import type { Run } from '../lib/runs'
import { createGlobalState, useLocalStorage } from '@vueuse/core'

/** The last timed runs, kept by the browser until they are cleared. */
export const useRuns = createGlobalState(() => useLocalStorage<Run[]>('briefing.runs', []))
