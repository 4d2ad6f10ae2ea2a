import { expect, it } from 'vitest'
import { licenceClassOf } from '../../../src/domain/series/licenceClass.ts'

it.each([
  ['Apache 2.0', 'permissive'],
  ['MIT', 'permissive'],
  ['CC-BY-4.0', 'permissive'],
  ['CC-BY-NC-4.0', 'noncommercial'],
  ['Mistral Research License', 'noncommercial'],
  ['Llama 3.1 Community License', 'conditional'],
  ['GPL-3.0', 'conditional'],
  ['Proprietary', 'proprietary'],
  [null, 'unstated'],
] as const)('%s is %s', (licence, expected) => {
  expect(licenceClassOf(licence)).toBe(expected)
})
