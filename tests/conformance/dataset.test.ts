import { createHash } from 'node:crypto'
import { csvParseRows } from 'd3-dsv'
import { describe, expect, test } from 'vitest'
import { tableNames } from '../../src/domain/dataset/tables.ts'
import { committedDataset, committedManifest, publishedText } from '../support/committedDataset.ts'

const manifest = committedManifest()
const data = committedDataset()

describe.each(manifest.resources)('the published table $path', (resource) => {
  const name = tableNames.find((candidate) => `${candidate}.json` === resource.path)

  test('has the bytes, hash and rows that the package states', () => {
    const text = publishedText(resource.path)
    expect(Buffer.byteLength(text)).toBe(resource.bytes)
    expect(`sha256:${createHash('sha256').update(text).digest('hex')}`).toBe(resource.hash)
    expect(name && data.tables[name].length).toBe(resource.rows)
  })

  test('has a CSV twin with as many rows and the same columns', () => {
    const rows = csvParseRows(publishedText(`${name}.csv`))
    const wire: unknown = JSON.parse(publishedText(resource.path))
    const columns = Object.keys((wire as { columns: object }).columns)
    expect(rows[0]).toEqual(columns)
    expect(rows).toHaveLength(resource.rows + 1)
  })

  test('names only sources that the package describes', () => {
    const known = new Set(manifest.sources.map((source) => source.id))
    const named = name ? data.tables[name].map((row) => ('source' in row ? row.source : null)) : []
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
