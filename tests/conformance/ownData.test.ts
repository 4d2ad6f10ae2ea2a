import { describe, expect, it } from 'vitest'
import { charts } from '../../src/catalog/charts.ts'
import { readerSource } from '../../src/domain/intake/OwnData.ts'
import { csvOf } from '../../src/export/csvOf.ts'
import { loadFormatter } from '../../src/i18n/loadFormatter.ts'
import { joined, ownDownloads, ownModels } from '../support/ownRows.ts'

const f = await loadFormatter('en')

describe.each([
  ['models and scores', ownModels, ['models', 'scores']],
  ['downloads', ownDownloads, ['hf_snapshots', 'ollama_families', 'ollama_increments']],
] as const)('with a reader’s %s', (_, text, tables) => {
  const touched = charts.filter((chart) => chart.tables.some((table) => tables.some((own) => own === table)))

  it.each(['join', 'replace'] as const)(
    '%s: every chart of them says so in words, sources, table and picture',
    (mode) => {
      const data = joined(text, mode)
      let drawn = 0
      for (const chart of touched)
        for (const query of ['', ...chart.presets.slice(0, 1).map((preset) => preset.query)]) {
          const outcome = chart.build(data, query)
          if (outcome.kind === 'empty') continue
          drawn += 1
          const { figure } = outcome
          const where = `${chart.id}?${query}`
          expect(f.show(figure.subtitle), where).toContain('your data (mine.csv)')
          expect(
            figure.sources.map(({ id }) => id),
            where,
          ).toContain(readerSource)
          expect(figure.notes.map((note) => f.show(note.text)).join(' '), where).toContain('mine.csv')
          expect(JSON.parse(JSON.stringify(figure)), where).toEqual(figure)
          const csv = csvOf(figure, f)
          const marks = figure.panels.flatMap((panel) =>
            panel.series.flatMap((s) => (s.mark === 'fit' ? [] : s.data)),
          )
          if (marks.some((mark) => mark.facts.source === readerSource))
            expect(csv, where).toContain('Your data (mine.csv)')
          const ids = figure.panels.map((panel) => panel.series.map(({ id }) => id))
          for (const list of ids) expect(new Set(list).size, where).toBe(list.length)
        }
      expect(drawn).toBeGreaterThan(touched.length)
    },
  )
})
