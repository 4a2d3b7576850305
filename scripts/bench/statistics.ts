/**
 * The value below which a share of some numbers lies, by the nearest rank.
 * @param share from 0 to 1
 * @throws RangeError when there is no number
 */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (found === undefined)
    throw new RangeError('There is no percentile of no numbers.')
  return found
}

/** The middle of some numbers; of an even count the lower one of the two, which was measured. @throws RangeError when there is none */
export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5)
}
