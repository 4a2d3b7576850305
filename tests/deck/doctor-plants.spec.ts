import type { CheckId } from '../support/doctor/fault'
import type { Plant } from '../support/doctor/plant'
import { expect, test } from '../support/decks'
import { examine } from '../support/doctor'
import { faultsOf } from '../support/doctor/judge'
import { showPlant } from '../support/doctor/plant'

/** Faults planted one by one, each with the check that has to find it and the words it is found at. */
const planted: Readonly<Record<string, Plant & { readonly check: CheckId, readonly at: string }>> = {
  'a statement out of the canvas': { css: '.statement { white-space: nowrap; margin-inline-start: 1100px; inline-size: 9px }', check: 'overflow', at: 'It was not opened.' },
  'a box out of the canvas': { body: '<div class="card" style="position: absolute; inset-block-start: 300px; inset-inline-end: -80px; inline-size: 40px; block-size: 40px; background: #abc"></div>', check: 'overflow', at: 'div.card' },
  'a body that runs into the footer': { css: 'figure { block-size: 600px; flex: none }', check: 'overflow', at: 'div.content' },
  'a statement in the footer': { css: '.statement { position: absolute; inset-block-start: 588px }', check: 'overflow', at: 'It was not opened.' },
  'letters cut by a low line': { css: '.statement { overflow: hidden; block-size: 20px; line-height: 20px }', check: 'overflow', at: 'It was not opened.' },
  'words cut by their box': { css: '.label { display: block; inline-size: 40px; overflow: hidden }', check: 'overflow', at: 'London' },
  'words out of their box': { css: '.label { display: block; inline-size: 40px; border: 1px solid }', check: 'overflow', at: 'London' },
  'words too long for their button': { body: '<button style="inline-size: 90px; block-size: 50px; padding: 0; border: 0; background: none; font: inherit; white-space: nowrap; color: inherit">Open the evidence</button>', check: 'overflow', at: 'button' },
  'a text on another': { css: 'figure { margin-block-start: -46px }', check: 'overlap', at: 'It was not opened. ⨯ London' },
  'a text under a box': { body: '<div class="card" style="position: absolute; inset-block-start: 130px; inset-inline-start: 40px; inline-size: 90px; block-size: 60px; background: var(--paper)"></div>', check: 'overlap', at: 'It was not opened.' },
  'a statement too small': { css: '.statement { font-size: 27px }', check: 'size', at: 'It was not opened.' },
  'a label too small': { css: '.label { font-size: 19px }', check: 'size', at: 'London' },
  'a label made small by its drawing': { body: '<svg width="600" height="40" viewBox="0 0 1200 80"><text y="40" font-size="30">Moscow</text></svg>', check: 'size', at: 'Moscow' },
  'a label made small by a transform': { css: '.label { display: inline-block; transform: scale(0.9) }', check: 'size', at: 'London' },
  'a cell too small': { body: '<table style="font-size: 19px"><tbody><tr><td>Said by nobody</td></tr></tbody></table>', check: 'size', at: 'Said by nobody' },
  'a citation too small': { css: '.byline { font-size: 17px }', check: 'size', at: 'One source' },
  'a title of three lines': { css: 'h1 { inline-size: 160px }', check: 'title', at: 'A channel was tried' },
  'a title of thirteen words': { title: 'One two three four five six seven eight nine ten eleven twelve thirteen', css: 'h1 { font-size: 30px }', check: 'title', at: 'One two three four five six seven eight nine ten eleven twe…' },
  'a second title': { body: '<h1>And another</h1>', check: 'title', at: 'A channel was tried / And another' },
  'a byline off the edge': { css: '.byline { margin-inline-start: 2px }', check: 'edge', at: 'byline' },
  'a byline off the edge in Arabic': { locale: 'ar', css: '.byline { margin-inline-start: 2px }', check: 'edge', at: 'byline' },
  'a centred statement': { css: '.statement { text-align: center }', check: 'edge', at: 'p.statement' },
  'a statement too pale': { css: '.statement { color: #5f6b7d }', check: 'contrast', at: 'It was not opened.' },
  'a label made pale by what it stands in': { css: '.label { opacity: 0.4 }', check: 'contrast', at: 'London' },
  'a label on a line': { css: '.label { position: absolute; inset-block-start: 17px }', check: 'contrast', at: 'London' },
  'a label in a drawing on its line': { body: '<svg width="600" height="60"><path class="wire" d="M0 30H600"/><text x="100" y="38" font-size="24">Moscow</text></svg>', check: 'contrast', at: 'Moscow' },
  'a line too pale': { css: '.wire { stroke: #b9b2a4 }', check: 'contrast', at: 'path.wire' },
  'a border too pale': { css: '.label { display: inline-block; border: 2px solid #c4bcac }', check: 'contrast', at: 'span.label' },
  'too many words': { body: `<p>${'word '.repeat(53)}</p>`, check: 'words', at: 'the whole slide' },
}

/** What looks like a fault, and is none. */
const innocent: Readonly<Record<string, Plant>> = {
  'nothing': {},
  'nothing, in Arabic': { locale: 'ar' },
  'as many words as there may be': { body: `<p>${'word '.repeat(51)}</p>` },
  'words in a table': { body: `<table style="font-size: 20px"><tbody><tr><td>${'word '.repeat(100)}</td></tr></tbody></table>` },
  'a hairline behind a label': { css: '.label { background: linear-gradient(#17202b, #17202b) 0 50% / 100% 1px no-repeat }' },
  'a pale line that decorates': { css: '.wire { stroke: var(--rule) }' },
  'a gap drawn in the ground’s colour': { css: '.wire { stroke: var(--paper) }' },
  'a line that ends in a mark of its colour': { body: '<svg width="60" height="60"><path class="wire" d="M10 30H24"/><circle cx="30" cy="30" r="13"/></svg>' },
  'a drawing cut to its frame': { body: '<svg width="600" height="40"><path class="wire" d="M0 20H3000"/></svg>' },
  'a text not shown yet': { css: '.label { visibility: hidden; font-size: 9px }' },
}

test('the slide doctor finds each fault that is planted, and next to nothing else', async ({ page }) => {
  for (const [name, { check, at, ...plant }] of Object.entries(planted)) {
    await showPlant(page, plant)
    const faults = faultsOf(await examine(page.locator('.slide')), false)
    expect.soft(faults.map(fault => [fault.check, fault.text]), name).toContainEqual([check, at])
    // One fault may show in two ways.
    expect.soft(new Set(faults.map(fault => fault.check)).size, `checks that find ${name}`).toBeLessThanOrEqual(2)
  }
})

test('the slide doctor finds no fault where there is none', async ({ page }) => {
  for (const [name, plant] of Object.entries(innocent)) {
    await showPlant(page, plant)
    expect.soft(faultsOf(await examine(page.locator('.slide')), false), name).toEqual([])
  }
})
