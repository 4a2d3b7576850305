import type { FrontmatterSource } from './frontmatter-faults'
import type { Tag } from './markdown'
import { handoutRoute } from './addresses'
import { frontmatterFaults, syntaxFaults } from './frontmatter-faults'
import { leftOutFaults } from './left-out'
import { linksIn, tagsIn } from './markdown'
import { meant } from './nearest'
import { evidenceFaults } from './slide-claims'

/** A slide as it is written. */
export type SlideSource = FrontmatterSource

/** What can stand in a slide’s Markdown without being imported. */
export interface KnownTags {
  /** The names of components, ours and Slidev’s. */
  readonly components: readonly string[]
  /** The collections whose icons are components, such as `ph` for `<ph-phone />`. */
  readonly icons: readonly string[]
  /** The names of our layouts. */
  readonly layouts: readonly string[]
}

/** Components that come with Vue and its router. */
const vueComponents: readonly string[] = ['Component', 'KeepAlive', 'RouterLink', 'RouterView', 'Slot', 'Suspense', 'Teleport', 'Transition', 'TransitionGroup']

/** The attributes that lead to another slide. */
const aliasAttributes: Readonly<Record<string, string>> = { SlideLink: 'to', Byline: 'diagram', Link: 'to' }

/** Pages of the deck that are no slides. */
const otherPages: readonly string[] = [handoutRoute, 'presenter', 'notes']

/** `VClicks` for `v-clicks`: a component goes by either. */
function pascalCase(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function kebabCase(name: string): string {
  return name.replace(/\B([A-Z])/g, '-$1').toLowerCase()
}

/** The components that are not there. A name in small letters without a hyphen is taken for an element. */
function componentFaults(tags: readonly Tag[], { components, icons }: KnownTags): string[] {
  const known = new Set([...components, ...vueComponents])
  return tags
    .filter(({ name }) => /^[A-Z]|-/.test(name) && !known.has(pascalCase(name)) && !icons.some(icon => kebabCase(name).startsWith(`${icon}-`)))
    .map(({ name }) => `There is no component ${name}. ${meant(pascalCase(name), components, `Correct the name, or add components/${pascalCase(name)}.vue.`)}`)
}

/** The alias that an address in the deck names; none for one of elsewhere, of a file or of a place on the slide. */
function aliasIn(address: string): string | undefined {
  return /^(?:\.?\/)?([\w-]+)(?:[?#].*)?$/.exec(address)?.[1]
}

/** The slides that a slide’s components and links lead to, each as it is written. */
function addressesIn(content: string, tags: readonly Tag[]): string[] {
  // What an expression leads to is not known before it runs.
  const ofComponents = tags.flatMap(({ name, attributes }) =>
    attributes.filter(attribute => attribute.name === aliasAttributes[pascalCase(name)] && !attribute.bound))
  return [...ofComponents.map(attribute => attribute.value), ...linksIn(content)]
}

/** The links to slides that are not there: a link names a slide by its alias or its number. */
function linkFaults(addresses: readonly string[], aliases: readonly unknown[]): string[] {
  const numbers = aliases.map((_, index) => String(index + 1))
  const names = aliases.filter(alias => typeof alias === 'string')
  return addresses.map(aliasIn)
    .filter(alias => alias !== undefined && ![...names, ...numbers, ...otherPages].includes(alias))
    .map((alias = '') => `A link leads to "${alias}", and no slide has this alias. ${meant(alias, names, `Correct it, or give a slide the routeAlias ${alias}.`)}`)
}

/** A slide’s own alias: without one, or with another’s, no link and no other language finds it. */
function aliasFaults(index: number, aliases: readonly unknown[]): string[] {
  const alias = aliases[index]
  if (alias === undefined || alias === null || alias === '')
    return ['It has no routeAlias. Add one to the lines at its top, the same in every language.']
  const first = aliases.indexOf(alias)
  return first < index ? [`Its routeAlias "${String(alias)}" is that of slide ${first + 1} too. Give each slide its own.`] : []
}

/**
 * What is wrong with the Markdown of a deck: frontmatter that cannot be read or has values that mean nothing, and components,
 * claims and slides that it names and that are not there.
 * @returns for each slide its faults in words, each with its mend
 */
export function deckFaults(slides: readonly SlideSource[], known: KnownTags): string[][] {
  const aliases = slides.map(slide => slide.frontmatter.routeAlias)
  return slides.map((slide, index) => {
    const { content, frontmatter } = slide
    const syntax = syntaxFaults(slide)
    if (syntax.length > 0)
      return syntax
    const tags = tagsIn(content)
    return [
      ...aliasFaults(index, aliases),
      ...frontmatterFaults(frontmatter, known.layouts),
      ...componentFaults(tags, known),
      ...leftOutFaults(content),
      ...evidenceFaults(content, frontmatter.claims),
      ...linkFaults(addressesIn(content, tags), aliases),
    ]
  })
}

/**
 * Where a slide is, for a message.
 * @param file the Markdown file
 * @param index the slide’s place in it, from 0
 */
export function placeOf(file: string, index: number, { routeAlias }: SlideSource['frontmatter']): string {
  return `${file}, slide ${index + 1}${routeAlias ? ` "${String(routeAlias)}"` : ''}`
}
