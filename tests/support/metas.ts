import type { SlideRoute } from '@slidev/types'
import type { CutId, Locale } from '../../data'
import type { SlideMeta } from '../../lib/slides'
import { otherLocale, wholeTalk } from '../../data'
import { metasOf } from '../../lib/slides'
import { clicksOf, slides } from './slides'

/** What the slides of a deck say of themselves, in the order of a cut, read from its Markdown and its translation's. */
export function metas(locale: Locale, cut: CutId = wholeTalk): SlideMeta[] {
  const twins = new Map(slides(otherLocale(locale)).map(({ alias, title, frontmatter }) => [alias, { title, kicker: String(frontmatter.kicker) }]))
  return metasOf(slides(locale).map((slide) => {
    const { no, title, claims } = slide
    const frontmatter = { ...slide.frontmatter, claims, steps: clicksOf(slide), twin: twins.get(slide.alias) }
    return { no, meta: { slide: { title, frontmatter } } } as unknown as SlideRoute
  }), cut)
}
