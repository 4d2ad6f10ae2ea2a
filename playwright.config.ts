import { defineConfig } from '@playwright/test'
import { browserLaunchOptions } from './tests/support/resolveBrowser.ts'

/** End-to-end tests of the built site. Each worker serves `dist` for itself: see `tests/e2e/site.ts`. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '.cache/e2e',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // A slow or busy machine draws a chart of thousands of marks in many seconds: limits are for what never comes.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['dot'], ['json', { outputFile: '.cache/e2e.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: browserLaunchOptions(),
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    // A time zone behind UTC shows every date that was read in local time as the day before.
    timezoneId: 'America/Los_Angeles',
    contextOptions: { reducedMotion: 'reduce' },
    // A worker that keeps the site would answer in place of the faults that tests make; its own tests allow it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
  },
})
