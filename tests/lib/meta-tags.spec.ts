import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { locales } from '../../data'
import { cardFile, cardSize, headTags } from '../../lib/meta-tags'
import { decks } from '../../scripts/decks'

const page = { title: 'A "line" & <more>', description: 'What it is', bases: decks } as const

for (const locale of locales) {
  test(`the tags of ${locale} name every language, and the deck’s own card`, () => {
    const tags = headTags({ ...page, locale }).join('\n')
    for (const deck of decks)
      expect(tags).toContain(`hreflang="${deck.locale}" href="${deck.base}"`)
    expect(tags).toContain(`content="/${cardFile(locale)}"`)
    expect(tags).toContain('content="A &quot;line&quot; &amp; &lt;more&gt;"')
    expect(tags).not.toContain('canonical')
  })

  test(`the tags of ${locale} are whole addresses once the site’s is known`, () => {
    const url = new URL('https://example.org/')
    const tags = headTags({ ...page, locale, url })
    const addresses = tags.flatMap(tag => [...tag.matchAll(/(?:href|content)="([^"]*\/[^"]*)"/g)].map(match => match[1]!)).filter(value => value !== 'image/png')
    expect(addresses.length).toBeGreaterThan(decks.length + 2)
    expect(addresses.filter(address => !address.startsWith(url.href))).toEqual([])
  })

  test(`the card of ${locale} is a picture of the size its tags say`, () => {
    const card = readFileSync(new URL(`../../public/${cardFile(locale)}`, import.meta.url))
    expect(card.subarray(1, 4).toString()).toBe('PNG')
    // The first chunk of a PNG begins with its width and height.
    expect({ width: card.readUInt32BE(16), height: card.readUInt32BE(20) }).toEqual(cardSize)
  })
}
