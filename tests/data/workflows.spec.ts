import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import pack from '../../package.json' with { type: 'json' }

const folder = fileURLToPath(new URL('../../.github/workflows/', import.meta.url))

for (const name of readdirSync(folder)) {
  test.describe(name, () => {
    const text = readFileSync(`${folder}${name}`, 'utf8')

    test('takes each action at one commit, and says which version that is', () => {
      const used = text.match(/uses: .*/g) ?? []
      expect(used.length).toBeGreaterThan(0)
      expect(used.filter(line => !/^uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
    })

    test('calls scripts that there are', () => {
      const called = [...text.matchAll(/npm run ([\w:-]+)/g)].map(match => match[1]!)
      expect(called.length).toBeGreaterThan(0)
      expect(called.filter(script => !(script in pack.scripts))).toEqual([])
    })

    test('has no rights but those that a job names, and runs one at a time', () => {
      expect(text).toMatch(/^permissions: \{\}$/m)
      expect(text).toMatch(/^concurrency:$/m)
      expect(text).not.toMatch(/permissions: (?:write|read)-all|contents: write/)
    })

    test('puts nothing of its context into a command', () => {
      expect(text.match(/run: .*\$\{\{.*/g)).toBeNull()
    })
  })
}
