import { expect, test } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { launchBrowser } from '../../scripts/browser'
import { finishPdf } from '../../scripts/pdf'
import { addressesIn, linksIn } from '../support/pdf-structure'

const info = { locale: 'en', title: 'Title', subject: 'Subject', keywords: ['one', 'two'], purposes: new Map([['two', 'To two']]) } as const

/** A document of two pages, with a link inward and one outward. */
async function print(): Promise<Uint8Array> {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.setContent('<h1>One</h1><p><a href="#two">in</a> <a href="https://example.org/x#two">out</a></p><h2 id="two" style="break-before: page">Two</h2>')
    return await page.pdf({ tagged: true })
  }
  finally {
    await browser.close()
  }
}

test('links outward stay, links inward say where they lead', async () => {
  const { bytes, pages } = await finishPdf(await print(), { ...info, outline: [{ title: 'Two', anchor: 'two' }] })
  expect(pages).toBe(2)
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  expect(await addressesIn(pdf)).toEqual(['https://example.org/x#two'])
  expect(await linksIn(pdf)).toEqual([expect.objectContaining({ on: 0, to: 1, purpose: 'To two' })])
})

test('an outline to nowhere is refused', async () => {
  await expect(finishPdf(await print(), { ...info, outline: [{ title: 'Three', anchor: 'three' }] }))
    .rejects.toThrow('no place "three"')
})
