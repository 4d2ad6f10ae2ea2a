import type { Figure } from '../../domain/figure/Figure.ts'
import type { TableRow } from '../../domain/figure/tableOf.ts'

/** How much a row matters, by the label rank of the mark it stands for; marks without one come last. */
export function rankOfRow(figure: Figure): (row: TableRow) => number {
  const ranks = new Map<string, number>()
  for (const panel of figure.panels)
    for (const series of panel.series)
      if (series.mark !== 'fit')
        for (const datum of series.data)
          ranks.set(`${panel.id}/${series.id}/${datum.id}`, datum.labelRank ?? Infinity)
  return (row) => Math.min(ranks.get(row.id) ?? Infinity, Number.MAX_SAFE_INTEGER)
}
