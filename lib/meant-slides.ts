import type { SlideMeta } from './slides'
import { findSlides } from './find-slides'
import { nearest } from './nearest'

/** How many slides are offered where none is near by its name. */
const most = 3

/**
 * The slides that an address with no page most likely meant: the one whose number or alias is nearest to its last part, or
 * those that are called by its words.
 */
export function meantSlides(path: string, slides: readonly SlideMeta[]): SlideMeta[] {
  const name = path.split('/').filter(Boolean).at(-1) ?? ''
  if (/^-?\d/.test(name))
    return slides.filter(({ number }) => number === Math.min(slides.length, Math.max(1, Math.trunc(Number(name)) || 1)))
  const alias = nearest(name, slides.map(slide => slide.alias))
  const words = name.replace(/[-_]/g, ' ').trim()
  return alias ? slides.filter(slide => slide.alias === alias) : words ? findSlides(words, slides).slice(0, most) : []
}
