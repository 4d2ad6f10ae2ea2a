import { PanelChart } from './PanelChart.tsx'
import { SlideFigure, type SlideProps } from './SlideFigure.tsx'

/** A figure on a slide of the site, its panels drawn through Recharts. */
export function SlideChart(props: SlideProps) {
  return <SlideFigure {...props} Panel={PanelChart} />
}
