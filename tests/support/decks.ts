import type { BrowserContext } from '@playwright/test'
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
      problems.push(`${message.type()}: ${message.text()}`)
  })
  context.on('weberror', error => problems.push(error.error().message))
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1')
      problems.push(`request to ${request.url()}`)
  })
  return problems
}

/** Playwright's test, which also fails on what a page complains of and on any request that leaves the machine. */
export const test = base.extend({
  context: async ({ context }, use) => {
    const problems = problemsOf(context)
    await use(context)
    expect(problems).toEqual([])
  },
})

export { expect }
