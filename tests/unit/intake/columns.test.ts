import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../src/domain/intake/cleanText.ts'
import {
  lackingFields,
  readTarget,
  type KnownBenchmark,
  type Target,
} from '../../../src/domain/intake/fields.ts'
import { benchmarkFinder, guessMapping } from '../../../src/domain/intake/guessMapping.ts'
import { mapSheet } from '../../../src/domain/intake/mapSheet.ts'
import { readerSource } from '../../../src/domain/intake/OwnData.ts'
import { readLink } from '../../../src/domain/intake/readLink.ts'
import { readOpenness } from '../../../src/domain/intake/readOpenness.ts'
import { readSheet } from '../../../src/domain/intake/readSheet.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { finish } from '../../support/finish.ts'

const benchmarks: readonly KnownBenchmark[] = [
  { id: 'mmlu_published', name: 'MMLU (published)', floor: 25, ceiling: 100 },
  { id: 'mmlu', name: 'MMLU by others', floor: 25, ceiling: 100 },
  { id: 'gpqa_diamond', name: 'GPQA Diamond', floor: 25, ceiling: 100 },
  { id: 'arena', name: 'Arena', floor: null, ceiling: null },
  { id: 'below', name: 'Below zero', floor: -5, ceiling: null },
]

function sheetOf(text: string) {
  const read = finish(readSheet(text))
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.refusal))
  return read.sheet
}
function take(text: string) {
  const sheet = sheetOf(text)
  return finish(mapSheet(sheet, guessMapping(sheet, benchmarks), benchmarks))
}
const told = (text: string) =>
  take(text).issues.map(({ line, column, why, lost }) => `${line} ${column}: ${why}, ${lost}`)
const guess = (text: string) => guessMapping(sheetOf(text), benchmarks)

describe('a target', () => {
  it.each([
    ['ignore', 'ignore'],
    ['name', 'name'],
    ['score:arena', 'score:arena'],
    ['score:nowhere', null],
    ['arena', null],
    ['', null],
  ])('written %j is %s', (raw, target) => {
    expect(readTarget(raw, benchmarks)).toBe(target)
  })

  it.each([
    ['models', [], ['name']],
    ['models', ['name'], ['released']],
    ['models', ['name', 'released'], []],
    ['scores', ['name'], ['benchmark', 'score']],
    ['scores', ['name', 'benchmark'], ['score']],
    ['scores', ['name', 'score'], ['benchmark']],
    ['scores', ['name', 'benchmark', 'score'], []],
    ['scores', ['name', 'score:arena'], []],
    ['downloads', ['name'], ['downloads_30d', 'pulls', 'downloads_total']],
    ['downloads', ['name', 'downloads_total'], []],
    ['downloads', ['name', 'downloads_30d'], ['date']],
    ['downloads', ['name', 'pulls'], ['date']],
    ['downloads', ['name', 'pulls', 'date'], []],
    ['downloads', ['pulls', 'date'], ['name']],
  ] as const)('of %s with %j lacks %j', (kind, columns, lacking) => {
    expect(lackingFields({ kind, columns: columns satisfies readonly Target[] })).toEqual(lacking)
  })
})

describe('a benchmark', () => {
  const find = benchmarkFinder(benchmarks)
  it.each([
    ['gpqa_diamond', 'gpqa_diamond'],
    ['GPQA-Diamond', 'gpqa_diamond'],
    ['GPQA', 'gpqa_diamond'],
    ['GPQA Diamond score', 'gpqa_diamond'],
    ['Arena 得分', 'arena'],
    ['ｍｍｌｕ', 'mmlu_published'],
    ['MMLU accuracy', 'mmlu_published'],
    ['MMLU by others', 'mmlu'],
    ['Math', undefined],
    ['score', undefined],
  ])('named %j is %s', (text, id) => {
    expect(find(text)?.id).toBe(id)
  })
})

