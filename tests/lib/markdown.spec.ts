import { expect, test } from '@playwright/test'
import { linksIn, tagsIn } from '../../lib/markdown'

test.describe('the tags in Markdown', () => {
  const read = (content: string) => tagsIn(content).map(tag => [tag.name, ...tag.attributes.map(({ name, value, bound }) => `${bound ? ':' : ''}${name}=${value}`)].join(' '))

  for (const [content, tags] of [
    ['A title <Cite claims="one" brief />', ['Cite claims=one brief=']],
    ['<v-clicks>\n\n- one\n\n</v-clicks>', ['v-clicks']],
    ['<Cite\n  :claims="[\n    \'one\',\n    \'two\',\n  ]"\n/>', ['Cite :claims=[\n    \'one\',\n    \'two\',\n  ]']],
    ['<Figure :when="a > b" of=\'x\' /><br>', ['Figure :when=a > b of=x', 'br']],
    ['1 < 2, a <b, <https://example.org/>, <me@example.org>', []],
    ['`<Cite />` and ``<Cite ` />`` and <Byline />', ['Byline']],
    ['```html\n<Cite />\n```\n<Byline />\n~~~\n<Cite />\n~~~', ['Byline']],
    ['<!-- <Cite /> --><Byline />', ['Byline']],
  ] as const) {
    test(`are those that are rendered of ${JSON.stringify(content)}`, () => {
      expect(read(content)).toEqual(tags)
    })
  }
})

test('the links in Markdown are those that are rendered', () => {
  expect(linksIn('[one](two?clicks=3), [three](https://example.org/ "four"), `[five](six)`')).toEqual(['two?clicks=3', 'https://example.org/'])
})
