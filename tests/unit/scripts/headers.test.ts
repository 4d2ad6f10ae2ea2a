import { describe, expect, test } from 'vitest'
import { headerRules, headersOf } from '../../../scripts/headers.ts'

const policyOf = (path: string): string => headersOf(path)['content-security-policy'] ?? ''
const pages = [
  '/',
  '/zh/',
  '/charts/crossover/',
  '/zh/data/',
  '/data/',
  '/nowhere',
  '/views/lag/x/',
  '/404.html',
]
const embeds = ['/embed/crossover/', '/zh/embed/lag/', '/embed/nothing']
const files = [
  '/data/models.json',
  '/data/2026-08-22/models.json.gz',
  '/data/models.csv',
  '/data/datapackage.json',
]
const others = [
  '/assets/index-abc.js',
  '/pictures/crossover.en.dark.svg',
  '/embed.js',
  '/sw.js',
  '/favicon.svg',
]

test.each([...pages, ...embeds])('%s runs no script but its own, and evaluates none', (path) => {
  const policy = policyOf(path)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|unsafe-hashes|\*/)
})

test('pages stand in no other page, embedded charts in any', () => {
  for (const path of pages) {
    expect(policyOf(path), path).toMatch(/frame-ancestors 'none'$/)
    expect(headersOf(path)['x-frame-options']).toBe('DENY')
  }
  for (const path of embeds) {
    expect(policyOf(path), path).not.toContain('frame-ancestors')
    expect(headersOf(path)['x-frame-options']).toBeUndefined()
  }
})

test('a file that is opened by itself can do nothing', () => {
  for (const path of [...files, '/pictures/a.en.light.svg'])
    expect(policyOf(path), path).toMatch(/^default-src 'none';.*sandbox$/)
})

test('data, pictures and the script for other sites may be read from anywhere, pages may not', () => {
  const open = [...files, '/embed.js', '/scripts/embed.0123456789ab.js', '/pictures/a.en.light.svg']
  for (const path of open) expect(headersOf(path)['access-control-allow-origin'], path).toBe('*')
  for (const path of [...pages, ...embeds])
    expect(headersOf(path)['access-control-allow-origin'], path).toBeUndefined()
})

test('only what has its hash in its name is kept without asking', () => {
  expect(headersOf('/assets/index-abc.js')['cache-control']).toContain('immutable')
  for (const path of [...pages, ...files, '/sw.js', '/embed.js'])
    expect(headersOf(path)['cache-control'], path).toBe('no-cache')
})

describe.each([...pages, ...embeds, ...files, ...others])('%s', (path) => {
  test('is told every header once', () => {
    const names = headerRules
      .filter(({ pattern }) => new RegExp(`^/${pattern}$`).test(path))
      .flatMap(({ headers }) => Object.keys(headers))
    expect(names).toEqual([...new Set(names)])
    expect(names).toContain('x-content-type-options')
  })
})
