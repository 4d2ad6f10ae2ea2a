import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { mockWorker } from './scripts/mockWorkerPlugin.ts'
import { browserLaunchOptions } from './tests/support/resolveBrowser.ts'

/** Modules are loaded once for all files, and their code gets fast once: a test leaves nothing behind for those of other files. */
const together = { isolate: false } as const
const strict = { restoreMocks: true, unstubGlobals: true, unstubEnvs: true } as const

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          ...strict,
          ...together,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          // Twenty thousand resamples take a second on an idle machine and many on a busy one.
          testTimeout: 120_000,
          setupFiles: ['tests/support/failOnConsole.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...strict,
          ...together,
          name: 'conformance',
          include: ['tests/conformance/**/*.test.ts'],
          environment: 'node',
          // Linting the whole tree and building every chart take longer than one behaviour should.
          testTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          ...strict,
          ...together,
          name: 'visual',
          include: ['tests/visual/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        plugins: [react({ compiler: true }), mockWorker()],
        // Dependencies that only setup files, the compiler or a late import bring in: found during a run they reload it.
        optimizeDeps: {
          entries: [
            'src/app/main.tsx',
            'src/embed/*.tsx',
            'src/export/*.ts',
            'tests/component/**/*.test.{ts,tsx}',
          ],
          include: [
            'react/jsx-dev-runtime',
            'react/compiler-runtime',
            'vitest-browser-react',
            'msw',
            'msw/browser',
          ],
        },
        test: {
          ...strict,
          ...together,
          name: 'component',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          css: true,
          setupFiles: ['tests/support/failOnConsole.ts', 'tests/support/componentSetup.ts'],
          // A busy machine of two cores may take many seconds for what a reader's takes a blink.
          testTimeout: 90_000,
          expect: { poll: { timeout: 30_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: browserLaunchOptions(),
              // A time zone behind UTC shows every date that was read in local time as the day before.
              contextOptions: { reducedMotion: 'reduce', timezoneId: 'America/Los_Angeles' },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
          },
        },
      },
    ],
  },
})
