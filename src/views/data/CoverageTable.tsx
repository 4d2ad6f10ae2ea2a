import type { Openness } from '../../domain/dataset/columns.ts'
import type { ModelRow } from '../../domain/dataset/tables.ts'
import { measured } from '../../domain/figure/text.ts'
import { shareOf, sharesByYear } from '../../domain/series/sharesByYear.ts'
import { msg } from '../../i18n/msg.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import styles from './DataPage.module.css'

const classes = ['open_source', 'open_weights', 'api_only', 'unreleased'] as const satisfies Openness[]

/** Releases by year and openness: what the charts can know of each year. */
export function CoverageTable({ models }: { readonly models: readonly ModelRow[] }) {
  const f = useFormatter()
  const years = sharesByYear(models, (model) => model.openness)
  const counted = years.reduce((sum, year) => sum + year.known + year.unknown, 0)
  const left = models.length - counted
  return (
    <>
      <ScrollBox label={f.show(msg('data.tableOf', { title: msg('data.coverage') }))}>
        <table className={styles['table']} data-numbers>
          <thead>
            <tr>
              <th scope="col">{f.show(msg('data.column.year'))}</th>
              <th scope="col">{f.show(msg('data.column.releases'))}</th>
              {classes.map((name) => (
                <th key={name} scope="col">
                  {f.show(msg(`data.openness.${name}`))}
                </th>
              ))}
              <th scope="col">{f.show(msg('data.openness.unknown'))}</th>
              <th scope="col">{f.show(msg('data.column.known'))}</th>
              <th scope="col">{f.show(msg('data.column.openShare'))}</th>
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year.year}>
                <th scope="row">{year.year}</th>
                <td>{f.number('count', year.known + year.unknown, 'full')}</td>
                {classes.map((name) => (
                  <td key={name}>{f.number('count', year.by.get(name) ?? 0, 'full')}</td>
                ))}
                <td>{f.number('count', year.unknown, 'full')}</td>
                <td>{f.number('share', year.known / (year.known + year.unknown), 'short')}</td>
                <td>{f.number('share', shareOf(year, ['open_weights', 'open_source']), 'short')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className={styles['small']}>
        {left > 0 ? `${f.show(msg('data.coverage.left', { n: measured('count', left) }))} ` : ''}
        {f.show(msg('data.coverage.caution'))}
      </p>
    </>
  )
}
