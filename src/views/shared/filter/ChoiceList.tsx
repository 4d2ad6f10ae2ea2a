import { useMemo, useState } from 'react'
import type { FilterSetting } from '../../../catalog/defineChart.ts'
import { filterIn, filterParams } from '../../../catalog/filter/filterParams.ts'
import type { Dataset } from '../../../domain/dataset/Dataset.ts'
import { tallyOf } from '../../../domain/dataset/filter/tallyOf.ts'
import type { TableName } from '../../../domain/dataset/tables.ts'
import { measured, type Name, type Text } from '../../../domain/figure/text.ts'
import { mostTexts } from '../../../domain/params/restrictions.ts'
import { msg } from '../../../i18n/msg.ts'
import { nameOf } from '../../../i18n/names.ts'
import { CheckList } from '../../../ui/CheckList.tsx'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import styles from './ChoiceList.module.css'

type Props = {
  readonly data: Dataset
  readonly tables: readonly TableName[]
  readonly filter: string
  readonly setting: FilterSetting
  readonly onChange: (raw: string) => void
}

const dimensions = ['orgs', 'countries', 'openness', 'licences'] as const

/** What can be chosen of a dimension, with how many models or families each choice would let through. */
export function ChoiceList({ data, tables, filter, setting, onChange }: Props) {
  const f = useFormatter()
  const dimension = dimensions.find((one) => one === setting.key) ?? 'orgs'
  const values = useMemo(() => filterIn(filter), [filter])
  const tally = useMemo(() => tallyOf(data, tables, values, dimension), [data, tables, values, dimension])
  const chosen = values[dimension]
  // What was chosen when the list opened stands first and stays there: rows must not move under the finger.
  const [first] = useState(chosen)
  const classes = setting.kind.kind === 'classes' ? setting.kind.options : null
  const option = (value: string, name: Name | Text) => ({
    value,
    label: f.show(name),
    count: f.number('count', tally.get(value) ?? 0, 'full'),
    alias: 'zh' in name ? name.zh : undefined,
  })
  const options = classes
    ? classes.map(({ raw, label }) => option(raw, label))
    : [...new Set([...first, ...tally.keys(), ...chosen])].map((value) => option(value, nameOf(value)))

  return (
    <>
      <CheckList
        label={f.show(setting.label)}
        options={options}
        chosen={chosen}
        most={classes ? classes.length : mostTexts}
        onChange={(next) => onChange(classes ? next.join(',') : filterParams.orgs.write(next))}
        search={
          classes
            ? null
            : {
                label: f.show(msg('filter.find')),
                none: f.show(msg('filter.none')),
                more: (count) => f.show(msg('filter.more', { n: measured('count', count) })),
              }
        }
      />
      <p className={styles['hint']}>{f.show(msg('filter.counts'))}</p>
    </>
  )
}
