import type { Tone } from '../domain/figure/Figure.ts'
import type { Band, PanelLayout, Run } from '../domain/layout/FigureLayout.ts'

/** One row of the chart's single data array: an x, and under each stretch's key its value or its two edges. */
type Row = { x: number } & Record<string, number | readonly [number, number]>

type Drawn = {
  readonly key: string
  readonly tone: Tone
  readonly faded: boolean
  readonly dash: readonly number[]
}

type DrawnLine = Drawn & { readonly curve: 'linear' | 'stepAfter' }
type DrawnArea = Drawn & { readonly role: 'band' | 'layer' }

export type Drawable = {
  readonly rows: readonly Row[]
  readonly lines: readonly DrawnLine[]
  readonly areas: readonly DrawnArea[]
}

/**
 * Rows for Recharts, sorted by x, from the stretches of a panel. Series have x values of their own, so a row rarely has
 * a value for every series, and a missing value must not break a line, while a gap in the data must. Hence a key for
 * every unbroken stretch, drawn with nulls connected: nothing to connect remains within a stretch but other series' rows.
 */
export function rowsOf(panel: PanelLayout): Drawable {
  const rows = new Map<string, Row>()
  const lines: DrawnLine[] = []
  const areas: DrawnArea[] = []

  const put = (key: string, places: readonly { x: number; value: number | readonly [number, number] }[]) => {
    const seen = new Map<number, number>()
    for (const { x, value } of places) {
      // Two observations of a stretch at one x, such as two records of one day, need two rows.
      const times = seen.get(x) ?? 0
      seen.set(x, times + 1)
      const id = `${x}/${times}`
      let row = rows.get(id)
      if (!row) rows.set(id, (row = { x }))
      row[key] = value
    }
  }
  const putRuns = (runs: readonly Run[], name: string, line: Omit<DrawnLine, 'key'>) =>
    runs.forEach((run, i) => {
      if (run.length < 2) return
      const key = `${name}r${i}`
      put(
        key,
        run.map(({ x, y }) => ({ x, value: y })),
      )
      lines.push({ ...line, key })
    })
  const putBands = (bands: readonly Band[], name: string, area: Omit<DrawnArea, 'key'>) =>
    bands.forEach((band, i) => {
      if (band.length < 2) return
      const key = `${name}r${i}`
      put(
        key,
        band.map(({ x, lo, hi }) => ({ x, value: [lo, hi] as const })),
      )
      areas.push({ ...area, key })
    })

  for (const mark of panel.marks) {
    const base = { tone: mark.tone, faded: mark.faded }
    const name = `s${mark.index}`
    switch (mark.kind) {
      case 'points':
      case 'cloud':
      case 'bars':
      case 'intervals':
        break
      case 'line':
        putBands(mark.band, `${name}b`, { ...base, dash: [], role: 'band' })
        putRuns(mark.runs, name, { ...base, dash: mark.dash, curve: 'linear' })
        break
      case 'steps':
        putBands(mark.band, `${name}b`, { ...base, dash: [], role: 'band' })
        putRuns(mark.runs, name, { ...base, dash: mark.dash, curve: 'stepAfter' })
        break
      case 'stack':
        putBands(mark.runs, name, { ...base, dash: [], role: 'layer' })
        break
      case 'fit':
        putBands(mark.band, `${name}b`, { ...base, dash: [], role: 'band' })
        putRuns(mark.solid, name, { ...base, dash: mark.dash, curve: 'linear' })
        putRuns(mark.extrapolated, `${name}e`, { ...base, dash: mark.dashBeyond, curve: 'linear' })
        break
      default:
        mark satisfies never
    }
  }
  return { rows: [...rows.values()].sort((a, b) => a.x - b.x), lines, areas }
}
