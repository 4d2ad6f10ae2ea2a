import type { Dataset } from '../../domain/dataset/Dataset.ts'
import type { Row } from '../../domain/dataset/tables.ts'
import type { Datum, Figure } from '../../domain/figure/Figure.ts'
import { sourcesOf } from '../../domain/figure/sourcesOf.ts'
import { measured } from '../../domain/figure/text.ts'
import type { HubModel } from '../../domain/hub/hubModel.ts'
import type { Day } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'
import { nameOf } from '../../i18n/names.ts'

const hubSource = 'hub-now'

/**
 * A model's downloads on the Hub today beside the dataset's snapshots of its family. Marks and no line: snapshots list
 * different repositories, and a family is more than one of them. Null where there is nothing to set beside.
 */
export function hubFigure(
  model: HubModel,
  family: string,
  data: Dataset<'hf_snapshots'>,
  today: Day,
): Figure | null {
  const rows = data.tables.hf_snapshots
    .filter((row) => row.family === family)
    .toSorted((a, b) => a.date - b.date)
  if (rows.length === 0 || model.downloads30d === null) return null
  const name = { en: family }
  const panel = {
    id: 'hub',
    title: null,
    weight: 1,
    x: { quantity: 'day', scale: 'time', label: msg('hub.axis.day') },
    y: { quantity: 'downloads-30d', scale: 'log', label: msg('hub.axis.downloads') },
    series: [
      {
        mark: 'points',
        id: 'family',
        name: msg('hub.series.family', { family: name }),
        tone: 'open',
        data: rows.map(snapshot),
      },
      {
        mark: 'points',
        id: 'now',
        name: msg('hub.series.now', { id: { en: model.id } }),
        tone: 'reader',
        data: [
          {
            id: 'now',
            x: today,
            y: model.downloads30d,
            name: { en: model.id },
            labelRank: 0,
            facts: { source: hubSource, link: `https://huggingface.co/${model.id}` },
          },
        ],
      },
    ],
    events: [],
  } as const satisfies Figure['panels'][number]
  return {
    chart: 'hub',
    headline: msg('hub.figure.headline', {
      id: { en: model.id },
      downloads: measured('downloads-30d', model.downloads30d),
    }),
    subtitle: msg('hub.figure.subtitle', { family: name }),
    howToRead: msg('hub.figure.howToRead'),
    panels: [panel],
    findings: [],
    notes: [{ kind: 'caution', text: msg('hub.figure.caution') }],
    sources: sourcesOf([panel], {
      ...data,
      sources: new Map([
        ...data.sources,
        [
          hubSource,
          {
            id: hubSource,
            title: 'Hugging Face Hub API',
            publisher: 'Hugging Face',
            path: 'https://huggingface.co/docs/hub/api',
            licence: '',
            licenceUrl: null,
            citation: `Hugging Face Hub API, ${model.id}`,
            retrieved: today,
            facts: 1,
          },
        ],
      ]),
    }),
    dataDate: today,
  }
}

const snapshot = (row: Row<'hf_snapshots'>): Datum => ({
  id: String(row.date),
  x: row.date,
  y: row.downloads_30d,
  name: { en: row.family },
  facts: { lab: nameOf(row.developer), country: nameOf(row.country), source: row.source },
})
