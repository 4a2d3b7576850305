import process from 'node:process'
import { defineConfig } from '@playwright/test'
import { briefPageArgs, launchArgs } from './scripts/browser'

const ci = Boolean(process.env.CI)

export default defineConfig({
  testDir: 'tests',
  globalSetup: './tests/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: ci,
  // A page with all slides on it takes seconds where others keep the processor busy. What is there at once is not waited for.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [[ci ? 'list' : 'line'], ['./tests/support/doctor/reporter.ts']],
  use: {
    baseURL: process.env.SITE_URL,
    viewport: { width: 1280, height: 720 },
    // `npm test` finds the browser. Without it, Playwright takes its own.
    launchOptions: { executablePath: process.env.BROWSER_PATH, args: [...launchArgs, ...briefPageArgs] },
  },
  projects: [
    { name: 'data', testMatch: ['tests/data/**/*.spec.ts', 'tests/lib/**/*.spec.ts'] },
    { name: 'deck', testMatch: 'tests/deck/**/*.spec.ts' },
    { name: 'print', testMatch: 'tests/print/**/*.spec.ts' },
  ],
})
