import { mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildDataset } from '../../../pipeline/merge/buildDataset.ts'
import { filesOf, type PublishedFile } from '../../../pipeline/publish/filesOf.ts'
import { publish } from '../../../pipeline/publish/publish.ts'
import { linesOf } from '../../../pipeline/publish/reportOf.ts'
import { BrokenFile } from '../../../pipeline/read/BrokenFile.ts'
import { findInputs } from '../../../pipeline/read/findInputs.ts'
import { parseManifest } from '../../../src/domain/dataset/manifest.ts'
import { smallSources, textOfSource, writeSources, type SmallSources } from '../../support/smallSources.ts'

const transcribed = (name: string) => ({ name, bytes: readFileSync(`pipeline/transcribed/${name}`) })
const run = (directory: string) =>
  buildDataset(findInputs(directory), {
    article: transcribed('article-2023-12.csv'),
    corrections: { name: 'corrections.csv', bytes: Buffer.from('model,field,value,why,source\n') },
  })
const textsOf = (files: readonly PublishedFile[]) =>
  Object.fromEntries(files.map(({ path, text }) => [path, text]))

test('the same sources give the same bytes, in whatever order their rows stand', () => {
  const once = textsOf(filesOf(run(writeSources(smallSources))))
  const orders = fc
    .constant(Object.entries(smallSources))
    .chain((entries) =>
      fc.tuple(
        ...entries.map(([name, source]) =>
          fc
            .shuffledSubarray([...source.rows], { minLength: source.rows.length })
            .map((rows) => [name, { ...source, rows }] as const),
        ),
      ),
    )
  fc.assert(
    fc.property(orders, (entries) => {
      const shuffled: SmallSources = Object.fromEntries(entries)
      const { 'report.json': _, ...again } = textsOf(filesOf(run(writeSources(shuffled))))
      const { 'report.json': __, ...first } = once
      expect(again).toEqual(first)
    }),
    { numRuns: 15 },
  )
})

test('what is published describes itself, under the contract that the site reads', () => {
  const files = textsOf(filesOf(run(writeSources(smallSources))))
  const manifest: unknown = JSON.parse(files['datapackage.json'] ?? '')
  expect(parseManifest(manifest)).toMatchObject({ kind: 'parsed' })
})

test('a fact keeps the source it came from, upstream or curated', () => {
  const { tables } = run(writeSources(smallSources))
  const alpha = tables.models.find((row) => row.id === 'alpha-1')
  expect(alpha).toMatchObject({ training_flop: 2.1e25, source: 'epoch-models-2026-03' })
  expect(tables.models.map((row) => row.name).toSorted()).toEqual([
    'Alpha 1',
    'Beta 72B',
    'Beta 7B',
    'Delta',
    'Gamma',
  ])
})

test('a broken row is left out and named with file, line, column and reason; the rest stands', () => {
  const prices = smallSources['prices.csv']
  if (!prices) throw new Error('no prices')
  const broken = textOfSource(prices).replace('2023-03-01', '2023-13-01')
  const { report, tables } = run(writeSources(smallSources, { 'prices.csv': broken }))
  expect(linesOf(report).filter((line) => line.includes('prices.csv, line'))).toEqual([
    '  prices.csv, line 4, date: "2023-13-01" is not a day of the calendar',
  ])
  expect(tables.prices).toHaveLength(prices.rows.length - 1)
})

test('names without a model and rows that are left out are counted in the report', () => {
  const words = linesOf(run(writeSources(smallSources)).report).join('\n')
  expect(words).toMatch(/benchmarks\.csv: 4 read, 3 kept; 1 is a baseline, not a model/)
  expect(words).toMatch(/names have no row in models|have no row in models/)
})

test.each([
  ['lacks a column', (text: string) => text.replace('usd_per_mtok_input', 'price')],
  ['is cut off within quotes', (text: string) => `${text}\n"alpha-1,2023`],
  ['is empty', () => ''],
  ['is a page of a web server', () => '<!doctype html><title>502</title>'],
])('a file that %s stops the run, and what was published stays as it was', (_, breakIt) => {
  const place = mkdtempSync(join(tmpdir(), 'published-'))
  const to = join(place, 'data')
  publish(filesOf(run(writeSources(smallSources))), to)
  const contents = () => readdirSync(to).map((name) => [name, readFileSync(join(to, name), 'utf8')])
  const before = contents()
  const prices = smallSources['prices.csv']
  if (!prices) throw new Error('no prices')
  const directory = writeSources(smallSources, { 'prices.csv': breakIt(textOfSource(prices)) })
  expect(() => publish(filesOf(run(directory)), to)).toThrow(BrokenFile)
  expect(contents()).toEqual(before)
  expect(readdirSync(place)).toEqual(['data'])
})
