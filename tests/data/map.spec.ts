import type { ActorId, Relation } from '../../data'
import { expect, test } from '@playwright/test'
import { actors, locales, relations } from '../../data'
import { slides } from '../support/slides'

const list: Relation[] = Object.values(relations)

/** How many relations an actor has part in. */
function linesAt(id: ActorId): number {
  return list.filter(({ from, with: partner, to }) => [from, partner, to].includes(id)).length
}

for (const locale of locales) {
  test(`more lines meet at the actor in the map’s title than at anyone else, ${locale}`, () => {
    const { title } = slides(locale).find(slide => slide.content.includes('<ActorMap'))!
    const [most, next] = (Object.keys(actors) as ActorId[]).sort((a, b) => linesAt(b) - linesAt(a))
    expect(linesAt(most!)).toBeGreaterThan(linesAt(next!))
    expect(title).toContain(actors[most!].short[locale])
  })

  test(`the few words of the whole picture begin the label, ${locale}`, () => {
    const kept = list.filter(relation => relation.brief)
    expect(kept.map(relation => relation.kind)).toEqual(['contact', 'attemptedChannel', 'support', 'concern'])
    for (const { brief, label } of kept)
      expect(`${label[locale]} `).toMatch(new RegExp(`^${brief![locale]}[ ;؛]`))
  })
}
