import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { csvParseRows } from 'd3-dsv'
import { describe, expect, test } from 'vitest'
import { parseChangelog } from '../../src/domain/dataset/changelog.ts'
import { parseManifest } from '../../src/domain/dataset/manifest.ts'
import { modelLinksName } from '../../src/domain/dataset/modelLinksName.ts'
import { parseTable } from '../../src/domain/dataset/parseTable.ts'
import { partRefs } from '../../src/domain/dataset/parts.ts'
import { tableNames } from '../../src/domain/dataset/tables.ts'
import { committedDataset, committedManifest, publishedText } from '../support/committedDataset.ts'

const manifest = committedManifest()
const data = committedDataset()

const json = manifest.resources.filter((resource) => resource.path.endsWith('.json'))

test.each(manifest.resources)(
  '$path has the bytes and hash that the package states',
  ({ path, bytes, hash }) => {
    const text = publishedText(path)
    expect(Buffer.byteLength(text)).toBe(bytes)
    expect(`sha256:${createHash('sha256').update(text).digest('hex')}`).toBe(hash)
  },
)

test('every table is published, and every part of one', () => {
  const parts = partRefs.map(({ table, part }) => `${table}.${part}`)
  expect(json.map((resource) => resource.path)).toEqual(
    [...tableNames, ...parts, modelLinksName].map((name) => `${name}.json`),
  )
})

describe.each(tableNames)('the published table %s', (name) => {
  const stated = (path: string) => manifest.resources.find((resource) => resource.path === path)?.rows

  test('has the rows that the package states, in a CSV twin too', () => {
    const rows = csvParseRows(publishedText(`${name}.csv`))
    expect(stated(`${name}.json`)).toBe(data.tables[name].length)
    expect(stated(`${name}.csv`)).toBe(data.tables[name].length)
    expect(rows).toHaveLength(data.tables[name].length + 1)
  })

  test('has the same columns in its CSV twin', () => {
    const wire: unknown = JSON.parse(publishedText(`${name}.json`))
    expect(csvParseRows(publishedText(`${name}.csv`))[0]).toEqual(
      Object.keys((wire as { columns: object }).columns),
    )
  })

  test('names only sources that the package describes', () => {
    const known = new Set(manifest.sources.map((source) => source.id))
    const named = data.tables[name].map((row) => ('source' in row ? row.source : null))
    expect(named.filter((id) => id !== null && !known.has(id))).toEqual([])
  })
})

test('nothing in the dataset is newer than its stated date, statements and price lists aside', () => {
  const days = [...data.tables.models.map((m) => m.released), ...data.tables.arena.map((row) => row.date)]
  expect(days.filter((day) => day !== null && day > data.dataDate)).toEqual([])
})

test('no note of how the data were gathered stands in what is published', () => {
  expect(publishedText('reported.csv')).not.toMatch(/stored copy|find_string/)
  expect(publishedText('datapackage.json')).not.toMatch(/stored copy|find_string/)
})

const changelog = parseChangelog(JSON.parse(publishedText('changes.json')))
const editions = changelog.kind === 'parsed' ? changelog.value.editions : []
const sha256 = (bytes: string | Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

test('the newest edition is the dataset as it stands', () => {
  expect(editions[0]?.edition).toBe(manifest.edition)
  for (const { table, hash } of editions[0]?.tables ?? [])
    expect(sha256(publishedText(`${table}.json`)), table).toBe(hash)
})

test.each(editions)(
  'edition $edition is kept whole, and today\u2019s code reads it',
  ({ edition, tables }) => {
    const kept = (path: string) => readFileSync(`public/data/${edition}/${path}`)
    const parsed = parseManifest(JSON.parse(kept('datapackage.json').toString('utf8')))
    if (parsed.kind !== 'parsed') throw new Error(JSON.stringify(parsed))
    expect(parsed.value.edition).toBe(edition)
    for (const { path, bytes, hash } of parsed.value.resources) {
      expect(kept(path)).toHaveLength(bytes)
      expect(sha256(kept(path)), path).toBe(hash)
    }
    for (const { table, rows, hash } of tables) {
      const text = gunzipSync(kept(`${table}.json.gz`)).toString('utf8')
      expect(sha256(text), table).toBe(hash)
      const read = parseTable(table, JSON.parse(text))
      expect(read.kind === 'parsed' ? read.value.length : read, table).toBe(rows)
    }
  },
)
