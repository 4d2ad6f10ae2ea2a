import type { Dataset } from '../domain/dataset/Dataset.ts'
import type { Figure, Finding, Note, Panel } from '../domain/figure/Figure.ts'
import { sourcesOf } from '../domain/figure/sourcesOf.ts'
import type { Text } from '../domain/figure/text.ts'
import { choice } from '../domain/params/Param.ts'
import { msg } from '../i18n/msg.ts'
import { defineChart, type FigureOutcome } from './defineChart.ts'
import { hfSnapshots } from './downloads/hfSnapshots.ts'
import { ollamaMonthly } from './downloads/ollamaMonthly.ts'
import { ollamaPulls } from './downloads/ollamaPulls.ts'
import { reportedFigures } from './downloads/reportedFigures.ts'

const downloadTables = ['ollama_families', 'ollama_increments', 'hf_snapshots', 'reported'] as const
export type DownloadData = Dataset<(typeof downloadTables)[number]>
export type By = 'family' | 'developer' | 'country'
export type YScale = 'linear' | 'log'

/** One measure of adoption, ready to become a figure: what differs from measure to measure. */
export type DownloadView = {
  readonly headline: Text
  readonly subtitle: Text
  readonly howToRead: Text
  readonly panel: Panel
  readonly findings: readonly Finding[]
  readonly notes: readonly Note[]
}

/** Adoption of open models through time, from what was really observed; one quantity a view. */
export const downloads = defineChart({
  id: 'downloads',
  name: msg('downloads.name'),
  question: msg('downloads.question'),
  tables: downloadTables,
  params: {
    measure: choice({
      label: msg('downloads.param.measure'),
      options: {
        pulls: msg('downloads.measure.pulls'),
        monthly: msg('downloads.measure.monthly'),
        share: msg('downloads.measure.share'),
        hf: msg('downloads.measure.hf'),
        reported: msg('downloads.measure.reported'),
      },
      fallback: 'pulls',
    }),
    by: choice({
      label: msg('downloads.param.by'),
      options: {
        family: msg('downloads.by.family'),
        developer: msg('downloads.by.developer'),
        country: msg('downloads.by.country'),
      },
      fallback: 'family',
    }),
    copies: choice({
      label: msg('downloads.param.copies'),
      options: { counted: msg('downloads.copies.counted'), once: msg('downloads.copies.once') },
      fallback: 'counted',
    }),
    scale: choice({
      label: msg('param.scale'),
      options: { linear: msg('scale.linear'), log: msg('scale.log') },
      fallback: 'linear',
    }),
  },
  applies: (key, values) => {
    if (key === 'scale') return values.measure !== 'share'
    if (key === 'copies') return values.measure === 'hf'
    if (key === 'by') return values.measure !== 'reported'
    return true
  },
  presets: [
    {
      id: 'country-share',
      label: msg('downloads.preset.share'),
      values: { measure: 'share', by: 'country' },
    },
    { id: 'article', label: msg('downloads.preset.reported'), values: { measure: 'reported', scale: 'log' } },
    { id: 'hub', label: msg('downloads.preset.hf'), values: { measure: 'hf', by: 'country' } },
  ],
  build: (data, { measure, by, scale, copies }, whole) => {
    switch (measure) {
      case 'pulls':
        return outcome(data, ollamaPulls(data, by, scale, 'total'))
      case 'share':
        return outcome(data, ollamaPulls(data, by, scale, 'share'))
      case 'monthly':
        return outcome(data, ollamaMonthly(data, whole, by, scale))
      case 'hf':
        return outcome(data, hfSnapshots(data, { by, scale, copies }))
      case 'reported':
        return outcome(data, reportedFigures(data, scale))
    }
    measure satisfies never
  },
})

function outcome(data: DownloadData, view: DownloadView | null): FigureOutcome {
  if (view === null) return { kind: 'empty', why: msg('downloads.empty') }
  const { panel, ...words } = view
  const figure: Figure = {
    chart: 'downloads',
    ...words,
    panels: [panel],
    sources: sourcesOf([panel], data),
    dataDate: data.dataDate,
  }
  return { kind: 'figure', figure }
}
