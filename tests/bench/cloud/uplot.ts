import 'uplot/dist/uPlot.min.css'
import uPlot from 'uplot'
import type { Cloud } from './madeCloud.ts'
import type { Tool } from './Tool.ts'

type Prepared = uPlot.AlignedData
let chart: uPlot | null = null

/** One x for both sides, as uPlot wants it: where a side has no model it has a null. */
function prepare({ x, y, open }: Cloud): Prepared {
  const side = (which: number) => Array.from(y, (value, i) => (open[i] === which ? value : null))
  return [x, side(0), side(1)]
}

export const uplot: Tool = {
  prepare,
  mount: (place, prepared, width, height) => {
    const points = (stroke: string): uPlot.Series => ({
      paths: () => null,
      stroke,
      points: { show: true, size: 5, fill: stroke, stroke, width: 0 },
    })
    chart = new uPlot(
      {
        width,
        height,
        scales: { x: { time: false }, y: { range: [0, 100] } },
        series: [{}, points('#cc5500'), points('#0072b2')],
      },
      prepared as Prepared,
      place,
    )
  },
  update: (prepared, width, height) => {
    if (!chart) return
    if (chart.width !== width) chart.setSize({ width, height })
    else chart.setData(prepared as Prepared)
  },
  unmount: () => {
    chart?.destroy()
    chart = null
  },
}
