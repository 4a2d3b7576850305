import type { ClaimId } from '../data/claims'
import type { Locale } from '../data/locale'
import { directions, languageNames } from '../data/locale'
import { claimOf } from './claim'
import { formatAttribution, formatMessage } from './format'
import { escapeHtml } from './html'
import { staticId } from './static-id'

/*
 * A slide as a page that needs no script: its picture, and below it, in reach of whoever has none, its figure in words, its
 * sources, and the ways on. Once the deck's scripts show the same picture, all of it goes.
 */

/** A slide as a browser has drawn it at its first step. */
export interface Snapshot {
  /** The canvas with the slide on it. */
  readonly picture: string
  /** The tables that say the same as its figure. */
  readonly twins: readonly string[]
  /** The rules of the deck's style sheets that are about these. */
  readonly styles: string
}

/** A page that a static page leads to. */
export interface Way {
  readonly href: string
  readonly title: string
}

export interface StaticSlide {
  readonly locale: Locale
  readonly snapshot: Snapshot
  /** The claims that the slide stands on. */
  readonly claims: readonly ClaimId[]
  readonly previous?: Way
  readonly next?: Way
  /** The same slide in the other languages. */
  readonly others: readonly { readonly locale: Locale, readonly href: string }[]
}

function link(way: Way | undefined, word: string, rel: string): string {
  return way ? `<a rel="${rel}" href="${way.href}" title="${escapeHtml(way.title)}">${escapeHtml(word)}</a>` : ''
}

/** The claims with the report's words, as a list; nothing where a slide has none. */
function sources(claims: readonly ClaimId[], locale: Locale): string {
  const items = claims.map((id) => {
    const { text, quote } = claimOf(id)
    return `<li>${escapeHtml(text[locale])} <q lang="ar" dir="rtl">${escapeHtml(quote)}</q> <cite>${escapeHtml(formatAttribution([id], locale))}</cite></li>`
  })
  return items.length ? `<h2>${escapeHtml(formatMessage('evidence', locale))}</h2><ul>${items.join('')}</ul>` : ''
}

/** What stands in the page's body, before the element that the scripts draw into. */
export function staticSlide({ locale, snapshot, claims, previous, next, others }: StaticSlide): string {
  const nav = [
    link(previous, formatMessage('previous', locale), 'prev'),
    link(next, formatMessage('next', locale), 'next'),
    ...others.map(other => `<a rel="alternate" hreflang="${other.locale}" lang="${other.locale}" dir="${directions[other.locale]}" href="${other.href}">${languageNames[other.locale]}</a>`),
  ].filter(Boolean)
  return [
    `<div id="${staticId}">`,
    `<main>${snapshot.picture}</main>`,
    `<nav aria-label="${escapeHtml(formatMessage('controls', locale))}">${nav.join(' ')}</nav>`,
    `<section>${snapshot.twins.join('')}${sources(claims, locale)}</section>`,
    '</div>',
  ].join('')
}

/**
 * How it lies: the picture fills the window as the deck's own does, by the same measure, and the rest is below. Where no
 * script will come, the ways on are in view.
 */
export const staticStyles = `
#${staticId}{position:fixed;inset:0;z-index:1;overflow:auto;background:var(--paper);color:var(--ink);font:18px/1.5 var(--sans)}
#${staticId}{--room:100vh}
#${staticId}>main{position:relative;block-size:var(--room);overflow:hidden}
#${staticId} .slidev-slide-content{--slidev-slide-scale:tan(atan2(min(100vw,var(--room)*16/9),1280px));inline-size:1280px;block-size:720px}
#${staticId}>:not(main){content-visibility:auto}
#${staticId} *{animation:none}
#${staticId}>nav{display:flex;gap:1.5em;padding:.5em 2em;background:var(--card)}
#${staticId}>nav a{color:inherit}
#${staticId}>nav a[lang],#${staticId}>section q{font-family:system-ui,sans-serif}
#${staticId}>section{max-inline-size:60em;margin:0 auto;padding:1em 2em 3em;overflow-x:auto}
#${staticId}>section :is(h2,caption){margin:1em 0 .5em;font-size:1.2em;font-weight:600;text-align:start}
#${staticId}>section :is(th,td){padding-block:.2em;padding-inline:0 1em;text-align:start;vertical-align:top}
#${staticId}>section li{margin-block:.6em}
#${staticId}>section cite{color:var(--muted);font-style:normal}
`.replace(/\n/g, '')

/** What holds besides where scripts are off. */
export const scriptlessStyles = `#${staticId}{--room:calc(100vh - 3em)}#${staticId}>nav{position:sticky;inset-block-end:0}`

/** A page without a slide, where scripts are off: a word, and the way to the slides. */
export function scriptlessNote(locale: Locale, home: string): string {
  return `<noscript><p><a href="${home}">${escapeHtml(formatMessage('scriptsOff', locale))}</a></p></noscript>`
}
