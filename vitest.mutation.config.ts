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
    isolate: false,
    setupFiles: ['tests/support/failOnConsole.ts'],
  },
})
