import type { Headers } from './site-headers'
import { serviceWorkerFile } from './addresses'
import { caching, hashedFolder, siteHeaders } from './site-headers'

/*
 * The site's headers, in the files by which static hosts take them. Where two rules fit one address a host may join their
 * values, so no header is in two of these.
 */

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
    ...bases.flatMap(base => [base, `${base}index.html`, `${base}${serviceWorkerFile}`])
      .map(address => ({ address, headers: { 'Cache-Control': caching.revalidated } })),
  ]
}

/** `_headers`, as Netlify and Cloudflare Pages read it. */
export function headersFile(bases: readonly string[]): string {
  return rulesOf(bases).map(({ address, headers }) =>
    `${address}\n${Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`).join('')}`).join('\n')
}

/** `vercel.json`, as Vercel reads it in the folder that is deployed. */
export function vercelFile(bases: readonly string[]): string {
  const source = (address: string) => address.replace(/\*$/, '(.*)')
  return `${JSON.stringify({
    headers: rulesOf(bases).map(({ address, headers }) => ({
      source: source(address),
      headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    })),
  }, undefined, 2)}\n`
}
