import type { ESTree } from 'vite'
import type { Plugin } from 'vite'
import type { Locale } from '../../data/locale'
import { basename } from 'node:path'
import { isLocale, locales } from '../../data/locale'

/** Facts that a deck shows in its own language alone. Claims, voices, times and questions are also found by words of the other. */
const files: readonly string[] = ['actors', 'cuts', 'escalation', 'judgements', 'keys', 'line', 'messages', 'places', 'relations', 'standings', 'summit', 'unknowns', 'versions']

/** Words among them that a search finds in either language. */
const inBoth: readonly string[] = ['paragraph']

/** The name of an object's property, where it is written as one. */
function nameOf(property: ESTree.ObjectPropertyKind): string {
  return property.type === 'Property' && property.key.type === 'Identifier' ? property.key.name : ''
}

/** Where the words of other languages stand in a module, from its start, in the order in which they come. */
function othersIn(node: unknown, locale: Locale, found: { start: number, end: number }[] = []): { start: number, end: number }[] {
  if (Array.isArray(node)) {
    node.forEach(each => othersIn(each, locale, found))
  }
  else if (node && typeof node === 'object') {
    const { type, properties } = node as ESTree.ObjectExpression
    if (type === 'ObjectExpression' && locales.every(each => properties.some(property => nameOf(property) === each)))
      found.push(...properties.filter(property => isLocale(nameOf(property)) && nameOf(property) !== locale))
    else if (!((node as { type: string }).type === 'Property' && inBoth.includes(nameOf(node as ESTree.ObjectProperty))))
      Object.values(node).forEach(each => othersIn(each, locale, found))
  }
  return found
}

/**
 * Leaves out of the public site the words that its deck never shows: those of the other language, which has a deck of its
 * own. A speaker's site keeps them, because a window there may show what another, in the other language, has opened.
 */
export function keepOneLanguage(locale: unknown): Plugin {
  return {
    name: 'briefing:one-language',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!isLocale(locale) || !/\/data\/\w+\.ts$/.test(id) || !files.includes(basename(id, '.ts')))
        return undefined
      const cuts = othersIn(this.parse(code), locale)
      const parts = [0, ...cuts.map(cut => cut.end)].map((from, index) => {
        const part = code.slice(from, cuts[index]?.start)
        // The comma behind what is left out.
        return from === 0 ? part : part.replace(/^\s*,/, '')
      })
      return { code: parts.join(''), map: null }
    },
  }
}
