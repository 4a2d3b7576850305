import type { Headers } from './site-headers'
import { caching, hashedFolder, siteHeaders } from './site-headers'

/*
 * The site's headers, in the files by which static hosts take them. Where two rules fit one address a host may join their
 * values, so no header is in two of these.
 */

/** Below a deck's base, the script that keeps the site for a reader without a network, where there is one. */
const serviceWorker = 'sw.js'

/** Headers for an address, or with a star at its end for all that begin with it. */
interface Rule {
  readonly address: string
  readonly headers: Headers
}

/**
 * The rules that hold beside those hosts' own: without one they have every file asked for again before it is used.
 * @param bases where the decks stand
 */
function rulesOf(bases: readonly string[]): Rule[] {
  return [
    { address: '/*', headers: siteHeaders },
    ...bases.map(base => ({ address: `${base}${hashedFolder}*`, headers: { 'Cache-Control': caching.hashed } })),
    // Said all the same of what must never be kept.
    ...bases.flatMap(base => [base, `${base}index.html`, `${base}${serviceWorker}`])
      .map(address => ({ address, headers: { 'Cache-Control': caching.revalidated } })),
  ]
}

/** `_headers`, as Netlify and Cloudflare Pages read it. */
export function headersFile(bases: readonly string[]): string {
  return rulesOf(bases).map(({ address, headers }) =>
    `${address}\n${Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`).join('')}`).join('\n')
}

/**
 * `vercel.json`, as Vercel reads it in the folder that is deployed.
 * @param fallbacks which page answers an address that no file has, the first that fits
 */
export function vercelFile(bases: readonly string[], fallbacks: readonly Fallback[]): string {
  const source = (address: string) => address.replace(/\*$/, '(.*)')
  return `${JSON.stringify({
    headers: rulesOf(bases).map(({ address, headers }) => ({
      source: source(address),
      headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    })),
    rewrites: fallbacks.map(({ address, page }) => ({ source: source(address), destination: page })),
  }, undefined, 2)}\n`
}

/** The page that answers the addresses that no file has. */
export interface Fallback {
  readonly address: string
  readonly page: string
}

/** `_redirects`, as Netlify and Cloudflare Pages read it. */
export function redirectsFile(fallbacks: readonly Fallback[]): string {
  return fallbacks.map(({ address, page }) => `${address}    ${page}   200\n`).join('')
}

/** The fallbacks of decks, whose pages find the slide by its address themselves. The first that fits counts, so the longest base comes first. */
export function fallbacksOf(bases: readonly string[]): Fallback[] {
  return [...bases].sort((a, b) => b.length - a.length).map(base => ({ address: `${base}*`, page: `${base}index.html` }))
}
