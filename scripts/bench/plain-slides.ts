import { parseSync } from '@slidev/parser'
import { rendered } from '../../lib/markdown'
import { CommandError } from '../command'

/** A slide as any program can show it: its title and its words, without our components. */
export interface PlainSlide {
  /** Without marks of Markdown, as it can be read on the page. */
  readonly title: string
  /** The title and all words, as Markdown. */
  readonly markdown: string
  /** It stands beside the talk, for questions. */
  readonly backup: boolean
}

/** The tags of components and elements, and the marks of the places in a layout. */
const tagsAndPlaces = /<\/?[a-z][\w-]*(?:"[^"]*"|'[^']*'|[^"'>])*>|^::\w+::$/gim

/** A title as it can be read on a page: without marks of Markdown, its spaces alike. */
function readable(title: string): string {
  return title.replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim()
}

/**
 * The slides of one of our decks as they are compared with: the same titles and words, without notes, figures and citations.
 * @throws CommandError when two slides have one title, by which the bench knows what is on screen
 */
export function plainSlides(deck: string): PlainSlide[] {
  const slides = parseSync(deck, 'slides.md').slides.map(({ content, frontmatter, title = '' }): PlainSlide => ({
    title: readable(title),
    backup: Boolean(frontmatter.backup),
    markdown: rendered(content).replace(tagsAndPlaces, '').replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n').trim(),
  }))
  const titles = slides.map(({ title }) => title)
  const twice = titles.find((title, index) => titles.indexOf(title) < index)
  if (twice !== undefined)
    throw new CommandError(`Two slides have the title "${twice}": the bench finds a slide on screen by its title. Give each its own.`)
  return slides
}
