import { defineConfig } from 'vitest/config'

const folder = process.env['MUTATION_FOLDER'] ?? '*'

/** The tests that mutants of one folder of src/domain are held against: those of the folder's own behaviour. */
export default defineConfig({
  test: {
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    include: [`tests/unit/${folder}/**/*.test.ts`],
    environment: 'node',
    // Files share a process: starting one for each mutant takes ten times as long.
    isolate: false,
    testTimeout: 60_000,
    setupFiles: ['tests/support/failOnConsole.ts'],
  },
})
