import { describe, expect, it } from 'vitest'
import type { KnownBenchmark, Mapping } from '../../../src/domain/intake/fields.ts'
import { benchmarkFinder, guessMapping } from '../../../src/domain/intake/guessMapping.ts'
import { incrementsOf } from '../../../src/domain/intake/incrementsOf.ts'
import { mapSheet } from '../../../src/domain/intake/mapSheet.ts'
import { readSheet } from '../../../src/domain/intake/readSheet.ts'
import { tooManyScores } from '../../../src/domain/intake/tooManyScores.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { finish } from '../../support/finish.ts'

const benchmarks: readonly KnownBenchmark[] = [
  { id: 'gpqa_diamond', name: 'GPQA Diamond', floor: 25, ceiling: 100 },
  { id: 'math_level_5', name: 'MATH level 5', floor: 0, ceiling: 100 },
  { id: 'arena', name: 'Arena', floor: null, ceiling: null },
  { id: 'arena_again', name: 'Arena', floor: null, ceiling: null },
]
function sheetOf(text: string) {
  const read = finish(readSheet(text))
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.refusal))
  return read.sheet
}
const guess = (text: string) => guessMapping(sheetOf(text), benchmarks)
function take(text: string, mapping: Mapping | null = null) {
  const sheet = sheetOf(text)
  return finish(mapSheet(sheet, mapping ?? guessMapping(sheet, benchmarks), benchmarks))
}
const told = (...given: Parameters<typeof take>) =>
  take(...given).issues.map(({ line, column, why, lost }) => `${line} ${column}: ${why}, ${lost}`)

describe('a benchmark', () => {
  const find = benchmarkFinder(benchmarks)
  it('is the first of its name, and has no word of scores but at the end', () => {
    expect(find('Arena')?.id).toBe('arena')
    expect(find('arena again')?.id).toBe('arena_again')
    expect(find('Math')?.id).toBe('math_level_5')
    expect(find('GPQA diamond 得分')?.id).toBe('gpqa_diamond')
    expect(find('GPQA score diamond')).toBeNull()
  })
})

describe('what a column is', () => {
  it('goes by its header without a bracket’s remark, or with it', () => {
    expect(guess('模型,日期发布\n甲乙,2024-01-01\n').columns).toEqual(['name', 'released'])
  })
  it('called source is a link where one cell is an address, from its beginning', () => {
    const source = (...cells: readonly string[]) =>
      guess(`model,source,params\n${cells.map((cell) => `a b,${cell},7B`).join('\n')}\n`).columns[1]
    expect(source('A list', 'https://example.org')).toBe('link')
    expect(source('see https://example.org')).toBe('ignore')
  })
  it('is nothing where it is empty, and what its other cells say where some are', () => {
    expect(guess('model,params,x\na b,7B,\n').columns).toEqual(['name', 'parameters', 'ignore'])
    expect(guess('model,params,x\na b,7B,2024-01-01\nc d,7B,  \ne f,7B,\n').columns[2]).toBe('released')
    expect(guess('x,params\n,7B\n').columns).toEqual(['ignore', 'parameters'])
  })
  it('is told from its first fifty rows', () => {
    const rows = (count: number, cell: string) => `a b,7B,${cell}\n`.repeat(count)
    expect(guess(`model,params,x\n${rows(50, '2024-01-01')}${rows(50, 'soon')}`).columns[2]).toBe('released')
    expect(guess(`model,params,x\n${rows(25, '2024-01-01')}${rows(25, 'soon')}`).columns[2]).toBe('ignore')
  })
  it('is the name where none is called so and four of five cells have a word, the first such column', () => {
    const columns = (...cells: readonly string[]) =>
      guess(`x,params\n${cells.map((cell) => `${cell},7B`).join('\n')}\n`).columns
    expect(columns('ab', 'cd', 'ef', 'gh', '5')).toEqual(['name', 'parameters'])
    expect(columns('ab', 'cd', 'ef', '6', '5')).toEqual(['ignore', 'parameters'])
    expect(columns('a1', 'b2', 'c3')).toEqual(['ignore', 'parameters'])
    expect(Object.keys(columns('1', '2'))).toEqual(['0', '1'])
  })
  it('makes scores only of a benchmark and a score together', () => {
    expect(guess('model,params,score\na b,7B,5\n').kind).toBe('models')
    expect(guess('model,params,benchmark\na b,7B,Arena\n').kind).toBe('models')
    expect(guess('model,params,benchmark,score\na b,7B,Arena,5\n').kind).toBe('scores')
  })
})

describe('a mapping that the reader chose', () => {
  it('gives a field to the first of its columns, and nothing to columns that there are not', () => {
    const { tables } = take('a,b,c\nFirst,Second,2024-01-01\n', {
      kind: 'models',
      columns: ['name', 'name', 'released', 'licence'],
    })
    expect(tables.models.map(({ name, licence }) => [name, licence])).toEqual([['First', null]])
    const ignored = take('a,b,c\nFirst,Second,2024-01-01\n', {
      kind: 'models',
      columns: ['ignore', 'name', 'released'],
    })
    expect(ignored.tables.models.map(({ name }) => name)).toEqual(['Second'])
  })
  it('names a column without a header by its place', () => {
    const columns = ['name', 'released', 'parameters'] as const
    expect(told('Model,,Size\nA,soon,7B\n', { kind: 'models', columns })).toEqual(['2 #2: not-a-date, row'])
  })
  it('of scores by column needs neither a benchmark nor a score', () => {
    const only = (field: 'benchmark' | 'score') =>
      take('a,b,c\nModel,,1200\n', { kind: 'scores', columns: ['name', field, 'score:arena'] })
    for (const field of ['benchmark', 'score'] as const) {
      expect([only(field).used, only(field).issues]).toEqual([1, []])
    }
  })
})

