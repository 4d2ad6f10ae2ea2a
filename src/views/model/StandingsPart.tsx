import type { Source } from '../../domain/dataset/manifest.ts'
import type { ModelRow } from '../../domain/dataset/tables.ts'
import type { Standing } from '../../domain/series/standings.ts'
import { msg } from '../../i18n/msg.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { SourceNotes } from '../shared/model/SourceNotes.tsx'
import { Part } from './Part.tsx'
import { StandingRow } from './StandingRow.tsx'
import { orderedStandings, sourcesOfStandings, standingsTold } from './standingWords.ts'
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
  const ordered = orderedStandings(standings)
  return (
    <Part id="scores" title={title} text={f.show(msg('model.scores.text'))}>
      <ul className={styles['told']}>
        {standingsTold(standings).map((told) => (
          <li key={told.key}>{f.show(told)}</li>
        ))}
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
      <SourceNotes ids={sourcesOfStandings(standings)} sources={sources} />
    </Part>
  )
}
