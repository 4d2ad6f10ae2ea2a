import fc from 'fast-check'
import { expect, it } from 'vitest'
import { filterParams } from '../../../src/catalog/filter/filterParams.ts'
import { readParams } from '../../../src/domain/params/grammar.ts'
import { nameList } from '../../../src/domain/params/nameList.ts'
import { writeLists } from '../../../src/domain/params/writeLists.ts'
import { sorting } from '../../../src/views/models/modelsShape.ts'

const shape = { q: filterParams.q, ids: nameList, sort: sorting } as const
const canonical = (query: string) => writeLists(shape, readParams(shape, new URLSearchParams(query)).values)

it('any text is an address of a list, with one canonical form which is its own', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webQueryParameters(),
    fc
      .array(fc.tuple(fc.constantFrom('q', 'ids', 'sort'), fc.string({ unit: 'binary' })))
      .map((pairs) => new URLSearchParams(pairs).toString()),
  )
  fc.assert(
    fc.property(text, (query) => {
      const once = canonical(query)
      expect(canonical(once)).toBe(once)
    }),
  )
})

it('a list keeps its order, names each once, and can be read in the address', () => {
  expect(canonical('ids=b,a,,%20c,b')).toBe('ids=b,a,c')
  expect(canonical('ids=,,')).toBe('')
})

it('an order is written only where it is not the usual one, and rejected where it is none', () => {
  expect(canonical('sort=-released')).toBe('')
  expect(canonical('sort=parameters')).toBe('sort=parameters')
  expect(readParams(shape, new URLSearchParams('sort=-votes')).outcomes.sort).toMatchObject({
    kind: 'rejected',
  })
})
