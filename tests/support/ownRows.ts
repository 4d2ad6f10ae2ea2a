import { expect } from 'vitest'
import type { Dataset } from '../../src/domain/dataset/Dataset.ts'
import { joinDataset } from '../../src/domain/dataset/joinDataset.ts'
import { guessMapping } from '../../src/domain/intake/guessMapping.ts'
import { mapSheet } from '../../src/domain/intake/mapSheet.ts'
import type { JoinMode, OwnData } from '../../src/domain/intake/OwnData.ts'
import { readSheet } from '../../src/domain/intake/readSheet.ts'
import { loadFormatter } from '../../src/i18n/loadFormatter.ts'
import { ownSource } from '../../src/state/own/ownSource.ts'
import { committedDataset } from './committedDataset.ts'
import { finish } from './finish.ts'

export const published = committedDataset()
const f = await loadFormatter('en')

function own(text: string, mode: JoinMode): OwnData {
  const read = finish(readSheet(text))
  if (read.kind === 'refused') throw new Error(read.refusal.why)
  const { benchmarks } = published.tables
  const mapped = finish(mapSheet(read.sheet, guessMapping(read.sheet, benchmarks), benchmarks))
  expect(mapped.issues).toEqual([])
  return { id: '1', name: 'mine.csv', mode, count: mapped.used, tables: mapped.tables }
}
/** The committed data with the rows of a text that has no mistakes, as a reader's `mine.csv`. */
export const joined = (text: string, mode: JoinMode): Dataset => {
  const data = own(text, mode)
  return joinDataset(published, data, ownSource(data, f))
}

/** Four years, two dozen models of both sides. */
export const ownModels = [
  'Model,Lab,Country,Released,Parameters,Open?,MMLU,GPQA,MATH,ECI',
  ...Array.from({ length: 24 }, (_, n) => {
    const side = n % 2 === 0 ? 'open' : 'closed'
    return `Mine ${n},Lab ${n % 3},Germany,${2022 + Math.floor(n / 6)}-${String((n % 6) * 2 + 1).padStart(2, '0')}-15,${n + 1}B,${side},${40 + n * 2},${30 + n * 2},${20 + n * 3},${90 + n * 2}`
  }),
].join('\n')
/** Two families on three dates. */
export const ownDownloads = [
  'family,developer,country,date,downloads,pulls',
  ...['2026-04-01', '2026-05-10', '2026-08-22'].flatMap((date, n) =>
    ['Qwen3', 'Mine'].map((family) => `${family},,,${date},${(n + 1) * 1000},${(n + 1) * 5000}`),
  ),
].join('\n')
