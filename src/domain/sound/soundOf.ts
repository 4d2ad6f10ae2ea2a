import { isInSight } from '../display/zoom.ts'
import type { Datum, Figure, FitSeries, Panel, Series, Tone } from '../figure/Figure.ts'
import { inScale } from '../layout/scale.ts'

/** One note: when and for how long in seconds, how high in hertz, and from where, −1 left to 1 right. */
export type SoundNote = {
  readonly at: number
  readonly seconds: number
  readonly hertz: number
  readonly pan: number
}

/** As long as one listens; the pitches of two octaves, which small loudspeakers have and ears tell apart. */
const wholeSeconds = 8
const noteSeconds = 0.14
const lowest = 220
const octaves = 2
/** More notes than these would be noise. */
const most = 160

/**
 * The first panel of a figure that has heights, as notes: time is the x axis, pitch the height on its scale, open models
 * sound left and closed ones right. Records sound where there are any, else every mark in sight; of very many, every
 * n-th. Empty where nothing can sound.
 */
export function soundOf({ panels }: Figure): readonly SoundNote[] {
  const panel = panels.find(({ y, series }) => y.quantity !== 'lane' && series.some(isObserved))
  if (!panel) return []
  const marks = thinned(marksOf(panel))
  const heights = marks.map(({ height }) => height)
  const xs = marks.map(({ x }) => x)
  const [low, high] = [Math.min(...heights), Math.max(...heights)]
  const [from, to] = [Math.min(...xs), Math.max(...xs)]
  return marks.map(({ x, height, tone }) => ({
    at: to === from ? 0 : ((x - from) / (to - from)) * (wholeSeconds - noteSeconds),
    seconds: noteSeconds,
    hertz: lowest * 2 ** (octaves * (high === low ? 0.5 : (height - low) / (high - low))),
    pan: panOf(tone),
  }))
}

type Observed = Exclude<Series, FitSeries>
const isObserved = (series: Series): series is Observed => series.mark !== 'fit'

type Mark = { readonly x: number; readonly height: number; readonly tone: Tone }

function marksOf(panel: Panel): readonly Mark[] {
  const observed = panel.series.filter(isObserved)
  const records = observed.filter(({ mark }) => mark === 'steps')
  return (records.length > 0 ? records : observed)
    .flatMap(({ data, tone }) =>
      data.flatMap((datum: Datum): readonly Mark[] => {
        const height = datum.y === null ? null : inScale(panel.y.scale, datum.y)
        return height === null || !isInSight(panel.x, datum) ? [] : [{ x: datum.x, height, tone }]
      }),
    )
    .toSorted((a, b) => a.x - b.x)
}

const thinned = (marks: readonly Mark[]): readonly Mark[] => {
  const every = Math.ceil(marks.length / most)
  return marks.filter((_, index) => index % every === 0)
}

function panOf(tone: Tone): number {
  if (tone === 'open' || tone === 'own') return -0.85
  return tone === 'closed' || tone === 'own-closed' ? 0.85 : 0
}
