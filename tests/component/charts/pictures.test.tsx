import { describe, expect, it } from 'vitest'
import { canvasMeasure } from '../../../src/charts/canvasMeasure.ts'
import { svgOf } from '../../../src/export/svg/svgOf.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { draw } from '../../support/drawn.tsx'
import { pictureHash } from '../../support/pictureHash.ts'
import { barFigure, laneFigure, rangeFigure } from '../../support/rangeFigures.ts'
import { gapFigure, scatterFigure, stackFigure } from '../../support/sampleFigures.ts'

const tolerance = 1

type Words = { readonly text: string; readonly x: number; readonly y: number }

/** Every line of words in a picture, with its place from the picture's corner, in an order that does not depend on drawing. */
function wordsIn(root: Element, corner: DOMRect): readonly Words[] {
  return [...root.querySelectorAll('text tspan')]
    .map((line) => {
      const box = line.getBoundingClientRect()
      return { text: line.textContent ?? '', x: box.left - corner.left, y: box.top - corner.top }
    })
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.x - b.x || a.y - b.y))
}

const markPaths = (root: Element, layers: string): readonly string[] =>
  [...root.querySelectorAll(layers)]
    .flatMap((layer) => [...layer.querySelectorAll('path')])
    .map((path) => path.getAttribute('d') ?? '')
    .sort()

describe.each([
  ['scatter', scatterFigure],
  ['gaps', gapFigure],
  ['stack', stackFigure],
  ['intervals', rangeFigure],
  ['bars', barFigure],
  ['rows', () => laneFigure(8)],
] as const)('the picture of %s', (_, make) => {
  it.each([390, 900, 1400])(
    'has marks and words where the screen has them, %d pixels wide',
    async (width) => {
      const figure = make()
      const { place } = await draw(figure, { width })
      const f = await loadFormatter('en')
      const measure = canvasMeasure(getComputedStyle(document.body).fontFamily)
      const holder = document.createElement('div')
      holder.innerHTML = svgOf(figure, {
        width,
        density: 'page',
        theme: 'light',
        f,
        url: null,
        bare: true,
        measure,
      })
      document.body.append(holder)
      const svg = holder.querySelector('svg')
      if (!svg) throw new Error('no picture')
      const screenWords = [...place.querySelectorAll('.recharts-wrapper')].flatMap((chart) =>
        wordsIn(chart, place.getBoundingClientRect()),
      )
      const legend = new Set([...place.querySelectorAll('button')].map((button) => button.textContent))
      const pictureWords = wordsIn(svg, svg.getBoundingClientRect()).filter(
        ({ text, y }) => !(legend.has(text) && y < 40),
      )
      const sorted = screenWords.toSorted((a, b) =>
        a.text < b.text ? -1 : a.text > b.text ? 1 : a.x - b.x || a.y - b.y,
      )
      expect(pictureWords.map(({ text }) => text)).toEqual(sorted.map(({ text }) => text))
      pictureWords.forEach((words, index) => {
        expect(Math.abs(words.x - (sorted[index]?.x ?? NaN)), `x of ${words.text}`).toBeLessThanOrEqual(
          tolerance,
        )
        expect(Math.abs(words.y - (sorted[index]?.y ?? NaN)), `y of ${words.text}`).toBeLessThanOrEqual(
          tolerance,
        )
      })
      // Marks are the same paths in the same frames.
      expect(markPaths(svg, '[data-layer=cloud], [data-layer=records]')).toEqual(
        markPaths(place, '[data-layer=points], [data-layer=bars], [data-layer=columns]'),
      )
      holder.remove()
    },
  )
})

it('is the same text in a browser as where there is none', async () => {
  const f = await loadFormatter('en')
  const svg = svgOf(scatterFigure(), {
    width: 900,
    density: 'page',
    theme: 'light',
    f,
    url: 'https://example.org/',
  })
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(svg))
  const hash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  // The unit test of the same name holds Node’s text against it.
  expect(hash).toBe(pictureHash)
})
