import type { ModelRow, ScoreRow } from '../../domain/dataset/tables.ts'
import type { Standing } from '../../domain/series/standings.ts'
import { useAddress } from '../../state/useAddress.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Link } from '../../ui/Link.tsx'
import { modelHref } from '../shared/model/modelHref.ts'
import { SideMark } from '../shared/model/OpennessMark.tsx'
import { differenceText, scoreText } from '../shared/model/scoreText.ts'
import { ScoreScale } from './ScoreScale.tsx'
import { noneText, standingDetails } from './standingWords.ts'
import styles from './Standings.module.css'

type Props = { readonly standing: Standing; readonly model: ModelRow }

/** One benchmark: the model's score, and the best open and closed one of its day with the distance to each. */
export function StandingRow({ standing, model }: Props) {
  const f = useFormatter()
  const { benchmark, score } = standing
  const details = standingDetails(standing, model, f)
  return (
    <div role="row" className={styles['row']}>
      <span role="cell" className={styles['benchmark']}>
        {benchmark.name}
        {details.length > 0 ? <small>{details.join(' · ')}</small> : null}
      </span>
      <span role="cell" className={styles['score']} data-align="end">
        {score.link !== null && /^https?:\/\//.test(score.link) ? (
          <a href={score.link} target="_blank" rel="noreferrer">
            {scoreText(benchmark.unit, score.score, f)}
          </a>
        ) : (
          scoreText(benchmark.unit, score.score, f)
        )}
      </span>
      <span role="cell" className={styles['scale']}>
        <ScoreScale standing={standing} />
      </span>
      <Best standing={standing} side="open" />
      <Best standing={standing} side="closed" />
    </div>
  )
}

function Best({ standing, side }: { readonly standing: Standing; readonly side: 'open' | 'closed' }) {
  const f = useFormatter()
  const { benchmark, score, [side]: best } = standing
  return (
    <span role="cell" className={styles['best']}>
      <SideMark side={side} />
      {best ? (
        <span>
          <b>{differenceText(benchmark.unit, score.score - best.score, f)}</b> <BestName best={best} />{' '}
          {scoreText(benchmark.unit, best.score, f)}
        </span>
      ) : (
        <span className={styles['none']}>{f.show(noneText(standing, side))}</span>
      )}
    </span>
  )
}

function BestName({ best }: { readonly best: ScoreRow }) {
  const { locale } = useAddress()
  if (best.model === null) return <span translate="no">{best.name}</span>
  return (
    <Link href={modelHref(locale, best.model)} translate="no">
      {best.name}
    </Link>
  )
}
