import { describe, expect, it } from 'vitest'
import { findCommands } from '../../../src/app/commands/findCommands.ts'
import {
  chartCommands,
  labCommands,
  modelCommands,
  ownCommand,
  pageCommands,
  viewCommands,
} from '../../../src/app/commands/listCommands.ts'
import { chartList } from '../../../src/catalog/chartList.ts'
import { charts } from '../../../src/catalog/charts.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { readAddress } from '../../../src/state/route.ts'
import { committedDataset } from '../../support/committedDataset.ts'

const data = committedDataset()
const [en, zh] = [await loadFormatter('en'), await loadFormatter('zh')]

/** The figure a command leads to, or why there is none. */
function outcomeOf(href: string): string {
  const url = new URL(href, 'https://site.example')
  const { route } = readAddress(url.pathname, '/')
  const chart = route.page === 'chart' ? charts.find(({ id }) => id === route.id) : undefined
  if (!chart) return 'no chart'
  const query = url.search.slice(1)
  return chart.view(query).query === query ? chart.build(data, query).kind : 'no canonical address'
}

const hrefOf = ({ act }: { readonly act: { readonly kind: string; readonly href?: string } }) =>
  act.href ?? ''

describe('commands', () => {
  it.each([
    ['Hub now', 'Hub 现况', '/hub/'],
    ['Claims', '论断', '/claims/'],
    ['Every model in the data', '数据中的全部模型', '/models/'],
    ['Compare models', '对比模型', '/models/compare/'],
    ['The data', '数据及其不足', '/data/'],
  ])('of the page %s are found in both languages, whichever the page has', (english, chinese, path) => {
    for (const [words, start] of [
      [[en, zh], ''],
      [[zh, en], '/zh'],
    ] as const)
      for (const typed of [english, chinese]) {
        const [best] = findCommands(pageCommands(words), typed)
        expect(best?.commands.map(hrefOf)).toContain(start + path)
      }
  })

  it('open the dialog for own data, by its name in both languages', () => {
    let opened = 0
    for (const words of [
      [en, zh],
      [zh, en],
    ] as const)
      for (const typed of ['your data', '自带数据', '用自己的数据', 'bring your own']) {
        const [command] = findCommands([ownCommand(words, () => (opened += 1))], typed)[0]?.commands ?? []
        if (command?.act.kind === 'do') command.act.run()
      }
    expect(opened).toBe(8)
  })

  it('of charts and views are as many as there are, each with an id of its own', () => {
    const all = [...chartCommands([en, zh]), ...viewCommands([en, zh], charts)]
    expect(all).toHaveLength(chartList.length + charts.reduce((sum, { presets }) => sum + presets.length, 0))
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  it('are named in the language of the page and found by both', () => {
    const [first] = chartCommands([zh, en])
    expect(first?.label).toMatch(/\p{Script=Han}/u)
    expect(first?.names.join()).toContain('Open against closed')
    expect(hrefOf(chartCommands([zh, en])[0] ?? { act: { kind: 'do' } })).toBe('/zh/charts/crossover/')
  })

  it('of models lead to the page of each, the newest first, with its lab', () => {
    const models = modelCommands([zh, en], data)
    expect(models).toHaveLength(data.tables.models.length)
    const qwen = models.find(({ label }) => label.startsWith('Qwen'))
    expect(qwen?.detail).toContain('阿里巴巴')
    const { route } = readAddress(hrefOf(qwen ?? { act: { kind: 'do' } }), '/')
    expect(route).toMatchObject({ page: 'model' })
  })

  it('of the labs with most releases lead to a figure of their own', () => {
    const labs = labCommands([en, zh], data).slice(0, 12)
    expect(labs).toHaveLength(12)
    expect(labs.filter((lab) => outcomeOf(hrefOf(lab)) !== 'figure').map(({ label }) => label)).toEqual([])
  })
})
