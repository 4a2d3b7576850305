import type { ComputedRef } from 'vue'
import type { RemoteView } from '../lib/remote'
import { computed } from 'vue'
import { formatPlace } from '../lib/format'
import { useLocale } from './useLocale'
import { usePlan } from './useSlideMeta'
import { useTalk } from './useTalk'
import { useTalkNotes } from './useTalkNotes'
import { useTalkPlace } from './useTalkSlides'

/** What a phone shows of the talk, in this window's language. */
export function useRemoteView(): ComputedRef<RemoteView> {
  const { locale } = useLocale()
  const { talk } = useTalk()
  const { note, next } = useTalkNotes()
  const slide = useTalkPlace()
  const plan = usePlan()
  return computed(() => ({
    language: locale,
    alias: slide.value.alias,
    clicks: slide.value.clicks,
    title: slide.value.title,
    place: formatPlace(slide.value, locale),
    note: note.value,
    ...next.value === undefined ? {} : { next: next.value },
    curtain: talk.value.curtain,
    clock: talk.value.clock,
    plan: plan.value,
  }))
}
