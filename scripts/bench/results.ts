import type { ContenderId } from './contenders'
import type { Durations } from './durations'
import type { Growth } from './growth'
import type { Load } from './load'
import type { FigureId, StepTime } from './steps'
import type { Turns } from './turns'

/** The parts, in the order in which they are measured: the public site that this run builds is the one that is measured. */
export const partIds = ['export', 'load', 'turns', 'steps', 'growth'] as const

export type PartId = (typeof partIds)[number]

/** How many times slower than the machine the slow processor is. */
export const slowdown = 4

/** Something measured on this machine's processor and on the slow one. */
export interface OnBoth<T> {
  readonly fast: T
  readonly slow: T
}

/** What a run measured: each part by its name. */
export interface Results {
  readonly load?: Readonly<Record<ContenderId, Load>>
  readonly turns?: Readonly<Record<ContenderId, OnBoth<Turns>>>
  readonly steps?: Readonly<Record<FigureId, OnBoth<readonly StepTime[]>>>
  readonly export?: Durations
  readonly growth?: readonly Growth[]
}
