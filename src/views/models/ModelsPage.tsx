import { msg } from '../../i18n/msg.ts'
import { useDataset } from '../../state/useLoaded.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { LoadedPlace } from '../shared/LoadedPlace.tsx'
import { ModelsList } from './ModelsList.tsx'
import styles from './ModelsPage.module.css'

/** Every model of the data: to search, to order, to follow, to compare. */
export function ModelsPage() {
  const f = useFormatter()
  const dataset = useDataset(['models'])
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1 className={styles['title']} tabIndex={-1}>
          {f.show(msg('models.headline'))}
        </h1>
        <p className={styles['standfirst']}>{f.show(msg('models.standfirst'))}</p>
      </header>
      <LoadedPlace state={dataset} draw={(data) => <ModelsList data={data} />} />
    </div>
  )
}
