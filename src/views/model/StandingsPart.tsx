import type { Source } from '../../domain/dataset/manifest.ts'
import type { ModelRow, ScoreRow } from '../../domain/dataset/tables.ts'
import { measured } from '../../domain/figure/text.ts'
import type { Standing } from '../../domain/series/standings.ts'
import { msg } from '../../i18n/msg.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { SourceNotes } from '../shared/model/SourceNotes.tsx'
import { Part } from './Part.tsx'
import { StandingRow } from './StandingRow.tsx'
import styles from './Standings.module.css'

type Props = {
  readonly standings: readonly Standing[]
  readonly model: ModelRow
  readonly sources: ReadonlyMap<string, Source>
}

/** The scores of a model beside the best that others could do when it came out. */
export function StandingsPart({ standings, model, sources }: Props) {
  const f = useFormatter()
  const title = f.show(msg('model.scores'))
  if (standings.length === 0)
    return (
      <Part id="scores" title={title}>
        <p className={styles['none']}>{f.show(msg('model.scores.none'))}</p>
      </Part>
    )
  const ordered = standings.toSorted((a, b) => b.benchmark.scores - a.benchmark.scores)
  const against = (side: 'open' | 'closed') => {
    const met = standings.flatMap(({ score, [side]: best }) => (best ? [score.score - best.score] : []))
    return {
      of: measured('count', met.length),
      above: measured('count', met.filter((difference) => difference > 0).length),
    }
  }
  const open = against('open')
  const closed = against('closed')
  return (
    <Part id="scores" title={title} text={f.show(msg('model.scores.text'))}>
      <ul className={styles['told']}>
        {open.of.value > 0 ? <li>{f.show(msg('model.scores.open', open))}</li> : null}
        {closed.of.value > 0 ? <li>{f.show(msg('model.scores.closed', closed))}</li> : null}
      </ul>
      <div className={styles['table']} role="table" aria-label={title} aria-rowcount={ordered.length + 1}>
        <div role="rowgroup" className={styles['head']}>
          <div role="row" className={styles['row']}>
            <span role="columnheader">{f.show(msg('model.benchmark'))}</span>
            <span role="columnheader" data-align="end">
              {f.show(msg('model.score'))}
            </span>
            <span role="columnheader">{f.show(msg('model.scale'))}</span>
            <span role="columnheader">{f.show(msg('model.best.open'))}</span>
            <span role="columnheader">{f.show(msg('model.best.closed'))}</span>
          </div>
        </div>
        <div role="rowgroup">
          {ordered.map((standing) => (
            <StandingRow key={standing.benchmark.id} standing={standing} model={model} />
          ))}
        </div>
      </div>
      <SourceNotes ids={standings.flatMap(sourcesOf)} sources={sources} />
    </Part>
  )
}

const sourcesOf = ({ score, open, closed }: Standing): readonly string[] =>
  [score, open, closed].filter((row): row is ScoreRow => row !== null).map((row) => row.source)
