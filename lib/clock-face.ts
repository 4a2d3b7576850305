import type { Locale, MessageId } from '../data'
import type { Clock, ClockPhase } from './clock'
import type { PlannedSlide } from './pace'
import { formatCountdown, formatSeconds, readClock } from './clock'
import { formatPace, paceOf } from './pace'

/** What a clock is read for. */
export interface Timed {
  readonly clock: Clock
  /** The slide on show. */
  readonly alias: string
  /** The slides of the talk with their shares of its time. */
  readonly plan: readonly PlannedSlide[]
}

/** What who speaks reads off the clock. */
export interface ClockFace {
  /** The time of the whole talk: "10:00". */
  readonly planned: string
  /** What is left of it, or by how much it is over. */
  readonly left: string
  readonly isOver: boolean
  /** How the talk compares with its plan, in words, once the clock was started and where the plan has the slide. */
  readonly pace?: string
  readonly isBehind: boolean
}

/** The clock as it is read at `now`, in milliseconds since 1970. */
export function clockFace({ clock, alias, plan }: Timed, locale: Locale, now: number): ClockFace {
  const planned = plan.reduce((sum, { budget }) => sum + budget, 0)
  const { talk } = readClock(clock, alias, now)
  const pace = paceOf(plan, alias, talk)
  return {
    planned: formatSeconds(planned),
    left: formatCountdown(planned, talk),
    isOver: talk > planned,
    ...pace === undefined || clock.phase === 'reset' ? {} : { pace: formatPace(pace, locale) },
    isBehind: (pace ?? 0) < 0,
  }
}

/** What a press on the clock does in a phase. */
export function clockPress(phase: ClockPhase): MessageId {
  return phase === 'reset' ? 'clockStart' : phase === 'talk' ? 'clockPause' : 'clockGoOn'
}
