import type { KeyId } from '../data'
import { keyBindings } from '../data'
import { capsOf } from '../lib/keys'
import { useLocale } from './useLocale'

/** The tooltip of a control: what it does, and the first key that does the same. */
export function useKeyHint(): (key: KeyId) => string {
  const { locale, pick } = useLocale()
  return (key) => {
    const { name, presses: [press] } = keyBindings[key]
    return `${pick(name)} (${capsOf(press, locale).join('+')})`
  }
}
