import type { Dataset } from '../domain/dataset/Dataset.ts'
import type { Figure, Finding, Note, Panel } from '../domain/figure/Figure.ts'
import { sourcesOf } from '../domain/figure/sourcesOf.ts'
import type { Text } from '../domain/figure/text.ts'
import { choice } from '../domain/params/Param.ts'
import { adjustedAmong, type AdjustedPulls } from '../domain/series/adjustedPulls.ts'
import { libraryReleases } from '../domain/series/libraryReleases.ts'
import { msg } from '../i18n/msg.ts'
import { ageCurves } from './adoption/ageCurves.ts'
import { concentration } from './adoption/concentration.ts'
import { rates } from './adoption/rates.ts'
import { defineChart } from './defineChart.ts'

export type PullRows = Dataset<'ollama_increments'>['tables']['ollama_increments']

/** Pulls as observed, and with the adjustments. */
export type Pulls = { readonly raw: PullRows; readonly adjusted: AdjustedPulls }

export type AdoptionView = {
  readonly headline: Text
  readonly subtitle: Text
  readonly howToRead: Text
  readonly panels: readonly [Panel, ...Panel[]]
  readonly findings: readonly Finding[]
  readonly notes: readonly Note[]
}

/** Adoption with its doubts: growth raw and adjusted side by side, concentration, and life after the peak. */
export const adoption = defineChart({
  id: 'adoption',
  name: msg('adoption.name'),
  question: msg('adoption.question'),
  tables: ['ollama_families', 'ollama_increments', 'models'],
  needs: ({ view, since }) => [
    'ollama_families',
    'ollama_increments',
    // Only ages since release ask the list of models.
    ...(view === 'age' && since === 'release' ? [{ table: 'models', part: 'listed' } as const] : []),
  ],
  params: {
    view: choice({
      label: msg('adoption.param.view'),
      options: {
        rates: msg('adoption.view.rates'),
        concentration: msg('adoption.view.concentration'),
        age: msg('adoption.view.age'),
      },
      fallback: 'rates',
    }),
    by: choice({
      label: msg('downloads.param.by'),
      options: {
        country: msg('downloads.by.country'),
        developer: msg('downloads.by.developer'),
        family: msg('downloads.by.family'),
      },
      fallback: 'country',
    }),
    since: choice({
      label: msg('adoption.param.since'),
      options: { release: msg('adoption.since.release'), seen: msg('adoption.since.seen') },
      fallback: 'release',
    }),
    of: choice({
      label: msg('adoption.param.of'),
      options: { rate: msg('adoption.of.rate'), total: msg('adoption.of.total') },
      fallback: 'rate',
    }),
    counts: choice({
      label: msg('adoption.param.counts'),
      options: { adjusted: msg('adoption.counts.adjusted'), raw: msg('adoption.counts.raw') },
      fallback: 'adjusted',
    }),
  },
  applies: (key, { view, of }) => {
    switch (key) {
      case 'view':
        return true
      case 'by':
        return view !== 'age'
      case 'since':
      case 'of':
        return view === 'age'
      case 'counts':
        return view === 'age' && of === 'rate'
    }
    return key satisfies never
  },
  presets: [
    {
      id: 'concentration',
      label: msg('adoption.view.concentration'),
      values: { view: 'concentration', by: 'family' },
    },
    { id: 'age', label: msg('adoption.view.age'), values: { view: 'age' } },
    { id: 'age-total', label: msg('adoption.preset.total'), values: { view: 'age', of: 'total' } },
  ],
  build: function* (data, { view, by, counts, since, of }, whole) {
    const closed = new Set(
      whole.tables.ollama_families.filter((row) => row.openness === 'closed').map((row) => row.family),
    )
    const isOpen = (row: PullRows[number]) => !closed.has(row.family)
    const raw = data.tables.ollama_increments.filter(isOpen)
    const pulls: Pulls = { raw, adjusted: adjustedAmong(whole.tables.ollama_increments.filter(isOpen), raw) }
    yield 0.5
    const built =
      view === 'rates'
        ? rates(pulls, by)
        : view === 'concentration'
          ? concentration(pulls, by)
          : ageCurves(pulls, {
              counts,
              of,
              months: data.tables.ollama_families.filter((row) => row.openness !== 'closed'),
              releases: since === 'release' ? libraryReleases(raw, data.tables.models) : null,
            })
    if (built === null) return { kind: 'empty', why: msg('downloads.empty') }
    const figure: Figure = {
      chart: 'adoption',
      ...built,
      sources: sourcesOf(built.panels, data),
      dataDate: data.dataDate,
    }
    return { kind: 'figure', figure }
  },
})
