import type { ModelRow } from '../../domain/dataset/tables.ts'
import type { Panel, Tone } from '../../domain/figure/Figure.ts'
import { measured, type Text } from '../../domain/figure/text.ts'
import { groupOf } from '../../domain/series/groupOf.ts'
import { licenceClasses, licenceClassOf } from '../../domain/series/licenceClass.ts'
import { sharesByYear, type YearOfReleases } from '../../domain/series/sharesByYear.ts'
import { dayOf } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'

/** What releases are sorted by. */
export type OpennessClassing = 'openness' | 'licence'

/** One of the three bases with its years and its panel. */
export type BasePanel = {
  readonly id: 'all' | 'plain' | 'notable'
  readonly title: Text
  readonly years: readonly YearOfReleases[]
  readonly panel: Panel
}

type Layer = { readonly id: string; readonly name: Text; readonly tone: Tone }

const layers: Record<OpennessClassing, readonly Layer[]> = {
  openness: [
    { id: 'open_source', name: msg('openness.open_source'), tone: 'open' },
    { id: 'open_weights', name: msg('openness.open_weights'), tone: 'category-3' },
    { id: 'api_only', name: msg('openness.api_only'), tone: 'closed' },
    { id: 'unreleased', name: msg('openness.unreleased'), tone: 'rest' },
  ],
  licence: licenceClasses.map((id, index): Layer => ({
    id,
    name: msg(`licence.${id}`),
    tone: (['open', 'category-3', 'category-4', 'closed', 'rest'] as const)[index] ?? 'rest',
  })),
}

const classOf: Record<OpennessClassing, (row: ModelRow) => string | null> = {
  openness: (row) => row.openness,
  licence: (row) => licenceClassOf(row.licence),
}

/** The three bases side by side: all releases, those that are no fine-tune, and the notable ones. */
export function opennessPanels(
  rows: readonly ModelRow[],
  by: OpennessClassing,
  lastCompleteYear: number,
): readonly [BasePanel, BasePanel, BasePanel] {
  // A licence says how open weights may be used: of a closed model there is nothing to license.
  const counted = by === 'licence' ? rows.filter((row) => groupOf(row.openness) === 'open') : rows
  const base = (id: BasePanel['id'], members: readonly ModelRow[]): BasePanel => {
    const years = sharesByYear(members, classOf[by])
    const title = msg(`openness.base.${id}`)
    return { id, title, years, panel: panelOf(id, title, years, by, lastCompleteYear) }
  }
  return [
    base('all', counted),
    base(
      'plain',
      counted.filter((row) => row.base_model === null),
    ),
    base(
      'notable',
      counted.filter((row) => row.notable),
    ),
  ]
}

function panelOf(
  id: BasePanel['id'],
  title: Text,
  years: readonly YearOfReleases[],
  by: OpennessClassing,
  lastCompleteYear: number,
): Panel {
  const used = layers[by].filter((layer) => years.some((year) => (year.by.get(layer.id) ?? 0) > 0))
  const newest = years.at(-1)?.year ?? lastCompleteYear
  return {
    id,
    title,
    weight: 1,
    x: { quantity: 'day', scale: 'time', label: msg('openness.axis.year') },
    y: { quantity: 'share', scale: 'linear', label: msg('openness.axis.share'), domain: [0, 1] },
    series: used.map((layer) => ({
      mark: 'bars',
      id: layer.id,
      name: layer.name,
      tone: layer.tone,
      data: years.map((year) => {
        const n = year.by.get(layer.id) ?? 0
        return {
          id: String(year.year),
          x: dayOf(year.year),
          xEnd: dayOf(year.year, 12, 31),
          y: n / year.known,
          name: { en: String(year.year) },
          ...(year.year > lastCompleteYear && { hatched: true }),
          facts: {
            basis: msg('openness.of', { n: measured('count', n), known: measured('count', year.known) }),
            source: year.source,
          },
        }
      }),
    })),
    events:
      newest > lastCompleteYear
        ? [
            {
              id: 'incomplete',
              kind: 'caution',
              label: msg('openness.event.incomplete'),
              x: dayOf(lastCompleteYear + 1),
              xEnd: dayOf(newest, 12, 31),
            },
          ]
        : [],
  }
}
