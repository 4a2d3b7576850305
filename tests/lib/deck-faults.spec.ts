import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { deckFaults, placeOf } from '../../lib/deck-faults'
import { faultBox } from '../../lib/fault-box'
import { claimIds } from '../../lib/evidence'
import { nearest } from '../../lib/nearest'
import { root } from '../../scripts/command'
import { decks } from '../../scripts/decks'
import { knownTags } from '../../scripts/known-tags'
import { slides } from '../support/slides'

const known = { components: ['Cite', 'Byline', 'SlideLink', 'Link', 'LondonMoscowLine', 'VClicks'], icons: ['ph', 'svg-spinners'] }
const [claim = ''] = claimIds

/** The faults of one slide between two that are well. */
function faultsOf(content: string, frontmatter: Record<string, unknown> = {}): string[] {
  const slide = (routeAlias: string) => ({ content: '', frontmatter: { routeAlias } })
  const [first, own, last] = deckFaults([slide('first-slide'), { content, frontmatter: { routeAlias: 'own', ...frontmatter } }, slide('last-slide')], known)
  expect([first, last]).toEqual([[], []])
  return own!
}

test.describe('a slide is faulty', () => {
  const faulty: readonly (readonly [string, string, Record<string, unknown>, RegExp])[] = [
    ['with a misspelt component', '<LondonMoscowLin />', {}, /no component LondonMoscowLin\. Did you mean LondonMoscowLine\?/],
    ['with a misspelt component of Slidev’s', '<v-clickz>\n\n- one\n\n</v-clickz>', {}, /no component v-clickz\. Did you mean VClicks\?/],
    ['with a component like no other', '<Weather />', {}, /no component Weather\. Correct the name, or add components\/Weather\.vue/],
    ['with an unknown claim in its frontmatter', '', { claims: [claim, 'nope'] }, /"nope" is not in data\/claims\.ts\. Correct/],
    ['with a misspelt claim in a citation', `<Cite claims="${claim}x" />`, {}, new RegExp(`"${claim}x" is not in data/claims\\.ts\\. Did you mean ${claim}\\?`)],
    ['with claims that are no list', '', { claims: claim }, /claims must be a list/],
    ['with a component that leads to no slide', '<SlideLink to="nope" />', {}, /link leads to "nope".*give a slide the routeAlias nope/],
    ['with a misspelt alias', '<Byline diagram="first-slid" />', {}, /link leads to "first-slid".*Did you mean first-slide\?/],
    ['with a link that leads to no slide', '[there](/nope?clicks=2)', {}, /link leads to "nope"/],
    ['with a link behind the last slide', '<Link to="4" />', {}, /link leads to "4"/],
    ['with another’s alias', '', { routeAlias: 'first-slide' }, /"first-slide" is that of slide 1 too/],
    ['without an alias', '', { routeAlias: undefined }, /no routeAlias\. Add one/],
  ]
  for (const [what, content, frontmatter, message] of faulty) {
    test(what, () => {
      const faults = faultsOf(content, frontmatter)
      expect(faults).toHaveLength(1)
      expect(faults[0]).toMatch(message)
    })
  }

  test('in each of its faults', () => {
    expect(faultsOf('<LondonMoscowLin /> <Cite :claims="[\'nope\', \'neither\']" />', { routeAlias: '' })).toHaveLength(4)
  })
})

test.describe('a slide is well', () => {
  for (const content of [
    'A line<br>of text <b>and</b> <svg viewBox="0 0 1 1"><linearGradient /></svg>',
    '<v-clicks>\n\n- one\n\n</v-clicks>\n\n<VClicks />',
    '<Transition><component :is="name" /></Transition> <RouterLink to="/x/y" />',
    '<ph-phone /> <PhPhone /> <svg-spinners-clock />',
    '`<LondonMoscowLin />`\n\n```md\n<Cite claims="nope" />\n```',
    '<SlideLink to="first-slide" /> <Byline diagram="last-slide" /> <Link to="/2?clicks=1" /> <Link :to="where" />',
    '[one](first-slide) [two](/3) [notes](/handout) [three](https://example.org/nope) [four](#nope) [five](/nope.pdf)',
  ]) {
    test(`with ${JSON.stringify(content)}`, () => {
      expect(faultsOf(content)).toEqual([])
    })
  }

  for (const { entry, locale } of decks) {
    test(`in ${entry}, every one`, () => {
      expect(deckFaults(slides(locale), knownTags(root)).flat()).toEqual([])
    })
  }
})

test('the components that are known are ours and Slidev’s', () => {
  const { components, icons } = knownTags(root)
  expect(components).toEqual(expect.arrayContaining(['VClicks', 'Link', 'Toc', 'Byline', 'SlideLink']))
  expect(components.filter(name => existsSync(join(root, 'components', `${name}.vue`))).length).toBeGreaterThan(20)
  expect(icons).toContain('carbon')
})

test('the nearest name is the one with the fewest letters to change, and none if that is too many', () => {
  const names = ['callMade', 'callTold', 'metInAlaska']
  expect(nearest('calMade', names)).toBe('callMade')
  expect(nearest('callTolt', names)).toBe('callTold')
  expect(nearest('METINALASKA', names)).toBe('metInAlaska')
  expect(nearest('callEnded', names)).toBeUndefined()
  expect(nearest('x', [])).toBeUndefined()
})

test('a fault’s box is one block of HTML that says where the fault is, and runs nothing of it', () => {
  const box = faultBox(placeOf('slides.md', 4, { routeAlias: 'own' }), ['{{ one }} <Two>', 'three'])
  expect(box).toContain('slides.md, slide 5 "own"')
  expect(box).toContain('&lt;Two&gt;')
  expect(box).toMatch(/^<section v-pre [^\n]+<\/section>$/)
})
