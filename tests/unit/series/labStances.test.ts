import { expect, it } from 'vitest'
import type { ModelRow } from '../../../src/domain/dataset/tables.ts'
import { labStances } from '../../../src/domain/series/labStances.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { committedDataset } from '../../support/committedDataset.ts'

const [template] = committedDataset().tables.models

/** Releases of one lab, a month apart: `o` open, `c` closed, `?` unknown. */
function lab(name: string, sides: string): readonly ModelRow[] {
  return sides.split('').map((side, index) => {
    if (!template) throw new Error('no models')
    return {
      ...template,
      id: `${name}-${index}`,
      organisations: [name, 'Another lab'],
      released: dayOf(2020, index + 1),
      openness: side === 'o' ? 'open_weights' : side === 'c' ? 'api_only' : null,
    }
  })
}
const stance = (sides: string) => labStances(lab('A', sides), 2)[0]?.stance

it('a lab turned where its first and its last releases stand on different sides', () => {
  expect(stance('oooooocccccc')).toBe('turned-closed')
  expect(stance('oooooccococccccc')).toBe('turned-closed')
  expect(stance('ccccccoooooo')).toBe('turned-open')
  // Two of the last six are still open: more than 20 %.
  expect(stance('ooooooccccoo')).toBe('both')
})

it('a short list is held against its own halves', () => {
  expect(stance('ccoo')).toBe('turned-open')
  expect(stance('cocoo')).toBe('both')
})

it('a lab that did not turn keeps to a side from 85 % of its releases on', () => {
  expect(stance('o'.repeat(17) + 'c'.repeat(3))).toBe('open')
  expect(stance('o'.repeat(16) + 'c'.repeat(4))).toBe('both')
  expect(stance('oo' + 'c'.repeat(3) + 'o'.repeat(15))).toBe('open')
  expect(stance('ooc' + 'c'.repeat(20))).toBe('closed')
  expect(stance('cccccc')).toBe('closed')
})

it('counts a joint release for the lab named first, and none of unknown openness', () => {
  const records = labStances([...lab('A', 'oo?o'), ...lab('B', 'ooooo')], 3)
  expect(records.map((record) => [record.lab, record.releases.length])).toEqual([
    ['B', 5],
    ['A', 3],
  ])
  expect(labStances(lab('A', 'o'), 1)).toEqual([])
})

it('finds the turn of a lab known to have turned in the published releases', () => {
  const releases = committedDataset().tables.models.filter((row) => row.base_model === null)
  const stances = new Map(labStances(releases, 8).map((record) => [record.lab, record.stance]))
  expect(stances.get('OpenAI')).toBe('turned-closed')
  expect(stances.get('Anthropic')).toBe('closed')
  expect(stances.get('Alibaba')).toBe('both')
})
