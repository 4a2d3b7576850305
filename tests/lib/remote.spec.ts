import { expect, test } from '@playwright/test'
import { keyBindings } from '../../data'
import { isRemotePress, remotePresses, retryDelay } from '../../lib/remote'

test('a phone can press what turns, blacks out and counts, and no other key of the deck', () => {
  const allowed = Object.keys(keyBindings).filter(isRemotePress)
  expect(allowed.sort()).toEqual([...remotePresses].sort())
  for (const text of ['', 'Next', 'next ', 'toString', '__proto__', 'language', 'jump'])
    expect(isRemotePress(text), text).toBe(false)
})

test('a socket that was lost is tried again less and less often, up to a limit', () => {
  const delays = Array.from({ length: 50 }, (_, tries) => retryDelay(tries))
  expect(delays[0]).toBeLessThanOrEqual(1000)
  expect(delays).toEqual([...delays].sort((a, b) => a - b))
  expect(delays[1]).toBeGreaterThan(delays[0]!)
  expect(delays.at(-1)).toBeLessThanOrEqual(10_000)
})
