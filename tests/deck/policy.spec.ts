import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { policyTag, siteHeaders } from '../../lib/site-headers'
import { presentDir, publicDir } from '../../scripts/build'
import { decks, expect, problemsOf, test } from '../support/decks'
import { expectReady, slides } from '../support/slides'

/*
 * Every test in a browser runs under the policy that the decks' server sends, and fails on what breaks it, because that is
 * said in the console. Here that is seen to be so.
 */

for (const deck of decks) {
  test(`each page of the deck in ${deck.locale} carries the policy before all that it is about, and no script of its own`, () => {
    for (const site of [presentDir, publicDir]) {
      for (const name of ['index.html', '404.html']) {
        const html = readFileSync(join(site, deck.base, name), 'utf8')
        const [before = '', after = ''] = html.split(policyTag())
        expect(before, name).not.toMatch(/<(?:script|link|style|base)\b/)
        expect(after, name).toMatch(/<script\b/)
        expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>|\son\w+="|javascript:/g), name).toBeNull()
      }
    }
  })

  test(`what breaks the policy in the deck in ${deck.locale} fails a test`, async ({ browser }) => {
    const context = await browser.newContext()
    const problems = problemsOf(context)
    const page = await context.newPage()
    const response = await page.goto(deck.base)
    expect(response?.headers()).toMatchObject(Object.fromEntries(Object.entries(siteHeaders).map(([name, value]) => [name.toLowerCase(), value])))
    await expectReady(page, slides(deck.locale)[0]!, 0)
    expect(problems).toEqual([])

    for (const [directive, plant] of [
      ['script-src', () => document.head.append(Object.assign(document.createElement('script'), { textContent: 'void 0' }))],
      ['script-src', () => document.body.setAttribute('onclick', 'void 0')],
      // Later, for what a test itself has evaluated may.
      ['script-src', () => void setTimeout(() => { try { new Function('') } catch {} })],
      ['img-src', () => { new Image().src = 'http://127.0.0.1:9/picture.png' }],
      ['style-src', () => document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'http://127.0.0.1:9/style.css' }))],
      ['frame-src', () => document.body.append(Object.assign(document.createElement('iframe'), { src: '/' }))],
      ['connect-src', () => void fetch('http://127.0.0.1:9/').catch(() => {})],
      ['connect-src', () => { try { new WebSocket('ws://127.0.0.1:9/') } catch {} }],
      ['form-action', () => document.body.appendChild(document.createElement('form')).submit()],
      ['base-uri', () => document.head.append(Object.assign(document.createElement('base'), { href: '/elsewhere/' }))],
    ] as const) {
      const before = problems.length
      await page.evaluate(plant)
      await expect.poll(() => problems.slice(before).join('\n'), `${directive}: ${plant}`).toMatch(/Content Security Policy/)
    }
    await context.close()
  })
}
