import { expect, it } from 'vitest'
import type { Row } from '../../../src/domain/dataset/tables.ts'
import { snapshotSpikes } from '../../../src/domain/series/snapshotSpikes.ts'
import { dayOf, isoOfDay } from '../../../src/domain/time/day.ts'
import { committedDataset } from '../../support/committedDataset.ts'

const counts = (family: string, ...downloads: readonly (number | null)[]): Row<'hf_snapshots'>[] =>
  downloads.flatMap((count, index) =>
    count === null
      ? []
      : [
          {
            date: dayOf(2026, index + 1),
            family,
            developer: 'd',
            country: 'c',
            downloads_30d: count,
            models: 1,
            copies: null,
            copies_30d: null,
            source: 's',
          },
        ],
  )

it('a spike stands above both neighbours, not above one of them', () => {
  expect(
    snapshotSpikes(counts('a', 10, 50, 20)).map(({ row, beside }) => [row.downloads_30d, beside]),
  ).toEqual([[50, 20]])
  expect(snapshotSpikes(counts('rising', 10, 50, 60))).toEqual([])
  expect(snapshotSpikes(counts('falling', 90, 50, 10))).toEqual([])
  expect(snapshotSpikes(counts('even', 10, 20, 10))).toEqual([])
})

it('a family missing beside a count, and the ends, have no spike', () => {
  expect(snapshotSpikes([...counts('a', 10, 50, null), ...counts('b', 1, 1, 1)])).toEqual([])
  expect(snapshotSpikes(counts('ends', 90, 1, 90))).toEqual([])
})

it('finds the spike of May 2026 in the published snapshots', () => {
  const found = snapshotSpikes(committedDataset().tables.hf_snapshots)
  expect(found.map(({ row }) => `${row.family} ${isoOfDay(row.date)}`)).toContain('Qwen3 2026-05-10')
})
