import type { Ref } from 'vue'
import type { KeyId } from '../data'
import { useEventListener } from '@vueuse/core'
import { ref } from 'vue'
import { digitOf, isPlain, isPublicKey, keyOf } from '../lib/keys'
import { useLocale } from './useLocale'
import { useSlideMetas } from './useSlideMeta'

/** What the focus is on and a key is meant for: a field takes all keys, a control the two that press it. */
const fields = 'input, textarea, select, [contenteditable]'
const controls = 'a, button, summary'

/**
 * The deck's keys in this window, as the table names them. One press does one thing, however long a key is held. A number
 * and Enter go to the slide of that number.
 * @param actions what each key does
 * @param goTo goes to a slide by its number, counted from 1
 * @param escape what Escape does where nothing is open
 * @returns the number as far as it is typed
 */
export function useDeckKeys(actions: Readonly<Record<KeyId, () => void>>, goTo: (no: number) => void, escape: () => void): Ref<string> {
  const { direction } = useLocale()
  const metas = useSlideMetas()
  const typed = ref('')

  /** Takes a digit, if the number it makes is a slide's; a new number begins where it is none. */
  function type(digit: number): void {
    const number = Number(`${typed.value}${digit}`)
    typed.value = number > 0 && number <= metas.value.length ? String(number) : digit ? String(digit) : ''
  }

  useEventListener(window, 'keydown', (event) => {
    const target = event.target instanceof Element ? event.target : document.body
    if (event.defaultPrevented || target.closest(fields) || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key))
      return
    const digit = digitOf(event)
    if (digit !== undefined)
      return event.repeat ? undefined : type(digit)

    const number = Number(typed.value)
    typed.value = ''
    if (event.key === 'Escape')
      return number ? undefined : escape()
    if ([' ', 'Enter'].includes(event.key) && isPlain(event) && !number && target.closest(controls))
      return
    const id = keyOf(event, direction)
    if (!id || !(__SPEAKER__ || isPublicKey(id)))
      return
    event.preventDefault()
    if (event.repeat)
      return
    if (event.key === 'Enter' && number)
      goTo(number)
    else
      actions[id]()
  })

  return typed
}
