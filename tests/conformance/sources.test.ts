import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourceFiles, type SourceFile } from '../support/sourceFiles.ts'

const root = resolve(import.meta.dirname, '../..')
const tests = sourceFiles(['tests'], /\.(test|spec)\.tsx?$/).filter(
  ({ path }) => !path.startsWith('tests/fixtures/'),
)

/** Lines that match, as `path:line`. */
const linesWith = (files: readonly SourceFile[], pattern: RegExp): readonly string[] =>
  files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  )

describe('tests', () => {
  it('all run, and run once', () => {
    const left =
      /\b(it|test|describe|suite)(\.\w+)*\.(skip|skipIf|runIf|only|todo|fails|fixme|fail|slow)\b|\bretr(y|ies)\s*:/
    expect(linesWith(tests, left)).toEqual([])
    expect(tests.length).toBeGreaterThan(10)
  })

  it('are not run again by a configuration', () => {
    for (const name of ['vitest.config.ts', 'playwright.config.ts'])
      expect(readFileSync(resolve(root, name), 'utf8')).not.toMatch(/\bretr(y|ies):\s*[^0\s]/)
  })
})

describe('the domain', () => {
  it('reads no clock: a date is made from a value', () => {
    expect(linesWith(sourceFiles(['src/domain', 'src/catalog'], /\.ts$/), /new Date\(\s*\)/)).toEqual([])
  })
})

describe('the repository', () => {
  it('names no folder of the machine it was written on', () => {
    const folders = ['src', 'pipeline', 'mocks', 'scripts', 'tests', 'docs', '.ci'].filter((name) =>
      existsSync(resolve(root, name)),
    )
    const files = [
      ...sourceFiles(folders, /\.(tsx?|json|md|css|js|mjs)$|^run$/),
      ...readdirSync(root, { withFileTypes: true })
        // In a second work tree `.git` is a file with a path in it.
        .filter((entry) => entry.isFile() && !['package-lock.json', '.git'].includes(entry.name))
        .map(({ name }) => ({ path: name, text: readFileSync(resolve(root, name), 'utf8') })),
    ]
    const home = /(?<![\w.])\/(home|Users|root|work|farm)\/\w|[A-Z]:\\Users\\/
    const found = linesWith(files, home)
    expect(found.filter((line) => !line.startsWith('tests/conformance/sources.test.ts'))).toEqual([])
    expect(files.length).toBeGreaterThan(100)
  })
})
