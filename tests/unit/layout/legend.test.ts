import { describe, expect, it } from 'vitest'
import { legendEntries, placeLegend, unnamed } from '../../../src/domain/layout/legend.ts'
import { context } from '../../support/plotFrame.ts'
import { datum, panel, series } from '../../support/sampleFigures.ts'

const one = (id: string, name = id, tone: 'open' | 'closed' = 'open') =>
  series('line', [datum(id, 0, 1)], { id, name, tone })
const words = { ...context.words, show: () => 'abcd' }

describe('the legend', () => {
  it('lists a name and tone once, with all the series it stands for', () => {
    const panels = [
      panel([one('a'), one('b')]),
      panel([one('a'), one('c', 'c', 'closed')]),
      panel([one('d')]),
    ]
    const entries = legendEntries(panels, new Set(['a', 'b', 'c']), words)
    expect(entries.map((entry) => [entry.series, entry.name, entry.tone, entry.faded])).toEqual([
      [['a', 'b'], 'abcd', 'open', false],
      [['c'], 'abcd', 'closed', false],
    ])
  })

  it('keeps the order of every panel: what a later one has between two stands between them', () => {
    const names = { ...context.words, show: words.show }
    const tones = ['open', 'reader', 'rest'] as const
    const of = (...ids: readonly (typeof tones)[number][]) =>
      panel(ids.map((tone) => series('line', [datum(tone, 0, 1)], { id: tone, name: tone, tone })))
    const orderOf = (...panels: readonly ReturnType<typeof of>[]) =>
      legendEntries(panels, new Set(tones), names).map(({ tone }) => tone)
    expect(orderOf(of('open', 'rest'), of('open', 'reader', 'rest'))).toEqual(tones)
    expect(orderOf(of('rest'), of('open', 'reader', 'rest'))).toEqual(tones)
    expect(orderOf(of('open'), of('open', 'reader', 'rest'))).toEqual(tones)
    // Where panels differ, the first that names two of them says which comes first.
    expect(orderOf(of('rest', 'open'), of('open', 'rest'), of('reader'))).toEqual(['rest', 'open', 'reader'])
  })

  it('is faded where its series is, and of the kind of its first', () => {
    const bare = { ...one('a'), faded: undefined }
    const { faded: _, ...unsaid } = bare
    const faded = series('steps', [datum('b', 0, 1)], { id: 'b', tone: 'closed', faded: true })
    const entries = legendEntries([panel([unsaid, faded])], new Set(['a', 'b']), words)
    expect(entries.map(({ faded: isFaded, mark, shape, dash }) => [isFaded, mark, shape, dash])).toEqual([
      [false, 'line', 'circle', []],
      [true, 'steps', 'diamond', [4.5, 2.25]],
    ])
    expect(unnamed([panel([one('a'), one('b')])], [])).toEqual(['a', 'b'])
  })

  it('fills rows from the top left, and begins another where an entry has no room', () => {
    const all = legendEntries([panel([one('a'), one('b', 'b', 'closed')])], new Set(['a', 'b']), words)
    // A key of fifteen, three of air and twenty of words; eight between two entries.
    const full = 15 + 3 + 20
    const at = (width: number) => {
      const { items, height } = placeLegend(all, width, context)
      return [height, ...items.map(({ box }) => [box.x, box.y, box.width, box.height])]
    }
    expect(at(2 * full + 8)).toEqual([28, [0, 0, full, 24], [full + 8, 0, full, 24]])
    expect(at(2 * full + 7.9)).toEqual([52, [0, 0, full, 24], [0, 24, full, 24]])
    expect(at(20)).toEqual([52, [0, 0, 20, 24], [0, 24, 20, 24]])
    const [first] = placeLegend(all, 200, context).items
    expect(first?.key).toEqual({ x: 0, y: 12, width: 15 })
    expect(first?.text.box).toMatchObject({ x: 18, y: 7 })
    expect(placeLegend([], 200, context)).toEqual({ height: 0, items: [] })
  })

  it('names no series that is alone in its panel', () => {
    expect(unnamed([panel([one('a')]), panel([one('b'), one('c')])], [])).toEqual(['b', 'c'])
  })
})
