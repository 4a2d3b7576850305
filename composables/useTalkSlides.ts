import type { ComputedRef } from 'vue'
import type { SlideMeta } from '../lib/slides'
import type { Place } from '../lib/talk'
import { computed } from 'vue'
import { turned } from '../lib/itinerary'
import { isSamePlace } from '../lib/talk'
import { useItinerary, useSlideMetas } from './useSlideMeta'
import { useTalk } from './useTalk'

/** A slide at one of its steps, with what it says of itself. */
export type PlacedSlide = SlideMeta & Place

function placed(metas: readonly SlideMeta[], { alias, clicks }: Place): PlacedSlide {
  const meta = metas.find(each => each.alias === alias)
  if (!meta)
    throw new Error(`There is no slide "${alias}".`)
  return { ...meta, clicks }
}

/** Where the talk is. */
export function useTalkPlace(): ComputedRef<PlacedSlide> {
  const { talk } = useTalk()
  const metas = useSlideMetas()
  return computed(() => placed(metas.value, talk.value.place))
}

/** Where the next press leads; nowhere at the end. */
export function useNextPlace(): ComputedRef<PlacedSlide | undefined> {
  const { talk } = useTalk()
  const metas = useSlideMetas()
  const way = useItinerary()
  return computed(() => {
    const next = turned(way.value, talk.value.place, 'next')
    return isSamePlace(next, talk.value.place) ? undefined : placed(metas.value, next)
  })
}
