import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { apart, contrast, type Vision } from '../../support/colour.ts'

const css = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8')
const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)]
const themes = (['light', 'dark'] as const).map((theme, index) => {
  const colours = new Map(pairs.map((match) => [match[1] ?? '', match[2 + index] ?? '']))
  const colour = (name: string): string => {
    const found = colours.get(name)
    if (found === undefined) throw new Error(`tokens.css has no --${name}`)
    return found
  }
  return { theme, names: [...colours.keys()], colour }
})
const isMark = (name: string) => name.startsWith('tone-') && !name.endsWith('-text')
const isText = (name: string) => name.startsWith('ink') || name === 'accent' || name.endsWith('-text')
const categories = Array.from({ length: 8 }, (_, index) => `tone-category-${index + 1}`)

describe.each(themes)('the $theme theme', ({ names, colour }) => {
  const surfaces = [colour('surface'), colour('surface-2')]

  it.each(names.filter(isText))('--%s can be read on both surfaces (4.5:1)', (name) => {
    for (const surface of surfaces) expect(contrast(colour(name), surface)).toBeGreaterThanOrEqual(4.5)
  })

  it.each([...names.filter(isMark), 'axis', 'focus'])('--%s stands out on both surfaces (3:1)', (name) => {
    for (const surface of surfaces) expect(contrast(colour(name), surface)).toBeGreaterThanOrEqual(3)
  })

  it.each(names.filter(isMark))('--%s has a variant for words', (name) => {
    expect(names).toContain(`${name}-text`)
  })

  it('a pressed option can be read: surface on ink', () => {
    expect(contrast(colour('surface'), colour('ink'))).toBeGreaterThanOrEqual(7)
  })

  it.each<Vision>(['normal', 'protan', 'deutan'])('open and closed stay far apart in %s vision', (vision) => {
    expect(apart(colour('tone-open'), colour('tone-closed'), vision)).toBeGreaterThan(0.2)
  })

  it.each<Vision>(['normal', 'protan', 'deutan'])('categories stay apart in %s vision', (vision) => {
    const distances = categories.flatMap((a, index) =>
      categories.slice(index + 1).map((b) => apart(colour(a), colour(b), vision)),
    )
    expect(distances).toHaveLength(28)
    expect(Math.min(...distances)).toBeGreaterThan(0.1)
  })
})
