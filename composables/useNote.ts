import type { ComputedRef, MaybeRefOrGetter } from 'vue'
import type { Note } from '../lib/notes'
import { useDynamicSlideInfo } from '@slidev/client/composables/useSlideInfo.ts'
import { computed, toValue } from 'vue'
import { click, readNote } from '../lib/notes'
import { useLocale } from './useLocale'

/** What Slidev writes in place of a click. */
const mark = '.slidev-note-click-mark'

/** A note as it is written in the Markdown, from what Slidev makes of it: the only form of it in a built site. */
function sourceOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const element of body.querySelectorAll(mark))
    element.replaceWith(click)
  return [...body.children].map(({ textContent }) => textContent).join('\n\n')
}

/** A slide's speaker notes in their parts; empty on the public site. */
export function useNote(no: MaybeRefOrGetter<number>): ComputedRef<Note> {
  const { locale } = useLocale()
  const { info } = useDynamicSlideInfo(computed(() => toValue(no)))
  return computed(() => readNote(sourceOf(info.value?.noteHTML ?? ''), locale))
}
