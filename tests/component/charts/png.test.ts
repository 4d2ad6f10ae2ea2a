import { expect, it } from 'vitest'
import { pngOf } from '../../../src/export/png/pngOf.ts'
import { readPngTexts } from '../../../src/export/png/pngText.ts'
import { svgOf } from '../../../src/export/svg/svgOf.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { scatterFigure } from '../../support/sampleFigures.ts'

it.each([1, 2, 4])('is drawn at %d× with its colours and remembers its view', async (scale) => {
  const f = await loadFormatter('zh')
  const options = {
    width: 600,
    height: 400,
    density: 'page',
    theme: 'dark',
    f,
    url: 'https://example.org/',
  } as const
  const svg = svgOf(scatterFigure(), options)
  const bytes = await pngOf(svg, { width: 600, height: 400, scale }, { 'crossover.view': options.url })
  expect(readPngTexts(bytes).get('crossover.view')).toBe(options.url)
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  expect([bitmap.width, bitmap.height]).toEqual([600 * scale, 400 * scale])
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
  context?.drawImage(bitmap, 0, 0)
  const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] }
  const colours = new Set<string>()
  for (let at = 0; at < data.length; at += 4) colours.add(`${data[at]},${data[at + 1]},${data[at + 2]}`)
  // The dark surface, and the blue of open models.
  expect(colours.has('23,22,20')).toBe(true)
  expect(colours.has('88,172,230')).toBe(true)
})

it('has the same bytes every time', async () => {
  const f = await loadFormatter('en')
  const size = { width: 600, height: 400 } as const
  const draw = () =>
    pngOf(
      svgOf(scatterFigure(), { ...size, density: 'page', theme: 'light', f, url: null, transparent: true }),
      { ...size, scale: 2 },
      { 'crossover.view': 'https://example.org/' },
    )
  expect(await draw()).toEqual(await draw())
})

it('a picture larger than browsers draw is refused', async () => {
  await expect(pngOf('<svg/>', { width: 9000, height: 100, scale: 4 }, {})).rejects.toThrow(RangeError)
})
