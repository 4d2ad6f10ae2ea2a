import { chartList } from '../../catalog/chartList.ts'
import type { Chart } from '../../catalog/defineChart.ts'
import { filterParams } from '../../catalog/filter/filterParams.ts'
import type { Dataset } from '../../domain/dataset/Dataset.ts'
import { measured, type Text } from '../../domain/figure/text.ts'
import { chineseNames } from '../../domain/names/chineseFamily.ts'
import { writeParams } from '../../domain/params/grammar.ts'
import type { Formatter } from '../../i18n/Formatter.ts'
import { msg } from '../../i18n/msg.ts'
import { joinedNames, modelNameOf, nameOf } from '../../i18n/names.ts'
import type { Route } from '../../state/route.ts'
import { href } from '../../state/useAddress.ts'
import type { Command } from './Command.ts'

/** Words of all languages, the page's own first. */
type Words = readonly [Formatter, ...Formatter[]]

const inAll = (words: Words, text: Text): readonly string[] => [...new Set(words.map((f) => f.show(text)))]

const go = ([f]: Words, route: Route, query = ''): Command['act'] => ({
  kind: 'go',
  href: href(f.locale, route, query),
})

/** A command for every chart, found by its name and its question. */
export const chartCommands = (words: Words): readonly Command[] =>
  chartList.map(({ id, name, question }) => ({
    id: `chart/${id}`,
    group: 'charts',
    label: words[0].show(name),
    detail: words[0].show(question),
    names: [...inAll(words, name), ...inAll(words, question)],
    act: go(words, { page: 'chart', id }),
  }))

/** A command for every named view of a chart. */
export const viewCommands = (words: Words, charts: readonly Chart[]): readonly Command[] =>
  charts.flatMap((chart) =>
    chart.presets.map(({ id, label, query }) => ({
      id: `view/${chart.id}/${id}`,
      group: 'views' as const,
      label: words[0].show(label),
      detail: words[0].show(chart.name),
      names: [...inAll(words, label), ...inAll(words, chart.name)],
      act: go(words, { page: 'chart', id: chart.id }, query),
    })),
  )

/** A command for every model, the newest first among those that fit a search alike. */
export const modelCommands = (words: Words, { tables }: Dataset<'models'>): readonly Command[] =>
  tables.models
    .toSorted((a, b) => (b.released ?? 0) - (a.released ?? 0))
    .map(({ id, name, organisations, released }) => {
      const lab = joinedNames(organisations)
      return {
        id: `model/${id}`,
        group: 'models',
        label: words[0].show(modelNameOf(name)),
        detail: [...(lab ? [lab] : []), ...(released === null ? [] : [measured('day', released)])]
          .map(words[0].show)
          .join(' · '),
        names: [
          name,
          ...chineseNames(name),
          ...(lab ? [lab.en, ...(lab.zh === undefined ? [] : [lab.zh])] : []),
        ],
        act: go(words, { page: 'model', id }),
      }
    })

/** A command for every lab with a release, those with many first: how open it has been, year by year. */
export function labCommands(words: Words, { tables }: Dataset<'models'>): readonly Command[] {
  const releases = new Map<string, number>()
  for (const { organisations } of tables.models)
    for (const lab of organisations) releases.set(lab, (releases.get(lab) ?? 0) + 1)
  return [...releases]
    .toSorted((a, b) => b[1] - a[1])
    .map(([lab, count]) => {
      const name = nameOf(lab)
      return {
        id: `lab/${lab}`,
        group: 'labs',
        label: words[0].show(name),
        detail: words[0].show(msg('find.detail.lab', { n: measured('count', count) })),
        names: name.zh === undefined ? [lab] : [lab, name.zh],
        act: go(
          words,
          { page: 'chart', id: 'openness' },
          writeParams({ orgs: filterParams.orgs }, { orgs: [lab] }),
        ),
      }
    })
}

const pages: readonly { readonly route: Route; readonly name: Text; readonly detail: Text }[] = [
  { route: { page: 'overview' }, name: msg('nav.overview'), detail: msg('overview.title') },
  { route: { page: 'claims' }, name: msg('nav.claims'), detail: msg('claims.title') },
  { route: { page: 'present' }, name: msg('nav.present'), detail: msg('present.title') },
  { route: { page: 'models' }, name: msg('nav.models'), detail: msg('models.headline') },
  { route: { page: 'compare' }, name: msg('compare.title'), detail: msg('compare.short') },
  { route: { page: 'data' }, name: msg('nav.data'), detail: msg('data.title') },
  { route: { page: 'hub' }, name: msg('nav.hub'), detail: msg('hub.title') },
]

export const pageCommands = (words: Words): readonly Command[] =>
  pages.map(({ route, name, detail }) => ({
    id: `page/${route.page}`,
    group: 'pages',
    label: words[0].show(name),
    detail: words[0].show(detail),
    names: [...inAll(words, name), ...inAll(words, detail)],
    act: go(words, route),
  }))

/** What is opened over the page in sight, found by its name and its title. */
export const ownCommand = (words: Words, open: () => void): Command => ({
  id: 'page/own',
  group: 'pages',
  label: words[0].show(msg('own.open')),
  detail: words[0].show(msg('own.title')),
  names: [...inAll(words, msg('own.open')), ...inAll(words, msg('own.title'))],
  act: { kind: 'do', run: open },
})

/** A setting, found by its name in any language. */
export const settingCommand = (
  words: Words,
  setting: {
    readonly id: string
    readonly name: Text
    readonly detail: string
    readonly act: Command['act']
  },
): Command => ({
  id: `setting/${setting.id}`,
  group: 'settings',
  label: words[0].show(setting.name),
  detail: setting.detail,
  names: inAll(words, setting.name),
  act: setting.act,
})
