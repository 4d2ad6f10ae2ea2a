import { mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedCells, diffRows } from '../../../pipeline/editions/diffRows.ts'
import { publishEdition } from '../../../pipeline/editions/publishEdition.ts'
import { readPublished } from '../../../pipeline/editions/readPublished.ts'
import { buildDataset } from '../../../pipeline/merge/buildDataset.ts'
import { findInputs } from '../../../pipeline/read/findInputs.ts'
import { isEdition } from '../../../src/domain/time/isEdition.ts'
import { smallSources, textOfSource, writeSources } from '../../support/smallSources.ts'

const build = (replaced: Readonly<Record<string, string>> = {}) =>
  buildDataset(findInputs(writeSources(smallSources, replaced)), {
    article: { name: 'article.csv', bytes: readFileSync('pipeline/transcribed/article-2023-12.csv') },
    corrections: { name: 'corrections.csv', bytes: Buffer.from('model,field,value,why,source\n') },
  })
const place = () => join(mkdtempSync(join(tmpdir(), 'editions-')), 'data')
const cheaper = () => {
  const prices = smallSources['prices.csv']
  if (!prices) throw new Error('no prices')
  return { 'prices.csv': textOfSource({ ...prices, rows: prices.rows.slice(1) }) }
}

test('the same tables published again are the same edition, with nothing written anew', () => {
  const to = place()
  const first = publishEdition(build(), null, to, '2026-01-05')
  const again = publishEdition(build(), readPublished(to), to, '2026-01-12')
  expect(again).toMatchObject({ edition: first.edition, isNew: false })
  expect(again.changelog.editions).toHaveLength(1)
  expect(again.changelog.editions[0]?.published).toBe('2026-01-05')
})

test('other tables of the same day are an edition of their own, and the one before stays byte for byte', () => {
  const to = place()
  const first = publishEdition(build(), null, to, '2026-01-05')
  const bytes = () =>
    readdirSync(join(to, first.edition)).map((name) => readFileSync(join(to, first.edition, name), 'hex'))
  const before = bytes()
  const second = publishEdition(build(cheaper()), readPublished(to), to, '2026-01-12')
  expect(second).toMatchObject({ edition: `${first.edition}.2`, isNew: true })
  expect(bytes()).toEqual(before)
  const prices = second.changelog.editions[0]?.tables.find(({ table }) => table === 'prices')
  expect(prices).toMatchObject({ added: 0, changed: 0, removed: 1 })
  expect(second.changelog.editions.map((entry) => entry.edition)).toEqual([second.edition, first.edition])
})

test('an edition holds the tables as they were published, packed', () => {
  const to = place()
  const { edition } = publishEdition(build(), null, to, '2026-01-05')
  const packed = gunzipSync(readFileSync(join(to, edition, 'models.json.gz'))).toString('utf8')
  expect(packed).toBe(readFileSync(join(to, 'models.json'), 'utf8'))
})

test('a folder that the changelog does not list is not written over', () => {
  const to = place()
  publishEdition(build(), null, to, '2026-01-05')
  expect(() => publishEdition(build(), null, to, '2026-01-12')).toThrow(/is kept already/)
})

test('a row with another value is one change, named by column with both values', () => {
  const { added, removed, changed } = diffRows(
    [
      { id: 'a', size: 1 },
      { id: 'b', size: 2 },
    ],
    [
      { id: 'a', size: 1 },
      { id: 'b', size: 3 },
      { id: 'c', size: null },
    ],
    ['id'],
  )
  expect({ added, removed }).toEqual({ added: [{ id: 'c', size: null }], removed: [] })
  expect(changed.flatMap(changedCells)).toEqual([{ key: 'b', column: 'size', before: 2, after: 3 }])
})

test('rows before and after always balance, whatever repeats', () => {
  const rows = fc.array(fc.record({ id: fc.constantFrom('a', 'b'), n: fc.integer({ min: 0, max: 2 }) }))
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const { added, removed } = diffRows(before, after, ['id'])
      expect(before.length - removed.length + added.length).toBe(after.length)
      expect(diffRows(before, before.toReversed(), ['id'])).toEqual({ added: [], removed: [], changed: [] })
    }),
  )
})

test.each([
  ['2026-08-22', true],
  ['2026-08-22.2', true],
  ['2026-08-22.1', false],
  ['2026-02-30', false],
  ['../2026-08-22', false],
  ['2026-08-22/..', false],
  ['latest', false],
  ['', false],
])('"%s" as the name of an edition: %s', (raw, is) => expect(isEdition(raw)).toBe(is))
