import type { Browser, Page } from 'playwright'
import type { Manifest } from 'vite'
import type { Snapshot } from '../lib/static-page'
import type { Locale } from '../data/locale'
import type { Deck, DeckText, SlideText } from './decks'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { claimOf } from '../lib/claim'
import { formatAttribution } from '../lib/format'
import { escapeHtml } from '../lib/html'
import { headTags } from '../lib/meta-tags'
import { pageTitle } from '../lib/slides'
import { staticId } from '../lib/static-id'
import { scriptlessStyles, staticSlide, staticStyles } from '../lib/static-page'
import { filesOfSlide } from './built-manifest'
import { progress } from './command'
import { readDeck } from './decks'
import { serveSite } from './serve'

/** Where the site stands, as its pages say it. */
export interface SitePlace {
  /** Below its host; begins and ends with a slash. */
  readonly root: string
  readonly url?: URL
}

/** How the window is in which a slide is drawn, px; the page is for windows of any size. */
const viewport = { width: 1280, height: 720 } as const

/** How many claims tell what a slide is about, where its page is described in a few lines. */
const described = 2

/** A deck that is built, and the files it became. */
export interface BuiltDeck extends Deck {
  readonly manifest: Manifest
}

/**
 * Gives each slide of a built public site a file at its address, in which it stands before any script runs: any host serves
 * it, and whoever reads it without scripts sees it.
 * @param folder the folder that is served at the host's root; the site stands in it where its decks' bases say
 */
export async function prerender(folder: string, decks: readonly BuiltDeck[], place: SitePlace, browser: Browser): Promise<void> {
  const site = await serveSite({ dir: folder, port: 0, bases: decks.map(deck => deck.base) })
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', colorScheme: 'light', serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    const files = new Map<string, string>()
    for (const deck of decks) {
      const text = await readDeck(deck.entry)
      const shell = await readFile(join(folder, deck.base, 'index.html'), 'utf8')
      for (const slide of text.slides) {
        progress(`Drawing ${deck.entry}, slide ${slide.no} of ${text.slides.length}`)
        const snapshot = await draw(page, new URL(`${deck.base}${slide.alias}`, site.url).href, slide)
        const html = composePage(shell, pageOf({ deck, decks, text, slide, snapshot, place }))
        files.set(join(folder, deck.base, slide.alias), html)
        if (slide.no === 1)
          files.set(join(folder, deck.base), html)
      }
    }
    // Only now, for the slides are drawn by the page that stands there.
    for (const [dir, html] of files) {
      await mkdir(dir, { recursive: true })
      await writeFile(join(dir, 'index.html'), html)
    }
  }
  finally {
    progress()
    await context.close()
    await site.close()
  }
}

interface DrawnSlide {
  readonly deck: BuiltDeck
  readonly decks: readonly BuiltDeck[]
  readonly text: DeckText
  readonly slide: SlideText
  readonly snapshot: Snapshot
  readonly place: SitePlace
}

/** What a slide's page says, of itself and in itself. The first slide's is the deck's own. */
function pageOf({ deck, decks, text, slide, snapshot, place }: DrawnSlide): ComposedPage {
  const { locale, base, manifest } = deck
  const path = slide.no === 1 ? '' : slide.alias
  const way = (to: SlideText | undefined) => to && { href: `${base}${to.alias}`, title: to.title }
  return {
    title: pageTitle(text.title, slide.title),
    tags: headTags({ ...place, locale, title: slide.title, description: path && descriptionOf(slide, locale) || text.description, path, bases: decks }),
    styles: `${snapshot.styles}${staticStyles}`,
    body: staticSlide({
      locale,
      snapshot,
      claims: slide.claims,
      previous: way(text.slides[slide.no - 2]),
      next: way(text.slides[slide.no]),
      others: decks.filter(other => other !== deck).map(other => ({ locale: other.locale, href: `${other.base}${path}` })),
    }),
    early: filesOfSlide(manifest, slide.no).map(file => `${base}${file}`),
  }
}

/** What a slide is about: the first things it says, each with who says it. */
function descriptionOf({ claims }: SlideText, locale: Locale): string {
  return claims.slice(0, described).map(id => `${claimOf(id).text[locale]} (${formatAttribution([id], locale)})`).join(' ')
}

async function draw(page: Page, address: string, slide: SlideText): Promise<Snapshot> {
  await page.goto(address)
  const drawn = page.locator(`#slide-content .slidev-page-${slide.no}`)
  await drawn.locator('.slidev-layout').waitFor()
  await drawn.locator('[data-pending]').waitFor({ state: 'detached' })
  await page.evaluate(() => document.fonts.ready)
  return await page.evaluate(takeSnapshot, staticId)
}

