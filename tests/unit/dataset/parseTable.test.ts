import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostIssues } from '../../../src/domain/dataset/Issue.ts'
import { parseTable } from '../../../src/domain/dataset/parseTable.ts'
import { addedLater, schemaVersion, tableNames, tables } from '../../../src/domain/dataset/tables.ts'
import { arbitraryTable } from '../../support/arbitraryTable.ts'

/** Any JSON value, those of JavaScript that a file cannot hold, and objects that break when touched. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
  fc.constantFrom({ toString: 1, valueOf: 1 }, Symbol('s'), Number.NaN, Number.POSITIVE_INFINITY),
)

describe.each(tableNames)('the table %s', (name) => {
  const columns = Object.keys(tables[name])

  test('of any valid values is parsed, row by row', () => {
    fc.assert(
      fc.property(arbitraryTable(name), (table) => {
        const parsed = parseTable(name, JSON.parse(JSON.stringify(table)))
        if (parsed.kind !== 'parsed') throw new Error(JSON.stringify(parsed))
        expect(parsed.value).toHaveLength(table.columns[columns[0] ?? '']?.length ?? 0)
        for (const row of parsed.value) expect(Object.keys(row)).toEqual(columns)
      }),
    )
  })

  test.each(columns)('with any one value of %s replaced is parsed, or says where it is wrong', (column) => {
    const table = arbitraryTable(name).filter((one) => (one.columns[column]?.length ?? 0) > 0)
    fc.assert(
      fc.property(table, fc.nat(), anything, (valid, place, value) => {
        const values = [...(valid.columns[column] ?? [])]
        const at = place % values.length
        values[at] = value
        const parsed = parseTable(name, { ...valid, columns: { ...valid.columns, [column]: values } })
        expect(parsed).toEqual(
          parsed.kind === 'parsed'
            ? { kind: 'parsed', value: expect.any(Array) }
            : {
                kind: 'invalid',
                issues: [{ path: `${name}.${column}[${at}]`, message: expect.stringMatching(/./) }],
              },
        )
      }),
      { numRuns: 40 },
    )
  })

  test('with any one column replaced, cut or missing says which', () => {
    fc.assert(
      fc.property(
        arbitraryTable(name).filter((one) => (one.columns[columns[0] ?? '']?.length ?? 0) > 0),
        fc.constantFrom(...columns),
        fc.oneof(
          anything.filter((value) => !Array.isArray(value)),
          fc.constant('cut' as const),
        ),
        (valid, column, value) => {
          const replaced = value === 'cut' ? valid.columns[column]?.slice(1) : value
          const parsed = parseTable(name, { ...valid, columns: { ...valid.columns, [column]: replaced } })
          if (parsed.kind !== 'invalid') throw new Error(`was ${parsed.kind}`)
          expect(parsed.issues.some(({ path }) => path.startsWith(`${name}.`))).toBe(true)
        },
      ),
    )
  })
})

describe('a table file', () => {
  const valid = {
    schemaVersion,
    table: 'hf_snapshots',
    columns: {
      date: ['2024-09-20'],
      family: ['qwen'],
      developer: ['Alibaba'],
      country: ['China'],
      downloads_30d: [0],
      models: [3],
      copies: [1],
      copies_30d: [0],
      source: ['hub'],
    },
  } as const
  const parse = (wire: unknown) => parseTable('hf_snapshots', wire)

  test('keeps a zero as zero', () => {
    expect(parse(valid)).toMatchObject({ kind: 'parsed', value: [{ downloads_30d: 0, family: 'qwen' }] })
  })

  test('may hold anything at all without an exception', () => {
    fc.assert(
      fc.property(anything, (wire) => {
        expect(['parsed', 'newer', 'invalid']).toContain(parse(wire).kind)
      }),
    )
  })

  test('of a newer version is told apart from a broken one, whatever else it holds', () => {
    fc.assert(
      fc.property(fc.integer({ min: schemaVersion + 1 }), fc.dictionary(fc.string(), anything), (v, rest) => {
        expect(parse({ ...rest, schemaVersion: v })).toEqual({
          kind: 'newer',
          found: v,
          supported: schemaVersion,
        })
      }),
    )
  })

  test.each([0, -1, 1.5, '1', null, Number.NaN, Number.POSITIVE_INFINITY])(
    'with the version %s is broken, not newer',
    (version) => {
      expect(parse({ ...valid, schemaVersion: version })).toEqual({
        kind: 'invalid',
        issues: [{ path: 'hf_snapshots.schemaVersion', message: 'is not a version number' }],
      })
    },
  )

  test('whose name is an object that cannot become a string is an issue, not an exception', () => {
    const wire: unknown = JSON.parse('{"schemaVersion":1,"table":{"toString":1,"valueOf":1},"columns":{}}')
    expect(parse(wire)).toMatchObject({ kind: 'invalid', issues: [{ path: 'hf_snapshots.table' }] })
  })

  test('takes a column from its own keys only', () => {
    const wire: unknown = JSON.parse(
      `{"schemaVersion":1,"table":"hf_snapshots","columns":{"__proto__":${JSON.stringify(valid.columns)}}}`,
    )
    const parsed = parse(wire)
    if (parsed.kind !== 'invalid') throw new Error(`was ${parsed.kind}`)
    const added = addedLater.hf_snapshots ?? []
    expect(parsed.issues).toHaveLength(Object.keys(tables.hf_snapshots).length - added.length)
  })

  test('of an older edition is read without the columns that were added later', () => {
    const { copies: _, copies_30d: __, ...columns } = valid.columns
    expect(parse({ ...valid, columns })).toMatchObject({
      kind: 'parsed',
      value: [{ models: 3, copies: null, copies_30d: null, source: 'hub' }],
    })
  })

  test('may gain columns that this version does not know, whatever they are called', () => {
    const wire: unknown = JSON.parse(
      `{"schemaVersion":1,"table":"hf_snapshots","columns":{${JSON.stringify(valid.columns).slice(1, -1)},"__proto__":["x"],"constructor":["y"],"extra":7}}`,
    )
    const parsed = parse(wire)
    expect(parsed).toMatchObject({ kind: 'parsed' })
    expect(Object.keys(parsed.kind === 'parsed' ? (parsed.value[0] ?? {}) : {})).toEqual(
      Object.keys(tables.hf_snapshots),
    )
  })

  test('that is wrong everywhere names the first places only', () => {
    const bad = Array.from({ length: 500 }, () => -1)
    const columns = Object.fromEntries(Object.keys(valid.columns).map((column) => [column, bad]))
    const parsed = parse({ ...valid, columns })
    expect(parsed.kind === 'invalid' ? parsed.issues : []).toHaveLength(mostIssues)
  })
})
