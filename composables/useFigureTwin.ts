import type { InjectionKey, ShallowRef } from 'vue'
import { inject, provide } from 'vue'

type Place = Readonly<ShallowRef<HTMLElement | null>>

const key: InjectionKey<Place> = Symbol('the place of a figure’s text twin')

/** Gives the text twins of the figures below this component a place outside them, where they are seen. */
export function provideTwinPlace(place: Place): void {
  provide(key, place)
}

/** The place that is given to a figure's text twin; none where it stays unseen beside its figure. */
export function useTwinPlace(): Place | undefined {
  return inject(key, undefined)
}
