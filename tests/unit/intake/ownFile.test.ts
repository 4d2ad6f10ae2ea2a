import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KnownBenchmark } from '../../../src/domain/intake/fields.ts'
import { guessMapping } from '../../../src/domain/intake/guessMapping.ts'
import { mapSheet } from '../../../src/domain/intake/mapSheet.ts'
import { readSheet } from '../../../src/domain/intake/readSheet.ts'
import { tooManyScores } from '../../../src/domain/intake/tooManyScores.ts'
import { committedDataset, publishedText } from '../../support/committedDataset.ts'
import { finish } from '../../support/finish.ts'

const published = committedDataset()
const benchmarks: readonly KnownBenchmark[] = published.tables.benchmarks

function take(text: string) {
  const read = finish(readSheet(text))
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.refusal))
  const mapping = guessMapping(read.sheet, benchmarks)
  return { ...finish(mapSheet(read.sheet, mapping, benchmarks)), mapping }
}
const refusal = (text: string) => {
  const read = finish(readSheet(text))
  return read.kind === 'refused' ? read.refusal : null
}

describe('a file written by hand with ten mistakes', () => {
  const text = readFileSync(new URL('../../fixtures/own/ten-mistakes.csv', import.meta.url), 'utf8')
  const { issues, issueCount, used, total, tables } = take(text)

  it('has each of them told with its line, its column and what is wrong', () => {
    expect(issues.map(({ line, column, why, lost }) => `${line} ${column}: ${why}, ${lost}`)).toEqual([
      '4 Parameters: product, value',
      '5 Released: no-such-day, row',
      '6 Released: ambiguous-date, row',
      '7 Model: missing, row',
      '8 Open?: not-an-openness, value',
      '9 Parameters: formula, value',
      '10 MMLU: outside-scale, value',
      '11 Link: not-a-link, value',
      '12 null: quotes, row',
      '13 null: too-few-cells, row',
    ])
    expect(issueCount).toBe(10)
  })

  it('gives every row that can be used, with decimal commas, Chinese units and three forms of a month', () => {
    expect([used, total]).toEqual([8, 13])
    expect(
      tables.models.map(({ name, parameters, released_precision }) => [name, parameters, released_precision]),
    ).toEqual([
      ['Alpha 7B', 7e9, 'month'],
      ['Beta Large', 1.8e12, 'month'],
      ['Gamma', null, 'day'],
      ['Eta', 9e9, 'day'],
      ['Theta', null, 'day'],
      ['Iota', 405e9, 'day'],
      ['Kappa', 13e9, 'day'],
      ['Nu', 120e9, 'day'],
    ])
    expect(tables.scores.map(({ score }) => score)).toEqual([61.5, 86.4, 70.6, 72, 88.1, 79.9, 87.9])
    expect(tables.models.map(({ link }) => link).join(' ')).not.toContain('javascript')
  })
})

describe('the published tables', () => {
  it.each(['hf_snapshots', 'ollama_families'] as const)('can be brought back: %s', (name) => {
    const { tables, issues } = take(publishedText(`${name}.csv`))
    expect(issues).toEqual([])
    const bare = (row: object) => ({
      ...row,
      source: null,
      models: null,
      copies: null,
      copies_30d: null,
      first_observed: null,
      last_observed: null,
    })
    expect(tables[name].map(bare)).toEqual(published.tables[name].map(bare))
  })

  it('of models and scores keep all dated models and all distinct scores', () => {
    const models = take(publishedText('models.csv'))
    expect(new Set(models.issues.map(({ why }) => why))).toEqual(new Set(['missing']))
    expect(models.used).toBe(published.tables.models.filter(({ released }) => released !== null).length)
    const scores = take(publishedText('scores.json'))
    expect(new Set(scores.issues.map(({ why }) => why))).toEqual(new Set(['repeated']))
    expect(scores.used + scores.issueCount).toBe(published.tables.scores.length)
  })
})

