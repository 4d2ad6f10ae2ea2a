import type { Datum, Figure, Panel, Series } from './Figure.ts'

/** A figure with every mark of it changed; trends have none. */
export function mapData(figure: Figure, change: (datum: Datum) => Datum): Figure {
  const [first, ...others] = figure.panels
  const panelOf = (panel: Panel): Panel => ({
    ...panel,
    series: panel.series.map((series): Series => {
      switch (series.mark) {
        case 'fit':
          return series
        case 'points':
        case 'line':
        case 'steps':
        case 'stack':
        case 'bars':
        case 'intervals':
          return { ...series, data: series.data.map(change) }
      }
      return series satisfies never
    }),
  })
  return { ...figure, panels: [panelOf(first), ...others.map(panelOf)] }
}
