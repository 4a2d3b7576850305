import type { Locale } from '../../data'
import { parseSync, stringifySlide } from '@slidev/parser'
import { claimIds } from '../../lib/evidence'
import { click } from '../../lib/notes'

/** The words of the slides that are added. */
const words = {
  en: { title: (no: number) => `Slide ${no} says what it was added for`, heading: 'What it says', sentence: 'A statement of about as many words as the others have, with what it rests on.', kicker: 'Added', scene: 'A scene.' },
  ar: { title: (no: number) => `الشريحة ${no} تقول ما أُضيفت له`, heading: 'ما تقوله', sentence: 'عبارة في طول العبارات الأخرى تقريباً، مع ما تستند إليه.', kicker: 'إضافة', scene: 'مشهد.' },
} as const satisfies Record<Locale, unknown>

const cells = ['one', 'two', 'three']

/** A slide in three columns, each with its citation. */
function added(no: number, locale: Locale): string {
  const { title, heading, sentence, kicker } = words[locale]
  const cite = (index: number) => claimIds[(no + index) % claimIds.length]
  return `---
layout: columns
routeAlias: added-${no}
kicker: ${kicker}
budget: 0
---

# ${title(no)}

${cells.map((cell, index) => `::${cell}::\n\n## ${heading}\n\n${sentence}\n\n<Cite claims="${cite(index)}" />`).join('\n\n')}
`
}

/**
 * A deck like ours with another number of slides: our talk, slides that are added to it, and the first of those for questions.
 * Its links lead to no slide that is left out.
 * @param count how many slides it has
 * @param scenes by how many steps the map is longer
 * @throws RangeError when it has fewer slides than are taken from ours
 */
export function grownDeck(markdown: string, { count, scenes, locale }: { readonly count: number, readonly scenes: number, readonly locale: Locale }): string {
  const { slides } = parseSync(markdown, 'slides.md')
  const talk = slides.filter(({ frontmatter }) => !frontmatter.backup)
  const aside = slides.filter(({ frontmatter }) => frontmatter.backup).slice(0, 1)
  const own = talk.length + aside.length
  if (count < own)
    throw new RangeError(`A deck of ${count} slides is smaller than our talk, of which ${own} slides are taken.`)
  const more = Array.from({ length: count - own }, (_, index) => added(talk.length + index + 1, locale))
  return [...talk.map(stringifySlide), ...more, ...aside.map(slide => stringifySlide(slide, own))]
    .map(slide => slide.trimEnd().replace(/ diagram="[^"]*"/g, ''))
    .map(slide => slide.includes('<ActorMap') ? slide.replace(click, () => `${`${click} ${words[locale].scene}\n\n`.repeat(scenes)}${click}`) : slide)
    .join('\n\n')
    .concat('\n')
}
