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

  test(`the few words of the whole picture begin the label, ${locale}`, () => {
    const kept = list.filter(relation => relation.brief)
    expect(kept.map(relation => relation.kind)).toEqual(['contact', 'attemptedChannel', 'support', 'concern', 'pressure', 'summit', 'sanction'])
    for (const { brief, label } of kept)
      expect(`${label[locale]} `).toMatch(new RegExp(`^${brief![locale]}[ ;؛،]`))
  })
}
