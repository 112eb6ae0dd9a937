import { defineConfig } from '@playwright/test'

/** One worker: each worker starts a browser, and the machine's cores are better spent on one. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/e2e',
  workers: 1,
  fullyParallel: false,
  // Tried again in a new browser, for a page that a busy machine cut short; the report names those.
  retries: 2,
  forbidOnly: true,
  // Patience, not speed: nothing is tested by how long it takes.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: { screenshot: 'only-on-failure' },
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
})
