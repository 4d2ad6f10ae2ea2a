import { expect, it } from 'vitest'
import { frameHeight } from '../../../src/domain/layout/frameHeight.ts'
import { layoutFigure } from '../../../src/domain/layout/layoutFigure.ts'
import { tableMeasure } from '../../../src/domain/layout/measureText.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { laneFigure } from '../../support/rangeFigures.ts'
import { scatterFigure } from '../../support/sampleFigures.ts'

const f = await loadFormatter('en')

it('a frame without a script has room for the drawing and the words around it', () => {
  for (const figure of [scatterFigure(), laneFigure(40)]) {
    const { height } = layoutFigure(figure, { width: 800, density: 'page', measure: tableMeasure, f })
    expect(frameHeight(figure, 800, f)).toBeGreaterThan(height + 150)
  }
  expect(frameHeight(laneFigure(40), 800, f)).toBeGreaterThan(frameHeight(laneFigure(4), 800, f))
})
