import type { BrowserContext, Request } from '@playwright/test'
import type { Locale } from '../../data'
import { test as base, expect } from '@playwright/test'
import { decks as built } from '../../scripts/decks'

export interface DeckUnderTest {
  readonly locale: Locale
  /** Where the deck stands in the built site; begins and ends with a slash. */
  readonly base: string
}

/** The decks of the site that is tested. */
export const decks: readonly DeckUnderTest[] = built

/** What the pages of a context complain of, as it comes, and each request of theirs that leaves the machine. */
export function problemsOf(context: BrowserContext): readonly string[] {
  const problems: string[] = []
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      problems.push(`${message.type()}: ${message.text()} (${message.location().url})`)
  })
  // Most of what breaks the pages' policy a browser says in its console by itself, but no evaluated text whose error is caught.
  void context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`Content Security Policy: ${blockedURI} breaks ${effectiveDirective}`))
  })
  context.on('weberror', error => problems.push(error.error().message))
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1')
      problems.push(`request to ${request.url()}`)
  })
  return problems
}

/** What the pages of a context have asked for and not got so far, as it changes. */
export function requestsOf(context: BrowserContext): ReadonlySet<Request> {
  const requests = new Set<Request>()
  context.on('request', request => requests.add(request))
  context.on('requestfinished', request => requests.delete(request))
  context.on('requestfailed', request => requests.delete(request))
  return requests
}

/** What is said where no server answers: by the browser of each request, and by Slidev and Vite of each part of the deck that did not come. */
export const noServer = /ERR_CONNECTION_(?:REFUSED|RESET)|slide failed to load|Failed to fetch dynamically imported module|Unable to preload CSS/

interface Expectations {
  /** Complaints that what is tested makes the browser itself say; none by default. */
  readonly expectedProblems: RegExp
}

/** Playwright's test, which also fails on what a page complains of and on any request that leaves the machine. */
export const test = base.extend<Expectations>({
  expectedProblems: [/(?!)/, { option: true }],
  context: async ({ context, expectedProblems }, use) => {
    const problems = problemsOf(context)
    await use(context)
    expect(problems.filter(problem => !expectedProblems.test(problem))).toEqual([])
  },
})

export { expect }
