import { findBrowser } from './browser'
import { buildForTests } from './build-for-tests'
import { runCommand } from './command'
import { exportForTests } from './export-for-tests'
import { runPackage } from './run'

await runCommand(import.meta.url, {
  name: 'npm test',
  summary: 'Checks everything, in order, up to the first failure: types, lint, a build, an export, and the tests.',
  passedOn: { name: 'ARGUMENTS', about: 'for Playwright, such as a folder of tests, --project deck, -g quotation or --debug; types and lint are then left out' },
  example: 'tests/lib -g quotation',
}, async ({ operands: args }) => {
  if (args.length === 0) {
    await stage('Types', () => runPackage('vue-tsc', ['--noEmit']))
    await stage('Lint', async () => {
      await runPackage('eslint', ['.'])
      await runPackage('stylelint', ['**/*.{css,vue}'])
    })
  }
  const browser = await stage('Browser', () => findBrowser({ install: true }))
  await stage('Build', () => buildForTests(browser))
  await stage('Export', () => exportForTests(browser))
  await stage('Tests', () => runPackage('@playwright/test', ['test', ...args], { env: { BROWSER_PATH: browser } }))
})

async function stage<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now()
  console.log(`── ${name}`)
  const result = await work()
  console.log(`   ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return result
}
