import { expect, it } from 'vitest'
import { joinedNames, nameOf } from '../../../src/i18n/names.ts'
import { committedDataset } from '../../support/committedDataset.ts'

const { models } = committedDataset().tables

it('every country with more than a handful of models has a Chinese name', () => {
  const counts = new Map<string, number>()
  for (const country of models.flatMap((model) => model.countries))
    counts.set(country, (counts.get(country) ?? 0) + 1)
  const missing = [...counts].filter(([country, n]) => n > 3 && nameOf(country).zh === undefined)
  expect(missing).toEqual([])
})

it('a lab is called by its Chinese name where it has one, alone or with others', () => {
  expect(nameOf('01.AI')).toEqual({ en: '01.AI', zh: '零一万物' })
  expect(joinedNames(['Alibaba', 'Cohere'])).toEqual({ en: 'Alibaba, Cohere', zh: '阿里巴巴、Cohere' })
})

it('what every object inherits is no name of a country', () => {
  expect(nameOf('constructor')).toEqual({ en: 'constructor' })
})
