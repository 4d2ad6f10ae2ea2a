import type { Datum, Figure, Note, Panel, Series } from '../figure/Figure.ts'
import { isDayQuantity } from '../figure/isDayQuantity.ts'
import { measured, type Text, type TextValue } from '../figure/text.ts'
import { isSamePin, type Display, type Displayed, type ReaderNote, type Zoom } from './Display.ts'
import { canBeRelative, relativePanel } from './relative.ts'
import { outsideZoom } from './zoom.ts'

const text = (key: string, values: Readonly<Record<string, TextValue>> = {}): Text => ({ key, values })

/**
 * A figure as the reader has set it: series switched off are gone from it but for their place in legend and axes, the
 * x axis is the stretch they look at, pins and notes are marks and events of it. Headline and findings stay those of all
 * the data; notes say what is not in sight. Total: what does not fit this figure (a pin of another view) has no effect.
 */
export function applyDisplay(figure: Figure, display: Display): Figure {
  const offers = offersOf(figure)
  const zoom = display.zoom?.unit === offers.zoom ? display.zoom : null
  const isRelative = display.relative && offers.relative
  const hide = new Set(display.hide)
  const places = new Set<number>()
  const panels = mapPanels(figure, (panel, index) => {
    const scaled = isRelative ? relativePanel(rescaled(panel, display.scale)) : rescaled(panel, display.scale)
    const zoomed = zoom ? { ...scaled, x: { ...scaled.x, zoom: [zoom.from, zoom.to] as const } } : scaled
    const pinned = { ...zoomed, series: zoomed.series.map((series) => withPins(panel.id, series)) }
    return withNotes(withoutHidden(pinned, hide), display.notes, index)
  })

  function withPins(panel: string, series: Series): Series {
    if (series.mark === 'fit' || !display.pins.some((pin) => pin.panel === panel && pin.series === series.id))
      return series
    const data = series.data.map((datum): Datum => {
      const pin = display.pins.findIndex((one) =>
        isSamePin(one, { panel, series: series.id, datum: datum.id }),
      )
      if (pin < 0) return datum
      places.add(pin)
      return { ...datum, pin }
    })
    return { ...series, data }
  }

  const displayed: Displayed = { display, offers, missing: display.pins.length - places.size }
  return {
    ...figure,
    panels,
    displayed,
    notes: [...figure.notes, ...viewNotes(panels, zoom, isRelative), ...readerNotes(display.notes, figure)],
  }
}

function offersOf({ panels }: Figure): Displayed['offers'] {
  const [first] = panels
  const scalable = panels.find(canBeRescaled)
  return {
    zoom: isDayQuantity(first.x.quantity) ? 'day' : first.x.scale === 'linear' ? 'number' : null,
    scale: scalable?.y.scale === 'log' ? 'log' : scalable ? 'linear' : null,
    relative: panels.some(canBeRelative),
  }
}

function mapPanels(
  { panels: [first, ...others] }: Figure,
  change: (panel: Panel, index: number) => Panel,
): Figure['panels'] {
  return [change(first, 0), ...others.map((panel, index) => change(panel, index + 1))]
}

const amounts: ReadonlySet<string> = new Set([
  'parameters',
  'pulls',
  'pulls-per-month',
  'downloads-30d',
  'downloads',
  'usd-per-mtok',
])

/** Amounts read well on either scale; what stands on a foot of zero has no logarithm. */
const canBeRescaled = ({ y, series }: Panel): boolean =>
  amounts.has(y.quantity) && series.every(({ mark }) => mark !== 'stack' && mark !== 'bars')

function rescaled(panel: Panel, scale: Display['scale']): Panel {
  if (scale === 'auto' || scale === panel.y.scale || !canBeRescaled(panel)) return panel
  return { ...panel, y: { ...panel.y, scale, domain: undefined } }
}

function withoutHidden(panel: Panel, hide: ReadonlySet<string>): Panel {
  if (!panel.series.some(({ id }) => hide.has(id))) return panel
  return {
    ...panel,
    series: panel.series.filter(({ id }) => !hide.has(id)),
    hidden: panel.series.flatMap((series, at) => (hide.has(series.id) ? [{ at, series }] : [])),
  }
}

function withNotes(panel: Panel, notes: readonly ReaderNote[], index: number): Panel {
  const own = notes.flatMap((note, at) =>
    note.panel === index && note.unit === unitOf(panel) ? [{ note, at }] : [],
  )
  if (own.length === 0) return panel
  const events = own.map(({ note, at }) => ({
    id: `reader-${at}`,
    kind: 'reader' as const,
    label: text('name.literal', { text: { en: note.text } }),
    x: note.x,
    ...(note.y !== null && { y: note.y }),
  }))
  return { ...panel, events: [...panel.events, ...events] }
}

const unitOf = ({ x }: Panel): ReaderNote['unit'] => (isDayQuantity(x.quantity) ? 'day' : 'number')

/** What is not in sight although headline and findings count it. */
function viewNotes(panels: Figure['panels'], zoom: Zoom | null, isRelative: boolean): readonly Note[] {
  const [{ x }] = panels
  const names = new Map(
    panels.flatMap((panel) => (panel.hidden ?? []).map(({ series }) => [series.id, series.name] as const)),
  )
  const hidden = [...names.values()]
  const [first, ...more] = hidden
  const notes: Note[] = []
  if (first)
    notes.push({
      kind: 'view',
      text: text('display.note.hidden', {
        series: more.reduce((list, name) => text('display.list', { list, name }), first),
      }),
    })
  if (zoom)
    notes.push({
      kind: 'view',
      text: text('display.note.zoom', {
        from: measured(x.quantity, zoom.from),
        to: measured(x.quantity, zoom.to),
        n: measured('count', outsideZoom(panels)),
      }),
    })
  if (isRelative) notes.push({ kind: 'view', text: text('display.note.relative') })
  return notes
}

const readerNotes = (notes: readonly ReaderNote[], figure: Figure): readonly Note[] =>
  notes.flatMap((note) => {
    const panel = figure.panels[note.panel]
    if (!panel || note.unit !== unitOf(panel)) return []
    const words = { en: note.text }
    return [
      {
        kind: 'reader' as const,
        text: text('display.note.reader', { x: measured(panel.x.quantity, note.x), words }),
      },
    ]
  })
