import type { Figure, Finding, Note } from '../domain/figure/Figure.ts'
import { sourcesOf } from '../domain/figure/sourcesOf.ts'
import { measured, type Text } from '../domain/figure/text.ts'
import { smallestAtLevel, type SizedScore, type SmallestAtLevel } from '../domain/series/smallestAtLevel.ts'
import { daysPerMonth } from '../domain/time/day.ts'
import { msg } from '../i18n/msg.ts'
import { scoresOn } from './benchmarks.ts'
import { capabilityPanel } from './capability/capabilityPanel.ts'
import { defineChart } from './defineChart.ts'
import { capabilityLevel, levelParams, type CapabilityLevel } from './levels/capabilityLevel.ts'

/** How small an open model can be that matches a level of capability, through time. */
export const capability = defineChart({
  id: 'capability',
  name: msg('capability.name'),
  question: msg('capability.question'),
  tables: ['models', 'scores'],
  needs: ({ bench }) => [{ table: 'models', part: 'scored' }, scoresOn(bench)],
  params: levelParams,
  presets: [
    { id: 'gpqa', label: msg('capability.preset.gpqa'), values: { bench: 'gpqa' } },
    { id: 'o1', label: msg('capability.preset.o1'), values: { level: 'o1' } },
  ],
  build: (data, values, whole) => {
    const level = capabilityLevel(data.tables.scores, whole.tables.scores, values)
    if (!level) return { kind: 'empty', why: msg('level.unscored') }
    const found = smallestAtLevel(level.scores, data.tables.models, level.score)
    if (found.models.length === 0) return { kind: 'empty', why: msg('capability.empty') }
    const panels = [capabilityPanel(found, level, data.dataDate)] as const
    const figure: Figure = {
      chart: 'capability',
      headline: headlineOf(found.records, level),
      subtitle: msg('capability.subtitle', {
        level: level.name,
        benchmark: level.benchmark.name,
      }),
      howToRead: msg('capability.howToRead'),
      panels,
      findings: findingsOf(found, level),
      notes: notesOf(found, level),
      sources: sourcesOf(panels, data),
      dataDate: data.dataDate,
    }
    return { kind: 'figure', figure }
  },
})

const size = (model: SizedScore) => measured('parameters', model.parameters)
const day = (value: number) => measured('day', value)
const nameOfModel = (model: SizedScore) => ({ en: model.score.name })

function headlineOf(records: readonly SizedScore[], level: CapabilityLevel): Text {
  const [first] = records
  const last = records.at(-1)
  if (!first || !last) return msg('capability.headline.none', { level: level.name })
  const values = { level: level.name, size: size(first), day: day(first.released), model: nameOfModel(first) }
  if (first === last) return msg('capability.headline.one', values)
  return msg('capability.headline', {
    ...values,
    small: size(last),
    later: day(last.released),
    smallest: nameOfModel(last),
  })
}

function findingsOf({ records, models }: SmallestAtLevel, level: CapabilityLevel): readonly Finding[] {
  const [first] = records
  const last = records.at(-1)
  const findings: Finding[] = []
  if (last)
    findings.push({
      id: 'smallest',
      label: msg('capability.finding.smallest', { model: nameOfModel(last), day: day(last.released) }),
      value: size(last),
    })
  if (first && last && first !== last)
    findings.push({
      id: 'shrunk',
      label: msg('capability.finding.shrunk', {
        months: measured('months', (last.released - first.released) / daysPerMonth),
        model: nameOfModel(first),
      }),
      value: measured('ratio', first.parameters / last.parameters),
    })
  findings.push({
    id: 'reached',
    label: msg('capability.finding.reached', {
      level: level.name,
      sized: measured('count', models.length),
    }),
    value: measured('count', models.filter((model) => model.isReached).length),
  })
  return findings
}

function notesOf(
  { models, records, unsized }: SmallestAtLevel,
  { name, benchmark, score }: CapabilityLevel,
): readonly Note[] {
  const count = (value: number) => measured('count', value)
  return [
    {
      kind: 'basis',
      text: msg('level.basis', {
        level: name,
        benchmark: benchmark.name,
        score: measured(benchmark.quantity, score),
        basis: benchmark.basis,
      }),
    },
    { kind: 'basis', text: msg('capability.basis') },
    {
      kind: 'n',
      text: msg('capability.note.n', {
        n: count(models.length),
        reached: count(models.filter((model) => model.isReached).length),
        records: count(records.length),
      }),
    },
    { kind: 'method', text: msg('capability.note.method') },
    { kind: 'coverage', text: msg('capability.note.unsized', { n: count(unsized) }) },
    { kind: 'caution', text: msg('capability.note.choice') },
  ]
}
