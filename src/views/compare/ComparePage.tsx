import { measured } from '../../domain/figure/text.ts'
import { mostCompared } from '../../domain/series/comparedModels.ts'
import { msg } from '../../i18n/msg.ts'
import { useDataset } from '../../state/useLoaded.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { LoadedPlace } from '../shared/LoadedPlace.tsx'
import { Comparison } from './Comparison.tsx'
import styles from './ComparePage.module.css'

/** A few models side by side, as the address asks. */
export function ComparePage() {
  const f = useFormatter()
  const dataset = useDataset(['models', 'scores', 'benchmarks'])
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1 className={styles['title']} tabIndex={-1}>
          {f.show(msg('compare.title'))}
        </h1>
        <p className={styles['standfirst']}>
          {f.show(msg('compare.standfirst', { most: measured('count', mostCompared) }))}
        </p>
      </header>
      <LoadedPlace state={dataset} draw={(data) => <Comparison data={data} />} />
    </div>
  )
}
