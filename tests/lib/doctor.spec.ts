import type { Fault } from '../support/doctor/fault'
import type { Part, Reading } from '../support/doctor/reading'
import type { Visit } from '../support/doctor/visit'
import { expect, test } from '@playwright/test'
import { edgesAcross } from '../support/doctor/checks/edge'
import { faultLines, tableOf } from '../support/doctor/report'

/** A slide of a layout whose kicker and title stand at some places. */
function reading(layout: string, frame: readonly Part[]): Reading {
  return { layout, frame, body: [], titles: [], texts: [], strokes: [], boxes: [] } as unknown as Reading
}

const kicker: Part = { name: 'kicker', start: 64, top: 36 }
const title: Part = { name: 'title', start: 64, top: 78 }
const footer: Part = { name: 'footer', start: 64, top: 670 }

test.describe('what stands elsewhere than on the other slides of its layout', () => {
  const usual = reading('layout-figure', [kicker, title, footer])

  test('is nothing where all stand alike, whatever stands on slides of another layout', () => {
    const cover = reading('layout-cover', [{ ...kicker, top: 52 }, { ...title, top: 94 }])
    expect(edgesAcross({ one: usual, two: usual, three: usual, cover })).toEqual([])
  })

  test('is a kicker or a title that is moved by more than a pixel, up or along', () => {
    for (const part of [kicker, title]) {
      for (const moved of [{ ...part, start: part.start + 3 }, { ...part, top: part.top - 3 }]) {
        const odd = reading('layout-figure', usual.frame.map(each => each.name === part.name ? moved : each))
        const found = edgesAcross({ one: usual, odd, two: usual })
        expect(found.map(([slide, fault]) => [slide, fault.check, fault.text])).toEqual([['odd', 'edge', part.name]])
        expect(found[0]![1].allowed).toContain(`${part.start} px, ${part.top} px`)
      }
    }
    expect(edgesAcross({ one: usual, near: reading('layout-figure', [{ ...kicker, top: 37 }, title]), two: usual })).toEqual([])
  })

  test('is no footer, which has its own check', () => {
    expect(edgesAcross({ one: usual, two: usual, three: reading('layout-figure', [kicker, title, { ...footer, top: 600 }]) })).toEqual([])
  })
})

const fault: Fault = { check: 'size', text: 'London', measured: '19 px', allowed: '20 px for a label', hint: 'set it larger' }

function visit(given: Partial<Visit>): Visit {
  return { locale: 'en', slide: 'call', theme: 'light', medium: 'play', step: 0, measures: { words: 10, sizes: {}, contrasts: {} }, faults: [], ...given }
}

test.describe('the report', () => {
  test('says a fault once, with every place and run of steps it shows at', () => {
    const visits = [
      ...[0, 1, 2, 4].map(step => visit({ step, faults: [fault] })),
      visit({ theme: 'dark', step: 3, faults: [fault] }),
      visit({ medium: 'print', step: 4, faults: [fault] }),
      visit({ step: 5 }),
    ]
    expect(faultLines(visits)).toEqual(['en · call · play light 0–2, 4; play dark 3; print light 4 · size: “London”: 19 px; allowed: 20 px for a label. Mend: set it larger.'])
  })

  test('keeps apart what is at fault on two slides, in two languages, or in two ways', () => {
    const visits = [
      visit({ faults: [fault, { ...fault, check: 'contrast' }] }),
      visit({ locale: 'ar', faults: [fault] }),
      visit({ slide: 'london', faults: [fault] }),
    ]
    expect(faultLines(visits)).toHaveLength(4)
    expect(faultLines([visit({})])).toEqual([])
  })

  test('has a row a slide and language, at its worst', () => {
    const visits = [
      visit({ step: 0, measures: { words: 12, titleLines: 1, titleWords: 7, sizes: { label: 24 }, contrasts: { body: 14.5, label: 9 } } }),
      visit({ step: 3, measures: { words: 31, titleLines: 1, titleWords: 7, sizes: { label: 20, body: 30 }, contrasts: { label: 4.7, line: 3.2 } }, faults: [fault] }),
      visit({ locale: 'ar' }),
    ]
    const [heads, ...rows] = tableOf(visits).split('\n').map(line => line.trim().split(/ {2,}/))
    expect(rows).toHaveLength(2)
    const worst = Object.fromEntries(heads!.map((head, column) => [head, rows[0]![column]]))
    expect(worst).toMatchObject({
      'slide': 'call',
      'deck': 'en',
      'words': '31',
      'at': '3',
      'title': '1 l, 7 w',
      'title px': '–',
      'body px': '30',
      'label px': '20',
      'text 7:1': '14.50',
      'text 4.5:1': '4.70',
      'lines 3:1': '3.20',
      'faults': '1',
    })
    expect(rows[1]!.slice(0, 2)).toEqual(['call', 'ar'])
  })
})
