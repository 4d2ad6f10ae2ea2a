import type { ModelRow } from '../../domain/dataset/tables.ts'
import type { Datum, FigureEvent, Panel, Series } from '../../domain/figure/Figure.ts'
import { msg } from '../../i18n/msg.ts'
import { joinedNames } from '../../i18n/names.ts'
import { opennessText } from '../opennessText.ts'

/** A release as a mark at its day and size; null where either is not known. */
export function sizeDatum(row: ModelRow, labelRank?: number): Datum | null {
  if (row.released === null || row.parameters === null) return null
  return {
    id: row.id,
    x: row.released,
    y: row.parameters,
    name: { en: row.name },
    ...(labelRank !== undefined && { labelRank }),
    facts: {
      lab: joinedNames(row.organisations),
      country: joinedNames(row.countries),
      openness: opennessText(row.openness),
      licence: row.licence ?? undefined,
      source: row.source_parameters ?? row.source,
      link: row.link ?? undefined,
    },
  }
}

/** Releases by day and size, on a logarithmic scale. */
export function sizePanel(series: readonly Series[], events: readonly FigureEvent[] = []): Panel {
  return {
    id: 'size',
    title: null,
    weight: 1,
    x: { quantity: 'day', scale: 'time', label: msg('axis.released') },
    y: { quantity: 'parameters', scale: 'log', label: msg('parameters.axis.size') },
    series: series.filter((one) => one.mark === 'fit' || one.data.length > 0),
    events,
  }
}
