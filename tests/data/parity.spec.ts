import { expect, test } from '@playwright/test'
import { parityFaults } from '../../lib/parity-faults'
import { decks, readSource } from '../../scripts/decks'
import { clicksOf, slides } from '../support/slides'

const [first, ...others] = decks

/** What a slide has in every language beside what its frontmatter says, which every command compares before it starts. */
function frame(slide: ReturnType<typeof slides>[number]) {
  return {
    alias: slide.alias,
    evidence: slide.claims,
    clicks: clicksOf(slide),
    // Components with what they are given; a unit of measure is a word.
    components: [...slide.content.matchAll(/<[A-Z]\w*[^>]*>/g)].map(([tag]) => tag.replace(/ unit="[^"]*"/, '')),
    slots: [...slide.content.matchAll(/^::\w+::$/gm)].map(([slot]) => slot),
    headings: slide.content.match(/^##? /gm)?.length,
  }
}

for (const other of others) {
  test(`${other.entry} is slide for slide ${first!.entry}`, async () => {
    expect(parityFaults(await readSource(first!.entry), await readSource(other.entry))).toEqual([])
    expect(slides(other.locale).map(frame)).toEqual(slides(first!.locale).map(frame))
  })

  test(`${other.entry} has words of its own`, () => {
    const words = (locale: typeof other.locale) => slides(locale).flatMap(slide => [slide.title, slide.note, String(slide.frontmatter.kicker)])
    const theirs = new Set(words(first!.locale))
    expect(words(other.locale).filter(text => theirs.has(text))).toEqual([])
  })
}
