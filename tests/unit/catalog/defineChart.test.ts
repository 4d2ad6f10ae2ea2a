import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defineChart } from '../../../src/catalog/defineChart.ts'
import { choice, flag } from '../../../src/domain/params/Param.ts'

const label = { key: 'made.up', values: {} }
const chart = defineChart({
  id: 'made-up',
  name: label,
  question: label,
  tables: ['models'],
  params: {
    bench: choice({ label, options: { eci: label, mmlu: label }, fallback: 'eci' }),
    basis: choice({ label, options: { best: label, median: label }, fallback: 'best' }),
    sparse: flag({ label, fallback: true }),
  },
  presets: [{ id: 'dense', label, values: { sparse: false, bench: 'mmlu' } }],
  applies: (key, values) => key !== 'basis' || values.bench === 'mmlu',
  build: (_, values) => ({ kind: 'empty', why: { key: values.bench, values: {} } }),
})

describe('a chart', () => {
  test('has presets that are canonical addresses of its own', () => {
    for (const { query } of chart.presets) expect(chart.view(query)).toMatchObject({ query, rejected: [] })
    expect(chart.presets[0]?.query).toBe('bench=mmlu&sparse=0')
  })

  test('changes one setting and keeps the others', () => {
    expect(chart.change('sparse=0', 'bench', 'mmlu')).toBe('bench=mmlu&sparse=0')
    expect(chart.change('bench=mmlu&sparse=0', 'bench', 'eci')).toBe('sparse=0')
  })

  test('reads its own change back, for any query and any text', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.string(), fc.string(), (query, key, raw) => {
        const changed = chart.change(query, key, raw)
        expect(chart.view(changed)).toMatchObject({ query: changed, rejected: [], unknown: [] })
      }),
    )
  })

  test('offers what applies, and says what it rejected and does not know', () => {
    const view = chart.view('bench=mmlu&sparse=maybe&page=2')
    expect(view.controls.map(({ key, raw }) => [key, raw])).toEqual([
      ['bench', 'mmlu'],
      ['basis', 'best'],
      ['sparse', '1'],
    ])
    expect(view.rejected).toMatchObject([{ key: 'sparse', raw: 'maybe', usedRaw: '1' }])
    expect(view.unknown).toEqual(['page'])
    expect(chart.view('').controls.map(({ key }) => key)).toEqual(['bench', 'sparse'])
  })
})
