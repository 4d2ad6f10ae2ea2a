import type { DatasetMeta } from '../domain/dataset/Dataset.ts'
import type { TableName } from '../domain/dataset/tables.ts'
import type { Datum, Figure, Panel, Series, SourceRef } from '../domain/figure/Figure.ts'
import { readerSource } from '../domain/intake/OwnData.ts'
import { msg } from '../i18n/msg.ts'
import type { FigureOutcome } from './defineChart.ts'

/** Own marks that get a label each; more would be a thicket. */
const mostLabels = 12

/**
 * Says on a figure that a reader's own data are in it: in the subtitle, in the notes, among the sources, and beside
 * published marks in a series of their own. So no surface, file or picture can pass them off as published.
 */
export function markOwn(
  outcome: FigureOutcome,
  tables: readonly TableName[],
  { own, sources }: DatasetMeta,
): FigureOutcome {
  if (!own || outcome.kind !== 'figure' || !own.tables.some((table) => tables.includes(table))) return outcome
  const { figure } = outcome
  const name = { en: own.name }
  const [first, ...others] = figure.panels
  const marked = (panel: Panel) =>
    own.mode === 'join' ? { ...panel, series: panel.series.flatMap(parted) } : panel
  return {
    kind: 'figure',
    figure: {
      ...figure,
      subtitle:
        own.mode === 'join'
          ? msg('own.subtitle.join', { subtitle: figure.subtitle, name })
          : msg('own.subtitle.replace', { subtitle: figure.subtitle, name }),
      panels: [marked(first), ...others.map(marked)],
      notes: [
        {
          kind: 'caution',
          text: own.mode === 'join' ? msg('own.note.join', { name }) : msg('own.note.replace', { name }),
        },
        ...figure.notes,
      ],
      sources: withReader(figure, sources.get(readerSource)),
    },
  }
}

const isOwn = (datum: Datum): boolean => datum.facts.source === readerSource

/** Points of the reader's beside the published ones of the same series. Lines and records hold both, as one finding. */
function parted(series: Series): readonly Series[] {
  if (series.mark !== 'points') return [series]
  const mine = series.data.filter(isOwn)
  if (mine.length === 0) return [series]
  const published = series.data.filter((datum) => !isOwn(datum))
  const named = mine.length <= mostLabels
  const own: Series = {
    ...series,
    id: published.length === 0 ? series.id : `${series.id}-own`,
    name: msg('own.series', { series: series.name }),
    tone: series.tone === 'closed' ? 'own-closed' : 'own',
    // Ahead of every published label: these are what the reader came to see.
    data: mine.map((datum, index) => (named ? { ...datum, labelRank: index - mostLabels } : datum)),
  }
  return published.length === 0 ? [own] : [{ ...series, data: published }, own]
}

/** Sums name one source of the many in them: the reader's is named all the same. */
function withReader(
  { sources }: Figure,
  reader: { readonly title: string; readonly licence: string; readonly citation: string } | undefined,
): readonly SourceRef[] {
  if (!reader || sources.some(({ id }) => id === readerSource)) return sources
  const { title, licence, citation } = reader
  return [{ id: readerSource, title, url: '', licence, citation, retrieved: null }, ...sources]
}
