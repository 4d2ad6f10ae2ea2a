import type { Finding } from '../../domain/figure/Figure.ts'
import { msg } from '../../i18n/msg.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import styles from './Findings.module.css'

const mostColumns = 5

/** As many in a row as leave no single one over. */
const columnsOf = (count: number): number => (count <= mostColumns ? count : Math.ceil(count / 2))

/** The numbers behind a headline, large, each with what it counts and how sure it is. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const f = useFormatter()
  return (
    <dl className={styles['findings']} data-columns={columnsOf(findings.length)}>
      {findings.map(({ id, value, label, interval }) => (
        <div key={id} className={styles['finding']}>
          <dt className={styles['label']}>{f.show(label)}</dt>
          <dd className={styles['value']}>{f.show(value)}</dd>
          {interval ? (
            <dd className={styles['interval']}>
              {f.show(msg('finding.interval', { lo: interval[0], hi: interval[1] }))}
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}
