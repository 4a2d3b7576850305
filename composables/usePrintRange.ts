import { useNav } from '@slidev/client'
import { parseRangeString } from '@slidev/parser/utils'
import { useSlideMetas } from './useSlideMeta'

/**
 * Prints only the slides that the address asks for, like `?range=2-5,9`, in the order of its cut: Slidev itself looks before
 * it knows the address, and knows its own order only. The numbers are Slidev’s.
 */
export function usePrintRange(): void {
  const { currentRoute, printRange, total } = useNav()
  const metas = useSlideMetas()
  const { range } = currentRoute.value.query
  const chosen = parseRangeString(total.value, typeof range === 'string' ? range : undefined)
  printRange.value = metas.value.map(({ no }) => no).filter(no => chosen.includes(no))
}
