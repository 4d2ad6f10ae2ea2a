import { hubFigure } from '../../catalog/hub/hubFigure.ts'
import type { Dataset } from '../../domain/dataset/Dataset.ts'
import type { TableName } from '../../domain/dataset/tables.ts'
import { measured } from '../../domain/figure/text.ts'
import { familyOfRepo } from '../../domain/hub/familyOfRepo.ts'
import type { HubModel } from '../../domain/hub/hubModel.ts'
import { listedModel } from '../../domain/hub/listedModel.ts'
import { msg } from '../../i18n/msg.ts'
import { href } from '../../state/useAddress.ts'
import { useDataset } from '../../state/useLoaded.ts'
import { useToday } from '../../state/useToday.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Link } from '../../ui/Link.tsx'
import { FigurePlace } from '../shared/FigurePlace.tsx'
import { LoadedPlace } from '../shared/LoadedPlace.tsx'
import { SourceLine } from '../shared/SourceLine.tsx'
import styles from './hub.module.css'

const tables: readonly TableName[] = ['hf_snapshots', 'models']

/** What the dataset has of a model on the Hub: its entry, and the snapshots of its family with today's count beside. */
export function HubSeries({ model }: { readonly model: HubModel }) {
  const f = useFormatter()
  const state = useDataset(tables)
  return (
    <section className={styles['series']} aria-labelledby="hub-series">
      <h3 className={styles['heading']} id="hub-series">
        {f.show(msg('hub.dataset'))}
      </h3>
      <LoadedPlace state={state} draw={(data) => <Beside model={model} data={data} />} />
    </section>
  )
}

function Beside({ model, data }: { readonly model: HubModel; readonly data: Dataset }) {
  const f = useFormatter()
  const today = useToday()
  const rows = data.tables.hf_snapshots
  const listed = listedModel(model.id, data.tables.models)
  const family = familyOfRepo(
    model.id,
    rows.map((row) => row.family),
  )
  const figure = family === null ? null : hubFigure(model, family, data, today)
  return (
    <>
      <p>
        {f.show(
          listed
            ? msg('hub.listed', {
                name: { en: listed.name },
                released:
                  listed.released === null
                    ? msg('hub.unsaid')
                    : msg('view.day', { day: measured('day', listed.released) }),
              })
            : msg('hub.unlisted'),
        )}
      </p>
      {figure && family !== null ? (
        <>
          <p>{f.show(msg('hub.family', { family: { en: family } }))}</p>
          <div className={styles['drawn']}>
            <FigurePlace
              state={{ kind: 'figure', figure, pending: false, work: null }}
              density="card"
              resetKey={model.id}
            />
          </div>
          <SourceLine figure={figure} />
          <p className={styles['small']}>{f.show(figure.howToRead)}</p>
          <p>
            <Link href={href(f.locale, { page: 'chart', id: 'downloads' })}>{f.show(msg('hub.chart'))}</Link>
          </p>
        </>
      ) : (
        <p>{f.show(msg('hub.noFamily'))}</p>
      )}
    </>
  )
}
