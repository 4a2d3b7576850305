import { expect, test } from '@playwright/test'
import { isPrivate } from '../../scripts/remote/addresses'

for (const [address, expected] of [
  ['192.168.1.5', true],
  ['10.0.0.1', true],
  ['172.16.0.1', true],
  ['172.31.255.1', true],
  ['172.20.10.2', true],
  ['169.254.3.4', true],
  ['172.15.0.1', false],
  ['172.32.0.1', false],
  ['192.169.1.5', false],
  ['100.64.0.1', false],
  ['203.0.113.7', false],
  ['127.0.0.1', false],
  ['110.0.0.1', false],
] as const) {
  test(`${address} is ${expected ? '' : 'not '}of a local network`, () => {
    expect(isPrivate(address)).toBe(expected)
  })
}
