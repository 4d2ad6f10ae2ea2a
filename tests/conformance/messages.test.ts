import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/messages/en.ts'
import { zh } from '../../src/i18n/messages/zh.ts'
import { sourceFiles } from '../support/sourceFiles.ts'

const keys = Object.keys(en).toSorted()
const files = sourceFiles(['src', 'scripts'], /\.tsx?$/)
const source = files
  .filter(({ path }) => !path.startsWith('src/i18n/messages/'))
  .map(({ text }) => text)
  .join('\n')

const english: ReadonlyMap<string, unknown> = new Map(Object.entries(en))
/** Proper names: the same in both languages. */
const names = new Set([
  'app.name',
  'benchmark.eci.short',
  'benchmark.gpqa',
  'benchmark.mmlu',
  'crossover.basis.helm.short',
  'fit.theil-sen',
  'level.gpt4o',
  'level.gpt5',
  'level.o1',
])

/** Keys put together from parts, such as `fit.${method}.method`: one pattern for each template in the source. */
const patterns = [...source.matchAll(/`([a-z][\w.-]*\$\{[^`]+)`/gi)].flatMap(([, template = '']) => {
  const parts = template.split(/\$\{[^}]*\}/)
  return parts[0]?.includes('.')
    ? [new RegExp(`^${parts.map((part) => part.replaceAll('.', String.raw`\.`)).join('[\\w-]+')}$`)]
    : []
})

describe('messages', () => {
  it('are the same in every language', () => {
    expect(Object.keys(zh).toSorted()).toEqual(keys)
  })

  it('are all used', () => {
    const unused = keys.filter(
      (key) => !source.includes(`'${key}'`) && !patterns.some((pattern) => pattern.test(key)),
    )
    expect(unused).toEqual([])
  })

  it('are each written once in a language', () => {
    for (const locale of ['en', 'zh']) {
      const written = files
        .filter(({ path }) => path.startsWith(`src/i18n/messages/${locale}/`))
        .flatMap(({ text }) => [...text.matchAll(/^ {2}'([\w.-]+)':/gm)].map(([, key]) => key))
      expect(written.filter((key, index) => written.indexOf(key) !== index)).toEqual([])
    }
  })

  it('are translated, names excepted', () => {
    const same = Object.entries(zh).filter(([key, message]) => message === english.get(key))
    expect(new Set(same.map(([key]) => key))).toEqual(names)
  })
})
