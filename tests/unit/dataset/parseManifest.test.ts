import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostIssues, type Issue, type Parsed } from '../../../src/domain/dataset/Issue.ts'
import { parseManifest } from '../../../src/domain/dataset/manifest.ts'
import { schemaVersion } from '../../../src/domain/dataset/tables.ts'

const source = {
  id: 'made-up',
  title: 'A made-up source',
  publisher: 'Nobody',
  path: null,
  licence: 'CC BY 4.0',
  licenceUrl: 'https://example.org/licence',
  citation: 'Nobody, made up',
  retrieved: null,
  facts: 0,
}
const resource = {
  name: 'models',
  path: 'models.json',
  rows: 2,
  bytes: 90,
  hash: `sha256:${'0'.repeat(64)}`,
}
const valid = {
  schemaVersion,
  name: 'crossover',
  dataDate: '2024-02-29',
  resources: [resource],
  sources: [source],
}

/** Every place of a JSON value, as a path of keys. */
function placesOf(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...placesOf(inner).map((rest) => [key, ...rest]),
  ])
}

function replaced(value: unknown, [first, ...rest]: readonly string[], by: unknown): unknown {
  if (first === undefined) return by
  if (Array.isArray(value))
    return value.map((inner, i) => (String(i) === first ? replaced(inner, rest, by) : inner))
  if (typeof value !== 'object' || value === null) throw new Error('no such place')
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === first ? replaced(inner, rest, by) : inner]),
  )
}

const issuesOf = (parsed: Parsed<unknown>): readonly Issue[] =>
  parsed.kind === 'invalid' ? parsed.issues : []

describe('a data package', () => {
  test('that keeps the contract is parsed', () => {
    expect(parseManifest(valid)).toMatchObject({ kind: 'parsed', value: { name: 'crossover' } })
  })

  test.each(placesOf(valid).map((place) => [place.join('.'), place] as const))(
    'with anything at all in place of %s is parsed, or says where it is wrong',
    (_, place) => {
      fc.assert(
        fc.property(fc.jsonValue(), (value) => {
          const parsed = parseManifest(replaced(valid, place, value))
          const here = `datapackage.${place.join('.')}`
          expect(issuesOf(parsed).filter(({ path }) => !path.startsWith(here))).toEqual([])
          expect(parsed.kind === 'newer' && here !== 'datapackage.schemaVersion').toBe(false)
        }),
        { numRuns: 60 },
      )
    },
  )

  test('may be anything at all without an exception, and its issues name a place', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (wire) => {
        const issues = issuesOf(parseManifest(wire))
        expect(issues.filter(({ path }) => !/^datapackage(\.[^.]+)*$/.test(path))).toEqual([])
      }),
    )
  })

  test('of a newer version is told apart from a broken one, whatever else it holds', () => {
    expect(parseManifest({ schemaVersion: schemaVersion + 1, resources: 'moved' })).toEqual({
      kind: 'newer',
      found: schemaVersion + 1,
      supported: schemaVersion,
    })
  })

  test.each([0, -3, 0.5])('of version %s is not taken for one of this version', (version) => {
    expect(parseManifest({ ...valid, schemaVersion: version })).toMatchObject({ kind: 'invalid' })
  })

  test('that is wrong everywhere names the first places only', () => {
    const parsed = parseManifest({ ...valid, sources: Array.from({ length: 100 }, () => ({})) })
    expect(issuesOf(parsed)).toHaveLength(mostIssues)
  })
})
