import { describe, expect, test } from 'vitest'
import { categoryTone, mostCategories } from '../../../src/catalog/tones.ts'
import type { Tone } from '../../../src/domain/figure/Figure.ts'
import { pathOfMarkers } from '../../../src/domain/layout/paths.ts'
import { dashOf, markerOf, type Marker } from '../../../src/domain/layout/toneStyle.ts'
import { themePalettes } from '../../../src/export/svg/themePalettes.ts'

const tones: readonly Tone[] = [
  'open',
  'closed',
  'unknown',
  'reader',
  'rest',
  'own',
  'own-closed',
  ...Array.from({ length: mostCategories }, (_, index) => categoryTone(index)),
]
const published = tones.filter((tone) => !tone.startsWith('own'))

test('the tones tried are all there are', () => {
  expect([...tones].toSorted()).toEqual(Object.keys(themePalettes.light.tone).toSorted())
})

describe("a reader's own marks", () => {
  test('have shapes that no published mark has, one for each side', () => {
    const shapes = new Set<Marker>(published.map(markerOf))
    for (const tone of ['own', 'own-closed'] as const) expect(shapes).not.toContain(markerOf(tone))
    expect(markerOf('own')).not.toBe(markerOf('own-closed'))
  })

  test('are as far apart in dashes as open and closed are', () => {
    expect(dashOf('own')).not.toEqual(dashOf('own-closed'))
    expect(dashOf('own')).not.toEqual(dashOf('open'))
    expect(dashOf('own', true)).not.toEqual(dashOf('own'))
  })
})

test('every shape is drawn in its own way, around its place', () => {
  const shapes = [...new Set(tones.map(markerOf))]
  const paths = shapes.map((shape) => pathOfMarkers([{ px: 100, py: 50 }], shape, 5))
  expect(new Set(paths).size).toBe(shapes.length)
  expect(paths.join()).not.toMatch(/NaN|Infinity/)
})

test('lines are solid but for the closed, the unknown and the reader’s own, and break up beyond the data', () => {
  expect(Object.fromEntries(tones.map((tone) => [tone, [dashOf(tone), dashOf(tone, true)]]))).toEqual({
    ...Object.fromEntries(tones.map((tone) => [tone, [[], [1, 2.25]]])),
    closed: [
      [4.5, 2.25],
      [4.5, 2.25, 1, 2.25],
    ],
    'own-closed': [
      [4.5, 2.25],
      [4.5, 2.25, 1, 2.25],
    ],
    own: [
      [8, 2],
      [8, 2, 1, 2],
    ],
    unknown: [
      [1, 1.75],
      [1, 2.25],
    ],
  })
})
