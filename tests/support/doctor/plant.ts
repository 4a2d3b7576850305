import type { Page } from '@playwright/test'
import type { Locale } from '../../../data'
import { directions } from '../../../data'

/** A slide made like the deck's, for a test to plant faults in. */
export interface Plant {
  readonly locale?: Locale
  /** What is added to its style. */
  readonly css?: string
  readonly title?: string
  /** What its body has beside a statement and a figure. */
  readonly body?: string
}

const style = `
  body { margin: 0 }
  .slide { inline-size: 1280px; block-size: 720px; overflow: hidden; --paper: #f6f2ea; --rule: #d8d0c0 }
  .slidev-layout { display: grid; grid-template-rows: auto minmax(0, 1fr) auto; box-sizing: border-box; block-size: 100%; padding: 36px 64px 18px; background: var(--paper); color: #17202b; font: 28px / 1.34 'IBM Plex Sans', 'IBM Plex Sans Arabic', sans-serif }
  :where(p, h1, figure) { margin: 0 }
  .kicker, .byline, .source-line { color: #475160; font-size: 18px }
  .content { position: relative; display: flex; flex-direction: column; gap: 16px; min-block-size: 0 }
  h1 { font-size: 42px; line-height: 1.2 }
  figure { position: relative; block-size: 200px; font-size: 20px }
  svg { display: block }
  .wire { fill: none; stroke: #17202b; stroke-width: 4px }
  .source-line { border-block-start: 1px solid var(--rule) }
  .visually-hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%) }
`

const words = {
  en: { kicker: 'Bottom line', title: 'A channel was tried', byline: 'One source', body: 'It was not opened.', label: 'London', source: 'Source' },
  ar: { kicker: 'الخلاصة', title: 'جرت محاولة', byline: 'أحد المصادر', body: 'لم تُفتح قناة.', label: 'لندن', source: 'المصدر' },
} as const

/** Shows a slide that has nothing wrong with it but what is planted. */
export async function showPlant(page: Page, { locale = 'en', css = '', title, body = '' }: Plant): Promise<void> {
  const text = words[locale]
  await page.setContent(`
    <html lang="${locale}" dir="${directions[locale]}"><style>${style}${css}</style>
    <div class="slide"><div class="slidev-layout layout-plant">
      <p class="kicker">${text.kicker}</p>
      <div class="content">
        <h1>${title ?? text.title}</h1><p class="byline">${text.byline}</p><p class="statement">${text.body}</p>
        <figure><span class="label">${text.label}</span><svg width="1152" height="60"><path class="wire" d="M0 30H1152"/></svg><div class="visually-hidden">${'word '.repeat(200)}</div></figure>
        ${body}
      </div>
      <div class="source-line"><span>${text.source}</span></div>
    </div></div></html>`)
}