describe('what a file is taken for', () => {
  it.each([
    [
      '模型,机构,发布日期,参数量（亿）,开源\n甲,某实验室,2023年12月,70,开源\n',
      'models',
      'name organisation released parameters openness',
    ],
    ['model\tbenchmark\tscore\nX\tGPQA Diamond\t40\n', 'scores', 'name benchmark score'],
    [
      'Model;Release date;MMLU;HLE\nX;2024-01-01;70,5;3,1\n',
      'scores',
      'name released score:mmlu_published score:hle',
    ],
    ['Family,Month,Downloads\nX,2024-01,3.2亿\n', 'downloads', 'name date downloads_30d'],
    [
      '[{"model":"X","date":"2024-01-05","pulls":5},{"model":"X","date":"2024-02-05","pulls":9}]',
      'downloads',
      'name date pulls',
    ],
    [
      '{"model":"X","params":7e9,"released":"2024"}\n{"model":"Y","params":9e9,"released":"2024"}\n',
      'models',
      'name parameters released',
    ],
  ])('%j is about %s', (text, kind, columns) => {
    const { mapping, used } = take(text)
    expect(mapping).toEqual({ kind, columns: columns.split(' ') })
    expect(used).toBeGreaterThan(0)
  })

  it('has more scores in one test than the charts can take, or not', () => {
    const rows = (n: number) =>
      take(`model,MMLU\n${Array.from({ length: n }, (_, k) => `M ${k},50`).join('\n')}\n`).tables
    expect(tooManyScores(rows(1_000))).toBeNull()
    expect(tooManyScores(rows(1_001))).toBe(1_001)
  })

  it('counts pulls gained between two dates of a family', () => {
    const { tables } = take('model,date,pulls\nX,2024-01-05,5\nX,2024-02-05,9\n')
    expect(tables.ollama_increments).toMatchObject([{ model: 'X', new_pulls: 4 }])
  })

  it('is told where JSON names its items, by line', () => {
    const { issues } = take(
      '[\n  {"model": "X", "released": "2024-01-01", "params": "7B"},\n  {"model": "Y",\n   "released": "soon"},\n  7\n]',
    )
    expect(issues.map(({ line, why }) => `${line} ${why}`)).toEqual(['3 not-a-date', '5 not-an-object'])
  })
})

describe('a hostile file', () => {
  it('cannot reach a prototype by its keys, nor hide what a name says', () => {
    const { tables, issues } = take(
      '[{"__proto__": {"polluted": 1}, "constructor": "x", "model": "A\\u202Egpj.exe\\u200B", "released": "2024-01-01", "toString": "y"}]',
    )
    expect(tables.models.map(({ name }) => name)).toEqual(['Agpj.exe'])
    expect(issues.map(({ why, lost }) => `${why} ${lost}`)).toEqual(['hidden-characters nothing'])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it.each([
    ['', { why: 'empty' }],
    ['\uFEFF  \n', { why: 'empty' }],
    ['a,b\n', { why: 'no-rows' }],
    ['[]', { why: 'no-rows' }],
    ['just words\nand more', { why: 'not-a-table' }],
    ['{"a": 1}', { why: 'not-a-table' }],
    ['a,a\n1,2\n', { why: 'repeated-header' }],
    ['PK\u0003\u0004\0\0', { why: 'binary' }],
    ['{"a": [1,\n 2', { why: 'broken-json', line: 2 }],
    [`${'a,'.repeat(300)}b\n1,2`, { why: 'too-many-columns' }],
    [`a,b\n${'1,2\n'.repeat(200_001)}`, { why: 'too-many-rows' }],
  ])('is refused with its reason: case %#', (text, why) => {
    expect(refusal(text)).toEqual(why)
  })

  it('of any letters is read, or refused, and every row is parsed by the schema', () => {
    const word = fc.string({
      unit: fc.constantFrom('"', ',', ';', '\n', '=', '1', '{', '[', ']', ':', 'a', '\u202e', '万', ' '),
    })
    fc.assert(
      fc.property(word, (body) => {
        const read = finish(readSheet(`Model,Released,Params,MMLU\n${body}`))
        if (read.kind === 'refused') return
        const mapping = guessMapping(read.sheet, benchmarks)
        const { used, total, issues } = finish(mapSheet(read.sheet, mapping, benchmarks))
        expect(used).toBeLessThanOrEqual(total)
        const lost = new Set(issues.filter((issue) => issue.lost === 'row').map((issue) => issue.line))
        expect(lost.size).toBe(total - used)
      }),
    )
  })
})
