import { Suspense } from 'react'
import { answerOf } from '../../catalog/crossoverAnswer.ts'
import type { Chart } from '../../catalog/defineChart.ts'
import { msg } from '../../i18n/msg.ts'
import { href, useAddress } from '../../state/useAddress.ts'
import { useChart } from '../../state/useChart.ts'
import { useFigure } from '../../state/useFigure.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Link } from '../../ui/Link.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { tries } from './tries.ts'
import styles from './Masthead.module.css'

/** The top of the front page: the question, the answer of today with how sure it is, and what to try. */
export function Masthead() {
  const f = useFormatter()
  return (
    <header className={styles['masthead']}>
      <p className={styles['kicker']}>{f.show(msg('overview.kicker'))}</p>
      <h1 className={styles['title']} tabIndex={-1}>
        {f.show(msg('overview.title'))}
      </h1>
      <div className={styles['answer']}>
        {/* Without data there is no answer; the story below says why. */}
        <ErrorBoundary fallback={() => null}>
          <Suspense fallback={<Waiting />}>
            <AnswerOfChart />
          </Suspense>
        </ErrorBoundary>
      </div>
      <Tries />
    </header>
  )
}

const Waiting = () => <Skeleton height="9rem" />

function AnswerOfChart() {
  const chart = useChart('crossover')
  return chart ? <Answer chart={chart} /> : null
}

function Answer({ chart }: { readonly chart: Chart }) {
  const f = useFormatter()
  const { locale } = useAddress()
  const state = useFigure(chart, '')
  if (state.kind === 'loading') return <Waiting />
  const answer = state.kind === 'figure' ? answerOf(state.figure) : null
  if (!answer) return null
  // Chinese punctuation carries its own space.
  const space = f.locale === 'zh' ? '' : ' '
  return (
    <>
      <p className={styles['finding']}>
        <strong>{f.show(answer.verdict)}</strong>
        {space}
        <Link href={href(locale, { page: 'chart', id: chart.id })}>{f.show(answer.finding)}</Link>
      </p>
      <p className={styles['sure']}>
        <strong>{f.show(msg('answer.label'))}</strong>
        {space}
        {f.show(answer.sure)}
      </p>
    </>
  )
}

function Tries() {
  const f = useFormatter()
  const { locale } = useAddress()
  return (
    <nav className={styles['tries']} aria-labelledby="tries" data-print="hide">
      <h2 className={styles['label']} id="tries">
        {f.show(msg('try.title'))}
      </h2>
      <ol className={styles['list']}>
        {tries.map(({ route, hash, name, why }) => (
          <li key={route.id}>
            <Link className={styles['try']} href={href(locale, route) + hash}>
              <span className={styles['name']}>{f.show(name)}</span>
              <span className={styles['why']}>{f.show(why)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
