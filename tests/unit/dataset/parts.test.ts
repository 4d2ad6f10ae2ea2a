import { describe, expect, it } from 'vitest'
import { parseModelLinks } from '../../../src/domain/dataset/modelLinks.ts'
import { parsePart } from '../../../src/domain/dataset/parseTable.ts'
import { placesOfPart, withoutOf } from '../../../src/domain/dataset/parts.ts'
import { schemaVersion } from '../../../src/domain/dataset/tables.ts'
import { wholesOf } from '../../../src/domain/dataset/wholeOf.ts'

const rows = {
  scores: [
    { benchmark: 'eci', model: 'b' },
    { benchmark: 'mmlu_helm', model: 'c' },
    { benchmark: 'piqa', model: 'a' },
    { benchmark: 'eci', model: null },
  ],
  models: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  arena: [{}, {}],
}

describe('a part', () => {
  it('of the scores has the rows of its benchmarks, in their order', () => {
    expect(placesOfPart({ table: 'scores', part: 'eci' }, rows)).toEqual([0, 3])
    expect(placesOfPart({ table: 'scores', part: 'mmlu' }, rows)).toEqual([1])
  })

  it('of the models has those that a score of these benchmarks was matched to', () => {
    expect(placesOfPart({ table: 'models', part: 'scored' }, rows)).toEqual([1, 2])
  })

  it('that goes without columns has every row', () => {
    expect(placesOfPart({ table: 'models', part: 'listed' }, rows)).toEqual([0, 1, 2])
    expect(placesOfPart({ table: 'arena', part: 'ratings' }, rows)).toEqual([0, 1])
    expect(withoutOf({ table: 'models', part: 'listed' })).toContain('link')
  })

  it('lacks the columns it goes without, and no other', () => {
    const columns = {
      date: ['2024-01-01'],
      board: ['a board'],
      model: ['a'],
      name: ['A'],
      organisation: [null],
      elo: [1200],
      openness: ['open'],
      licence: [null],
      source: ['a source'],
    }
    const parse = (without: object) =>
      parsePart(
        { table: 'arena', part: 'ratings' },
        { schemaVersion, table: 'arena', columns: { ...columns, ...without } },
      )
    expect(parse({})).toMatchObject({ kind: 'parsed', value: [{ name: 'A', elo: 1200, votes: null }] })
    expect(parse({ elo: undefined })).toMatchObject({ kind: 'invalid', issues: [{ path: 'arena.elo' }] })
  })

  it('stands for its whole table where there are no parts', () => {
    expect(
      wholesOf([{ table: 'scores', part: 'eci' }, 'models', { table: 'models', part: 'listed' }]),
    ).toEqual(['scores', 'models'])
  })
})

describe('addresses of models', () => {
  const parse = (columns: object) => parseModelLinks({ schemaVersion, table: 'models', columns })

  it('are found by id, and models without one are in no entry', () => {
    const parsed = parse({ id: ['a', 'b'], link: ['https://example.org/a', null] })
    expect(parsed).toEqual({ kind: 'parsed', value: new Map([['a', 'https://example.org/a']]) })
  })

  it('are web addresses, one for each id', () => {
    expect(parse({ id: ['a'], link: ['javascript:alert(1)'] }).kind).toBe('invalid')
    expect(parse({ id: ['a', 'b'], link: [null] }).kind).toBe('invalid')
    expect(parseModelLinks({ schemaVersion: schemaVersion + 1 })).toMatchObject({ kind: 'newer' })
    expect(parseModelLinks('nothing').kind).toBe('invalid')
  })
})
