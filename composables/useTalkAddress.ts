import type { RouteLocationNormalized, RouteLocationRaw, Router } from 'vue-router'
import type { SlideMeta } from '../lib/slides'
import type { Place, Role } from '../lib/talk'
import { watch } from 'vue'
import { wholeTalk } from '../data'
import { askedFor, cutInQuery } from '../lib/addresses'
import { cutAsked } from '../lib/cuts'
import { nearestPlace, stopAt } from '../lib/itinerary'
import { itineraryOf } from '../lib/slides'
import { isSamePlace, placeFor } from '../lib/talk'
import { afterFrame } from './afterFrame'
import { thisPageIn } from './deckAddresses'
import { standsAlone, useCut } from './useCut'
import { useLocale } from './useLocale'
import { metasIn, useSlideMetas } from './useSlideMeta'
import { useTalk } from './useTalk'
import { useTalkControls } from './useTalkControls'

/** The pages that belong to a talk, by the names of their routes, and for whom they are. */
const roles: Readonly<Record<string, Role>> = { play: 'audience', presenter: 'speaker', notes: 'speaker' }

/** For whom a page of the talk is; none where an address is of another page, or of one to print. */
function roleOf({ name, query }: RouteLocationNormalized): Role | undefined {
  return 'print' in query ? undefined : roles[String(name)]
}

/** The page that says that nothing is there, under the address that was asked for. */
function notFoundAt({ path, query, hash }: RouteLocationNormalized): RouteLocationRaw {
  return { name: 'NotFound', params: { pathMatch: path.slice(1).split('/') }, query, hash, replace: true }
}

/**
 * Ties a window's address to the talk. The window shows where the talk is, and an address that its reader goes to (a link,
 * Back) takes the talk there: no window ever answers to another, so that none is turned back by a late answer.
 */
export function useTalkAddress(router: Router): void {
  const { locale } = useLocale()
  const { talk, role, enter, leaveFor } = useTalk()
  const { jump } = useTalkControls()
  const metas = useSlideMetas()
  const shownCut = useCut()
  let entered = false
  /** The address that is on its way because the talk is there. */
  let following: string | undefined

  const shown = (): Place => placeFor(talk.value, role.value)

  /** The place an address names, by the slide's alias or its number; none if there is no such slide. */
  function placeAt({ params, query }: RouteLocationNormalized, slides: readonly SlideMeta[] = metas.value): Place | undefined {
    const name = String(params.no)
    const alias = slides[Number(name) - 1]?.alias ?? name
    const way = itineraryOf(slides)
    return stopAt(way, alias) && nearestPlace(way, { alias, clicks: Number(query.clicks ?? 0) })
  }

  /** The address of a place on such a page; one that has no slide to show, like the notes alone, names the cut only. */
  function addressOf({ alias, clicks }: Place, { name, params, query }: RouteLocationNormalized) {
    const { cut } = cutInQuery(talk.value.cut)
    return params.no
      ? { name: String(name), params: { no: alias }, query: { ...query, clicks: clicks || undefined, cut } }
      : { name: String(name), query: { ...query, clicks: undefined, cut } }
  }

  function follow(): void {
    const current = router.currentRoute.value
    if (!roleOf(current))
      return
    const address = addressOf(shown(), current)
    const { fullPath } = router.resolve(address)
    if (fullPath === following || (following === undefined && fullPath === current.fullPath))
      return
    following = fullPath
    // Back goes from slide to slide.
    void (current.params.no === address.params?.no ? router.replace(address) : router.push(address))
  }

  /** Leaves for the other language's deck, if this window is to speak it. While authoring each deck has a server of its own. */
  function changesLanguage(): boolean {
    const language = talk.value.language[role.value]
    if (import.meta.env.DEV || language === locale)
      return false
    leaveFor(thisPageIn(language, locale))
    return true
  }

  router.beforeEach(async (to) => {
    const as = roleOf(to)
    const cut = cutAsked(to.query.cut)
    const asked = cut ?? wholeTalk
    const slides = asked === shownCut.value ? metas.value : metasIn(asked)
    if (String(to.name) in roles && to.params.no && !placeAt(to, slides))
      return notFoundAt(to)
    standsAlone(as ? undefined : asked)
    if (!as && cut && cutInQuery(cut).cut !== to.query.cut)
      return { path: to.path, query: { ...to.query, cut: cutInQuery(cut).cut }, hash: to.hash, replace: true }
    if (entered || !as)
      return true
    const first = nearestPlace(itineraryOf(slides), { alias: '', clicks: 0 })
    // An address that was led on, like "/" and "/presenter", names no slide, but for one that another deck passed on.
    const isLedOn = to.redirectedFrom && !(askedFor in to.redirectedFrom.query)
    const place = isLedOn || !to.params.no ? undefined : placeAt(to, slides) ?? first
    await enter(as, { place, cut, first, locale })
    entered = true
    if (changesLanguage())
      return false
    const address = addressOf(shown(), to)
    following = router.resolve(address).fullPath
    return following === to.fullPath ? true : { ...address, replace: true }
  })

  router.afterEach((to, _, failure) => {
    const led = to.fullPath === following
    if (led)
      following = undefined
    if (led || failure || !roleOf(to))
      return
    const place = placeAt(to)
    if (place && !isSamePlace(place, shown()))
      jump(place)
    // An address that is not quite of a place is put right.
    follow()
  })

  // The slide does not wait for its address.
  watch([shown, () => talk.value.cut], () => afterFrame(() => entered && follow()), { flush: 'sync' })
  watch(() => talk.value.language[role.value], () => entered && changesLanguage(), { flush: 'sync' })
}