describe('a column as a whole', () => {
  it('says how its numbers are written, and in what they count', () => {
    expect(take('Model;Arena\nA;1.234\nB;12,5\n').tables.scores.map(({ score }) => score)).toEqual([
      1234, 12.5,
    ])
    const sized = take('Model,Released,Params (B)\nA,2024-01-01,7\n').tables.models
    expect(sized[0]?.parameters).toBe(7e9)
  })
  it('says how its dates are written', () => {
    const { tables } = take('Model,Released,Params\nA,13/04/2024,7B\nB,03/04/2024,7B\n')
    expect(tables.models.map(({ released }) => released)).toEqual([dayOf(2024, 4, 13), dayOf(2024, 4, 3)])
  })
})

describe('what is told', () => {
  it('is the beginning of what stands there', () => {
    const [issue] = take(`Model,Released,Params\nA,${'x'.repeat(300)},7B\n`).issues
    expect(issue?.value).toBe('x'.repeat(120))
  })
  it('is every kind of fault of a count', () => {
    expect(told('Family,Date,Pulls\nX,2024-01-01,many\n')).toEqual(['2 Pulls: not-a-number, row'])
    expect(told('Family,Date,Downloads\nX,,5\n')).toEqual(['2 Date: missing, row'])
    // One of two counts is enough.
    expect(told('Family,Date,Downloads,Pulls\nX,2024-01-01,,5\nY,2024-01-01,5,\n')).toEqual([])
    expect(told('Family,Date,Downloads,Total downloads\nX,2024-01-01,,5\n')).toEqual([])
  })
  it('is a size of nothing or of more than can be, a score below a scale that begins at zero', () => {
    const sizes = ['0', '1e17', '1.1e17'].map((size, i) => `M${i},2024-01-01,${size}`)
    expect(told(`Model,Released,Params\n${sizes.join('\n')}\n`)).toEqual([
      '2 Params: not-positive, value',
      '4 Params: too-large, value',
    ])
    expect(told('Model,MATH,GPQA\nA,-1,0\nB,0,-1\n')).toEqual([
      '2 MATH: outside-scale, value',
      '3 GPQA: outside-scale, value',
    ])
  })
  it('goes with a count of rows that are used', () => {
    const counted = (text: string) => {
      const { used, total } = take(text)
      return [used, total]
    }
    expect(counted('Model,Released,Params\nA,2024-01-01,7B\nA,2024-01-01,7B\n')).toEqual([1, 2])
    expect(counted('Model,Released,Params\nA,soon,7B\n')).toEqual([0, 1])
    expect(counted('Family,Date,Pulls\nX,2024-01-01,5\nX,2024-01-01,6\nY,soon,5\n')).toEqual([1, 3])
  })
  it('comes with how far it is read, every thousand rows', () => {
    const sheet = sheetOf(`Model,Arena\n${Array.from({ length: 2_000 }, (_, i) => `M${i},5`).join('\n')}\n`)
    expect([...mapSheet(sheet, guessMapping(sheet, benchmarks), benchmarks)]).toEqual([0, 0.5])
  })
})

it('a size that is about or at least that is an estimate, and without one nobody stated it', () => {
  const rows = ['7B', '~7B', '≥7B', ''].map((size, i) => `M${i},2024-01-01,${size}`)
  const { models } = take(`Model,Released,Params\n${rows.join('\n')}\n`).tables
  expect(
    models.map(({ parameters_status, source_parameters }) => [parameters_status, source_parameters !== null]),
  ).toEqual([
    ['stated', true],
    ['estimated', true],
    ['estimated', true],
    [null, false],
  ])
})

it('organisations are parted by semicolons and enumeration commas, without what is empty', () => {
  const { models } = take(
    'Model,Lab,Released,Params\nA," Lab A ;; Lab B、Lab C；Lab D; ",2024-01-01,7B\n',
  ).tables
  expect(models[0]?.organisations).toEqual(['Lab A', 'Lab B', 'Lab C', 'Lab D'])
})

it('nothing is gained between two observations of one day', () => {
  const { tables } = take('Family,Date,Pulls\nX,2024-01-01,5\nX,2024-02-01,9\n')
  const [first, second] = tables.ollama_families
  if (!first || !second) throw new Error('no rows')
  expect(incrementsOf([first, { ...first, pulls: 7 }])).toEqual([])
  expect(incrementsOf([second, first, { ...first, pulls: 7 }]).map((gain) => gain.new_pulls)).toEqual([2])
})

it('scores are too many in one test, not in several', () => {
  const text = (benchmarkOf: (row: number) => string) =>
    `Model,Benchmark,Score\n${Array.from({ length: 1_002 }, (_, i) => `M${i},${benchmarkOf(i)},50`).join('\n')}\n`
  expect(tooManyScores(take(text((i) => (i % 2 === 0 ? 'Arena' : 'GPQA'))).tables)).toBeNull()
  expect(tooManyScores(take(text(() => 'Arena')).tables)).toBe(1_002)
  expect(tooManyScores(take('Model,Benchmark,Score\nA,Arena,x\n').tables)).toBeNull()
})
