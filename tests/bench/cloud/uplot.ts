import 'uplot/dist/uPlot.min.css'
import uPlot from 'uplot'
import type { Cloud } from './madeCloud.ts'
import type { Tool } from './Tool.ts'

type Prepared = uPlot.AlignedData
const size = 5

/** One x for both sides, as uPlot wants it: where a side has no model it has a null. */
function prepare({ x, y, open }: Cloud): Prepared {
  const side = (which: number) => Array.from(y, (value, i) => (open[i] === which ? value : null))
  return [x, side(0), side(1)]
}

/** The fastest marks that uPlot lets a caller draw: its own circles, all in one path, take a software raster minutes. */
function drawSquares(u: uPlot, index: number): void {
  const xs = u.data[0]
  const ys = u.data[index]
  const { ctx } = u
  if (!ys) return
  ctx.save()
  ctx.fillStyle = index === 1 ? '#cc5500' : '#0072b2'
  for (const [i, value] of ys.entries()) {
    if (value === null || value === undefined) continue
    const x = u.valToPos(xs[i] ?? 0, 'x', true)
    const y = u.valToPos(value, 'y', true)
    ctx.fillRect(x - size / 2, y - size / 2, size, size)
  }
  ctx.restore()
}

/** uPlot with its own circles, or with squares that are drawn one by one. */
const uplotWith = (marks: 'circles' | 'squares'): Tool => {
  let chart: uPlot | null = null
  return {
    prepare,
    mount: (place, prepared, width, height) => {
      const points = (stroke: string): uPlot.Series => ({
        paths: () => null,
        stroke,
        points: { show: marks === 'circles', size, fill: stroke, stroke, width: 0 },
      })
      chart = new uPlot(
        {
          width,
          height,
          scales: { x: { time: false }, y: { range: [0, 100] } },
          hooks: marks === 'squares' ? { drawSeries: [drawSquares] } : {},
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
}

export const uplotCircles = uplotWith('circles')
export const uplot = uplotWith('squares')
