import { useNow } from '@vueuse/core'
import { computed } from 'vue'
import { formatCountdown, formatSeconds, readClock, settled } from '../lib/clock'
import { formatPace, paceOf } from '../lib/pace'
import { withRun } from '../lib/runs'
import { useLocale } from './useLocale'
import { useRuns } from './useRuns'
import { useSlideMetas } from './useSlideMeta'
import { useTalk } from './useTalk'
import { useTalkControls } from './useTalkControls'

/** How often the clock is looked at, in milliseconds: a second is never seen to be skipped. */
const interval = 200

/** The talk's clock as it is read now. */
export function useTalkClock() {
  const { talk } = useTalk()
  const { locale } = useLocale()
  const { resetClock } = useTalkControls()
  const runs = useRuns()
  const metas = useSlideMetas()
  const now = useNow({ interval })

  const plan = computed(() => metas.value.filter(slide => !slide.backup))
  const planned = computed(() => plan.value.reduce((sum, { budget }) => sum + budget, 0))
  const alias = computed(() => talk.value.place.alias)
  // The clock may have been started after the moment that was last looked at.
  const reading = computed(() => readClock(talk.value.clock, alias.value, Math.max(now.value.getTime(), talk.value.clock.since)))
  const pace = computed(() => paceOf(plan.value, alias.value, reading.value.talk))
  const budget = computed(() => plan.value.find(slide => slide.alias === alias.value)?.budget)

  return {
    phase: computed(() => talk.value.clock.phase),
    reading,
    planned: computed(() => formatSeconds(planned.value)),
    left: computed(() => formatCountdown(planned.value, reading.value.talk)),
    isOver: computed(() => reading.value.talk > planned.value),
    slide: computed(() => formatSeconds(reading.value.slide)),
    budget: computed(() => budget.value === undefined ? undefined : formatSeconds(budget.value)),
    isSlideOver: computed(() => budget.value !== undefined && reading.value.slide > budget.value),
    questions: computed(() => formatSeconds(reading.value.questions)),
    pace: computed(() => pace.value === undefined || talk.value.clock.phase === 'reset' ? undefined : formatPace(pace.value, locale)),
    isBehind: computed(() => (pace.value ?? 0) < 0),
    /** Resets the clock; its times go into the report. */
    reset: (): void => {
      const at = Date.now()
      runs.value = withRun(runs.value, settled(talk.value.clock, alias.value, at), at, talk.value.cut)
      resetClock()
    },
  }
}
