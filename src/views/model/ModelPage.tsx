import { msg } from '../../i18n/msg.ts'
import { useDataset } from '../../state/useLoaded.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { LoadedPlace } from '../shared/LoadedPlace.tsx'
import { ModelRecord } from './ModelRecord.tsx'
import { NoModel } from './NoModel.tsx'
import styles from './ModelPage.module.css'

/** One model: what is known of it, from whom, and where it stood on the day it came out. */
export function ModelPage({ id }: { readonly id: string }) {
  const f = useFormatter()
  const dataset = useDataset(['models', 'scores', 'benchmarks'])
  const model = dataset.kind === 'loaded' ? dataset.value.tables.models.find((row) => row.id === id) : null
  const title =
    model === undefined ? msg('missing.title') : msg('name.literal', { text: { en: model?.name ?? id } })
  return (
    <div className={styles['page']}>
      <title>{f.show(msg('app.title', { page: title }))}</title>
      {model || dataset.kind === 'loaded' ? null : (
        <h1 className={styles['title']} tabIndex={-1}>
          {id}
        </h1>
      )}
      <LoadedPlace
        state={dataset}
        draw={(data) =>
          model ? <ModelRecord model={model} data={data} /> : <NoModel id={id} models={data.tables.models} />
        }
      />
    </div>
  )
}
