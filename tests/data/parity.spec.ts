import { expect, test } from '@playwright/test'
import { decks } from '../../scripts/decks'
import { clicksOf, slides } from '../support/slides'

const [first, ...others] = decks

/** What a slide has in every language: everything but its words. */
function frame(slide: ReturnType<typeof slides>[number]) {
  const { layout, routeAlias, budget, claims, backup, evidenceTable, sourceStatement, summitText, signal } = slide.frontmatter
  return {
    layout,
    routeAlias,
    budget,
    claims,
    evidence: slide.claims,
    backup,
    evidenceTable,
    sourceStatement,
    summitText,
    signal,
    clicks: clicksOf(slide),
    // Components with what they are given; a unit of measure is a word.
    components: [...slide.content.matchAll(/<[A-Z]\w*[^>]*>/g)].map(([tag]) => tag.replace(/ unit="[^"]*"/, '')),
    slots: [...slide.content.matchAll(/^::\w+::$/gm)].map(([slot]) => slot),
    headings: slide.content.match(/^##? /gm)?.length,
  }
}

for (const other of others) {
  test(`${other.entry} is slide for slide ${first!.entry}`, () => {
    expect(slides(other.locale).map(frame)).toEqual(slides(first!.locale).map(frame))
  })

  test(`${other.entry} has words of its own`, () => {
    const words = (locale: typeof other.locale) => slides(locale).flatMap(slide => [slide.title, slide.note, String(slide.frontmatter.kicker)])
    const theirs = new Set(words(first!.locale))
    expect(words(other.locale).filter(text => theirs.has(text))).toEqual([])
  })
}
