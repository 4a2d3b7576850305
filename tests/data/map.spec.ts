import type { Relation } from '../../data'
import { expect, test } from '@playwright/test'
import { actors, locales, relations } from '../../data'
import { slides } from '../support/slides'

const list: Relation[] = Object.values(relations)

for (const locale of locales) {
  test(`the map’s title names the two poles, and him who met the second, ${locale}`, () => {
    const { title } = slides(locale).find(slide => slide.content.includes('<ActorMap'))!
    const places = (['powell', 'putin', 'trump'] as const).map(id => title.indexOf(actors[id].short[locale]))
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })
}

test('the map’s last picture has the lines that are the title’s two halves', () => {
  expect(list.filter(relation => relation.whole).map(relation => relation.kind)).toEqual(['contact', 'attemptedChannel', 'summit'])
})
