import type { Locale } from '../data'
import { formatMessage } from './format'

/** A slide of the talk with the time planned for it. */
export interface PlannedSlide {
  readonly alias: string
  /** Seconds. */
  readonly budget: number
}

/** How coarsely the pace is told, in seconds: words that change every second are no help to who speaks. */
const grain = 10

/**
 * How far a talk is ahead of its plan (more than 0) or behind it, in seconds, rounded down to tens. It is neither as long as
 * the time spoken falls into the slide's own share of the plan; nothing on a slide that the plan does not have.
 * @param spoken seconds
 */
export function paceOf(plan: readonly PlannedSlide[], alias: string, spoken: number): number | undefined {
  const index = plan.findIndex(slide => slide.alias === alias)
  const slide = plan[index]
  if (!slide)
    return undefined
  const start = plan.slice(0, index).reduce((sum, { budget }) => sum + budget, 0)
  const away = spoken < start ? start - spoken : Math.min(0, start + slide.budget - spoken)
  // No negative zero: it is told as a word.
  return Math.trunc(away / grain) * grain || 0
}

/** Seconds as words: "1 minute 20 seconds". */
function formatDuration(total: number, locale: Locale): string {
  const say = (value: number, unit: 'minute' | 'second'): string =>
    new Intl.NumberFormat(`${locale}-u-nu-latn`, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
  const [minutes, seconds] = [Math.floor(total / 60), total % 60]
  const parts = [...minutes ? [say(minutes, 'minute')] : [], ...seconds ? [say(seconds, 'second')] : []]
  return parts.join(locale === 'ar' ? ' و' : ' ')
}

/** The pace in words, steady while it lasts. */
export function formatPace(pace: number, locale: Locale): string {
  if (pace === 0)
    return formatMessage('paceOn', locale)
  return formatMessage(pace > 0 ? 'paceAhead' : 'paceBehind', locale, { time: formatDuration(Math.abs(pace), locale) })
}
