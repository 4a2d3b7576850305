import type { ComputedRef } from 'vue'
import type { Note } from '../lib/notes'
import { computed } from 'vue'
import { firstWords } from '../lib/notes'
import { useNote } from './useNote'
import { useNextPlace, useTalkPlace } from './useTalkSlides'

/** The notes of the slide the talk is at, and the first words of what the next press asks for; none at the end. */
export function useTalkNotes(): { readonly note: ComputedRef<Note>, readonly next: ComputedRef<string | undefined> } {
  const place = useTalkPlace()
  const nextPlace = useNextPlace()
  const nextNote = useNote(() => nextPlace.value?.no ?? place.value.no)
  return {
    note: useNote(() => place.value.no),
    next: computed(() => nextPlace.value && firstWords(nextNote.value, nextPlace.value.clicks)),
  }
}
