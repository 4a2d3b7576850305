import { useNow } from '@vueuse/core'
import { computed } from 'vue'
import { formatSeconds, readClock } from '../lib/clock'
import { clockFace } from '../lib/clock-face'
import { useLocale } from './useLocale'
import { usePlan } from './useSlideMeta'
import { useTalk } from './useTalk'

/** How often the clock is looked at, in milliseconds: a second is never seen to be skipped. */
const interval = 200

/** The talk's clock as it is read now. */
export function useTalkClock() {
  const { talk } = useTalk()
  const { locale } = useLocale()
  const plan = usePlan()
  const now = useNow({ interval })

  const alias = computed(() => talk.value.place.alias)
  const reading = computed(() => readClock(talk.value.clock, alias.value, now.value.getTime()))
  const face = computed(() => clockFace({ clock: talk.value.clock, alias: alias.value, plan: plan.value }, locale, now.value.getTime()))
  const budget = computed(() => plan.value.find(slide => slide.alias === alias.value)?.budget)

  return {
    phase: computed(() => talk.value.clock.phase),
    face,
    slide: computed(() => formatSeconds(reading.value.slide)),
    budget: computed(() => budget.value === undefined ? undefined : formatSeconds(budget.value)),
    isSlideOver: computed(() => budget.value !== undefined && reading.value.slide > budget.value),
    questions: computed(() => formatSeconds(reading.value.questions)),
  }
}
