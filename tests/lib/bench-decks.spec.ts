import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { parseSync } from '@slidev/parser'
import { claims, actors, locales, mapSteps, relations } from '../../data'
import { deckFaults } from '../../lib/deck-faults'
import { meet } from '../../lib/map-card'
import { mapSize, rollBoxes, routes } from '../../lib/map-layout'
import { clicksIn } from '../../lib/notes'
import { grownDeck } from '../../scripts/bench/grown-deck'
import { grownMap, grownModules, ownActors } from '../../scripts/bench/grown-map'
import { sizes } from '../../scripts/bench/growth'
import { plainSlides } from '../../scripts/bench/plain-slides'
import { revealFiles, slidevFiles, staticFiles } from '../../scripts/bench/rivals'
import { root } from '../../scripts/command'
import { deckIn } from '../../scripts/decks'
import { knownTags } from '../../scripts/known-tags'
import { slides } from '../support/slides'

const textOf = (locale: string) => readFileSync(join(root, deckIn(locale).entry), 'utf8')

test.describe('the text that other programs show', () => {
  const plain = plainSlides(textOf('en'))

  test('is that of our deck, slide for slide, without what only ours has', () => {
    expect(plain.map(({ title }) => title)).toEqual(slides('en').map(({ title }) => title.replace(/\s+/g, ' ')))
    for (const { markdown, title } of plain) {
      expect(markdown.replace(/\s+/g, ' ')).toContain(`# ${title}`)
      expect(markdown).not.toMatch(/<|::|claims=/)
    }
    expect(plain.some(({ markdown }) => /^- \*\*/m.test(markdown))).toBe(true)
  })

  test('is whole in each of their decks', () => {
    const escaped = (text: string) => text.replaceAll('&', '&amp;')
    const stock = parseSync(slidevFiles('A title', plain)['slides.md']!, 'slides.md').slides
    expect(stock.map(slide => slide.content.trim())).toEqual(plain.map(({ markdown }) => markdown))
    for (const files of [revealFiles('A title', plain), staticFiles('A title', plain)]) {
      const sections = files['index.html']!.split('<section').slice(1)
      expect(sections).toHaveLength(plain.length)
      for (const [index, { title }] of plain.entries())
        expect(sections[index]!.replace(/\s+/g, ' ')).toContain(`<h1>${escaped(title)}</h1>`)
    }
  })

  test('has a title of its own on each slide, because a slide is known by it', () => {
    expect(() => plainSlides('# One\n\n---\n\n# Two\n\n---\n\n# One\n')).toThrow('Two slides have the title "One"')
  })
})

test.describe('a larger deck', () => {
  for (const locale of locales) {
    test(`in "${locale}" has as many slides as are asked for, and no fault`, () => {
      for (const count of sizes) {
        const scenes = Object.keys(grownMap(count).mapSteps).length
        const { slides } = parseSync(grownDeck(textOf(locale), { count, scenes, locale }), 'slides.md')
        expect(slides).toHaveLength(count)
        expect(deckFaults(slides, knownTags(root)).flat()).toEqual([])
        const map = (all: typeof slides) => all.find(({ content }) => content.includes('<ActorMap'))!
        expect(clicksIn(map(slides).note!)).toBe(clicksIn(map(parseSync(textOf(locale), 'slides.md').slides).note!) + scenes)
        // Up to the first that is for questions.
        expect(slides.map(({ frontmatter }) => Boolean(frontmatter.backup)).indexOf(true)).toBe(count - 1)
      }
    })
  }

  test('is never smaller than the talk', () => {
    expect(() => grownDeck(textOf('en'), { count: 3, scenes: 0, locale: 'en' })).toThrow(RangeError)
  })
})

test.describe('a larger map', () => {
  const maps = sizes.map(size => [size, grownMap(size)] as const)

  test('has as many actors as are asked for, each on the roll, none on another or outside', () => {
    for (const [size, { actors: added, rollBoxes: roll }] of maps) {
      const boxes = Object.values(roll)
      expect(Object.keys(roll).sort()).toEqual([...Object.keys(actors), ...Object.keys(added)].sort())
      expect(boxes).toHaveLength(size)
      for (const [index, box] of boxes.entries()) {
        expect(boxes.slice(0, index).filter(other => meet(box, other))).toEqual([])
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(mapSize.width)
        expect(box.y + box.height).toBeLessThanOrEqual(mapSize.height)
      }
    }
  })

  test('tells all of them in pairs, in scenes of no more lines than ours', () => {
    const most = Math.max(...Object.keys(mapSteps).map(step => Object.values(relations).filter(relation => relation.step === step).length))
    for (const [size, map] of maps) {
      const lines = Object.entries(map.relations)
      expect(lines.flatMap(([, { from, to }]) => [from, to]).sort()).toEqual(Object.keys(map.actors).sort())
      expect(Object.keys(map.actors)).toHaveLength(size - ownActors)
      expect(Object.keys(map.routes)).toEqual(lines.map(([id]) => id))
      for (const scene of Object.keys(map.mapSteps)) {
        const told = lines.filter(([, { step }]) => step === scene)
        expect(told.length).toBeGreaterThan(0)
        expect(told.length).toBeLessThanOrEqual(most)
        for (const [id, { from, to }] of told) {
          const { line, words } = map.routes[id]!
          expect([line[0]!.x, line.at(-1)!.x]).toEqual([map.actorBoxes[from]!.x + map.actorBoxes[from]!.width, map.actorBoxes[to]!.x])
          expect([map.actorBoxes[from]!, map.actorBoxes[to]!].some(box => meet(box, words))).toBe(false)
        }
      }
    }
  })

  test('rests on claims there are, and takes no id of ours', () => {
    const [, { actors: added, relations: lines }] = maps.at(-1)!
    expect([...Object.values(added), ...Object.values(lines)].flatMap(each => each.claims).filter(id => !(id in claims))).toEqual([])
    expect([...Object.keys(added).filter(id => id in actors), ...Object.keys(lines).filter(id => id in routes || id in relations)]).toEqual([])
  })

  test('of our own size is ours', () => {
    const own = grownMap(ownActors)
    expect([own.actors, own.relations, own.mapSteps, own.routes]).toEqual([{}, {}, {}, {}])
    expect(Object.keys(own.rollBoxes).sort()).toEqual(Object.keys(rollBoxes).sort())
  })

  test('is never smaller than ours', () => {
    expect(() => grownMap(ownActors - 1)).toThrow(RangeError)
  })

  test('takes the place of modules that there are, by what they export', async () => {
    for (const [file, text] of Object.entries(grownModules(grownMap(sizes[1])))) {
      const names = [...text.matchAll(/^export const (\w+)/gm)].map(([, name]) => name!)
      expect(names.length).toBeGreaterThan(0)
      const source = readFileSync(join(root, file), 'utf8')
      for (const name of names)
        expect(source).toMatch(new RegExp(`^export const ${name}\\b`, 'm'))
    }
  })
})
