import '../../../src/ui/tokens.css'
import '../../../src/ui/base.css'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { ChartView } from '../../../src/charts/ChartView.tsx'
import type { Figure } from '../../../src/domain/figure/Figure.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { figureOf } from './madeCloud.ts'
import type { Tool } from './Tool.ts'

const f = await loadFormatter('en')
let root: Root | null = null

function draw(prepared: unknown, width: number, height: number): void {
  // A bench hands back what it was given by `prepare`.
  const figure = prepared as Figure
  flushSync(() =>
    root?.render(
      <div style={{ width }}>
        <ChartView density="page" f={f} figure={figure} height={height} key="cloud" width={width} />
      </div>,
    ),
  )
}

export const ours: Tool = {
  prepare: figureOf,
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
