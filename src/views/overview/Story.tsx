import type { Chart } from '../../catalog/defineChart.ts'
import type { Figure } from '../../domain/figure/Figure.ts'
import { msg } from '../../i18n/msg.ts'
import { href, useAddress } from '../../state/useAddress.ts'
import { useFigure } from '../../state/useFigure.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Link } from '../../ui/Link.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { FigurePlace } from '../shared/FigurePlace.tsx'
import { Findings } from '../shared/Findings.tsx'
import { PresetLinks } from '../shared/PresetLinks.tsx'
import { SourceLine } from '../shared/SourceLine.tsx'
import { openings } from './stories.ts'
import styles from './Story.module.css'

type Props = { readonly chart: Chart; readonly lead: boolean }

/** One chart as a story: what it found, the chart, the numbers behind it, and where to try it oneself. */
export function Story({ chart, lead }: Props) {
  const f = useFormatter()
  const { locale } = useAddress()
  const query = chart.presets.find((preset) => preset.id === openings[chart.id])?.query ?? ''
  const state = useFigure(chart, query)
  const figure = state.kind === 'figure' ? state.figure : null
  const address = href(locale, { page: 'chart', id: chart.id }, query)
  const { controls } = chart.view(query)
  const others = [
    ...(query === '' ? [] : [{ id: 'default', label: msg('view.preset.default'), query: '' }]),
    ...chart.presets.filter((preset) => preset.query !== query),
  ]

  return (
    <article className={styles['story']} data-lead={lead} aria-labelledby={`story-${chart.id}`}>
      <header className={styles['head']}>
        {/* The page’s own title asks what the first story answers: it begins with where the question came from. */}
        {lead ? (
          <p className={styles['intro']}>{f.show(msg('overview.standfirst'))}</p>
        ) : (
          <p className={styles['kicker']}>{f.show(chart.question)}</p>
        )}
        <Headline chart={chart} figure={figure} address={address} waiting={state.kind === 'loading'} />
        {figure ? <p className={styles['subtitle']}>{f.show(figure.subtitle)}</p> : null}
      </header>
      <div className={styles['figure']}>
        <FigurePlace state={state} density={lead ? 'page' : 'card'} resetKey={query} />
        {figure ? <SourceLine figure={figure} /> : null}
      </div>
      <div className={styles['numbers']}>
        {figure ? <Findings findings={figure.findings.slice(0, 3)} /> : null}
      </div>
      <div className={styles['more']}>
        <p className={styles['explore']}>
          <Link href={address}>{f.show(msg('overview.explore'))}</Link>
          <span className={styles['settings']}>
            {f.show(msg('overview.settings'))} {f.list(controls.map((control) => control.label))}
          </span>
        </p>
        <PresetLinks chart={chart} label={msg('overview.presets')} presets={others} />
      </div>
    </article>
  )
}

type HeadlineProps = {
  readonly chart: Chart
  readonly figure: Figure | null
  readonly address: string
  readonly waiting: boolean
}

function Headline({ chart, figure, address, waiting }: HeadlineProps) {
  const f = useFormatter()
  return (
    <h2 className={styles['headline']} id={`story-${chart.id}`}>
      {waiting ? (
        <Skeleton height="2.2em" label={f.show(chart.name)} />
      ) : (
        <Link href={address}>{f.show(figure?.headline ?? chart.name)}</Link>
      )}
    </h2>
  )
}
