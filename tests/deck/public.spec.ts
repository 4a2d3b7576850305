import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cardFile } from '../../lib/meta-tags'
import { presentDir, publicDir } from '../../scripts/build'
import { decks, expect, test } from '../support/decks'
import { sampleOf, slides } from '../support/slides'

/** Everything a site serves, as text. */
function textOf(site: string): string {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(js|html|json|txt)$/.test(entry.name))
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
}

test('the public site has no speaker notes, and the presented one has them all', () => {
  const [open, presented] = [textOf(publicDir), textOf(presentDir)]
  for (const deck of decks) {
    for (const slide of slides(deck.locale)) {
      const words = sampleOf(slide)
      expect(words.length, slide.alias).toBeGreaterThan(20)
      expect(presented.includes(words), `${deck.locale} ${slide.alias}: ${words}`).toBe(true)
      expect(open.includes(words), `${deck.locale} ${slide.alias}: ${words}`).toBe(false)
    }
  }
})

test('each deck of the public site names its social card, which is there', () => {
  for (const deck of decks) {
    const html = readFileSync(join(publicDir, deck.base, 'index.html'), 'utf8')
    const [image] = [...html.matchAll(/<meta property="og:image" content="\/([^"]+)">/g)].map(match => match[1]!)
    expect(image).toBe(cardFile(deck.locale))
    expect(existsSync(join(publicDir, image!))).toBe(true)
    expect([...html.matchAll(/<meta property="og:title" content="([^"]*)">/g)].map(match => match[1])).toEqual([slides(deck.locale)[0]!.title])
  }
})

test('of Mermaid’s diagrams the public site has the sequence alone', () => {
  const kinds = readdirSync(publicDir, { recursive: true, encoding: 'utf8' }).flatMap(file => /([a-z0-9]+)Diagram(?:-v\d)?-[\w-]+\.js$/i.exec(file)?.[1] ?? [])
  expect(new Set(kinds)).toEqual(new Set(['sequence']))
})

test('no built file names a host to fetch from', () => {
  const outside = ['fonts.googleapis.com', 'fonts.gstatic.com', 'cdn.jsdelivr.net', 'unpkg.com']
  const html = decks.map(deck => readFileSync(join(publicDir, deck.base, 'index.html'), 'utf8')).join('\n')
  expect(outside.filter(host => html.includes(host))).toEqual([])
})
