import { describe, expect, it } from 'vitest'
import { previewPng, previewSvg } from '../../../scripts/prerender/previewPng.ts'
import { charts } from '../../../src/catalog/charts.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { committedOutcome } from '../../support/committedOutcome.ts'
import { fontCharacters } from '../../support/fontCharacters.ts'
import { scatterFigure } from '../../support/sampleFigures.ts'

const f = { en: await loadFormatter('en'), zh: await loadFormatter('zh') }
const has = fontCharacters('scripts/prerender/fonts/NotoSansSC-subset.otf')
const figures = charts.flatMap((chart) => {
  const outcome = committedOutcome(chart, '')
  return outcome.kind === 'figure' ? [[chart.id, outcome.figure] as const] : []
})

describe('the preview of a link', () => {
  it.each(figures)('to %s has every character in its face', (_, figure) => {
    for (const locale of ['en', 'zh'] as const) {
      const words = previewSvg(figure, f[locale]).replaceAll(/<(title|desc)>.*?<\/\1>|<[^>]+>/gs, '')
      const missing = [...new Set(words)].filter((character) => !has.has(character.codePointAt(0) ?? 0))
      expect(missing.join('')).toBe('')
    }
  })

  it('is the same picture every time', () => {
    const [one, other] = [previewPng(scatterFigure(), f.zh), previewPng(scatterFigure(), f.zh)]
    expect(Buffer.from(one).equals(other)).toBe(true)
  })

  it('draws words, which a picture without a face would lack', () => {
    const bare = { ...scatterFigure(), headline: { key: 'name.literal', values: { text: { en: ' ' } } } }
    expect(previewPng(scatterFigure(), f.zh).length).toBeGreaterThan(previewPng(bare, f.zh).length)
  })
})
