import type { Page } from '@playwright/test'
import type { DeckUnderTest } from './decks'
import { directions, messages } from '../../data'
import { expect } from './decks'

/** A deck where it stands. */
type Standing = Pick<DeckUnderTest, 'locale' | 'base'>

/** The address that a page shows, below its deck's base. */
export function shownAddress(page: Page, { base }: Standing): string {
  const { pathname, search } = new URL(page.url())
  return `${pathname}${search}`.slice(base.length)
}

/** Waits until a page says, in its deck's language, that nothing is at an address, which it still shows. @param address below the deck's base */
export async function expectNotFound(page: Page, deck: Standing, address: string): Promise<void> {
  const { locale, base } = deck
  const html = page.locator('html')
  await expect(html).toHaveAttribute('lang', locale)
  await expect(html).toHaveAttribute('dir', directions[locale])
  await expect(page).toHaveTitle(new RegExp(`^${messages.notFound[locale]} · `))
  await expect(page.getByRole('heading', { level: 1, name: messages.notFound[locale] })).toBeFocused()
  await expect(page.locator('.address')).toHaveText(`${base}${address.replace(/\?.*$/, '')}`)
  expect(shownAddress(page, deck)).toBe(address)
}
