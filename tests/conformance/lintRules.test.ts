import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lintTree } from '../support/lintTree.ts'

/** Each file says in its first line what the linter must object to; a file that says nothing must pass. */
const folder = 'tests/fixtures/lint'
const home = resolve(import.meta.dirname, '../..', folder)
const paths = readdirSync(home, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))
const expectedIn = (path: string): readonly string[] => {
  const [first = ''] = readFileSync(join(home, path), 'utf8').split('\n')
  return (/^\/\/ expect: (.*)$/.exec(first)?.[1]?.split(' ') ?? []).toSorted()
}

const tooLong = Array.from({ length: 301 }, (_, index) => `export const value${index} = ${index}`).join('\n')
const { files, codes } = lintTree(
  {
    'src/catalog/tooLong.ts': tooLong,
    'pipeline/tooLong.ts': tooLong,
    'src/i18n/messages/en/tooLong.ts': tooLong,
  },
  folder,
)

describe('the linter', () => {
  it('sees every file of the fixture', () => {
    expect(files).toBe(paths.length + 3)
  })

  it.each(paths)('objects to exactly what %s is wrong in', (path) => {
    expect(codes.get(path) ?? []).toEqual(expectedIn(path))
  })

  it('objects to files over 300 lines, message lists excepted', () => {
    expect(codes.get('src/catalog/tooLong.ts')).toEqual(['eslint(max-lines)'])
    expect(codes.get('pipeline/tooLong.ts')).toEqual(['eslint(max-lines)'])
    expect(codes.get('src/i18n/messages/en/tooLong.ts')).toBeUndefined()
  })
})
