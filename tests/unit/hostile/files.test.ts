import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { manifestOf } from '../../../mocks/manifestOf.ts'
import { smallTables } from '../../../mocks/smallDataset.ts'
import { charts } from '../../../src/catalog/charts.ts'
import { parseManifest } from '../../../src/domain/dataset/manifest.ts'
import { parseTable } from '../../../src/domain/dataset/parseTable.ts'
import { tableNames } from '../../../src/domain/dataset/tables.ts'
import { cleanText } from '../../../src/domain/intake/cleanText.ts'
import { guessMapping } from '../../../src/domain/intake/guessMapping.ts'
import { intakeLimits } from '../../../src/domain/intake/limits.ts'
import { mapSheet } from '../../../src/domain/intake/mapSheet.ts'
import { readSheet } from '../../../src/domain/intake/readSheet.ts'
import { svgOf } from '../../../src/export/svg/svgOf.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { finish } from '../../support/finish.ts'
import { fuzz, hostileWords, inherited, soup } from '../../support/hostile.ts'
import { datasetWithTexts } from '../../support/hostileDataset.ts'

/** Values of JSON that stand where others are expected. */
const strangers: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  'x',
  [],
  {},
  [[]],
  [null],
  { length: 3 },
  { 0: 'a' },
  ...hostileWords.slice(0, 14),
]

type Change = {
  readonly kind: 'drop' | 'swap' | 'twice' | 'wrap' | 'rename'
  readonly at: number
  readonly by: unknown
}
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('drop', 'swap', 'twice', 'wrap', 'rename'),
  at: fc.nat(),
  by: fc.constantFrom(...strangers),
})

/** One place of a JSON value dropped, swapped, doubled, wrapped in a list or an object, or called otherwise. */
function changed(value: unknown, { kind, at, by }: Change): unknown {
  let left = at % Math.max(1, placesIn(value))
  const visit = (inner: unknown): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner
    const entries = Object.entries(inner).flatMap(([key, each]): [string, unknown][] => {
      if (left-- !== 0) return [[key, visit(each)]]
      switch (kind) {
        case 'drop':
          return []
        case 'swap':
          return [[key, by]]
        case 'twice':
          return [
            [key, each],
            [`${key}0`, each],
          ]
        case 'wrap':
          return [[key, Array.isArray(each) ? { [String(by)]: each } : [each]]]
        case 'rename':
          return [[String(by), each]]
      }
    })
    return Array.isArray(inner) ? entries.map(([, each]) => each) : Object.fromEntries(entries)
  }
  return visit(value)
}

const placesIn = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, inner) => sum + 1 + placesIn(inner), 0)
    : 0

const changes = fc.array(change, { minLength: 1, maxLength: 5 })
const kinds = ['parsed', 'newer', 'invalid']

describe('a file of the dataset whose structure was changed', () => {
  it.each(tableNames)('%s is parsed into rows, or says where it is wrong', (name) => {
    const { columns, ...rest } = smallTables[name]
    const small = {
      ...rest,
      columns: Object.fromEntries(Object.entries(columns).map(([key, values]) => [key, values.slice(0, 3)])),
    }
    fc.assert(
      fc.property(changes, (list) => {
        const wire: unknown = JSON.parse(JSON.stringify(list.reduce<unknown>(changed, small) ?? null))
        const parsed = parseTable(name, wire)
        expect(kinds).toContain(parsed.kind)
        if (parsed.kind === 'invalid') expect(parsed.issues[0]?.path).toMatch(new RegExp(`^${name}`))
      }),
      fuzz(1_000),
    )
  })

  it('the data package is parsed, or says where it is wrong', async () => {
    const manifest: unknown = JSON.parse(JSON.stringify(await manifestOf(smallTables)))
    fc.assert(
      fc.property(changes, (list) => {
        expect(kinds).toContain(parseManifest(list.reduce(changed, manifest)).kind)
      }),
      fuzz(2_000),
    )
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    ' https://a.org',
    'https://a.org/"onclick="',
    '//a.org',
    'vbscript:x',
    'java\nscript:x',
  ])('has no link that is %j', async (address) => {
    const manifest = JSON.stringify(await manifestOf(smallTables)).replaceAll(
      'https://example.org/made-up',
      'PLACE',
    )
    const wire: unknown = JSON.parse(manifest, (_, value: unknown) => (value === 'PLACE' ? address : value))
    expect(parseManifest(wire)).toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'datapackage.sources.0.path' }, {}],
    })
    for (const name of ['models', 'scores', 'reported'] as const) {
      const { columns } = smallTables[name]
      const link = (columns['link'] ?? []).map(() => address)
      expect(parseTable(name, { ...smallTables[name], columns: { ...columns, link } })).toMatchObject({
        kind: 'invalid',
      })
    }
  })

  it.each([
    '../secret.json',
    '/etc/passwd',
    'https://evil.example/x.json',
    '//evil.example',
    'a/../b.json',
    '.hidden',
  ])('has no path that leads elsewhere: %s', async (path) => {
    const manifest = JSON.stringify(await manifestOf(smallTables)).replace('models.json', path)
    expect(parseManifest(JSON.parse(manifest))).toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'datapackage.resources.0.path' }],
    })
  })
})

