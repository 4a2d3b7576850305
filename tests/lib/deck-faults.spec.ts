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

const known = { components: ['Cite', 'Byline', 'SlideLink', 'Link', 'LondonMoscowLine', 'VClicks'], icons: ['ph', 'svg-spinners'], layouts: ['default', 'figure'] }
const [claim = ''] = claimIds

/** The faults of one slide between two that are well. */
function faultsOf(content: string, frontmatter: Record<string, unknown> = {}): string[] {
  const slide = (routeAlias: string) => ({ content: '', frontmatter: { routeAlias, budget: 0 } })
  const [first, own, last] = deckFaults([slide('first-slide'), { content, frontmatter: { routeAlias: 'own', budget: 0, ...frontmatter } }, slide('last-slide')], known)
  expect([first, last]).toEqual([[], []])
  return own!
}

test.describe('a slide is faulty', () => {
  const faulty: readonly (readonly [string, string, Record<string, unknown>, RegExp])[] = [
    ['with a misspelt component', '<LondonMoscowLin />', {}, /no component LondonMoscowLin\. Did you mean LondonMoscowLine\?/],
    ['with a misspelt component of Slidev’s', '<v-clickz>\n\n- one\n\n</v-clickz>', {}, /no component v-clickz\. Did you mean VClicks\?/],
    ['with a component like no other', '<Weather />', {}, /no component Weather\. Correct the name, or add components\/Weather\.vue/],
    ...([['v-mark', '<i v-mark>x</i>'], ['v-motion', '<i v-motion>x</i>'], ['v-drag', '<i v-drag>x</i>'], ['tooltips', '<i v-tooltip="1">x</i>'], ['alerts', '> [!NOTE]\n> x'], ['formulas', '$$x$$']] as const)
      .map(([what, content]) => [`with what a build leaves out, ${what}`, content, {}, new RegExp(`asks for .*${what}.*which a build leaves out\\. Do without`)] as const),
    ['with an unknown claim in its frontmatter', '', { claims: [claim, 'nope'] }, /"nope" is not in data\/claims\.ts\. Correct/],
    ['with a misspelt claim in a citation', `<Cite claims="${claim}x" />`, {}, new RegExp(`"${claim}x" is not in data/claims\\.ts\\. Did you mean ${claim}\\?`)],
    ['with claims that are no list', '', { claims: claim }, /claims must be a list/],
    ['with a component that leads to no slide', '<SlideLink to="nope" />', {}, /link leads to "nope".*give a slide the routeAlias nope/],
    ['with a misspelt alias', '<Byline diagram="first-slid" />', {}, /link leads to "first-slid".*Did you mean first-slide\?/],
    ['with a link that leads to no slide', '[there](/nope?clicks=2)', {}, /link leads to "nope"/],
    ['with a link behind the last slide', '<Link to="4" />', {}, /link leads to "4"/],
    ['with another’s alias', '', { routeAlias: 'first-slide' }, /"first-slide" is that of slide 1 too/],
    ['without an alias', '', { routeAlias: undefined }, /no routeAlias\. Add one/],
    ['with a misspelt layout', '', { layout: 'figur' }, /no layout "figur"\. Did you mean figure\?/],
    ['with a layout like no other', '', { layout: 'poster' }, /no layout "poster"\. Give one of default, figure, or add layouts\/poster\.vue/],
    ['with a layout that is not said', '', { layout: null }, /no layout ""\. Give one of default, figure/],
    ['with a budget in words', '', { budget: 'abc' }, /budget is "abc"\. Give a whole number of seconds/],
    ['with a budget in quotation marks', '', { budget: '30' }, /budget is "30"\. Give a whole number/],
    ['with half a second of budget', '', { budget: 30.5 }, /budget is 30\.5\. Give a whole number/],
    ['with a budget below nothing', '', { budget: -1 }, /budget is -1\. Give a whole number/],
    ['without a budget in the talk', '', { budget: undefined }, /no budget\. Give the seconds/],
    ['with a misspelt key', '', { kickr: 'Where' }, /Nothing reads its "kickr"\. Did you mean kicker\?/],
    ['with a misspelt key of Slidev’s', '', { transitoin: 'fade' }, /Nothing reads its "transitoin"\. Did you mean transition\?/],
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

  for (const frontmatter of [{ backup: true, budget: undefined }, { layout: 'default' }, { class: 'wide', clicks: 2, weather: 'fine' }]) {
    test(`with ${JSON.stringify(frontmatter)}`, () => {
      expect(faultsOf('', frontmatter)).toEqual([])
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
  expect(knownTags(root).layouts).toEqual(expect.arrayContaining(['default', 'cover', 'figure']))
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
  expect(box).toContain('slides.md, slide 5 &quot;own&quot;')
  expect(box).toContain('&lt;Two&gt;')
  expect(box).toMatch(/^<section v-pre [^\n]+<\/section>$/)
})
