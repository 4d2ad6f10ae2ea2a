import { describe, expect, test } from 'vitest'
import { findCommands } from '../../../src/app/commands/findCommands.ts'
import { modelCommands } from '../../../src/app/commands/listCommands.ts'
import { filterIn } from '../../../src/catalog/filter/filterParams.ts'
import { filterDataset } from '../../../src/domain/dataset/filter/filterDataset.ts'
import { chineseFamily, chineseNames } from '../../../src/domain/names/chineseFamily.ts'
import { hasWords, searchText } from '../../../src/domain/series/modelSearch.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { modelNameOf } from '../../../src/i18n/names.ts'
import { committedDataset } from '../../support/committedDataset.ts'

const data = committedDataset()
const { models } = data.tables
const [en, zh] = [await loadFormatter('en'), await loadFormatter('zh')]

describe('the Chinese name of a family', () => {
  test.each([
    ['Qwen2.5-72B', '通义千问'],
    ['ERNIE 4.0', '文心'],
    ['Hunyuan-Large', '混元'],
    ['Doubao-pro', '豆包'],
    ['Baichuan2-13B', '百川'],
    ['PanGu-Σ', '盘古'],
    ['InternLM2-20B', '书生·浦语'],
    ['Spark 4.0', '讯飞星火'],
    ['Wu Dao 2.0', '悟道'],
    ['Zidong Taichu', '紫东太初'],
    ['SenseNova V6', '日日新'],
  ])('stands beside %s in Chinese, and only there', (name, family) => {
    expect(chineseFamily(name)).toBe(family)
    expect(zh.show(modelNameOf(name))).toBe(`${name}（${family}）`)
    expect(en.show(modelNameOf(name))).toBe(name)
  })

  test.each([
    'DeepSeek-R1-Distill-Qwen-7B',
    'LLaVA-NeXT-32B-Qwen',
    'Muse Spark',
    'Sparkle',
    'Hunyuan3D 2.0',
    'Linguist',
    'Ringer',
  ])('is not given to %s, which others made', (name) => expect(chineseFamily(name)).toBeNull())

  test('is of models of Chinese makers only', () => {
    const foreign = models.filter(
      ({ name, countries }) =>
        chineseFamily(name) !== null &&
        countries.length > 0 &&
        !countries.includes('China') &&
        !countries.includes('Hong Kong'),
    )
    expect(foreign.map(({ name }) => name)).toEqual([])
  })
})

describe.each([
  '通义千问',
  '文心一言',
  '混元',
  '豆包',
  '智谱清言',
  '百川',
  '盘古',
  '书生',
  '星火',
  '悟道',
  '紫东太初',
  '日日新',
])('a search for %s', (asked) => {
  const named = models.filter(({ name }) => chineseNames(name).some((one) => one.includes(asked)))

  test('finds models in the palette, the list and the filter, in both languages', () => {
    expect(named.length).toBeGreaterThan(0)
    for (const words of [
      [en, zh],
      [zh, en],
    ] as const) {
      const found = findCommands(modelCommands(words, data), asked).flatMap(({ commands }) => commands)
      expect(found.map(({ id }) => id)).toContain(
        `model/${named.toSorted((a, b) => (b.released ?? 0) - (a.released ?? 0))[0]?.id}`,
      )
    }
    const listed = models.filter((row) => hasWords(searchText(row), asked)).map(({ id }) => id)
    expect(listed).toEqual(expect.arrayContaining(named.map(({ id }) => id)))
    const query = new URLSearchParams({ q: asked }).toString()
    const kept = filterDataset({ ...data, tables: { models } }, filterIn(query)).data.tables.models
    expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(named.map(({ id }) => id)))
  })
})
