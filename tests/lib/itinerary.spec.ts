import type { Itinerary, Stop, Turn } from '../../lib/itinerary'
import type { Place } from '../../lib/talk'
import { expect, test } from '@playwright/test'
import { locales, wholeTalk } from '../../data'
import { cutIds } from '../../lib/cuts'
import { isInTalk, nearestPlace, stopAt, turned } from '../../lib/itinerary'
import { itineraryOf } from '../../lib/slides'
import { isSamePlace } from '../../lib/talk'
import { metas } from '../support/metas'
import { clicksOf, slides } from '../support/slides'

const turns: readonly Turn[] = ['next', 'prev', 'nextSlide', 'prevSlide', 'first', 'last']

/** Every step of some slides, in order. */
function placesOf(stops: readonly Stop[]): Place[] {
  return stops.flatMap(({ alias, steps }) => Array.from({ length: steps + 1 }, (_, clicks) => ({ alias, clicks })))
}

/** The places that the same turn leads through, from one on until it leads nowhere. */
function walked(way: Itinerary, from: Place, turn: Turn): Place[] {
  const places = [from]
  for (;;) {
    const place = turned(way, places.at(-1)!, turn)
    if (isSamePlace(place, places.at(-1)!) || places.length > 1000)
      return places
    places.push(place)
  }
}

const beginning = ({ alias }: Stop): Place => ({ alias, clicks: 0 })
const end = ({ alias, steps }: Stop): Place => ({ alias, clicks: steps })

for (const [locale, cut] of locales.flatMap(each => cutIds.map(id => [each, id] as const))) {
  test.describe(`the way through the deck in the cut ${cut}, ${locale}`, () => {
    const way = itineraryOf(metas(locale, cut))
    const { talk, aside } = way
    const [first, close, beside] = [talk[0]!, talk.at(-1)!, aside[0]!]
    const everywhere = placesOf([...talk, ...aside])

    test('has the slides of the talk, then those beside it, each with its steps; in the whole talk in the deck’s order', () => {
      const all = slides(locale)
      const inOrder = [...talk, ...aside].map(({ alias }) => all.find(slide => slide.alias === alias)!)
      expect([...talk, ...aside].map(({ alias, steps }) => [alias, steps])).toEqual(inOrder.map(slide => [slide.alias, clicksOf(slide)]))
      expect(inOrder.toSorted((a, b) => a.no - b.no)).toEqual(all)
      if (cut === wholeTalk)
        expect(inOrder).toEqual(all)
      for (const slide of all) {
        expect(isInTalk(way, slide), slide.alias).toBe(talk.some(({ alias }) => alias === slide.alias))
        expect(stopAt(way, slide.alias)?.alias).toBe(slide.alias)
      }
      expect(stopAt(way, '')).toBeUndefined()
    })

    test('leads, one step after the other, through every step of the talk, and stops at its close', () => {
      expect(walked(way, beginning(first), 'next')).toEqual(placesOf(talk))
    })

    test('leads, one step after the other, through every step of the slides beside the talk, and stops at the last', () => {
      expect(walked(way, beginning(beside), 'next')).toEqual(placesOf(aside))
    })

    test('leads back, step by step, the same way, from beside the talk to its close and on to its beginning', () => {
      expect(walked(way, end(aside.at(-1)!), 'prev')).toEqual(everywhere.toReversed())
    })

    test('undoes every step on with a step back, and within the talk or beside it every step back with a step on', () => {
      for (const [there, back] of [['next', 'prev'], ['prev', 'next']] as const) {
        const places = everywhere.filter((place) => {
          const other = turned(way, place, there)
          return !isSamePlace(other, place) && isInTalk(way, place) === isInTalk(way, other)
        })
        // From all but one end of the talk and of what stands beside it.
        expect(places, there).toHaveLength(everywhere.length - 2)
        expect(places.map(place => turned(way, turned(way, place, there), back)), there).toEqual(places)
      }
    })

    test('leads from slide to slide to the beginning of each', () => {
      expect(walked(way, beginning(first), 'nextSlide')).toEqual(talk.map(beginning))
      expect(walked(way, beginning(beside), 'nextSlide')).toEqual(aside.map(beginning))
      expect(walked(way, beginning(aside.at(-1)!), 'prevSlide')).toEqual([...talk, ...aside].map(beginning).toReversed())
    })

    test('leads to another slide from each of a slide’s steps alike', () => {
      for (const turn of ['nextSlide', 'prevSlide'] as const) {
        expect(everywhere.map(place => turned(way, place, turn)), turn).toEqual(everywhere.map((place) => {
          const fromBeginning = turned(way, { ...place, clicks: 0 }, turn)
          return fromBeginning.alias === place.alias ? place : fromBeginning
        }))
      }
    })

    test('leads from everywhere to the beginning of the first slide, and of the talk’s close', () => {
      expect(everywhere.map(place => turned(way, place, 'first'))).toEqual(everywhere.map(() => beginning(first)))
      expect(everywhere.map(place => turned(way, place, 'last'))).toEqual(everywhere.map(() => beginning(close)))
    })

    test('never leads out of the talk, nor to a place that does not exist', () => {
      for (const turn of turns) {
        const found = everywhere.map(place => turned(way, place, turn))
        expect(found.map(place => nearestPlace(way, place)), turn).toEqual(found)
        expect(everywhere.filter((place, index) => isInTalk(way, place) && !isInTalk(way, found[index]!)), turn).toEqual([])
      }
    })

    test('takes every place that exists as it is, and any other as the nearest that does', () => {
      expect(everywhere.map(place => nearestPlace(way, place))).toEqual(everywhere)
      const stops = [...talk, ...aside]
      for (const beyond of [1, 99, Infinity])
        expect(stops.map(({ alias, steps }) => nearestPlace(way, { alias, clicks: steps + beyond }))).toEqual(stops.map(end))
      for (const clicks of [-1, -Infinity, Number.NaN, 0.9])
        expect(stops.map(({ alias }) => nearestPlace(way, { alias, clicks })), String(clicks)).toEqual(stops.map(beginning))
      for (const alias of ['', 'no-such-slide', 'constructor'])
        expect(nearestPlace(way, { alias, clicks: 3 })).toEqual(beginning(first))
    })
  })
}

test('the way is the same in every language, whatever the cut', () => {
  for (const cut of cutIds) {
    const ways = locales.map(locale => itineraryOf(metas(locale, cut))).map(({ talk, aside }) => [talk, aside].map(placesOf))
    for (const way of ways)
      expect(way).toEqual(ways[0])
  }
})

test('a way with nothing beside the talk leads nowhere beyond its close, and one without a talk stays where it is', () => {
  const talk: Stop[] = [{ alias: 'one', steps: 1 }, { alias: 'two', steps: 0 }]
  const close = { alias: 'two', clicks: 0 }
  expect(walked({ talk, aside: [] }, { alias: 'one', clicks: 0 }, 'next')).toEqual(placesOf(talk))
  expect(turned({ talk, aside: [] }, close, 'nextSlide')).toEqual(close)
  for (const turn of turns)
    expect(turned({ talk: [], aside: [] }, close, turn)).toEqual(close)
  expect(nearestPlace({ talk: [], aside: [] }, close)).toEqual(close)
})
