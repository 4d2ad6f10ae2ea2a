import { render } from 'vitest-browser-react'
import '../../src/ui/tokens.css'
import '../../src/ui/base.css'
import { canvasMeasure } from '../../src/charts/canvasMeasure.ts'
import { ChartView } from '../../src/charts/ChartView.tsx'
import type { Figure } from '../../src/domain/figure/Figure.ts'
import type { FigureLayout } from '../../src/domain/layout/FigureLayout.ts'
import { layoutFigure } from '../../src/domain/layout/layoutFigure.ts'
import { loadFormatter } from '../../src/i18n/loadFormatter.ts'
import type { Locale } from '../../src/i18n/locales.ts'

export type Drawn = {
  /** The layout the figure should be drawn to, computed apart from the view. */
  readonly layout: FigureLayout
  readonly place: HTMLElement
  /** The surface that takes pointer and keys. */
  readonly surface: SVGSVGElement
}

type Options = Partial<Omit<Parameters<typeof ChartView>[0], 'figure' | 'f'>> & {
  readonly width?: number
  readonly locale?: Locale
}

/** Draws a figure in a box of a width and gives what a test looks at. */
export async function draw(
  figure: Figure,
  { width = 900, locale = 'en', ...props }: Options = {},
): Promise<Drawn> {
  const f = await loadFormatter(locale)
  const density = props.density ?? 'page'
  await render(
    <div data-place style={{ width }}>
      <ChartView density={density} f={f} figure={figure} width={width} {...props} />
    </div>,
  )
  const measure = canvasMeasure(getComputedStyle(document.body).fontFamily)
  const { height, maxHeight } = props
  return {
    layout: layoutFigure(figure, { width, density, measure, f, height, maxHeight }),
    place: only('[data-place]', HTMLElement),
    surface: only('[role=application]', SVGSVGElement),
  }
}

/** The only element of its kind that a selector finds. */
function only<E extends Element>(selector: string, kind: new () => E, within: ParentNode = document): E {
  const all = within.querySelectorAll(selector)
  const [first] = all
  if (all.length !== 1 || !(first instanceof kind))
    throw new Error(`${all.length} elements match ${selector}`)
  return first
}

export const every = (selector: string, within: ParentNode = document): readonly Element[] => [
  ...within.querySelectorAll(selector),
]
