import type { ClockPhase } from '../lib/clock'
import type { Turn } from '../lib/itinerary'
import type { Curtain, Place, Role } from '../lib/talk'
import { otherLocale } from '../data'
import { settled } from '../lib/clock'
import { withRun } from '../lib/runs'
import { comeBack, jump, speak, toggleCurtain, toggleFreeze, turn, withClock } from '../lib/talk'
import { useLocale } from './useLocale'
import { useOtherLanguage } from './useOtherLanguage'
import { useRuns } from './useRuns'
import { useItinerary } from './useSlideMeta'
import { useTalk } from './useTalk'

/** What can be done with the talk from any of its windows. */
export function useTalkControls() {
  const { talk, role, update } = useTalk()
  const way = useItinerary()
  const runs = useRuns()
  const { isThere } = useOtherLanguage()
  const { locale } = useLocale()

  const setClock = (phase: ClockPhase): void => update((now, at) => withClock(now, phase, at))

  return {
    turn: (by: Turn): void => update((now, at) => turn(now, way.value, by, at)),
    jump: (to: Place): void => update((now, at) => jump(now, way.value, to, at)),
    comeBack: (): void => update(comeBack),
    toggleCurtain: (curtain: Curtain): void => update(now => toggleCurtain(now, curtain)),
    toggleFreeze: (): void => update(toggleFreeze),
    /** The other language, for all windows or for those of one role. */
    switchLanguage: async (roles: readonly Role[] = ['audience', 'speaker']): Promise<void> => {
      if (await isThere())
        update(now => speak(now, otherLocale(roles.includes(role.value) ? locale : now.language.audience), roles))
    },
    /** Starts the clock, or lets it stand. */
    toggleClock: (): void => setClock(talk.value.clock.phase === 'talk' ? 'paused' : 'talk'),
    /** Counts for a question, or again for the talk. */
    toggleQuestion: (): void => setClock(talk.value.clock.phase === 'question' ? 'talk' : 'question'),
    /** Resets the clock; its times go into the report. */
    resetClock: (): void => update((now, at) => {
      runs.value = withRun(runs.value, settled(now.clock, now.place.alias, at), at, now.cut)
      return withClock(now, 'reset', at)
    }),
  }
}