describe('columns', () => {
  it('have a field once: the one of its very name, or the first that claims it', () => {
    expect(guess('model,name,release\na b,c d,2024-01-01\n').columns).toEqual(['ignore', 'name', 'released'])
    expect(guess('model,system,release\na b,c d,2024-01-01\n').columns).toEqual([
      'name',
      'ignore',
      'released',
    ])
  })

  it('may carry a remark in brackets, of either script', () => {
    expect(guess('模型,参数量（亿）,Release date [UTC]\n甲乙,7,2024-01-01\n').columns).toEqual([
      'name',
      'parameters',
      'released',
    ])
  })

  it('called source are links where there is an address in them', () => {
    const of = (header: string, cell: string) => guess(`model,${header},params\na b,${cell},7B\n`).columns[1]
    expect(of('source', 'https://example.org')).toBe('link')
    expect(of('source', 'HTTP://example.org')).toBe('link')
    expect(of('source', 'A list')).toBe('ignore')
    expect(of('link', 'A list')).toBe('link')
  })

  it('without a header that says so are dates where four of five cells are, and names where they are words', () => {
    const of = (...cells: readonly string[]) =>
      guess(`x,params,y\n${cells.map((cell) => `${cell},7B,ab`).join('\n')}\n`).columns
    const dates = ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01']
    expect(of(...dates, 'soon')).toEqual(['released', 'parameters', 'name'])
    expect(of(...dates.slice(1), 'soon')).toEqual(['ignore', 'parameters', 'name'])
    // Bare numbers are no dates, though years look like them.
    expect(of('2024', '2023')).toEqual(['ignore', 'parameters', 'name'])
  })

  it('make a file one of models, scores or downloads', () => {
    const kind = (headers: string) => guess(`${headers}\n${headers.replaceAll(/[^,]+/g, '1')}\n`).kind
    expect(kind('model,params')).toBe('models')
    expect(kind('model,released')).toBe('models')
    expect(kind('model,params,Arena')).toBe('models')
    expect(kind('model,params,benchmark,score')).toBe('scores')
    expect(kind('model,Arena')).toBe('scores')
    expect(kind('model,Arena,pulls')).toBe('scores')
    for (const counted of ['pulls', 'downloads', 'total downloads'])
      expect(kind(`model,${counted}`)).toBe('downloads')
    expect(kind('model,params,pulls')).toBe('models')
  })

  it('that a kind has no use for are passed over', () => {
    expect(guess('model,pulls,date,params,Arena\na b,1,2024-01-01,7B,5\n')).toEqual({
      kind: 'models',
      columns: ['name', 'ignore', 'released', 'parameters', 'score:arena'],
    })
    expect(guess('model,pulls,released,licence\na b,1,2024-01-01,MIT\n')).toEqual({
      kind: 'downloads',
      columns: ['name', 'pulls', 'date', 'ignore'],
    })
  })
})

describe('a row of models', () => {
  it('is written whole', () => {
    const { tables, used, total } = take(
      'Model,Lab,Country,Released,Open?,Params,Active params,Licence,Base model,Url,Arena\n' +
        'Alpha,Lab A; Lab B,Land、Other,2024-05,open,7B,2B,MIT,Base,https://example.org/a,1200\n' +
        'Beta,,,2024-05-06,,about 9B,,,,,\n',
    )
    expect([used, total]).toEqual([2, 2])
    expect(tables.models).toEqual([
      {
        id: `${readerSource}:alpha`,
        name: 'Alpha',
        organisations: ['Lab A', 'Lab B'],
        countries: ['Land', 'Other'],
        released: dayOf(2024, 5, 1),
        released_precision: 'month',
        parameters: 7e9,
        parameters_status: 'stated',
        active_parameters: 2e9,
        openness: 'open_weights',
        licence: 'MIT',
        training_flop: null,
        sparse: true,
        notable: false,
        frontier: false,
        base_model: 'Base',
        link: 'https://example.org/a',
        source: readerSource,
        source_parameters: readerSource,
        source_openness: readerSource,
        source_licence: null,
      },
      expect.objectContaining({
        name: 'Beta',
        organisations: [],
        countries: [],
        released_precision: 'day',
        licence: null,
        base_model: null,
        link: null,
        openness: null,
        sparse: false,
        active_parameters: null,
        source_openness: null,
      }),
    ])
    expect(tables.scores).toEqual([
      {
        benchmark: 'arena',
        model: `${readerSource}:alpha`,
        name: 'Alpha',
        organisation: 'Lab A, Lab B',
        country: 'Land, Other',
        score: 1200,
        standard_error: null,
        released: dayOf(2024, 5, 1),
        measured: null,
        openness: 'open_weights',
        conditions: null,
        source: readerSource,
        link: 'https://example.org/a',
      },
    ])
  })

  it('is told where it cannot be used, and why', () => {
    expect(
      told(
        'Model,Released,Params\n,2024-01-01,7B\n=A1,2024-01-01,7B\nA,,7B\nA,2024-01-01,7B\nA,2024-01-01,9B\nA,2024-01-02,9B\nB,2024-01-01,-7B\nC,2024-01-01,999\nD,2024-01-01,1000\nE,2024-01-01,1e18\n',
      ),
    ).toEqual([
      '2 Model: missing, row',
      '3 Model: formula, row',
      '4 Released: missing, row',
      '6 Model: repeated, row',
      '8 Params: not-positive, value',
      '9 Params: no-unit, value',
      '11 Params: too-large, value',
    ])
  })

  it('is sparse only where it has fewer parameters active than it has', () => {
    const sparse = (size: string, active: string) =>
      take(`Model,Released,Params,Active params\nA,2024-01-01,${size},${active}\n`).tables.models[0]?.sparse
    expect([sparse('7B', '7B'), sparse('7B', '6B'), sparse('', '6B'), sparse('7B', '')]).toEqual([
      false,
      true,
      false,
      false,
    ])
  })
})

