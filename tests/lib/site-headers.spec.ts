import type { Headers } from '../../lib/site-headers'
import { expect, test } from '@playwright/test'
import { headersFile, vercelFile } from '../../lib/host-files'
import { caching, deckPolicy, policyTag, policyText, siteHeaders } from '../../lib/site-headers'
import { decks } from '../../scripts/decks'

const bases = decks.map(({ base }) => base)

/** Whether a rule is for an address, as hosts read a star. */
function fits(rule: string, address: string): boolean {
  return rule.endsWith('*') ? address.startsWith(rule.slice(0, -1)) : address === rule
}

/** The headers that an address gets of `_headers`, and whether any comes from two rules. */
function fromHeadersFile(address: string): { headers: Headers, twice: string[] } {
  const rules = headersFile(bases).trim().split('\n\n').map(block => block.split('\n'))
  const lines = rules.filter(([rule = '']) => fits(rule, address)).flatMap(([, ...own]) => own)
  const pairs = lines.map(line => /^ {2}([\w-]+): (.+)$/.exec(line)!.slice(1, 3) as [string, string])
  const names = pairs.map(([name]) => name)
  return { headers: Object.fromEntries(pairs), twice: names.filter((name, index) => names.indexOf(name) !== index) }
}

interface VercelFile {
  readonly headers: readonly { readonly source: string, readonly headers: readonly { readonly key: string, readonly value: string }[] }[]
}

const vercel = JSON.parse(vercelFile(bases)) as VercelFile
const fitsSource = (source: string, address: string): boolean => new RegExp(`^${source}$`).test(address)

function fromVercelFile(address: string): Headers {
  return Object.fromEntries(vercel.headers.filter(({ source }) => fitsSource(source, address)).flatMap(({ headers }) => headers.map(({ key, value }) => [key, value])))
}

for (const base of bases) {
  for (const [what, path, cache] of [
    ['a slide', 'alaska', undefined],
    ['the first page', '', caching.revalidated],
    ['the service worker', 'sw.js', caching.revalidated],
    ['a file with a hash in its name', 'assets/index-12345678.js', caching.hashed],
  ] as const) {
    test(`every host is told the same of ${what} below ${base}`, () => {
      const expected = { ...siteHeaders, ...cache && { 'Cache-Control': cache } }
      expect(fromHeadersFile(`${base}${path}`)).toEqual({ headers: expected, twice: [] })
      expect(fromVercelFile(`${base}${path}`)).toEqual(expected)
    })
  }
}

test('the files keep to what the hosts take', () => {
  const lines = headersFile(bases).split('\n')
  expect(Math.max(...lines.map(line => line.length)), 'Cloudflare Pages: characters a line').toBeLessThan(2000)
  expect(lines.filter(line => line.startsWith('/')).length, 'Cloudflare Pages: rules').toBeLessThan(100)
  expect(lines.filter(line => (line.match(/\*/g) ?? []).length > 1), 'Cloudflare Pages: one star a rule').toEqual([])
})

test('no script runs that is not a file of the site', () => {
  expect(deckPolicy['script-src']).toEqual(['\'self\''])
  expect(deckPolicy['default-src']).toEqual(['\'none\''])
  const loose = Object.entries(deckPolicy).filter(([, sources]) => sources.some(source => /unsafe|\*|:/.test(source)))
  expect(loose.map(([name]) => name)).toEqual(['style-src', 'img-src'])
})

test('a page carries the same policy, but for what only a header can say', () => {
  const [, text] = /content="([^"]+)"/.exec(policyTag()) ?? []
  expect(`${text}; frame-ancestors 'none'`.split('; ').sort()).toEqual(policyText(deckPolicy).split('; ').sort())
})
