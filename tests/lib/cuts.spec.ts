import { expect, test } from '@playwright/test'
import type { Cut } from '../../data'
import { cuts, locales, wholeTalk } from '../../data'
import { addressInCut, cutInQuery } from '../../lib/addresses'
import { cutAsked, cutIds, inCut } from '../../lib/cuts'
import { metas } from '../support/metas'
import { slides } from '../support/slides'

for (const locale of locales) {
  const all = slides(locale)

  for (const cut of cutIds) {
    test.describe(`the slides in the cut ${cut}, ${locale}`, () => {
      const { slides: chosen }: Cut = cuts[cut]
      const arranged = metas(locale, cut)
      const talk = arranged.filter(slide => !slide.backup)
      const aside = arranged.filter(slide => slide.backup)

      test('are all of the deck’s, the talk in its own order first, the others in the deck’s', () => {
        expect(arranged).toEqual([...talk, ...aside])
        expect(arranged.map(({ no }) => no).toSorted((a, b) => a - b)).toEqual(all.map(({ no }) => no))
        expect(talk.map(({ alias }) => alias)).toEqual(chosen?.map(({ alias }) => alias) ?? all.filter(slide => !slide.frontmatter.backup).map(({ alias }) => alias))
        expect(aside.map(({ no }) => no)).toEqual(aside.map(({ no }) => no).toSorted((a, b) => a - b))
      })

      test('are numbered without a hole, in the talk, beside it, and through both', () => {
        expect(arranged.map(({ number }) => number)).toEqual(all.map(({ no }) => no))
        for (const row of [talk, aside])
          expect(row.map(({ place }) => place)).toEqual(row.map((_, index) => index + 1))
        expect(new Set(arranged.map(({ total }) => total))).toEqual(new Set([talk.length]))
      })

      test('are left out where the whole talk has them and this one does not, and those come before what is behind every talk', () => {
        const dropped = aside.filter(slide => slide.leftOut)
        expect(dropped.map(({ alias }) => alias)).toEqual(all.filter(slide => !slide.frontmatter.backup && !talk.some(({ alias }) => alias === slide.alias)).map(({ alias }) => alias))
        expect(aside.slice(0, dropped.length)).toEqual(dropped)
        expect(talk.some(slide => slide.leftOut)).toBe(false)
      })

      test('have time in the talk, and none beside it', () => {
        expect(talk.reduce((sum, { budget }) => sum + budget, 0)).toBe(cuts[cut].minutes * 60)
        expect(talk.map(({ budget }) => budget)).toEqual(chosen?.map(({ budget }) => budget) ?? talk.map(({ no }) => Number(all[no - 1]!.frontmatter.budget)))
        expect(new Set(aside.map(({ budget }) => budget))).toEqual(new Set([0]))
      })
    })
  }
}

test('a slide that a cut names and the deck does not have is passed over', () => {
  const [first, ...others] = metas(locales[0], wholeTalk)
  for (const cut of cutIds)
    expect(inCut(others, cut).map(({ alias }) => alias)).toEqual(inCut([first!, ...others], cut).map(({ alias }) => alias).filter(alias => alias !== first!.alias))
})

test('an address names each cut but the whole talk, and is read back', () => {
  for (const cut of cutIds) {
    const { searchParams, pathname } = new URL(addressInCut('/ar/alaska', cut), 'http://127.0.0.1/')
    expect(pathname).toBe('/ar/alaska')
    expect([...searchParams.keys()]).toEqual(cut === wholeTalk ? [] : ['cut'])
    expect(Object.fromEntries(searchParams)).toEqual(cutInQuery(cut))
    expect(cutAsked(searchParams.get('cut') ?? undefined) ?? wholeTalk).toBe(cut)
  }
})

test('an address that names no cut asks for none, and one that names another asks for the whole talk', () => {
  expect(cutAsked(undefined)).toBeUndefined()
  for (const value of ['', null, '7', '06', 'constructor', ['6', '2'], wholeTalk])
    expect(cutAsked(value)).toBe(wholeTalk)
})
