import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'
import { parquetReadObjects } from 'hyparquet'
import { beforeAll, describe, expect, test } from 'vitest'
import { adaptHfSnapshots } from '../../../pipeline/adapters/downloads.ts'
import { newContext } from '../../../pipeline/Context.ts'
import { familiesCsv, totalsCsv } from '../../../pipeline/hub/hubCsv.ts'
import { readHub, type HubStats } from '../../../pipeline/hub/readHub.ts'
import { BrokenFile } from '../../../pipeline/read/BrokenFile.ts'
import { writeHubParquet } from '../../support/hubParquet.ts'

const panel = 'pipeline/refresh/hub-panel.csv'
const folder = mkdtempSync(join(tmpdir(), 'hub-'))
const days = ['2026-05-10', '2026-08-22']
const pathOf = (day: string) => join(folder, day, 'models.parquet')
const read = (from: string) => readHub({ from, panel, memory: '1GB' })

/** The same rows by another reader of Parquet, added up one by one. */
async function byHand(day: string) {
  const file = readFileSync(pathOf(day))
  const rows = await parquetReadObjects({
    file: file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength),
  })
  const familyOf = new Map(
    csvParse(readFileSync(panel, 'utf8')).map((row) => [row['repository'], row['family']]),
  )
  const families = new Map<string, number>()
  const authors = new Map<string, number>()
  for (const { id, author, pipeline_tag, downloads } of rows) {
    if (downloads === null) continue
    const family = familyOf.get(String(id))
    if (family !== undefined) families.set(family, (families.get(family) ?? 0) + Number(downloads))
    if (pipeline_tag === 'text-generation')
      authors.set(String(author), (authors.get(String(author)) ?? 0) + Number(downloads))
  }
  const all = [...authors.values()].reduce((sum, value) => sum + value, 0)
  const concentration = [...authors.values()].reduce((sum, value) => sum + (value / all) ** 2, 0)
  return { rows, families, all, concentration, authors: authors.size }
}

describe('snapshots of the Hub', () => {
  let stats: HubStats
  beforeAll(async () => {
    for (const [month, day] of days.entries()) {
      mkdirSync(join(folder, day), { recursive: true })
      await writeHubParquet({ to: pathOf(day), panel, models: 4000, month })
    }
    stats = await read(join(folder, '*/models.parquet'))
  })

  test('are added up by family as another reader adds them up', async () => {
    for (const day of days) {
      const hand = await byHand(day)
      const sums = stats.families.filter((row) => row.snapshot_date === day)
      expect(new Map(sums.map((row) => [row.family, row.downloads_30d]))).toEqual(hand.families)
      expect(sums.length).toBeGreaterThan(20)
    }
  })

  test('give the totals of text models and how concentrated they are', async () => {
    for (const day of days) {
      const hand = await byHand(day)
      const total = stats.totals.find((row) => row.snapshot_date === day)
      expect(total).toMatchObject({ downloads_30d: hand.all, authors: hand.authors })
      expect(total?.concentration).toBeCloseTo(hand.concentration, 10)
    }
  })

  test('say how many rows they hold and how many have no count', async () => {
    const hand = await byHand(days[0] ?? '')
    const without = hand.rows.filter((row) => row['downloads'] === null).length
    expect(without).toBeGreaterThan(0)
    expect(stats.reading[0]).toEqual({
      snapshot_date: days[0],
      read: 4000,
      without_count: without,
      negative: 0,
    })
  })

  test('are written in the form that the pipeline reads, with their source', () => {
    const csv = familiesCsv(stats.families, 'https://huggingface.co/datasets/example/hub')
    const rows = adaptHfSnapshots({ name: 'hub.csv', bytes: Buffer.from(csv) }, newContext(), new Map())
    expect(rows.length).toBe(stats.families.length)
    expect(rows[0]).toMatchObject({ date: days[0], source: 'repo-example-hub' })
    expect(totalsCsv(stats.totals).split('\n').length).toBe(days.length + 2)
  })

  test('that are no Parquet, or whose path states no day, are refused by name', async () => {
    const broken = join(folder, '2026-01-01.parquet')
    writeFileSync(broken, 'not parquet')
    await expect(read(broken)).rejects.toThrow(BrokenFile)
    const undated = join(folder, 'models.parquet')
    writeFileSync(undated, readFileSync(pathOf(days[0] ?? '')))
    await expect(read(undated)).rejects.toThrow(/states no day|cannot be read/)
    await expect(read(join(folder, 'nothing/*.parquet'))).rejects.toThrow(/cannot be read/)
  })
})
