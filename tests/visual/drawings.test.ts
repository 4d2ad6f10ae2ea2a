import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drawings, drawn, figureFinder } from '../../scripts/visual/figures.ts'
import { loadFormatter } from '../../src/i18n/loadFormatter.ts'

const [en, zh] = await Promise.all([loadFormatter('en'), loadFormatter('zh')])
/**
 * Dark pictures differ in colours alone, and wide Chinese ones add nothing to narrow ones. The stress test draws
 * twenty thousand samples, which takes longer than all others together.
 */
const compared = drawings.filter(
  ({ name, theme, locale, width }) =>
    !name.startsWith('stress.') && theme === 'light' && (locale === 'en' || width < 400),
)
const figureOf = figureFinder((chart, data, query) => chart.build(data, query))

/**
 * Tells that a drawing has changed: `npm run visual:figures` shows where, and what is meant is kept by
 * `npm run visual:figures -- --update`, once it was looked at.
 */
test.each(compared.map((drawing) => [drawing.name, drawing] as const))(
  '%s is as it was kept',
  (name, drawing) => {
    const kept = readFileSync(new URL(`figures/${name}.svg`, import.meta.url), 'utf8')
    const text = drawn(figureOf(drawing), drawing, drawing.locale === 'zh' ? zh : en)
    // Texts of twenty thousand characters are no help in a message.
    expect(text === kept).toBe(true)
  },
)
