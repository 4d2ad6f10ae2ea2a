import { expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { page } from 'vitest/browser'
import '../../../src/ui/tokens.css'
import '../../../src/ui/base.css'
import { FigureView } from '../../../src/charts/FigureView.tsx'
import { PanelChart } from '../../../src/charts/PanelChart.tsx'
import type { PanelDrawer } from '../../../src/charts/PanelDrawer.ts'
import { PanelPicture } from '../../../src/charts/PanelPicture.tsx'
import type { Figure } from '../../../src/domain/figure/Figure.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { barFigure, laneFigure, rangeFigure } from '../../support/rangeFigures.ts'
import { gapFigure, scatterFigure, stackFigure } from '../../support/sampleFigures.ts'

/** The pixels of a figure on the screen, its panels drawn in one of the two ways. */
async function pixelsOf(figure: Figure, Panel: PanelDrawer): Promise<ImageData> {
  const f = await loadFormatter('en')
  const screen = await render(
    <div data-testid="place" style={{ width: 900 }}>
      <FigureView Panel={Panel} density="page" f={f} figure={figure} width={900} />
    </div>,
  )
  const base64 = await page.screenshot({ element: screen.getByTestId('place'), save: false })
  await screen.unmount()
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes]))
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
  if (!context) throw new Error('no canvas')
  context.drawImage(bitmap, 0, 0)
  return context.getImageData(0, 0, bitmap.width, bitmap.height)
}

/** The share of pixels that differ to the eye. */
function differing(a: ImageData, b: ImageData): number {
  let count = 0
  for (let at = 0; at < a.data.length; at += 4)
    if ([0, 1, 2].some((channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > 24))
      count++
  return count / (a.width * a.height)
}

it.each([
  ['scatter', scatterFigure],
  ['gaps', gapFigure],
  ['stack', stackFigure],
  ['intervals', rangeFigure],
  ['bars', barFigure],
  ['rows', () => laneFigure(8)],
] as const)('%s look alike through Recharts and without', async (_, make) => {
  const chart = await pixelsOf(make(), PanelChart)
  const picture = await pixelsOf(make(), PanelPicture)
  expect([picture.width, picture.height]).toEqual([chart.width, chart.height])
  expect(new Set(chart.data).size).toBeGreaterThan(100)
  // Corners of lines, whose places the two ways round to different decimals.
  expect(differing(chart, picture)).toBeLessThan(1e-4)
})
