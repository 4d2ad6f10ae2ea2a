import { useEffect, useMemo, useState } from 'react'
import type { Dataset } from '../../domain/dataset/Dataset.ts'
import { nameList } from '../../domain/params/nameList.ts'
import { comparedModels, mostCompared, type ComparedModels } from '../../domain/series/comparedModels.ts'
import { hasWords, searchText } from '../../domain/series/modelSearch.ts'
import { msg } from '../../i18n/msg.ts'
import { modelNameOf } from '../../i18n/names.ts'
import { href, useAddress } from '../../state/useAddress.ts'
import { usePageParams } from '../../state/usePageParams.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Link } from '../../ui/Link.tsx'
import { PickBox } from '../../ui/PickBox.tsx'
import { namesText, releasedText } from '../shared/model/modelText.ts'
import { RefusedParamsNotice } from '../shared/RefusedParamsNotice.tsx'
import { CompareTable } from './CompareTable.tsx'
import { LeftOutNotice } from './LeftOutNotice.tsx'
import styles from './ComparePage.module.css'

type Props = { readonly data: Dataset<'models' | 'scores' | 'benchmarks'> }
type LeftOut = Pick<ComparedModels, 'unknown' | 'beyond'>

const shape = { ids: nameList } as const

/** The models of an address, and the ways to have others. What of the address cannot be followed is told, and taken out. */
export function Comparison({ data }: Props) {
  const f = useFormatter()
  const { locale } = useAddress()
  const { values, refused, dismiss, change, correct } = usePageParams(shape)
  const { models } = data.tables
  const compared = useMemo(() => comparedModels(values.ids, models), [values.ids, models])
  const { shown } = compared
  const [leftOut, setLeftOut] = useState<LeftOut | null>(null)

  useEffect(() => {
    const { unknown, beyond } = compared
    if (unknown.length === 0 && beyond.length === 0) return
    setLeftOut({ unknown, beyond })
    correct({ ids: compared.shown.map(({ id }) => id) })
  }, [compared, correct])

  const texts = useMemo(() => new Map(models.map((row) => [row.id, searchText(row)])), [models])
  const options = useMemo(
    () =>
      models
        .toSorted((a, b) => (b.released ?? -Infinity) - (a.released ?? -Infinity))
        .map((row) => {
          const released = releasedText(row)
          const hint = [namesText(row.organisations.slice(0, 2), f), released ? f.show(released) : '']
          return {
            value: row.id,
            label: f.show(modelNameOf(row.name)),
            hint: hint.filter((part) => part !== '').join(' · '),
          }
        }),
    [models, f],
  )
  const ids = shown.map(({ id }) => id)

  return (
    <>
      <RefusedParamsNotice refused={refused} dismiss={dismiss} />
      <LeftOutNotice leftOut={leftOut} dismiss={() => setLeftOut(null)} />
      <div className={styles['tools']} data-print="hide">
        {ids.length < mostCompared ? (
          <PickBox
            label={f.show(msg('compare.add'))}
            placeholder={f.show(msg('compare.add.hint'))}
            none={f.show(msg('compare.add.none'))}
            options={options.filter(({ value }) => !ids.includes(value))}
            matches={({ value }, typed) => hasWords(texts.get(value) ?? '', typed)}
            onPick={(id) => change({ ids: [...ids, id] })}
          />
        ) : null}
        <Link
          className={styles['way']}
          href={href(locale, { page: 'models' }, ids.length === 0 ? '' : `compare=${ids.join(',')}`)}
        >
          {f.show(msg('model.all'))}
        </Link>
      </div>
      {shown.length === 0 ? (
        <p className={styles['none']}>{f.show(msg('compare.none'))}</p>
      ) : (
        <CompareTable
          models={shown}
          data={data}
          onRemove={(id) => change({ ids: ids.filter((other) => other !== id) })}
        />
      )}
    </>
  )
}
