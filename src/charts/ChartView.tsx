import { FigureView, type FigureProps } from './FigureView.tsx'
import { PanelChart } from './PanelChart.tsx'

/** A figure as the site shows it, its panels drawn through Recharts. */
export function ChartView(props: FigureProps) {
  return <FigureView {...props} Panel={PanelChart} />
}
