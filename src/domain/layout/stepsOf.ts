import type { Figure, FigureEvent, FitSeries, Panel, Series } from '../figure/Figure.ts'
import type { FigureLayout } from './FigureLayout.ts'

/** One state of a chart that is built up before an audience. */
export type Step = {
  readonly figure: Figure
  /** Series that are not shown yet: axes and legend keep their place. */
  readonly concealed: ReadonlySet<string>
}

/**
 * The states a presenter walks through, from bare axes to the whole figure: closed models, open models, what lies between
 * them (trends as far as there are data), the forecast. A figure without open and closed shows its series in a few groups
 * instead. Steps that would change nothing are left out; axes and plot stay where the whole has them throughout.
 */
export function stepsOf(figure: Figure, whole: FigureLayout): readonly [Step, ...Step[]] {
  const fixed = withFixedAxes(figure, whole)
  const built = withSplitFits(fixed)
  const series = built.panels.flatMap((panel) => panel.series)
  const fits = series.filter((each) => each.mark === 'fit')
  const groups = [
    ...groupsOf(series.filter((each) => each.mark !== 'fit')),
    fits.filter((each) => !isBeyond(each)).map((each) => each.id),
  ]
  const steps: Step[] = []
  const shown = new Set<string>()
  const add = () =>
    steps.push({
      figure: built,
      concealed: new Set(series.map((each) => each.id).filter((id) => !shown.has(id))),
    })
  add()
  for (const group of groups.filter((ids) => ids.length > 0)) {
    for (const id of group) shown.add(id)
    add()
  }
  const last: Step = { figure: fixed, concealed: new Set() }
  const hasForecast = fits.some(isBeyond) || figure.panels.some((panel) => panel.events.some(isCrossing))
  const before = hasForecast ? steps : steps.slice(0, -1)
  const [first, ...others] = [...before, last]
  return [first, ...others]
}

const isCrossing = (event: FigureEvent): boolean => event.kind === 'crossing'

const suffix = ':beyond'
const isBeyond = (series: Series): boolean => series.mark === 'fit' && series.id.endsWith(suffix)

const mostGroups = 3

/** Closed, open and the rest; without these, the series themselves in at most three groups of about the same size. */
function groupsOf(series: readonly Series[]): readonly (readonly string[])[] {
  const of = (tone: Series['tone']) => series.filter((each) => each.tone === tone).map((each) => each.id)
  const closed = of('closed')
  const open = of('open')
  if (closed.length > 0 && open.length > 0) {
    const others = series.filter((each) => each.tone !== 'closed' && each.tone !== 'open')
    return [closed, open, others.map((each) => each.id)].filter((group) => group.length > 0)
  }
  const size = Math.max(1, Math.ceil(series.length / mostGroups))
  return Array.from({ length: Math.ceil(series.length / size) }, (_, group) =>
    series.slice(group * size, (group + 1) * size).map((each) => each.id),
  )
}

function mapPanels(figure: Figure, change: (panel: Panel, index: number) => Panel): Figure {
  const [first, ...others] = figure.panels
  return { ...figure, panels: [change(first, 0), ...others.map((panel, index) => change(panel, index + 1))] }
}

const withFixedAxes = (figure: Figure, { panels }: FigureLayout): Figure =>
  mapPanels(figure, (panel, index) => {
    const placed = panels[index]
    if (!placed) return panel
    const { x, y } = placed
    return {
      ...panel,
      x: { ...panel.x, domain: x.scale.domain },
      y: { ...panel.y, domain: y.scale.domain },
    }
  })

/** Trends in two series, before and after the end of their data, and without the crossings that only the latter have. */
const withSplitFits = (figure: Figure): Figure =>
  mapPanels(figure, (panel) => ({
    ...panel,
    events: panel.events.filter((event) => !isCrossing(event)),
    series: panel.series.flatMap((series): readonly Series[] =>
      series.mark === 'fit' ? split(series) : [series],
    ),
  }))

function split(series: FitSeries): readonly FitSeries[] {
  const known = series.curve.filter((sample) => !sample.extrapolated)
  const beyond = series.curve.filter((sample) => sample.extrapolated)
  const parts = [
    { ...series, curve: known },
    { ...series, id: `${series.id}${suffix}`, curve: beyond },
  ]
  return parts.filter((part) => part.curve.length > 0)
}
