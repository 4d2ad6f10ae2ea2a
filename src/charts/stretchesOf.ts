import type { Tone } from '../domain/figure/Figure.ts'
import type { Band, PanelLayout, Run } from '../domain/layout/FigureLayout.ts'

type Place = { readonly x: number; readonly y: number }

type Drawn = {
  readonly key: string
  readonly tone: Tone
  readonly faded: boolean
  readonly points: readonly Place[]
}

type DrawnLine = Drawn & { readonly dash: readonly number[]; readonly curve: 'linear' | 'stepAfter' }
type DrawnArea = Drawn & { readonly foot: readonly Place[]; readonly role: 'band' | 'layer' }

export type Stretches = { readonly lines: readonly DrawnLine[]; readonly areas: readonly DrawnArea[] }

/** The lines and areas of a panel as curves for Recharts, in pixels: one for every unbroken stretch, so that a gap stays a gap. */
export function stretchesOf(panel: PanelLayout): Stretches {
  const lines: DrawnLine[] = []
  const areas: DrawnArea[] = []

  const putRuns = (runs: readonly Run[], name: string, line: Omit<DrawnLine, 'key' | 'points'>) =>
    runs.forEach((run, i) => {
      if (run.length < 2) return
      lines.push({ ...line, key: `${name}r${i}`, points: run.map(({ px, py }) => ({ x: px, y: py })) })
    })
  const putBands = (bands: readonly Band[], name: string, area: Omit<DrawnArea, 'key' | 'points' | 'foot'>) =>
    bands.forEach((band, i) => {
      if (band.length < 2) return
      const edge = (end: 'pyHi' | 'pyLo') => band.map((at) => ({ x: at.px, y: at[end] }))
      areas.push({ ...area, key: `${name}r${i}`, points: edge('pyHi'), foot: edge('pyLo') })
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
        putBands(mark.band, `${name}b`, { ...base, role: 'band' })
        putRuns(mark.runs, name, { ...base, dash: mark.dash, curve: 'linear' })
        break
      case 'steps':
        putBands(mark.band, `${name}b`, { ...base, role: 'band' })
        putRuns(mark.runs, name, { ...base, dash: mark.dash, curve: 'stepAfter' })
        break
      case 'stack':
        putBands(mark.runs, name, { ...base, role: 'layer' })
        break
      case 'fit':
        putBands(mark.band, `${name}b`, { ...base, role: 'band' })
        putRuns(mark.solid, name, { ...base, dash: mark.dash, curve: 'linear' })
        putRuns(mark.extrapolated, `${name}e`, { ...base, dash: mark.dashBeyond, curve: 'linear' })
        break
      default:
        mark satisfies never
    }
  }
  return { lines, areas }
}
