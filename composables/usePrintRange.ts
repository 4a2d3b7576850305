import { useNav } from '@slidev/client'
import { parseRangeString } from '@slidev/parser/utils'

/** Prints only the slides that the address asks for, like `?range=2-5,9`: Slidev itself looks before it knows the address. */
export function usePrintRange(): void {
  const { currentRoute, printRange, total } = useNav()
  const { range } = currentRoute.value.query
  printRange.value = parseRangeString(total.value, typeof range === 'string' ? range : undefined)
}