/** Runs in the page, and so uses nothing from outside itself. */
function takeSnapshot(id: string): Snapshot {
  const picture = document.getElementById('slide-container')?.cloneNode(true) as HTMLElement
  picture.querySelectorAll('.offstage').forEach(slide => slide.remove())
  // The deck's own are looked for by these.
  for (const each of [picture, ...picture.querySelectorAll('#slide-content')]) {
    each.removeAttribute('id')
    each.removeAttribute('style')
  }
  const hidden = [...picture.querySelectorAll('.visually-hidden')]
  const twins = hidden.map(twin => twin.innerHTML)
  hidden.forEach(twin => twin.remove())

  document.body.innerHTML = `<div id="${id}"><main></main><section>${twins.join('')}</section></div>`
  document.querySelector('main')?.append(picture)
  const faces = [...document.fonts].filter(face => face.status === 'loaded').map(face => `${face.family.replaceAll('"', '')} ${face.weight} ${face.unicodeRange}`)
  // Methods, and not functions of their own: tsx would wrap these in a helper that the page does not have.
  const sheet = {
    isUsed(rule: CSSFontFaceRule): boolean {
      const [family = '', weight, range] = ['font-family', 'font-weight', 'unicode-range'].map(name => rule.style.getPropertyValue(name))
      return faces.includes(`${family.replaceAll('"', '')} ${weight} ${range}`)
    },
    isAbout(selector: string): boolean {
      // What a pointer or the focus changes comes with the scripts.
      const still = selector.split(',').filter(part => !/:(?:hover|active|focus)/.test(part)).join(',')
      const plain = still.replace(/::?(?:before|after|marker|placeholder|backdrop|-[\w-]+)/g, '')
      try {
        return plain.trim() !== '' && document.querySelector(plain) !== null
      }
      catch {
        // Part of a list in parentheses was cut: better one rule too many.
        return true
      }
    },
    kept(rules: CSSRuleList): string {
      return [...rules].map((rule) => {
        if (rule instanceof CSSFontFaceRule)
          return sheet.isUsed(rule) ? rule.cssText : ''
        if (rule instanceof CSSStyleRule && rule.selectorText === 'html.dark')
          // Before the scripts know what a reader chose, it is dark where the system is.
          return `@media (prefers-color-scheme: dark){${rule.cssText.replace('html.dark', 'html:not(.light)')}}`
        if (rule instanceof CSSStyleRule)
          return sheet.isAbout(rule.selectorText) ? rule.cssText : ''
        if (!(rule instanceof CSSMediaRule || rule instanceof CSSSupportsRule) || /^print/.test(rule.conditionText))
          return ''
        const inner = sheet.kept(rule.cssRules)
        return inner && `@${rule instanceof CSSMediaRule ? 'media' : 'supports'} ${rule.conditionText}{${inner}}`
      }).join('')
    },
  }
  const styles = [...document.styleSheets].map(each => sheet.kept(each.cssRules)).join('')
  return { picture: picture.outerHTML, twins, styles: styles.replace(/\s*\n\s*/g, '') }
}

interface ComposedPage {
  readonly title: string
  readonly tags: readonly string[]
  readonly styles: string
  readonly body: string
  /** What the slide's scripts will ask for, from the host's root. */
  readonly early: readonly string[]
}

/** A deck's page with a slide in it. Its style sheets come below the slide, which has what it needs of them. */
function composePage(shell: string, { title, tags, styles, body, early }: ComposedPage): string {
  const sheets: string[] = []
  const bare = shell.replace(/\s*<link rel="stylesheet"[^>]*>/g, (sheet) => {
    sheets.push(sheet.trim())
    return ''
  })
  const preloads = early.filter(file => file.endsWith('.js')).map(file => `<link rel="modulepreload" crossorigin href="${file}">`)
  sheets.push(...early.filter(file => file.endsWith('.css')).map(file => `<link rel="stylesheet" crossorigin href="${file}">`))
  const head = [...preloads, ...tags, `<style>${styles}</style>`, `<noscript><style>${scriptlessStyles}</style></noscript>`]
  return bare
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replace('</head>', () => `${head.join('\n')}\n</head>`)
    .replace('<div id="app"></div>', () => `${body}\n${sheets.join('\n')}\n<div id="app"></div>`)
}
