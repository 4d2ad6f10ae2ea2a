import { expect, describe, it } from 'vitest'
import { charts } from '../../../src/catalog/charts.ts'
import { readerSource } from '../../../src/domain/intake/OwnData.ts'
import { isoOfDay } from '../../../src/domain/time/day.ts'
import { svgOf } from '../../../src/export/svg/svgOf.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { joined, ownDownloads as downloads, ownModels as models, published } from '../../support/ownRows.ts'

const f = await loadFormatter('en')

describe('a reader’s rows', () => {
  it('stand beside the published ones, or in their place, and other tables stay', () => {
    const { models: all, prices } = joined(models, 'join').tables
    expect(all).toHaveLength(published.tables.models.length + 24)
    expect(joined(models, 'replace').tables.models).toHaveLength(24)
    expect(prices).toBe(published.tables.prices)
  })

  it('keep the published dataset as it is', () => {
    const before = published.tables.models.length
    joined(models, 'join')
    expect(published.tables.models).toHaveLength(before)
    expect(published.sources.has(readerSource)).toBe(false)
  })

  it('take what they leave open from a published name, and nothing else', () => {
    const { scores } = joined(
      'model,benchmark,score\nGPT-4 (Mar 2023),MMLU,86\nNobody’s,MMLU,50\n',
      'replace',
    ).tables
    const known = published.tables.models.find(({ name }) => name === 'GPT-4 (Mar 2023)')
    expect(scores[0]).toMatchObject({ released: known?.released ?? null, openness: known?.openness ?? null })
    expect(scores[1]).toMatchObject({ released: null, openness: null, organisation: null })
  })

  it('of a known family belong to its lab and country', () => {
    const { hf_snapshots: rows } = joined(downloads, 'replace').tables
    expect(rows.find(({ family }) => family === 'Qwen3')).toMatchObject({
      developer: 'Alibaba',
      country: 'China',
    })
    expect(rows.find(({ family }) => family === 'Mine')).toMatchObject({ developer: 'Not stated' })
  })

  it('move the date of the data on where they are newer', () => {
    expect(isoOfDay(joined('model,released,params\nX,2026-12-24,7B\n', 'join').dataDate)).toBe('2026-12-24')
    expect(joined('model,released,params\nX,2020-12-24,7B\n', 'join').dataDate).toBe(published.dataDate)
  })
})

it('a reader’s marks have a tone, a name and labels of their own beside published ones, and trends count both', () => {
  const outcome = charts
    .find(({ id }) => id === 'crossover')
    ?.build(joined(models, 'join'), 'bench=mmlu&of=all')
  if (outcome?.kind !== 'figure') throw new Error('no figure')
  const [{ series }] = outcome.figure.panels
  const mine = series.filter(({ tone }) => tone === 'own' || tone === 'own-closed')
  expect(mine.map(({ id, name }) => `${id}: ${f.show(name)}`)).toEqual([
    'closed-models-own: Closed models: your data',
    'open-models-own: Open models: your data',
  ])
  expect(mine.flatMap((s) => (s.mark === 'points' ? s.data.map(({ facts }) => facts.source) : []))).toEqual(
    Array.from({ length: 24 }, () => readerSource),
  )
  const before = charts.find(({ id }) => id === 'crossover')?.build(published, 'bench=mmlu&of=all')
  if (before?.kind !== 'figure') throw new Error('no figure')
  const n = (figure: typeof outcome.figure) =>
    figure.panels[0].series.flatMap((s) => (s.mark === 'fit' && s.of === 'open-models' ? [s.n] : []))[0]
  expect(n(outcome.figure)).toBe((n(before.figure) ?? 0) + 12)
  const svg = svgOf(outcome.figure, { width: 960, density: 'page', theme: 'light', f, url: null })
  expect(svg).toContain('Open models: your data')
})

it('a chart that has nothing of the reader’s is as it was', () => {
  const prices = charts.find(({ id }) => id === 'arena')
  expect(prices?.build(joined(models, 'join'), '')).toEqual(prices?.build({ ...published }, ''))
})
