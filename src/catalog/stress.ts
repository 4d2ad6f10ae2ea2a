import type { Dataset } from '../domain/dataset/Dataset.ts'
import type { Figure } from '../domain/figure/Figure.ts'
import { sourcesOf } from '../domain/figure/sourcesOf.ts'
import type { OpenDefinition } from '../domain/series/openUnder.ts'
import { scoredModels } from '../domain/series/scoredModels.ts'
import { msg } from '../i18n/msg.ts'
import { basisParam, benchParam } from './benchmarkParams.ts'
import { benchmarkChoice, scoresOn, type Bench, type MmluBasis } from './benchmarks.ts'
import { resamplesPerView } from './crossoverResamples.ts'
import { defineChart, type FigureOutcome } from './defineChart.ts'
import { stressCells, ways, type Cell } from './stressCells.ts'
import { findingsOf, headlineOf, notesOf } from './stressFindings.ts'
import { stressPanels, withTrends } from './stressPanels.ts'
import { openParam } from './trendParams.ts'

/** Enough to draw at once; the full number follows. */
const resamplesOfDraft = 40

type Data = Dataset<'scores' | 'benchmarks' | 'models'>
type Choice = { readonly bench: Bench; readonly basis: MmluBasis; readonly open: OpenDefinition }

/** Does the crossing date hold whatever one chooses? Every way to draw the trends, each with resampled dates. */
export const stress = defineChart({
  id: 'stress',
  name: msg('stress.name'),
  question: msg('stress.question'),
  tables: ['scores', 'benchmarks', 'models'],
  needs: ({ bench }) => [scoresOn(bench), 'benchmarks', { table: 'models', part: 'scored' }],
  params: { bench: benchParam, basis: basisParam, open: openParam },
  applies: (key, values) => key !== 'basis' || values.bench === 'mmlu',
  presets: [
    { id: 'mmlu', label: msg('benchmark.mmlu'), values: { bench: 'mmlu' } },
    { id: 'gpqa', label: msg('benchmark.gpqa'), values: { bench: 'gpqa' } },
    { id: 'math', label: msg('benchmark.math'), values: { bench: 'math' } },
  ],
  build: (data, values) => tested(data, values, resamplesOfDraft),
  buildFully: (data, values) => tested(data, values, resamplesPerView),
})

/** Works through the ways, telling the share done, and ends with the figure. */
function* tested(
  data: Data,
  { bench, basis, open }: Choice,
  resamples: number,
): Generator<number, FigureOutcome> {
  const benchmark = benchmarkChoice(bench, basis)
  const { models } = scoredModels(data.tables.scores, benchmark.table)
  const newest = models.at(-1)
  if (!newest) return { kind: 'empty', why: msg('crossover.empty', { benchmark: benchmark.name }) }
  const cells: Cell[] = []
  for (const cell of stressCells(data, models, { benchmark, resamples })) {
    cells.push(cell)
    yield cells.length / ways.length
  }
  const drawn = withTrends(cells)
  const panels = stressPanels(drawn, {
    bench,
    basis,
    open,
    newest: newest.released,
    source: newest.row.source,
  })
  if (!panels) return { kind: 'empty', why: msg('stress.empty', { benchmark: benchmark.name }) }
  const context = { benchmark, cells: drawn, resamples, newest: newest.released }
  const figure: Figure = {
    chart: 'stress',
    headline: headlineOf(context),
    subtitle: msg('stress.subtitle', {
      benchmark: benchmark.name,
      open: msg(`crossover.open.${open}`),
      basis: benchmark.basis,
    }),
    howToRead: msg('stress.howToRead'),
    panels,
    findings: findingsOf(context),
    notes: notesOf(context),
    sources: sourcesOf(panels, data),
    dataDate: data.dataDate,
  }
  return { kind: 'figure', figure }
}
