/** Chances that come out the same for the same seed, so that a walk which found something can be gone again. */
export interface Chances {
  /** A whole number from 0 up to, and without, `end`. */
  readonly below: (end: number) => number
  /** One of some, all of them alike. */
  readonly pick: <T>(from: readonly T[]) => T
  /** One of some, each as often as its weight says. */
  readonly weigh: <T>(from: readonly (readonly [weight: number, what: T])[]) => T
}

/**
 * Chances from a seed: Mulberry32, which is short and even enough to choose keys with.
 * @param seed any whole number
 */
export function chancesFrom(seed: number): Chances {
  let state = seed | 0
  const next = (): number => {
    state = state + 0x6D2B79F5 | 0
    let mixed = Math.imul(state ^ state >>> 15, state | 1)
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61)
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  return {
    below,
    pick: from => from[below(from.length)]!,
    weigh(from) {
      let left = next() * from.reduce((sum, [weight]) => sum + weight, 0)
      return (from.find(([weight]) => (left -= weight) < 0) ?? from.at(-1)!)[1]
    },
  }
}
