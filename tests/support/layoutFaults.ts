import type { FigureLayout, PanelLayout, PlacedText } from '../../src/domain/layout/FigureLayout.ts'
import { contains, grow, overlaps, type Rect } from '../../src/domain/layout/geometry.ts'

type Words = { readonly name: string; readonly text: PlacedText }

/** All words of a panel, each under a name a failing test can show. */
function wordsOf(panel: PanelLayout): readonly Words[] {
  return [
    ...(panel.title ? [{ name: 'title', text: panel.title }] : []),
    ...(panel.x.title ? [{ name: 'x title', text: panel.x.title }] : []),
    ...(panel.y.title ? [{ name: 'y title', text: panel.y.title }] : []),
    ...panel.x.ticks.flatMap((tick) =>
      tick.text ? [{ name: `x tick ${tick.text.lines[0]}`, text: tick.text }] : [],
    ),
    ...panel.y.ticks.flatMap((tick) =>
      tick.text ? [{ name: `y tick ${tick.text.lines[0]}`, text: tick.text }] : [],
    ),
    ...panel.labels.map((label) => ({ name: `${label.id} ${label.text.lines.join('/')}`, text: label.text })),
  ]
}

/** What is wrong with a layout, in words: overlapping or clipped text, legend entries that touch, marks out of place. */
export function layoutFaults(layout: FigureLayout): readonly string[] {
  const faults: string[] = []
  const figure: Rect = { x: 0, y: 0, width: layout.width, height: layout.height }
  for (const panel of layout.panels) {
    const frame = { x: 0, y: 0, width: panel.frame.width, height: panel.frame.height }
    if (!contains(figure, panel.frame)) faults.push(`${panel.id}: frame outside the figure`)
    if (!contains(frame, panel.plot)) faults.push(`${panel.id}: plot outside its frame`)
    const words = wordsOf(panel)
    words.forEach(({ name, text }, i) => {
      if (!contains(frame, text.box)) faults.push(`${panel.id}: clipped ${name}`)
      for (const other of words.slice(i + 1))
        if (overlaps(grow(text.box, -0.6), other.text.box))
          faults.push(`${panel.id}: ${name} on ${other.name}`)
    })
    for (const mark of panel.marks)
      if ('points' in mark)
        for (const { px, py } of mark.points)
          if (!contains(grow(panel.plot, 1), { x: px, y: py, width: 0, height: 0 }))
            faults.push(`${panel.id}: mark of ${mark.series} outside the plot`)
    if (JSON.stringify(panel).includes('null,null')) faults.push(`${panel.id}: a number that is none`)
  }
  layout.legend.items.forEach(({ box, entry }, i) => {
    if (!contains({ ...figure, height: layout.legend.height }, box))
      faults.push(`legend: clipped ${entry.name}`)
    for (const other of layout.legend.items.slice(i + 1))
      if (overlaps(box, other.box)) faults.push(`legend: ${entry.name} on ${other.entry.name}`)
  })
  return faults
}