describe('a row of scores', () => {
  const head = 'Model,Released,Benchmark,Score\n'
  it('is written by its benchmark, with its day where there is one', () => {
    const { tables, used } = take(`${head}A,2024-01-01,GPQA,40.5\nB,,Arena,1300\n`)
    expect(used).toBe(2)
    expect(
      tables.scores.map(({ benchmark, model, score, released }) => [benchmark, model, score, released]),
    ).toEqual([
      ['gpqa_diamond', `${readerSource}:a`, 40.5, dayOf(2024)],
      ['arena', `${readerSource}:b`, 1300, null],
    ])
    expect(tables.scores[0]).toMatchObject({ organisation: null, country: null, openness: null })
  })

  it('is told where it says nothing, nothing known, too much or the same again', () => {
    expect(
      told(
        `${head}A,2024-01-01,,1\nA,2024-01-01,Nowhere,1\nA,2024-01-01,GPQA,\nA,2024-01-01,GPQA,101\nA,2024-01-01,GPQA,100\nA,2024-01-01,GPQA,100\nA,2024-01-02,GPQA,100\nA,2024-01-01,GPQA,-1\nA,2024-01-01,Arena,-1\nA,2024-01-01,Below zero,-1\nA,2024-01-01,Arena,1000001\nA,2024-01-01,Arena,1000000\nB,soon,GPQA,5\n`,
      ),
    ).toEqual([
      '2 Benchmark: missing, row',
      '3 Benchmark: unknown-benchmark, row',
      '4 Score: missing, row',
      '5 Score: outside-scale, row',
      '7 Model: repeated, row',
      '9 Score: outside-scale, row',
      '12 Score: outside-scale, row',
      '14 Released: not-a-date, value',
    ])
  })

  it('of many benchmarks keeps those that can be read', () => {
    const { tables, used, issues } = take('Model,GPQA,Arena\nA,40,x\nB,,\nC,101,1200\n')
    expect(tables.scores.map(({ name, benchmark, score }) => `${name} ${benchmark} ${score}`)).toEqual([
      'A gpqa_diamond 40',
      'C arena 1200',
    ])
    expect([used, issues.map(({ line, why, lost }) => `${line} ${why} ${lost}`)]).toEqual([
      2,
      ['2 not-a-number value', '4 outside-scale value'],
    ])
  })
})

