import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drawings, drawn, type Drawing } from '../../scripts/visual/figures.ts'
import type { Figure } from '../../src/domain/figure/Figure.ts'
import { loadFormatter } from '../../src/i18n/loadFormatter.ts'
import { committedDataset } from '../support/committedDataset.ts'

/**
 * Tells that a drawing of a whole chart has changed: `npm run visual:figures` shows where, and what is meant is kept
 * by `npm run visual:figures -- --update`, once it was looked at.
 */
const data = committedDataset()
const [en, zh] = await Promise.all([loadFormatter('en'), loadFormatter('zh')])
/**
 * Dark pictures differ in colours alone, and wide Chinese ones add nothing to narrow ones. The stress test draws
 * twenty thousand samples, which takes longer than all others together.
 */
const compared = drawings.filter(
  ({ chart, theme, locale, width }) =>
    chart.id !== 'stress' && theme === 'light' && (locale === 'en' || width < 400),
)
const figures = new Map<string, Figure>()

/** Built when it is first drawn, so that a chart which takes long delays none of the others. */
function figureOf({ chart, query }: Drawing): Figure {
  const name = `${chart.id}?${query}`
  const known = figures.get(name)
  if (known !== undefined) return known
  const outcome = chart.build(data, query)
  if (outcome.kind !== 'figure') throw new Error(`${name} draws nothing.`)
  figures.set(name, outcome.figure)
  return outcome.figure
}

test.each(compared.map((drawing) => [drawing.name, drawing] as const))(
  '%s is as it was kept',
  (name, drawing) => {
    const kept = readFileSync(new URL(`figures/${name}.svg`, import.meta.url), 'utf8')
    const text = drawn(figureOf(drawing), drawing, drawing.locale === 'zh' ? zh : en)
    // Texts of twenty thousand characters are no help in a message.
    expect(text === kept).toBe(true)
  },
)
