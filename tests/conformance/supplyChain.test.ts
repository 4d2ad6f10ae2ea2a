import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { embedScript, identityOf } from '../../scripts/embedScript.ts'
import { hostFiles } from '../../scripts/hostFiles.ts'
import { lockedPackages, shippedPackages } from '../../scripts/lockFile.ts'
import { noticeText } from '../../scripts/noticeText.ts'
import { embedRelease } from '../../src/state/embedRelease.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8')

describe('packages', () => {
  test('that reach readers are few, under licences that ask for no more than their text', () => {
    const allowed = /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|Unlicense)( AND (MIT|ISC|BSD-[23]-Clause))*$/
    const shipped = shippedPackages()
    expect(shipped.filter(({ license }) => !allowed.test(license)).map(({ name }) => name)).toEqual([])
    expect(shipped.length).toBeGreaterThan(10)
    expect(shipped.length).toBeLessThanOrEqual(60)
  })

  test('are asked for in exact versions', () => {
    const manifest: unknown = JSON.parse(read('package.json'))
    const versions = Object.entries(manifest ?? {})
      .filter(([key]) => /^(dev)?dependencies$/i.test(key))
      .flatMap(([, group]) => Object.values(group as Record<string, string>))
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
    expect(versions.length).toBeGreaterThan(20)
  })

  test('come from the registry, each with its hash', () => {
    const registry = 'https://registry.npmjs.org/'
    const odd = lockedPackages().filter(
      ({ resolved, integrity }) =>
        !(resolved ?? registry).startsWith(registry) || !integrity?.startsWith('sha512-'),
    )
    expect(odd.map(({ folder }) => folder)).toEqual([])
  })

  test('run no script when they are installed, those known excepted', () => {
    const scripted = lockedPackages().flatMap(({ name, hasInstallScript }) =>
      hasInstallScript ? [name] : [],
    )
    expect(new Set(scripted)).toEqual(new Set(['esbuild', 'msw']))
  })
})

test('the notice is current: otherwise `npm run notice`', () => {
  expect(read('NOTICE') === noticeText()).toBe(true)
})

test.each(Object.entries(hostFiles))('%s says what the site’s own server says', (path, content) => {
  expect(read(path), 'written by `npm run hosts`').toBe(content)
})

describe('the script for other sites', () => {
  test('stays as it was in every published version', () => {
    const published = readdirSync(resolve(root, 'public/scripts'))
    for (const name of published)
      expect(identityOf(read(`public/scripts/${name}`)).path).toBe(`scripts/${name}`)
    expect(published).toContain(embedRelease.path.replace('scripts/', ''))
    expect(identityOf(read(`public/${embedRelease.path}`))).toEqual(embedRelease)
  })

  test('is offered as it is now: otherwise `npm run embed:release`', async () => {
    expect(identityOf(await embedScript(true))).toEqual(embedRelease)
  })
})
