/*
 * What every answer of the site says of itself to a browser: what a page may load, who may frame it, what it may use. The
 * server of the decks and the remote's send it, the pages carry it, and the files for static hosts repeat it.
 */

/** The directives of a Content-Security-Policy, with what each of them allows. */
export type Directives = Readonly<Record<string, readonly string[]>>

/** HTTP headers by their names. */
export type Headers = Readonly<Record<string, string>>

/** What no page of ours does: send forms, stand in a frame, or move what its addresses are relative to. */
export const closed = {
  'base-uri': ['\'none\''],
  'form-action': ['\'none\''],
  'frame-ancestors': ['\'none\''],
} as const satisfies Directives

/** A policy as a header, or the page itself, has it. */
export function policyText(directives: Directives): string {
  return Object.entries(directives).map(([name, sources]) => [name, ...sources].join(' ')).join('; ')
}

/**
 * What a deck may load: its own files. Styles alone may stand in the page, because Mermaid writes those of its diagram into
 * it; small pictures may be written into its other files. `'self'` takes in the WebSocket of the same server.
 */
export const deckPolicy = {
  'default-src': ['\'none\''],
  'script-src': ['\'self\''],
  'style-src': ['\'self\'', '\'unsafe-inline\''],
  'img-src': ['\'self\'', 'data:'],
  'font-src': ['\'self\''],
  'connect-src': ['\'self\''],
  'manifest-src': ['\'self\''],
  'worker-src': ['\'self\''],
  ...closed,
} as const satisfies Directives

/** The same where no header can say it; a page cannot say who may frame it. */
export function policyTag(): string {
  const said = Object.entries(deckPolicy).filter(([name]) => name !== 'frame-ancestors')
  return `<meta http-equiv="Content-Security-Policy" content="${policyText(Object.fromEntries(said))}">`
}

/** What holds for all pages, of the decks and of the phone: not framed, not taken for something else, silent on where one came from. */
export const pageHeaders = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const satisfies Headers

/** What the decks use of the devices of who looks at them; beside it, nothing. */
const used = ['clipboard-write', 'fullscreen', 'screen-wake-lock']
const unused = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'usb',
  'xr-spatial-tracking',
]

/** What every answer of the decks' site says, wherever it is served. */
export const siteHeaders = {
  'Content-Security-Policy': policyText(deckPolicy),
  ...pageHeaders,
  'Permissions-Policy': [...used.map(name => `${name}=(self)`), ...unused.map(name => `${name}=()`)].join(', '),
  // Windows of the talk find one another by what the browser stores, and need no handle to each other.
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const satisfies Headers

/** What the speaker's notes need beside it: no other site's page may load any part of them. */
export const privateHeaders = {
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const satisfies Headers

/** How long a file may be kept. */
export const caching = {
  /** A file whose name changes with what is in it, in seconds a year long. */
  hashed: 'public, max-age=31536000, immutable',
  /** Any other: kept, but asked for again before it is used. */
  revalidated: 'public, max-age=0, must-revalidate',
} as const

/** Below a deck's base, the folder whose files have a hash of what is in them in their names. */
export const hashedFolder = 'assets/'
