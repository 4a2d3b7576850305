import { expect, test } from '@playwright/test'
import { allNumbers, numbersIn, rangeParts } from '../../lib/ranges'

test('a range names slides one by one and in rows, each once', () => {
  expect(numbersIn(rangeParts('9,2-4, 3', 9))).toEqual([2, 3, 4, 9])
  expect(numbersIn(rangeParts('1-9', 9))).toEqual(allNumbers(9))
})

for (const part of ['zzz', '', '0', '10', '5-2', '8-10', '1.5', '-3', '3-', '1e1']) {
  test(`"${part}" names no slide of nine, and takes none from the parts beside it`, () => {
    const parts = rangeParts(`2,${part}`, 9)
    expect(parts.map(({ numbers }) => numbers)).toEqual([[2], []])
  })
}
