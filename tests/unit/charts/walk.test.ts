import { describe, expect, test } from 'vitest'
import { lanesOf, walk, type WalkKey } from '../../../src/charts/walk.ts'
import type { Figure } from '../../../src/domain/figure/Figure.ts'
import type { FoundMark } from '../../../src/domain/layout/findMark.ts'
import { layoutFigure } from '../../../src/domain/layout/layoutFigure.ts'
import { tableMeasure } from '../../../src/domain/layout/measureText.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import {
  datum,
  figureOf,
  gapFigure,
  panel,
  scatterFigure,
  series,
  stackFigure,
} from '../../support/sampleFigures.ts'

const f = await loadFormatter('en')

function walker(figure: Figure) {
  const layout = layoutFigure(figure, { width: 900, density: 'page', measure: tableMeasure, f })
  const lanes = lanesOf(layout)
  const idOf = (mark: FoundMark | null) => {
    const one = mark && figure.panels[mark.panel]?.series[mark.series]
    return one && one.mark !== 'fit' ? `${one.id}/${one.data[mark.datum]?.id}` : null
  }
  return (...keys: readonly WalkKey[]) =>
    idOf(keys.reduce<FoundMark | null>((at, key) => walk(figure, lanes, at, key), null))
}

describe('arrow keys', () => {
  const go = walker(gapFigure())
  test('walk a series in time, over its gap, and stop at the ends', () => {
    expect(go('ArrowRight')).toBe('gappy/a0')
    expect(go('ArrowRight', 'ArrowRight', 'ArrowRight')).toBe('gappy/a3')
    expect(go('Home', 'ArrowLeft')).toBe('gappy/a0')
    expect(go('End', 'ArrowRight')).toBe('gappy/a5')
    expect(go('ArrowLeft')).toBe('gappy/a5')
  })
  test('change to the other series at the nearest time, and not beyond the last', () => {
    expect(go('ArrowRight', 'ArrowRight', 'ArrowDown')).toBe('whole/b1')
    expect(go('ArrowRight', 'ArrowDown', 'ArrowDown')).toBe('whole/b0')
    expect(go('ArrowRight', 'ArrowDown', 'ArrowUp')).toBe('gappy/a0')
  })
  test('lead from the last series of a panel to the next panel', () => {
    expect(walker(stackFigure())('ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown')).toBe('intervals/s0')
  })
  test('pass by fits, which have no single marks', () => {
    const figure = scatterFigure()
    const reached = new Set(
      [0, 1, 2, 3, 4, 5].map(
        (downs) =>
          walker(figure)('ArrowRight', ...Array.from({ length: downs }, () => 'ArrowDown' as const))?.split(
            '/',
          )[0],
      ),
    )
    expect(reached).toEqual(new Set(['closed-models', 'closed-record', 'open-models', 'open-record']))
  })
})

describe('the record key', () => {
  test('leads through the staircases in time', () => {
    const go = walker(scatterFigure())
    expect(go('r')).toBe('closed-record/closed-0')
    expect(go('r', 'r')).toBe('open-record/open-0')
    expect(go('r', 'r', 'r')).toBe('closed-record/closed-5')
  })
  test('leads from any mark to the next record after it, and nowhere after the last', () => {
    const go = walker(scatterFigure())
    expect(go('ArrowRight', 'ArrowRight', 'r')).toBe('closed-record/closed-5')
    expect(go(...Array.from({ length: 8 }, () => 'r' as const))).toBe('open-record/open-17')
    const short = walker(figureOf(panel([series('steps', [datum('a', 0, 1), datum('b', 5, 2)])])))
    expect(short('r', 'r')).toBe('steps/b')
    expect(short('End', 'r')).toBeNull()
  })
  test('leads through labelled marks where there are no staircases', () => {
    const data = [datum('a', 0, 1), datum('b', 5, 2, { labelRank: 1 }), datum('c', 9, 3, { labelRank: 0 })]
    expect(walker(figureOf(panel([series('points', data)])))('r', 'r')).toBe('points/c')
  })
})