describe('names that every object inherits', () => {
  it.each(inherited)('%s is a name like any other to every chart', async (name) => {
    const f = await loadFormatter('zh')
    const data = await datasetWithTexts((text) => (text.length % 3 === 0 ? name : text))
    for (const chart of charts) {
      const outcome = chart.build(data, '')
      expect(['figure', 'empty']).toContain(outcome.kind)
      if (outcome.kind !== 'figure') continue
      const svg = svgOf(outcome.figure, {
        f,
        url: null,
        theme: 'light',
        transparent: false,
        width: 700,
        density: 'page',
      })
      expect(svg).not.toMatch(/\[object Object\]|function |undefined/)
    }
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

const benchmarks = [{ id: 'gpqa_diamond', name: 'GPQA Diamond', floor: 25, ceiling: 100 }]

describe('a reader’s file', () => {
  const csv = soup(
    [
      'model',
      'name',
      'release',
      'parameters',
      'link',
      'GPQA Diamond',
      'downloads',
      'date',
      ',',
      ',',
      ';',
      '\t',
      '|',
      '"',
      '""',
      '\n',
      '\n',
      '\r\n',
      '#',
      '[',
      '{"a":',
      '}',
      ']',
      '2024-01-01',
      '70B',
      '1,234',
      '=1+1',
    ],
    40,
  )

  it('of any text is a table or is refused, and every row of it is used or told', () => {
    fc.assert(
      fc.property(csv, (text) => {
        const read = finish(readSheet(text))
        if (read.kind === 'refused') return
        const { sheet } = read
        const mapped = finish(mapSheet(sheet, guessMapping(sheet, benchmarks), benchmarks))
        expect(mapped.total).toBe(sheet.rows.length + sheet.faults.length)
        expect(mapped.used).toBeLessThanOrEqual(mapped.total)
        for (const row of mapped.tables.models)
          expect(row.link === null || /^https?:/.test(row.link)).toBe(true)
      }),
      fuzz(6_000),
    )
  })

  it.each([
    [
      'shares no keys between its objects',
      JSON.stringify([
        ...Array.from({ length: 100 }, (_, n) => ({ [`k${n}`]: 1 })),
        ...Array.from({ length: 150_000 }, () => ({})),
      ]),
      'too-large-grid',
    ],
    [
      'has a million keys',
      `[{${Array.from({ length: 300_000 }, (_, n) => `"k${n}":1`).join()}}]`,
      'too-many-columns',
    ],
    [
      'has a list of rows and a million lists of none',
      `{"columns":{"a":[${'1,'.repeat(150_000)}1],${Array.from({ length: 200_000 }, (_, n) => `"k${n}":[]`).join()}}}`,
      'too-many-columns',
    ],
    ['has a thousand columns', `${'a1,b2,'.repeat(500)}\n`, 'too-many-columns'],
    ['is nested a million deep', '['.repeat(1_000_000), 'broken-json'],
  ])('that %s is refused before it fills the memory', (_, text, why) => {
    expect(finish(readSheet(text))).toMatchObject({ kind: 'refused', refusal: { why } })
  })

  it('whose value is nested too deep to be written out has a gap there', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(finish(readSheet(`[{"name":"a","size":{"x":${deep}}}]`))).toMatchObject({
      sheet: { rows: [{ cells: ['a', ''] }] },
    })
  })

  it('has no long runs of space where characters that nobody sees stood between them', () => {
    expect(cleanText(` a ${'\u200b '.repeat(intakeLimits.cell / 2)}b\u202e `)).toEqual({
      text: 'a b',
      hid: true,
    })
  })
})
