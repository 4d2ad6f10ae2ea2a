import type { Figure } from '../figure/Figure.ts'
import type { Words } from './FigureLayout.ts'
import { layoutFigure } from './layoutFigure.ts'
import { tableMeasure } from './measureText.ts'

/** What stands above and below the drawing of an embedded chart: headline, subtitle, settings, source. */
const around = 230

/** About how high an embedded chart is at a width, for frames that no script fits to their content. */
export function frameHeight(figure: Figure, width: number, f: Words): number {
  const { height } = layoutFigure(figure, { width, density: 'page', measure: tableMeasure, f })
  return Math.ceil((height + around) / 10) * 10
}
