import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import css from '@eslint/css'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { newerScript } from '../support/newerScript.ts'
import { sourceFiles, type SourceFile } from '../support/sourceFiles.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8')

/** What docs/browsers.md says why it may be used: the first column of its tables. */
const excepted = new Set(
  read('docs/browsers.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)),
)

const linter = new Linter()
const rules = {
  files: ['**/*.css'],
  plugins: { css },
  language: 'css/css',
  rules: { 'css/use-baseline': ['error', { available: 'widely' }] },
} as const satisfies Linter.Config

/** Names in a style sheet that are not widely available; of a value that is not, the property too where it is excepted. */
const newerStyle = ({ path, text }: SourceFile): readonly string[] =>
  linter.verify(text, [rules], { filename: path }).map(({ message, ruleId }) => {
    if (ruleId !== 'css/use-baseline') return message
    const names = [...message.matchAll(/'([^']+)'/g)].map(([, name = '']) => name)
    return names.find((name) => excepted.has(name)) ?? names[0] ?? message
  })

const bare = (name: string): string => /^<\w+ (.+)>$/.exec(name)?.[1] ?? name.replace(/^\./, '')
const sheets = sourceFiles(['src'], /\.css$/)
const scripts = newerScript(sourceFiles(['src'], /\.tsx?$/))

describe('Baseline widely available', () => {
  it.each(sheets)('$path keeps to it', (sheet) => {
    expect(newerStyle(sheet).filter((name) => !excepted.has(name))).toEqual([])
  })

  it('scripts keep to it', () => {
    expect([...scripts].filter(([name]) => !excepted.has(bare(name)))).toEqual([])
  })

  it('has no exception that nothing uses', () => {
    const used = new Set([...sheets.flatMap(newerStyle), ...[...scripts.keys()].map(bare)])
    expect([...excepted].filter((name) => !used.has(name))).toEqual([])
    expect(excepted.size).toBeGreaterThan(10)
  })

  it('notices a property, a value, a selector and an at-rule that are newer', () => {
    const path = 'tests/fixtures/baseline/newer.css'
    expect(newerStyle({ path, text: read(path) })).toEqual([
      '@position-try',
      'field-sizing',
      'calc-size',
      'open',
    ])
  })

  it('notices globals, static members, members and attributes that are newer', () => {
    const text = read('tests/fixtures/baseline/newer.txt')
    expect([...newerScript([{ path: 'newer.tsx', text }]).keys()].toSorted()).toEqual([
      '.startViewTransition',
      '.symmetricDifference',
      '<div popover>',
      'Promise.try',
      'Temporal',
      'Temporal.Instant',
    ])
  })
})
