import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import type { Cloud } from './madeCloud.ts'
import type { Tool } from './Tool.ts'

type Point = { readonly x: number; readonly y: number }
type Prepared = { readonly open: readonly Point[]; readonly closed: readonly Point[] }
let root: Root | null = null

function prepare({ x, y, open }: Cloud): Prepared {
  const side = (which: number) =>
    Array.from(x, (value, i) => ({ x: value, y: y[i] ?? 0, side: open[i] })).filter((p) => p.side === which)
  return { open: side(1), closed: side(0) }
}

function draw(prepared: unknown, width: number, height: number): void {
  const { open, closed } = prepared as Prepared
  flushSync(() =>
    root?.render(
      <ScatterChart width={width} height={height}>
        <XAxis dataKey="x" type="number" domain={['dataMin', 'dataMax']} />
        <YAxis dataKey="y" type="number" domain={[0, 100]} />
        <Scatter data={closed} fill="#cc5500" isAnimationActive={false} />
        <Scatter data={open} fill="#0072b2" isAnimationActive={false} />
      </ScatterChart>,
    ),
  )
}

export const scatter: Tool = {
  prepare,
  mount: (place, prepared, width, height) => {
    root = createRoot(place)
    draw(prepared, width, height)
  },
  update: draw,
  unmount: () => {
    root?.unmount()
    root = null
  },
}
