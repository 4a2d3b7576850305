import type { MessageId } from '../../data'
import type { Refusal } from './door'
import { createHash } from 'node:crypto'
import { directions, locales } from '../../data'
import { formatMessage } from '../../lib/format'
import { remotePath } from '../../lib/remote'
import { closed, policyText } from '../../lib/site-headers'
import { wrongTries } from './door'

/** A page that needs no other file. */
export interface ShortPage {
  readonly html: string
  /** Its Content-Security-Policy. */
  readonly policy: string
}

const style = 'body{max-width:32em;margin:3em auto;padding:0 1.5em;font:1.15em/1.6 sans-serif}[dir]{margin-block:2em}h1{font-size:1.3em}'

const policy = policyText({
  'default-src': ['\'none\''],
  'style-src': [`'sha256-${createHash('sha256').update(style).digest('base64')}'`],
  ...closed,
})

function page(title: string, head: string, body: string): ShortPage {
  return {
    html: `<!doctype html>
<html lang="${locales[0]}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${head}<style>${style}</style>
${body}
`,
    policy,
  }
}

const reasons: Readonly<Record<Refusal, MessageId>> = {
  none: 'remoteNoToken',
  wrong: 'remoteWrongToken',
  spent: 'remoteSpentToken',
  expired: 'remoteExpiredToken',
  shut: 'remoteShut',
}

/** What somebody sees who is not let in, in every language: why, and what to do; nothing of the talk. */
export function refusalPage(refusal: Refusal): ShortPage {
  const body = locales.map(locale => `<div lang="${locale}" dir="${directions[locale]}">
<h1>${formatMessage('remoteRefused', locale)}</h1>
<p>${formatMessage(reasons[refusal], locale, { count: wrongTries })}</p>
</div>`)
  return page(locales.map(locale => formatMessage('remoteRefused', locale)).join(' · '), '', body.join('\n'))
}

/**
 * Leads who was let in to an address without the token. By a page and not by a redirect: what follows a link from another
 * program by redirects counts as that program's request all the way, and a browser may keep the session's cookie from it.
 */
export const leadInPage: ShortPage = page('…', `<meta http-equiv="refresh" content="0; url=${remotePath}">\n`, '')
