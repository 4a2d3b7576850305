import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { landFile, landModule } from '../../scripts/places'

test(`${landFile} is what npm run places writes`, async () => {
  const written = readFileSync(new URL(`../../${landFile}`, import.meta.url), 'utf8').replace(/\r\n/g, '\n')
  expect(written).toBe(await landModule())
})
