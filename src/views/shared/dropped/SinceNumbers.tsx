import type { Figure } from '../../../domain/figure/Figure.ts'
import type { Measured, Text } from '../../../domain/figure/text.ts'
import type { Origin } from '../../../export/origin/readOrigin.ts'
import { msg } from '../../../i18n/msg.ts'
import { EditionContext, editionOf, withoutEdition } from '../../../state/EditionContext.ts'
import type { TalkView } from '../../../state/talk.ts'
import { useChart } from '../../../state/useChart.ts'
import { useFigure } from '../../../state/useFigure.ts'
import { useFormatter } from '../../../ui/FormatterContext.ts'

type Props = { readonly origin: Origin; readonly view: TalkView }

/** Which numbers behind the finding of a file are others by now. */
export function SinceNumbers({ origin, view }: Props) {
  const chart = useChart(view.chart)
  if (!chart) return null
  return (
    <EditionContext value={editionOf(view.query)}>
      <Numbers chart={chart} origin={origin} query={withoutEdition(view.query)} />
    </EditionContext>
  )
}

type NumbersProps = {
  readonly chart: NonNullable<ReturnType<typeof useChart>>
  readonly origin: Origin
  readonly query: string
}

function Numbers({ chart, origin, query }: NumbersProps) {
  const f = useFormatter()
  const state = useFigure(chart, chart.view(query).query, { isFull: true })
  // A draft has other numbers than the figure it is a draft of.
  const isWhole = state.kind === 'figure' && (state.work === null || state.work.kind === 'finished')
  if (!isWhole || origin.findings.size === 0) return null
  const changed = changesOf(state.figure, origin).filter(({ before, now }) => f.show(before) !== f.show(now))
  if (changed.length === 0) return <p>{f.show(msg('dropped.unchanged'))}</p>
  return (
    <>
      <p>{f.show(msg('dropped.since'))}</p>
      <ul>
        {changed.map(({ id, label, before, now }) => (
          <li key={id}>{f.show(msg('dropped.number', { label, before, now }))}</li>
        ))}
      </ul>
    </>
  )
}

type Change = {
  readonly id: string
  readonly label: Text
  readonly before: Measured
  readonly now: Measured
}

function changesOf({ findings }: Figure, origin: Origin): readonly Change[] {
  return findings.flatMap(({ id, label, value: now }) => {
    const before = origin.findings.get(id)
    return before === undefined || !('quantity' in now)
      ? []
      : [{ id, label, before: { ...now, value: before }, now }]
  })
}
