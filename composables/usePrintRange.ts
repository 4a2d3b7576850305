import { useNav } from '@slidev/client'
import { allNumbers, numbersIn, rangeParts } from '../lib/ranges'
import { useSlideMetas } from './useSlideMeta'

/**
 * Prints only the slides that the address asks for, like `?range=2-5,9`, in the order of its cut: Slidev itself looks before
 * it knows the address, and knows its own order only. The numbers are Slidev’s. What names no slide is taken out of the
 * address; where nothing is left of it, all slides are meant.
 */
export function usePrintRange(): void {
  const { currentRoute, printRange, router, total } = useNav()
  const metas = useSlideMetas()
  const { query } = currentRoute.value
  const parts = [query.range ?? []].flat().flatMap(range => rangeParts(range ?? '', total.value))
  const fitting = parts.filter(({ numbers }) => numbers.length > 0)
  const chosen = fitting.length > 0 ? numbersIn(fitting) : allNumbers(total.value)
  printRange.value = metas.value.map(({ no }) => no).filter(no => chosen.includes(no))
  if (fitting.length < parts.length)
    void router.replace({ query: { ...query, range: fitting.map(({ text }) => text).join(',') || undefined } })
}
