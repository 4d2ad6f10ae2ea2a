import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldsOfKind, sheetKinds, type Target } from '../../../src/domain/intake/fields.ts'
import {
  isOwnFragment,
  ownFragment,
  readOwnAddress,
  writeMapping,
  type OwnAddress,
} from '../../../src/state/own/ownAddress.ts'
import { readMapping } from '../../../src/state/own/readMapping.ts'

const benchmarks = [{ id: 'gpqa_diamond', name: 'GPQA Diamond', floor: 25, ceiling: 100 }]
const address: fc.Arbitrary<OwnAddress> = fc.record({
  from: fc.oneof(
    fc.stringMatching(/^[\w-]{1,40}$/).map((letters) => ({ kind: 'packed' as const, letters })),
    fc.webUrl({ withQueryParameters: true }).map((url) => ({ kind: 'address' as const, url })),
  ),
  name: fc.option(fc.string({ unit: 'grapheme' })),
  mode: fc.constantFrom('join', 'replace'),
  as: fc.option(fc.stringMatching(/^[a-z.]{1,20}$/)),
})

describe('own data in an address', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(address, (written) => {
        const hash = `#${ownFragment(written)}`
        expect(readOwnAddress('', hash)).toEqual(written)
        expect(isOwnFragment(hash)).toBe(true)
      }),
    )
  })

  it('may be named by the query, and the fragment goes before it', () => {
    expect(readOwnAddress('?of=all&data=https://a.org/x.csv', '')).toMatchObject({
      from: { url: 'https://a.org/x.csv' },
    })
    expect(readOwnAddress('?data=https://a.org/x.csv', '#data=https://b.org/y.csv')).toMatchObject({
      from: { url: 'https://b.org/y.csv' },
    })
  })

  it.each(['', '#', '#main', '#sources', '#name=x'])('are not in %j', (hash) => {
    expect(readOwnAddress('?bench=mmlu', hash)).toBeNull()
  })
})

describe('the meaning of columns in an address', () => {
  it('is read as it was written', () => {
    const mapping = fc.constantFrom(...sheetKinds).chain((kind) =>
      fc.record({
        kind: fc.constant(kind),
        columns: fc.array(fc.constantFrom<Target>('ignore', 'score:gpqa_diamond', ...fieldsOfKind[kind])),
      }),
    )
    fc.assert(
      fc.property(mapping, (written) => {
        expect(readMapping(writeMapping(written), written.columns.length, benchmarks)).toEqual(written)
      }),
    )
  })

  it.each([
    'models.name',
    'models.name.released.x',
    'models.name.score:none',
    'people.name.released',
    '__proto__.a.b',
    '',
  ])('is guessed anew for another file or another site: %j', (raw) => {
    expect(readMapping(raw, 2, benchmarks)).toBeNull()
  })
})