describe('a row of downloads', () => {
  it('is written to the table of what it counts', () => {
    const { tables, used } = take(
      'Family,Lab,Country,Open?,Date,Downloads,Pulls,Total downloads\nX,Lab A;Lab B,Land,open,2024-03-17,10,20,≥30\nY,,,,2024-04-01,,,5\n',
    )
    expect(used).toBe(2)
    const day = dayOf(2024, 3, 17)
    expect(tables.hf_snapshots).toEqual([
      {
        date: day,
        family: 'X',
        developer: 'Lab A',
        country: 'Land',
        downloads_30d: 10,
        models: 1,
        copies: null,
        copies_30d: null,
        source: readerSource,
      },
    ])
    expect(tables.ollama_families).toEqual([
      {
        family: 'X',
        developer: 'Lab A',
        country: 'Land',
        openness: 'open',
        month: dayOf(2024, 3, 1),
        pulls: 20,
        models: 1,
        first_observed: day,
        last_observed: day,
        source: readerSource,
      },
    ])
    expect(tables.reported).toMatchObject([
      {
        entity: 'X',
        developer: 'Lab A',
        country: 'Land',
        from: day,
        to: day,
        kind: 'cumulative',
        metric: 'downloads',
        value: 30,
        unit: 'downloads',
        at_least: true,
        evidence: 'other',
        title: 'X',
      },
      { entity: 'Y', developer: null, country: null, value: 5, at_least: false },
    ])
  })

  it('needs a date for what is counted at a time, and none for a sum of all time', () => {
    expect(
      told('Family,Date,Pulls\nX,,5\nX,soon,5\nX,2024-01-01,5\nX,2024-01-01,6\nY,2024-01-01,\n'),
    ).toEqual([
      '2 Date: missing, row',
      '3 Date: not-a-date, row',
      '5 Family: repeated, row',
      '6 Pulls: missing, row',
    ])
    expect(told('Family,Date,Total downloads\nX,,5\nY,soon,5\nZ,2024-01-01,\n')).toEqual([
      '3 Date: not-a-date, value',
      '4 Total downloads: missing, row',
    ])
  })

  it('counts whole things, not fewer than none', () => {
    expect(
      told(
        'Family,Date,Pulls\nA,2024-01-01,-1\nB,2024-01-01,0\nC,2024-01-01,1.5\nD,2024-01-01,2e15\nE,2024-01-01,1e15\n',
      ),
    ).toEqual(['2 Pulls: negative, row', '4 Pulls: not-whole, row', '5 Pulls: too-large, row'])
  })

  it('of one family through time gives what was gained, in order of time', () => {
    const { tables } = take(
      'Family,Date,Pulls\nX,2024-03-01,9\nY,2024-02-01,1\nX,2024-01-01,5\nX,2024-02-01,7\n',
    )
    expect(
      tables.ollama_increments.map(({ family, from, to, new_pulls }) => [family, from, to, new_pulls]),
    ).toEqual([
      ['X', dayOf(2024, 1, 1), dayOf(2024, 2, 1), 2],
      ['X', dayOf(2024, 2, 1), dayOf(2024, 3, 1), 2],
    ])
  })
})

