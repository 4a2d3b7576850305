/** What the talk's clock is doing: not begun, counting for the talk, counting for a question, or standing. */
export type ClockPhase = 'reset' | 'talk' | 'question' | 'paused'

/** The talk's clock. It counts by the time of day, so that a reload, a closed lid or another window makes no difference to it. */
export interface Clock {
  readonly phase: ClockPhase
  /** When the phase began, in milliseconds since 1970. */
  readonly since: number
  /** Milliseconds spoken to each slide before that, by its alias. */
  readonly spoken: Readonly<Record<string, number>>
  /** Milliseconds given to questions before that. */
  readonly questions: number
}

/** What a clock says at a moment, in whole seconds. */
export interface ClockReading {
  /** Spoken in all, questions left out. */
  readonly talk: number
  /** Spoken to the slide on show. */
  readonly slide: number
  readonly questions: number
}

export const resetClock: Clock = { phase: 'reset', since: 0, spoken: {}, questions: 0 }

/**
 * The clock with all time up to `now` put down where it belongs.
 * @param alias the slide on show until now
 * @param now milliseconds since 1970
 */
export function settled(clock: Clock, alias: string, now: number): Clock {
  const passed = Math.max(0, now - clock.since)
  switch (clock.phase) {
    case 'talk': return { ...clock, since: now, spoken: { ...clock.spoken, [alias]: (clock.spoken[alias] ?? 0) + passed } }
    case 'question': return { ...clock, since: now, questions: clock.questions + passed }
    default: return { ...clock, since: now }
  }
}

/** The clock in another phase from `now` on; see `settled`. */
export function inPhase(clock: Clock, phase: ClockPhase, alias: string, now: number): Clock {
  return { ...settled(clock, alias, now), phase }
}

const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000)

/** What the clock says at `now`, in milliseconds since 1970, while the slide `alias` is on show. */
export function readClock(clock: Clock, alias: string, now: number): ClockReading {
  const { spoken, questions } = settled(clock, alias, now)
  return {
    talk: seconds(Object.values(spoken).reduce((sum, each) => sum + each, 0)),
    slide: seconds(spoken[alias] ?? 0),
    questions: seconds(questions),
  }
}

/** "8:05", "1:02:40" */
export function formatSeconds(total: number): string {
  const [hours, minutes, rest] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60]
  const two = (value: number): string => String(value).padStart(2, '0')
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

/**
 * What is left of the time planned: "8:05"; once it is over, by how much: "+1:35".
 * @param planned seconds
 * @param spoken seconds
 */
export function formatCountdown(planned: number, spoken: number): string {
  return spoken > planned ? `+${formatSeconds(spoken - planned)}` : formatSeconds(planned - spoken)
}