describe('a sheet', () => {
  const refusal = (text: string) => {
    const read = finish(readSheet(text))
    return read.kind === 'refused' ? read.refusal : null
  }

  it.each([',', '\t', ';', '|'])('is parted by %j where that parts it evenly', (sign) => {
    expect(
      sheetOf(['a,x', 'b;y', 'c'].map((cell) => `"${cell}"`).join(sign) + `\n1${sign}2${sign}3\n`),
    ).toMatchObject({
      delimiter: sign,
      headers: ['a,x', 'b;y', 'c'],
      rows: [{ line: 2, cells: ['1', '2', '3'] }],
    })
  })

  it('passes over remarks before its headers, and rows of nothing', () => {
    expect(sheetOf('# from,here\n\na,b\n,\n1,2\n#3,4\n')).toMatchObject({
      headers: ['a', 'b'],
      rows: [
        { line: 5, cells: ['1', '2'] },
        { line: 6, cells: ['#3', '4'] },
      ],
    })
  })

  it('tells rows that do not fit its headers, with their lines', () => {
    const { faults, rows } = sheetOf(
      `a,b\n1,2,3\n1\n${'x'.repeat(5_001)},2\n${'x'.repeat(5_000)},2\n"1,2\n3,4\n`,
    )
    expect(faults.map(({ line, why }) => `${line} ${why}`)).toEqual([
      '2 too-many-cells',
      '3 too-few-cells',
      '4 cell-too-long',
      '6 quotes',
    ])
    expect(faults[0]?.value).toBe('1,2,3')
    expect(faults[2]?.value).toHaveLength(120)
    expect(rows.map(({ line }) => line)).toEqual([5, 7])
  })

  it('has headers once, but for empty ones, and 80 characters of each', () => {
    expect(sheetOf(`${'h'.repeat(90)},,\n1,2,3\n`).headers).toEqual(['h'.repeat(80), '', ''])
    expect(refusal('a,b,a\n1,2,3\n')).toEqual({ why: 'repeated-header' })
    const wide = (n: number) => Array.from({ length: n }, (_, i) => `c${i}`).join(',')
    expect(refusal(`${wide(200)}\n${wide(200)}\n`)).toBeNull()
    expect(refusal(`${wide(201)}\n${wide(201)}\n`)).toEqual({ why: 'too-many-columns' })
  })

  it.each([
    [
      '[{"a":1,"b":"x"},{"b":true,"c":null}]',
      ['a', 'b', 'c'],
      [
        ['1', 'x', ''],
        ['', 'true', ''],
      ],
    ],
    ['{"more":{"x":1},"items":[{"a":1,"b":2}]}', ['a', 'b'], [['1', '2']]],
    [
      '{"columns":{"a":[1,2],"b":["x"],"no":5}}',
      ['a', 'b'],
      [
        ['1', 'x'],
        ['2', ''],
      ],
    ],
    [
      '{"a":1,"b":2}\n\n{"a":3,"b":4}',
      ['a', 'b'],
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['[{"a":["x",7,"y"],"b":{"c":[1]}}]', ['a', 'b'], [['x; y', '{"c":[1]}']]],
  ])('of JSON is read from %j', (text, headers, cells) => {
    const sheet = sheetOf(text)
    expect(sheet).toMatchObject({ headers, delimiter: null })
    expect(sheet.rows.map((row) => row.cells)).toEqual(cells)
  })

  it.each([
    ['[{"a":1}]', 'not-a-table'],
    ['{"a":[{"x":1,"y":2}],"b":[]}', 'not-a-table'],
    ['{"columns":{}}', 'no-rows'],
    ['[{"a":1,"a\\u200b":2}]', 'repeated-header'],
    ['[{"a":1,"b":2},', 'broken-json'],
    ['{"a":1,"b":2}\n{"a":', 'broken-json'],
  ])('is none in %j: %s', (text, why) => {
    expect(refusal(text)?.why).toBe(why)
  })

  it('has the line on which each of its items begins', () => {
    const text =
      '{\n"about": "[{",\n"items": [\n{"a": 1, "b": "}"},\n\n  {"a": [\n1], "b": 2},\n "x", 7,\n{"a": 3, "b": 4}\n]}'
    const { rows, faults } = sheetOf(text)
    expect(rows.map(({ line }) => line)).toEqual([4, 6, 9])
    expect(faults.map(({ line, why, value }) => `${line} ${why} ${value}`)).toEqual([
      '8 not-an-object x',
      '8 not-an-object 7',
    ])
    expect(refusal('{"a":1,"b":2}\n\n{"a":')).toEqual({ why: 'broken-json', line: 3 })
  })
})

it.each([
  ['Open weights', 'open_weights'],
  ['open-weights', 'open_weights'],
  ['OPEN_SOURCE', 'open_source'],
  ['开源模型', 'open_source'],
  ['闭源', 'api_only'],
  ['API only', 'api_only'],
  ['ＮＯ', 'api_only'],
  ['unreleased', 'unreleased'],
  ['MIT', null],
  ['constructor', null],
])('%j says of openness: %s', (raw, openness) => {
  const read = readOpenness(raw)
  expect(read.kind === 'read' ? read.openness : null).toBe(openness)
})

it.each([
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['http://example.org', 'http://example.org/'],
  ['example.org', null],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['https://user@example.org', null],
  ['https://:secret@example.org', null],
])('%j leads to %s', (raw, link) => {
  const read = readLink(raw)
  expect(read.kind === 'read' ? read.link : null).toBe(link)
})

it('white space is folded, and what hid between is gone', () => {
  expect(cleanText('  a\n\t b  ')).toEqual({ text: 'a b', hid: false })
  expect(cleanText('a \u200b b')).toEqual({ text: 'a b', hid: true })
  expect(cleanText('\u200b')).toEqual({ text: '', hid: true })
})
